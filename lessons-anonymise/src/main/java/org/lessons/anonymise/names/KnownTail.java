package org.lessons.anonymise.names;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lessons.anonymise.grammar.WordHash;

/** What everybody knows at the end of a name, "Ashgrove Nursing Home", "Brackwater CMHT": what it is, behind which one it is. */
final class KnownTail {

    /** What such bodies are. */
    private static final Set<Long> BODIES = Stream.of(
                    "home homes living care cmht camhs nhs trust service services aid centre unit council health school college",
                    "hospital hospice surgery practice team housing foundation support church mosque probation police ambulance")
            .flatMap(words -> Stream.of(words.split(" ")))
            .map(WordHash::of)
            .collect(Collectors.toUnmodifiableSet());

    private KnownTail() {}

    /** Whether the known words that end at a token say what the unknown word before them is. */
    static boolean follows(Reading reading, int first, int last) {
        int i = last;
        boolean body = false;
        while (i > first && reading.isPublic(i)) {
            body |= BODIES.contains(reading.hash(i));
            i--;
        }
        boolean place = reading.has(i, Sign.PLACE) && !reading.has(i, Sign.COMMON | Sign.PUBLIC);
        return (body || place && !reading.has(last, Sign.PEOPLE | Sign.MONTH))
                && i >= first
                && i < last
                && reading.isCapital(i)
                && reading.tokens().length(i) > 2
                && (reading.has(i, Sign.PLACE) || !reading.has(i, Sign.COMMON | Sign.HEAD | Sign.STATE))
                && (place || !reading.has(i, Sign.GIVEN))
                && !reading.has(i, Sign.TITLE | Sign.MONTH | Sign.PEOPLE);
    }
}
