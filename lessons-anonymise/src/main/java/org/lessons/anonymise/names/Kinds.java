package org.lessons.anonymise.names;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.grammar.Tokens;
import org.lessons.anonymise.grammar.WordHash;
import org.lessons.model.shape.Category;

/** Says what a capitalised sequence names, from its words, from those beside it and from the rest of the case. */
final class Kinds {

    private static final double SURE = 0.95;
    private static final double LIKELY = 0.85;
    private static final double FAIR = 0.7;
    private static final double EVEN = 0.55;
    /** As likely as not to be a word in capitals; balanced leaves it. */
    private static final double DOUBT = 0.45;

    private static final double GUESS = 0.3;

    /** What is started under a title: a plan or a register is written under one as well, and everywhere. */
    private static final Set<String> STARTED = Set.of("project", "pilot", "scheme", "caf\u00e9", "cafe", "initiative");

    private static final long LETTER_X = WordHash.of("x");

    private final Reading reading;
    private final Evidence evidence;

    Kinds(Reading reading, Evidence evidence) {
        this.reading = reading;
        this.evidence = evidence;
    }

    /** Whether a sequence that has a weak joint is a title: it ends in a head word or a quotation mark, or is all common words. */
    boolean closesTitle(int first, int last) {
        return reading.has(last, Sign.BODY_HEAD | Sign.PRODUCT_HEAD) && last > first || isQuoted(first, last);
    }

    /** Whether a sentence's first word belongs to the name behind it: "Open Door South", "Safe at Home Project". */
    boolean isTitleFrom(int first, int last) {
        if (isQuoted(first, last)) {
            return true;
        }
        int capitals = 0;
        for (int i = first; i <= last; i++) {
            if (reading.isWord(i) && reading.isCapital(i)) {
                boolean plain = reading.has(i, Sign.COMMON | Sign.HEAD) && !reading.isPublic(i);
                if (!plain || reading.has(i, Sign.GIVEN | Sign.STATE)) {
                    return false;
                }
                capitals++;
            }
        }
        return capitals > 2 && !reading.has(first, Sign.ARTICLE | Sign.JOINS | Sign.JOINS_TITLE | Sign.IN);
    }

    /** Whether a public word begins the name of a body: "NHS Oakenmere Trust". */
    boolean isHeadBehind(int first, int last) {
        return last > first && reading.has(last, Sign.BODY_HEAD) && !reading.isPublic(last);
    }

    /** "Age UK Brackwater": what everybody knows, and then where. */
    boolean isBranch(int first, int last) {
        int i = first;
        while (i <= last && (!reading.isWord(i) || reading.isPublic(i))) {
            i++;
        }
        return i <= last
                && i > first
                && !reading.has(i, Sign.TITLE | Sign.KIN | Sign.MONTH | Sign.STATE)
                && !(reading.has(i, Sign.GIVEN) && !reading.has(i, Sign.COMMON))
                && !reading.has(i, Sign.JOINS | Sign.JOINS_TITLE)
                && reading.isCapital(i);
    }

    /** "Ashgrove Nursing Home": a name before what everybody calls such a house. */
    boolean isNamedHome(int first, int last) {
        int i = last;
        while (i > first && reading.isWord(i) && reading.isPublic(i)) {
            i--;
        }
        return i < last && reading.has(last, Sign.BODY_HEAD | Sign.PLACE_HEAD) && distinctive(first, i) > 0;
    }

    /** Where a person's name ends within a sequence that goes on with something else; -1 when it does not. */
    int personEnds(int first, int last) {
        if (last == first || reading.has(last, Sign.HEAD) || !isName(first)) {
            return -1;
        }
        for (int i = first + 1; i <= last; i++) {
            if (reading.isWord(i) && reading.isPublic(i)) {
                return i - 1;
            }
        }
        return -1;
    }

    private boolean isName(int i) {
        return reading.has(i, Sign.GIVEN);
    }

    @Nullable
    Sequence weigh(int first, int last) {
        Sequence named = first == last ? weighOne(first) : weighMany(first, last);
        return named == null ? null : withPlaceBehind(named);
    }

    /** "Carmel vestry", "the Larkhill estate": the small word behind says that it is a place, and belongs to it. */
    private Sequence withPlaceBehind(Sequence named) {
        int next = named.last() + 1;
        boolean place = reading.has(next, Sign.PLACE_HEAD)
                && !reading.has(next, Sign.SAYS | Sign.JOINS_TITLE | Sign.IN)
                && !reading.isCapital(next)
                && !reading.newLine(next)
                && named.confidence() > GUESS
                && distinctive(named.first(), named.last()) > 0
                && !isName(named.first())
                && !reading.has(named.last(), Sign.HEAD);
        return place
                ? of(named.first(), next, Category.LOCATION, "place-word", Math.max(named.confidence(), FAIR))
                : named;
    }

