package org.lessons.anonymise.names;

import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.grammar.Tokens;
import org.lessons.model.shape.Category;

/**
 * Names that are words of every day too, by how they stand: as names stand in a letter, a list or an aside. "Dear Hope", "Pat and
 * Clive", "Gaunt's Hall, Easton", "Bill, the handyman", "young Jordan", "a lad called Sparky".
 */
final class AsOthers {

    private static final WordSet OF_AGE = WordSet.of("our young wee old poor dear little big auld");

    private static final WordSet ASIDES = WordSet.of("who whose my our his her their the a");

    private static final WordSet SOMEBODY = WordSet.of(
            "lad lass man woman boy girl bloke guy chap lady gentleman person somebody someone anybody anyone one resident tenant patient client pupil he she him her");

    private final Reading reading;
    private final Tokens tokens;

    AsOthers(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    @Nullable
    Sequence weigh(int i) {
        boolean given = reading.has(i, Sign.GIVEN);
        if (reading.has(i, Sign.NAME) && isGreeted(i) || given && (isPaired(i) || isExplained(i))) {
            return new Sequence(i, i, Category.PERSON, "stands", Sureness.LIKELY);
        }
        if (given && isOfAge(i)) {
            return new Sequence(i, i, Category.PERSON, "stands", Sureness.FAIR);
        }
        if (reading.has(i, Sign.PLACE) && !given && isBehindPlace(i)) {
            return new Sequence(i, i, Category.LOCATION, "stands", Sureness.FAIR);
        }
        return isCalled(i) ? called(i) : null;
    }

    /** "Dear Hope," and "Hi Will -". */
    private boolean isGreeted(int i) {
        return reading.greets(i - 1) && !reading.newLine(i) && !tokens.is(i + 1, Tokens.Kind.WORD);
    }

    /** "Pat and Clive": beside a name that is nothing else. */
    private boolean isPaired(int i) {
        boolean behind = isAnd(i + 1) && isOnlyName(i + 2);
        boolean before = isAnd(i - 1) && isOnlyName(i - 2);
        return behind || before;
    }

    private boolean isAnd(int i) {
        return tokens.isWord(i, "and") || tokens.isSign(i, '&');
    }

    private boolean isOnlyName(int i) {
        return reading.isWord(i)
                && reading.isCapital(i)
                && reading.has(i, Sign.GIVEN)
                && !reading.isPublic(i)
                && !reading.has(i, Sign.COMMON | Sign.NAME_TOO | Sign.PLACE);
    }

    /** "Bill, the handyman," and "Rose, who is 84". */
    private boolean isExplained(int i) {
        boolean aside = tokens.isSign(i + 1, ',') && ASIDES.has(reading, i + 2);
        if (!aside || reading.isCapital(i + 2)) {
            return false;
        }
        boolean who = tokens.isWord(i + 2, "who") || tokens.isWord(i + 2, "whose");
        return who || reading.has(i + 3, Sign.KIN) || reading.has(i + 4, Sign.KIN) && reading.isWord(i + 3);
    }

    /** "our Dai", "young Jordan": said of people one knows. */
    private boolean isOfAge(int i) {
        return OF_AGE.has(reading, i - 1)
                && (!reading.isCapital(i - 1) || reading.beginsSentence(i - 1))
                && !reading.has(i, Sign.HEAD | Sign.TRADE | Sign.STATE | Sign.PEOPLE);
    }

    /** "Gaunt's Hall, Easton, and", "Peckham and Camberwell". */
    private boolean isBehindPlace(int i) {
        boolean comma = tokens.isSign(i - 1, ',') && reading.isCapital(i - 2) && !tokens.is(i + 1, Tokens.Kind.WORD);
        boolean place = reading.has(i - 2, Sign.PLACE_HEAD | Sign.BODY_HEAD) && reading.isCapital(i - 3);
        boolean of = tokens.isWord(i - 1, "of") && (tokens.isWord(i - 2, "out") || reading.isCapital(i - 2));
        boolean and = isAnd(i - 1) && reading.isCapital(i - 2) && isOnlyPlace(i - 2);
        return comma && (place || isOnlyPlace(i - 2)) || and || of;
    }

    private boolean isOnlyPlace(int i) {
        return reading.has(i, Sign.PLACE)
                && !reading.has(i, Sign.COMMON | Sign.GIVEN | Sign.PLACE_TOO)
                && !reading.isPublic(i);
    }

    /** "a lad called Sparky", "a calculator we called Magpie". */
    private boolean isCalled(int i) {
        boolean called =
                tokens.isWord(i - 1, "called") || tokens.isWord(i - 1, "named") || tokens.isWord(i - 1, "nicknamed");
        return called
                && !reading.newLine(i)
                && !reading.beginsSentence(i)
                && !reading.has(i, Sign.TRADE | Sign.HEAD | Sign.STATE | Sign.MONTH | Sign.PEOPLE);
    }

    private Sequence called(int i) {
        boolean person = reading.has(i - 2, Sign.KIN) || reading.has(i, Sign.GIVEN) || SOMEBODY.has(reading, i - 2);
        return new Sequence(i, i, person ? Category.PERSON : Category.PRODUCT, "called", Sureness.FAIR);
    }
}
