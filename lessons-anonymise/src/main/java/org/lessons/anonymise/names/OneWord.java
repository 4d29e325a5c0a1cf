package org.lessons.anonymise.names;

import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.grammar.Tokens;
import org.lessons.model.shape.Category;

/** Says what a capitalised word that stands alone names, if it names anything. */
final class OneWord {

    /** That it does something, as people do and things can: "Quenby was late". */
    static final String DOES = "does";

    private final Reading reading;
    private final Evidence evidence;
    private final Beside beside;
    private final Lights lights;
    private final AsOthers asOthers;

    OneWord(Reading reading, Evidence evidence) {
        this.reading = reading;
        this.evidence = evidence;
        this.beside = new Beside(reading);
        this.lights = reading.lights();
        this.asOthers = new AsOthers(reading);
    }

    @Nullable
    Sequence weigh(int i) {
        if (reading.isPublic(i)
                || reading.tokens().length(i) == 1
                || beside.isEponym(i)
                || isNumbered(i)
                || lights.isLight(i)
                || beside.isAmongPublic(i) && evidence.anchorOf(reading.hash(i)) == null
                || beside.isNegated(i)
                || reading.has(i, Sign.TITLE)) {
            return null;
        }
        if (reading.has(i, Sign.MONTH)) {
            // "My sister April rang"; in April it rains.
            boolean somebody = reading.has(i, Sign.GIVEN) && (beside.isKin(i) || beside.speaks(i));
            return somebody ? new Sequence(i, i, Category.PERSON, "beside", Sureness.LIKELY) : null;
        }
        if (reading.isCapitals(i) || isAcronyms(i)) {
            return weighAcronym(i);
        }
        boolean place = reading.has(i, Sign.PLACE) && !reading.has(i, Sign.PLACE_TOO | Sign.COMMON);
        if (reading.has(i, Sign.COMMON | Sign.NAME_TOO | Sign.HEAD) && !place) {
            Sequence placed = asOthers.weigh(i);
            return placed == null ? weighCommon(i) : placed;
        }
        boolean begins = reading.beginsSentence(i);
        if (reading.has(i, Sign.GIVEN)) {
            return new Sequence(i, i, Category.PERSON, "name", Sureness.LIKELY);
        }
        if (reading.has(i, Sign.PLACE)) {
            boolean name = reading.has(i, Sign.FAMILY | Sign.PLACE_TOO);
            boolean person = beside.isKin(i) || name && beside.isKinOrPerson(i, i);
            return new Sequence(
                    i,
                    i,
                    person ? Category.PERSON : Category.LOCATION,
                    "place",
                    begins ? Sureness.FAIR : Sureness.LIKELY);
        }
        if (!reading.has(i, Sign.NAME) && isCamel(i)) {
            return new Sequence(i, i, Category.PRODUCT, "capitals", Sureness.LIKELY);
        }
        if (beside.isKinOrPerson(i, i)) {
            String source = beside.isKin(i) || beside.speaks(i) ? "beside" : DOES;
            return new Sequence(i, i, Category.PERSON, source, Sureness.LIKELY);
        }
        if (reading.has(i, Sign.FAMILY)) {
            return new Sequence(i, i, Category.PERSON, "name", Sureness.FAIR);
        }
        if (reading.has(i - 1, Sign.IN)) {
            return new Sequence(i, i, Category.LOCATION, "beside", Sureness.FAIR);
        }
        if (reading.has(i - 1, Sign.CALLED)) {
            return new Sequence(i, i, Category.PRODUCT, "beside", Sureness.FAIR);
        }
        return weighUnknown(i, begins);
    }