    private Sequence of(int first, int last, Category category, String source, double confidence) {
        return new Sequence(first, last, category, source, confidence);
    }

    // ---- several words

    private @Nullable Sequence weighMany(int first, int last) {
        boolean distinct = distinctive(first, last) > 0;
        int lastSigns = reading.signs(last);
        boolean generic = isGeneric(first, last);
        if (generic) {
            return weighGeneric(first, last);
        }
        if (isNumbered(first, last)) {
            return null;
        }
        boolean title = reading.has(first, Sign.TITLE);
        if (title && last > first && !reading.has(last, Sign.HEAD)) {
            return of(first, last, Category.PERSON, "title", SURE);
        }
        if (isName(first) && (lastSigns & Sign.FAMILY) != 0 && (lastSigns & Sign.COMMON) == 0) {
            return of(first, last, Category.PERSON, "name", SURE);
        }
        if ((lastSigns & Sign.PLACE_HEAD) != 0 && (lastSigns & Sign.BODY_HEAD) == 0) {
            return of(first, last, Category.LOCATION, "place-word", distinct ? LIKELY : EVEN);
        }
        if ((lastSigns & Sign.BODY_HEAD) != 0) {
            return of(first, last, Category.ORGANISATION, "body-word", distinct ? SURE : Sequence.ANCHORS);
        }
        if ((lastSigns & Sign.PRODUCT_HEAD) != 0) {
            return of(first, last, Category.PRODUCT, "product-word", distinct ? LIKELY : titled(first, last));
        }
        if (reading.has(first, Sign.BODY_FIRST)) {
            return of(first, last, Category.ORGANISATION, "body-word", distinct ? LIKELY : EVEN);
        }
        if (reading.has(first, Sign.PLACE_FIRST)) {
            return of(first, last, Category.LOCATION, "place-word", distinct ? LIKELY : EVEN);
        }
        return weighByNames(first, last, distinct);
    }

    /** "Band C", "Mr X", "Form QP": a word of every day and a letter or two. */
    private boolean isNumbered(int first, int last) {
        return last == first + 1
                && reading.isCapitals(last)
                && reading.tokens().length(last) <= 2
                && (reading.has(first, Sign.COMMON) && !reading.has(first, Sign.NAME | Sign.TITLE)
                        || reading.hash(last) == LETTER_X);
    }

    /** Courts and ministries are a clue to a case; posts in capitals are none. */
    private @Nullable Sequence weighGeneric(int first, int last) {
        if (isQuoted(first, last)) {
            return of(first, last, Category.PRODUCT, "title", FAIR);
        }
        boolean state = false;
        for (int i = first; i <= last; i++) {
            state |= reading.has(i, Sign.STATE) && reading.isCapital(i);
        }
        return state ? of(first, last, Category.ORGANISATION, "state", GUESS) : null;
    }

    private @Nullable Sequence weighByNames(int first, int last, boolean distinct) {
        int names = 0;
        int places = 0;
        int words = 0;
        int common = 0;
        for (int i = first; i <= last; i++) {
            if (reading.isWord(i) && reading.isCapital(i)) {
                words++;
                names += reading.has(i, Sign.NAME) || reading.isInitial(i) ? 1 : 0;
                places += reading.has(i, Sign.PLACE) ? 1 : 0;
                common += reading.has(i, Sign.COMMON) && !reading.has(i, Sign.NAME) ? 1 : 0;
            }
        }
        if (isKinOrPersonBeside(first, last) && common == 0) {
            return of(first, last, Category.PERSON, "beside", SURE);
        }
        if (isName(first) && common == 0 || names == words && (distinct || reading.has(first, Sign.GIVEN))) {
            return of(first, last, Category.PERSON, "name", SURE);
        }
        if (places == words) {
            return of(first, last, Category.LOCATION, "place", LIKELY);
        }
        if (reading.has(first - 1, Sign.IN) && names == 0 && distinct) {
            return of(first, last, Category.LOCATION, "beside", FAIR);
        }
        if (names > 0 && common == 0) {
            return of(first, last, Category.PERSON, "name", LIKELY);
        }
        if (distinct) {
            return of(first, last, common > 0 ? Category.ORGANISATION : Category.PERSON, "capitals", FAIR);
        }
        return of(first, last, Category.PRODUCT, "capitals", titled(first, last));
    }

