package org.lessons.anonymise.names;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.grammar.Tokens;
import org.lessons.anonymise.grammar.WordHash;
import org.lessons.model.shape.Category;

/**
 * Names that are words of every day too, by how they stand: as names stand in a letter, a list or an aside. "Dear Hope", "Pat and
 * Clive", "Gaunt's Hall, Easton", "Bill, the handyman", "young Jordan", "a lad called Sparky".
 */
final class AsOthers {

    private static final Set<Long> OF_AGE = hashes("our young wee old poor dear little big auld");

    private static final Set<Long> ASIDES = hashes("who whose my our his her their the a");

    private final Reading reading;
    private final Tokens tokens;

    AsOthers(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    private static Set<Long> hashes(String words) {
        return Stream.of(words.split(" ")).map(WordHash::of).collect(Collectors.toUnmodifiableSet());
    }

    @Nullable
    Sequence weigh(int i) {
        boolean given = reading.has(i, Sign.GIVEN);
        if (given && (isGreeted(i) || isPaired(i) || isExplained(i))) {
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
        boolean aside = tokens.isSign(i + 1, ',') && reading.isWord(i + 2) && ASIDES.contains(reading.hash(i + 2));
        if (!aside || reading.isCapital(i + 2)) {
            return false;
        }
        boolean who = tokens.isWord(i + 2, "who") || tokens.isWord(i + 2, "whose");
        return who || reading.has(i + 3, Sign.KIN) || reading.has(i + 4, Sign.KIN) && reading.isWord(i + 3);
    }

    /** "our Dai", "young Jordan": said of people one knows. */
    private boolean isOfAge(int i) {
        return i > 0
                && reading.isWord(i - 1)
                && OF_AGE.contains(reading.hash(i - 1))
                && (!reading.isCapital(i - 1) || reading.beginsSentence(i - 1))
                && !reading.has(i, Sign.HEAD | Sign.TRADE | Sign.STATE | Sign.PEOPLE);
    }

    /** "Gaunt's Hall, Easton, and", "Peckham and Camberwell". */
    private boolean isBehindPlace(int i) {
        boolean comma = tokens.isSign(i - 1, ',') && reading.isCapital(i - 2) && !tokens.is(i + 1, Tokens.Kind.WORD);
        boolean place = reading.has(i - 2, Sign.PLACE_HEAD | Sign.BODY_HEAD) && reading.isCapital(i - 3);
        boolean and = isAnd(i - 1) && reading.isCapital(i - 2) && isOnlyPlace(i - 2);
        return comma && (place || isOnlyPlace(i - 2)) || and;
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
        boolean person = reading.has(i - 2, Sign.KIN) || reading.has(i, Sign.GIVEN) || SOMEBODY.contains(hash(i - 2));
        return new Sequence(i, i, person ? Category.PERSON : Category.PRODUCT, "called", Sureness.FAIR);
    }

    private static final Set<Long> SOMEBODY =
            hashes("lad lass man woman boy girl bloke guy chap lady gentleman person he she him her");

    private long hash(int i) {
        return i < 0 || !reading.isWord(i) ? 0L : reading.hash(i);
    }
}
