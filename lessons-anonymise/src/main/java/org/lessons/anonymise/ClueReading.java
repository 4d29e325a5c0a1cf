package org.lessons.anonymise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lessons.anonymise.grammar.Dates;
import org.lessons.anonymise.grammar.Grammars;
import org.lessons.anonymise.grammar.Tokens;
import org.lessons.anonymise.treat.Techniques;
import org.lessons.model.FailureCase;
import org.lessons.model.Place;
import org.lessons.model.Subject;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Precision;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** Reads a treated case for what gives somebody away without a name. What a treatment wrote itself is passed over. */
final class ClueReading {

    /** Settings of which a region has few. */
    private static final Set<Term> RARE = Set.of(
            Codes.Setting.MATERNITY,
            Codes.Setting.EMERGENCY_DEPARTMENT,
            Codes.Setting.AMBULANCE,
            Codes.Setting.HOSPICE,
            Codes.Setting.PRISON_HEALTHCARE,
            Codes.Setting.REFUGE,
            Codes.Setting.TRAVELLER_SITE,
            Codes.Setting.SPECIALIST_COLLEGE,
            Codes.Setting.HOUSING_FIRST,
            Codes.Setting.STREET_OUTREACH);

    /** Nations no larger than a region of England. */
    private static final Set<Term> SMALL =
            Set.of(Codes.Nation.SCOTLAND, Codes.Nation.WALES, Codes.Nation.NORTHERN_IRELAND);

    private static final int LONGEST_LABEL = 30;
    private static final int MOST_BETWEEN = 2;

    private final ClueWords words = ClueWords.ours();
    private final List<Clue> clues = new ArrayList<>();

    private ClueReading() {}

    static List<Clue> of(FailureCase treated) {
        ClueReading reading = new ClueReading();
        Shape.of(treated).walk(Proposals.CASE, treated, reading::look);
        treated.subject().ifPresent(reading::settings);
        return reading.clues;
    }

    private void look(Pointer at, Part part, Object element) {
        boolean told = element instanceof String
                && !part.isId()
                && part.refersTo().isEmpty()
                && part.cardinality() != Part.Cardinality.MAP;
        if (told) {
            read(at, Tokens.of((String) element));
        } else if (element instanceof Edtf && isDay((Edtf) element)) {
            clues.add(Clue.of(Clue.Kind.EXACT_DATE, List.of(at.toString())));
        }
    }

    /** A day, or a stretch of days within one month. */
    private static boolean isDay(Edtf date) {
        return date.precision() == Precision.DAY
                || date.precision() == Precision.INTERVAL && date.text().length() > "2018-04/2019-03".length();
    }

    private void settings(Subject subject) {
        for (int i = 0; i < subject.settings().size(); i++) {
            Optional<String> area =
                    RARE.contains(subject.settings().get(i)) ? area(subject.places()) : Optional.empty();
            String at = "/case/subject/settings/" + i;
            area.ifPresent(place -> clues.add(Clue.of(Clue.Kind.RARE_SETTING, List.of(at, place))));
        }
    }

    private static Optional<String> area(List<Place> places) {
        for (int i = 0; i < places.size(); i++) {
            String at = "/case/subject/places/" + i;
            if (places.get(i).locality().isPresent()) {
                return Optional.of(at + "/locality");
            }
            if (places.get(i).region().isPresent()) {
                return Optional.of(at + "/region");
            }
            if (places.get(i).nation().filter(SMALL::contains).isPresent()) {
                return Optional.of(at + "/nation");
            }
        }
        return Optional.empty();
    }

    private void read(Pointer at, Tokens tokens) {
        int i = 0;
        int dated = 0;
        while (i < tokens.size()) {
            int label = label(tokens, i);
            if (label > i) {
                i = label;
                dated = i;
                continue;
            }
            int after = clue(at, tokens, i);
            if (after == i && i >= dated) {
                dated = date(at, tokens, i);
            }
            i = Math.max(after, i + 1);
        }
    }

    /** The token behind what a treatment wrote; the same token where nothing begins here. Doubled brackets are the story's. */
    private static int label(Tokens tokens, int i) {
        char open = Techniques.OPEN.charAt(0);
        if (!tokens.isSign(i, open)) {
            return i;
        }
        if (tokens.isSign(i + 1, open) && tokens.touchesNext(i)) {
            return i + 2;
        }
        for (int end = i + 1; end < i + LONGEST_LABEL; end++) {
            if (tokens.isSign(end, Techniques.CLOSE.charAt(0))) {
                return end + 1;
            }
        }
        return i;
    }