    /** All its words are of every day, or public, and nothing makes one of them a name: "Registered Manager". */
    private boolean isGeneric(int first, int last) {
        int plainCapitals = 0;
        boolean state = false;
        for (int i = first; i <= last; i++) {
            if (!reading.isWord(i) || !reading.isCapital(i)) {
                continue;
            }
            state |= reading.has(i, Sign.STATE);
            boolean plain = reading.isPublic(i)
                    || reading.has(i, Sign.STATE | Sign.HEAD) && !reading.has(i, Sign.GIVEN | Sign.PLACE)
                    || reading.has(i, Sign.COMMON | Sign.MONTH) && !reading.has(i, Sign.NAME | Sign.PLACE);
            if (!plain) {
                return false;
            }
            plainCapitals += reading.isPublic(i) || reading.has(i, Sign.HEAD | Sign.STATE) ? 0 : 1;
        }
        boolean house = reading.has(last, Sign.PLACE_HEAD) && plainCapitals > 0;
        // Heads alone, "Housing Association", name no body; nor does what only stands so at a sentence's beginning.
        return state && !house || plainCapitals == 0 || reading.beginsSentence(first) && last - first < 2;
    }

    /** Words of every day in capitals are a title where they are quoted or called so, or stand so twice; otherwise in doubt. */
    private double titled(int first, int last) {
        if (isQuoted(first, last)) {
            return LIKELY;
        }
        boolean called = reading.has(first - 1, Sign.CALLED);
        if (reading.has(last, Sign.PRODUCT_HEAD)
                && STARTED.contains(reading.tokens().at(last).toLowerCase(Locale.ROOT))) {
            return EVEN;
        }
        boolean branch = reading.isPublic(first) && isBranch(first, last);
        return called || branch ? FAIR : isTheirs(first, last) ? EVEN : DOUBT;
    }

    private boolean isTheirs(int first, int last) {
        for (int i = first + 1; i < last - 1; i++) {
            if (reading.isJoint(i) && reading.isWord(i + 1) && reading.tokens().length(i + 1) == 1) {
                return !reading.isCapital(i + 1);
            }
        }
        return false;
    }

    private int distinctive(int first, int last) {
        int count = 0;
        for (int i = first; i <= last; i++) {
            if (reading.isWord(i)
                    && reading.isCapital(i)
                    && !reading.isPublic(i)
                    && (reading.has(i, Sign.PLACE) || !reading.has(i, Sign.COMMON | Sign.HEAD | Sign.TITLE))) {
                count++;
            }
        }
        return count;
    }

    // ---- one word

    private @Nullable Sequence weighOne(int i) {
        if (reading.isPublic(i) || reading.tokens().length(i) == 1 || reading.has(i, Sign.MONTH | Sign.TITLE)) {
            return null;
        }
        if (reading.isCapitals(i)) {
            return weighAcronym(i);
        }
        boolean place = reading.has(i, Sign.PLACE) && !reading.has(i, Sign.PLACE_TOO | Sign.COMMON);
        if (reading.has(i, Sign.COMMON | Sign.NAME_TOO | Sign.HEAD) && !place) {
            return weighCommon(i);
        }
        boolean begins = reading.beginsSentence(i);
        if (reading.has(i, Sign.GIVEN)) {
            return of(i, i, Category.PERSON, "name", LIKELY);
        }
        if (reading.has(i, Sign.PLACE)) {
            boolean person = reading.has(i, Sign.FAMILY | Sign.PLACE_TOO) && isPersonBeside(i);
            return of(i, i, person ? Category.PERSON : Category.LOCATION, "place", begins ? FAIR : LIKELY);
        }
        if (isKinOrPersonBeside(i, i)) {
            return of(i, i, Category.PERSON, "beside", LIKELY);
        }
        if (reading.has(i, Sign.FAMILY)) {
            return of(i, i, Category.PERSON, "name", FAIR);
        }
        if (reading.has(i - 1, Sign.IN)) {
            return of(i, i, Category.LOCATION, "beside", FAIR);
        }
        if (reading.has(i - 1, Sign.CALLED)) {
            return of(i, i, Category.PRODUCT, "beside", FAIR);
        }
        return weighUnknown(i, begins);
    }

    /** A word that no list has: within a sentence it is a name, at its beginning it may be a rare word. */
    private @Nullable Sequence weighUnknown(int i, boolean begins) {
        if (isCamel(i)) {
            return of(i, i, Category.PRODUCT, "capitals", LIKELY);
        }
        if (!begins) {
            boolean small = evidence.isSmallElsewhere(reading.hash(i));
            return of(i, i, Category.PERSON, "capital", small ? GUESS : Sequence.ANCHORS);
        }
        if (evidence.isSmallElsewhere(reading.hash(i))) {
            return null;
        }
        boolean elsewhere = evidence.isCapitalElsewhere(reading.hash(i));
        return of(i, i, Category.PERSON, "capital", elsewhere ? FAIR : GUESS);
    }