    /** A word that no list has: within a sentence it is a name, at its beginning it may be a rare word. */
    private @Nullable Sequence weighUnknown(int i, boolean begins) {
        if (!begins) {
            boolean small = evidence.isSmallElsewhere(reading.hash(i));
            double stands = reading.has(i - 1, Sign.ANY) ? Sureness.DOUBT : Sequence.ANCHORS;
            return new Sequence(i, i, Category.PERSON, "capital", small ? Sureness.GUESS : stands);
        }
        if (evidence.isSmallElsewhere(reading.hash(i))) {
            return null;
        }
        boolean elsewhere = evidence.isCapitalElsewhere(reading.hash(i));
        return new Sequence(i, i, Category.PERSON, "capital", elsewhere ? Sureness.FAIR : Sureness.GUESS);
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

    /** "Cat 3", "Will 2": a word of every day that has a number is nobody. */
    private boolean isNumbered(int i) {
        Tokens tokens = reading.tokens();
        return reading.has(i, Sign.COMMON | Sign.NAME_TOO)
                && tokens.is(i + 1, Tokens.Kind.NUMBER)
                && tokens.length(i + 1) == 1
                && !reading.newLine(i + 1)
                && !reading.has(i - 1, Sign.KIN);
    }

    /** "IMCAs": several of what an acronym stands for. */
    private boolean isAcronyms(int i) {
        String word = reading.tokens().at(i);
        int end = word.length() - 1;
        boolean capitals = end > 1 && word.charAt(end) == 's';
        for (int at = 0; at < end && capitals; at++) {
            capitals = Character.isUpperCase(word.charAt(at));
        }
        return capitals;
    }

    private @Nullable Sequence weighAcronym(int i) {
        if (reading.has(i, Sign.COMMON) && (!reading.has(i, Sign.NAME) || reading.has(i, Sign.PLAIN))) {
            return null;
        }
        boolean name = reading.has(i, Sign.GIVEN | Sign.FAMILY) && !reading.has(i, Sign.COMMON);
        if (name && reading.isCapitals(i) && reading.tokens().length(i) > 3) {
            return new Sequence(i, i, Category.PERSON, "name", Sureness.FAIR);
        }
        // "RT reported that": who takes the minutes writes initials.
        if (reading.tokens().length(i) == 2 && beside.reports(i) && !reading.has(i, Sign.COMMON | Sign.PUBLIC)) {
            return new Sequence(i, i, Category.PERSON, "initials", Sureness.FAIR);
        }
        boolean stands = isBracketed(i) || isKnownAs(i);
        return new Sequence(i, i, Category.ORGANISATION, "capitals", stands ? Sureness.FAIR : Sureness.DOUBT);
    }

    /** "known to everyone as CGD". */
    private boolean isKnownAs(int i) {
        Tokens tokens = reading.tokens();
        if (tokens.isWord(i - 1, "called")) {
            return true;
        }
        boolean known = false;
        for (int at = i - 2; at >= i - 5 && !known; at--) {
            known = tokens.isWord(at, "known");
        }
        return known && tokens.isWord(i - 1, "as");
    }

    /** "Tarn Valley Homes (TVH)": what a name is shortened to. */
    private boolean isBracketed(int i) {
        return reading.tokens().isSign(i - 1, '(') && reading.tokens().isSign(i + 1, ')') && reading.isCapital(i - 2);
    }

    /** A capitalised word of every day: a name where it is one of those and stands like one, otherwise a guess at most. */
    private @Nullable Sequence weighCommon(int i) {
        boolean begins = reading.beginsSentence(i) || beside.opensSaying(i);
        if (reading.has(i, Sign.STATE) && !reading.has(i - 1, Sign.KIN)) {
            return null;
        }
        if (reading.has(i, Sign.NAME | Sign.PLACE) && !reading.has(i, Sign.ARTICLE)) {
            if (reading.has(i - 1, Sign.KIN | Sign.TITLE) && !reading.isCapital(i - 1)) {
                return new Sequence(i, i, Category.PERSON, "beside", Sureness.LIKELY);
            }
            boolean possessive = beside.isPossessive(i);
            // The kitchen says so too.
            boolean says = reading.says(i + 1) && (!reading.has(i, Sign.TRADE) || reading.has(i, Sign.GIVEN));
            if (!begins && !reading.has(i - 1, Sign.ARTICLE)) {
                boolean place = reading.has(i, Sign.PLACE) && reading.has(i - 1, Sign.IN);
                boolean stands = place || says || possessive || evidence.anchorOf(reading.hash(i)) != null;
                boolean given = reading.has(i, Sign.GIVEN);
                return new Sequence(
                        i,
                        i,
                        place ? Category.LOCATION : Category.PERSON,
                        "name",
                        stands ? Sureness.FAIR : given && !beside.isListed(i) ? Sureness.EVEN : Sureness.DOUBT);
            }
            if (begins && (says || possessive) && reading.has(i, Sign.NAME_TOO)) {
                boolean elsewhere = evidence.isCapitalElsewhere(reading.hash(i));
                boolean small = evidence.isSmallElsewhere(reading.hash(i));
                return new Sequence(
                        i,
                        i,
                        Category.PERSON,
                        "name",
                        elsewhere ? Sureness.FAIR : small ? Sureness.GUESS : lone(i, possessive));
            }
        }
        boolean guess = !begins && !reading.has(i, Sign.HEAD);
        return guess ? new Sequence(i, i, Category.OTHER, "capital", Sureness.GUESS - 0.04) : null;
    }

    /** "Damp came up at every visit": a family name that is a word, once and at a sentence's beginning, is rather the word. */
    private double lone(int i, boolean possessive) {
        boolean plain = !reading.has(i, Sign.GIVEN) && !possessive;
        return plain ? Sureness.DOUBT : Sureness.EVEN;
    }
}