    /** The token behind a clue that begins here; the same token where none does. */
    private int clue(Pointer at, Tokens tokens, int i) {
        int condition = words.last(tokens, i, ClueWords.List.CONDITION);
        if (condition >= i) {
            return add(Clue.Kind.RARE_CONDITION, at, tokens, i, condition);
        }
        int press = words.last(tokens, i, ClueWords.List.PRESS);
        if (press >= i) {
            return add(Clue.Kind.NAMED_EVENT, at, tokens, i, press);
        }
        if (words.isOn(tokens, i, ClueWords.List.DETERMINER)) {
            return behindDeterminer(at, tokens, i);
        }
        boolean named = isCapital(tokens, i) && isCapital(tokens, i - 1) || tokens.isSign(i - 1, closing());
        int event = named ? words.last(tokens, i, ClueWords.List.EVENT) : i - 1;
        return event >= i && isCapital(tokens, i) ? add(Clue.Kind.NAMED_EVENT, at, tokens, i, event) : i;
    }

    /** The chief executive, our new matron, the only man on the ward, the fire. */
    private int behindDeterminer(Pointer at, Tokens tokens, int determiner) {
        int i = determiner + 1;
        if (words.isOn(tokens, i, ClueWords.List.ONLY)) {
            return setApart(at, tokens, i);
        }
        for (int between = 0; between <= MOST_BETWEEN; between++) {
            int role = words.last(tokens, i, ClueWords.List.ROLE);
            int event = words.last(tokens, i, ClueWords.List.EVENT);
            if (role >= i || event >= i) {
                Clue.Kind kind = role >= event ? Clue.Kind.SINGULAR_ROLE : Clue.Kind.NAMED_EVENT;
                return add(kind, at, tokens, i, Math.max(role, event));
            }
            if (!words.isOn(tokens, i, ClueWords.List.BETWEEN) && !isCapital(tokens, i)) {
                break;
            }
            i++;
        }
        return determiner;
    }

    /** The only man; the oldest wheelchair user; the first deaf tenant; but not the only thing that the tenant said. */
    private int setApart(Pointer at, Tokens tokens, int only) {
        for (int i = only + 1; i <= only + MOST_BETWEEN; i++) {
            int person = words.last(tokens, i, ClueWords.List.PERSON);
            int role = words.last(tokens, i, ClueWords.List.ROLE);
            if (person >= i || role >= i) {
                return add(Clue.Kind.ONLY_ONE, at, tokens, only, Math.max(person, role));
            }
            if (!tokens.is(i, Tokens.Kind.WORD) || words.isOn(tokens, i, ClueWords.List.DETERMINER)) {
                break;
            }
        }
        return only;
    }

    private static char closing() {
        return Techniques.CLOSE.charAt(0);
    }

    private static boolean isCapital(Tokens tokens, int i) {
        return tokens.is(i, Tokens.Kind.WORD)
                && Character.isUpperCase(tokens.text().codePointAt(tokens.start(i)));
    }

    private int add(Clue.Kind kind, Pointer at, Tokens tokens, int first, int last) {
        clues.add(Clue.in(kind, at, tokens.start(first), tokens.end(last)));
        return last + 1;
    }

    /** The token from which dates are looked for again. */
    private int date(Pointer at, Tokens tokens, int i) {
        int[] behind = {i};
        Grammars.at(tokens, i, (start, end, category, source, confidence) -> {
            boolean day = category == Category.DATE && isDay(tokens.text().substring(start, end));
            if (day && behind[0] == i) {
                clues.add(Clue.in(Clue.Kind.EXACT_DATE, at, start, end));
                behind[0] = i + Tokens.of(tokens.text().substring(start, end)).size();
            }
        });
        return behind[0];
    }

    /** A date without a year is a day all the same: whoever was there knows the year. */
    private static boolean isDay(String words) {
        return Dates.edtf(words)
                .map(ClueReading::isDay)
                .orElseGet(() -> words.chars().anyMatch(Character::isDigit));
    }
}