    /** LadleWatch: a capital within a word that is no Mac's. */
    private boolean isCamel(int i) {
        String word = reading.tokens().at(i);
        int small = 0;
        for (int at = 1; at < word.length(); at++) {
            boolean upper = Character.isUpperCase(word.charAt(at));
            if (upper && small > 0) {
                return !word.startsWith("Mc") && !word.startsWith("Mac");
            }
            small += upper ? 0 : 1;
        }
        return false;
    }

    private @Nullable Sequence weighAcronym(int i) {
        if (reading.has(i, Sign.COMMON) && !reading.has(i, Sign.NAME)) {
            return null;
        }
        if (reading.has(i, Sign.GIVEN | Sign.FAMILY) && reading.tokens().length(i) > 3) {
            return of(i, i, Category.PERSON, "name", FAIR);
        }
        return of(i, i, Category.ORGANISATION, "capitals", isBracketed(i) ? FAIR : DOUBT);
    }

    /** "Tarn Valley Homes (TVH)": what a name is shortened to. */
    private boolean isBracketed(int i) {
        return reading.tokens().isSign(i - 1, '(') && reading.tokens().isSign(i + 1, ')') && reading.isCapital(i - 2);
    }

    /** A capitalised word of every day: a name where it is one of those and stands like one, otherwise a guess at most. */
    private @Nullable Sequence weighCommon(int i) {
        boolean begins = reading.beginsSentence(i);
        if (reading.has(i, Sign.STATE) && !reading.has(i - 1, Sign.KIN)) {
            return null;
        }
        if (reading.has(i, Sign.NAME | Sign.PLACE) && !reading.has(i, Sign.ARTICLE)) {
            if (reading.has(i - 1, Sign.KIN | Sign.TITLE) && !reading.isCapital(i - 1)) {
                return of(i, i, Category.PERSON, "beside", LIKELY);
            }
            boolean possessive = isPossessive(i);
            boolean says = reading.says(i + 1);
            if (!begins && !reading.has(i - 1, Sign.ARTICLE)) {
                boolean place = reading.has(i, Sign.PLACE) && reading.has(i - 1, Sign.IN);
                boolean stands = place || says || possessive || evidence.anchorOf(reading.hash(i)) != null;
                boolean given = reading.has(i, Sign.GIVEN);
                return of(
                        i,
                        i,
                        place ? Category.LOCATION : Category.PERSON,
                        "name",
                        stands ? FAIR : given ? EVEN : DOUBT);
            }
            if (begins && (says || possessive) && reading.has(i, Sign.NAME_TOO)) {
                boolean elsewhere = evidence.isCapitalElsewhere(reading.hash(i));
                boolean small = evidence.isSmallElsewhere(reading.hash(i));
                return of(i, i, Category.PERSON, "name", elsewhere ? FAIR : small ? GUESS : EVEN);
            }
        }
        boolean guess = !begins && !reading.has(i, Sign.HEAD);
        return guess ? of(i, i, Category.OTHER, "capital", GUESS - 0.04) : null;
    }

    private boolean isPossessive(int i) {
        Tokens tokens = reading.tokens();
        return (tokens.isSign(i + 1, '\'') || tokens.isSign(i + 1, '\u2019'))
                && tokens.touchesNext(i)
                && tokens.touchesNext(i + 1)
                && tokens.is(i + 2, Tokens.Kind.WORD)
                && tokens.length(i + 2) == 1;
    }

    private boolean isPersonBeside(int i) {
        return isKinOrPersonBeside(i, i);
    }

    private boolean isKinOrPersonBeside(int first, int last) {
        boolean kin = reading.has(first - 1, Sign.KIN) && !reading.isCapital(first - 1);
        boolean says = reading.says(last + 1);
        boolean place = reading.has(first - 1, Sign.IN);
        return kin || says && !place;
    }

    private boolean isQuoted(int first, int last) {
        Tokens tokens = reading.tokens();
        boolean opens = tokens.isSign(first - 1, '\u2018')
                || tokens.isSign(first - 1, '\u201c')
                || tokens.isSign(first - 1, '"')
                || tokens.isSign(first - 1, '\'');
        boolean closes = tokens.isSign(last + 1, '\u2019')
                || tokens.isSign(last + 1, '\u201d')
                || tokens.isSign(last + 1, '"')
                || tokens.isSign(last + 1, '\'');
        return opens && closes && last > first;
    }
}
