package org.lessons.anonymise.names;

/** What everybody knows at the end of a name, "Ashgrove Nursing Home", "Brackwater CMHT": what it is, behind which one it is. */
final class KnownTail {

    /** What such bodies are. */
    private static final WordSet BODIES = WordSet.of(
            "home homes living care cmht camhs nhs trust service services aid centre unit council health school college",
            "hospital hospice surgery practice team housing foundation support church mosque probation police ambulance uk");

    private KnownTail() {}

    /** Whether the known words that end at a token say what the unknown word before them is. */
    static boolean follows(Reading reading, int first, int last) {
        int i = last;
        boolean body = false;
        while (i > first && reading.isPublic(i)) {
            body |= BODIES.has(reading, i);
            i--;
        }
        boolean place = reading.has(i, Sign.PLACE) && !reading.has(i, Sign.COMMON | Sign.PUBLIC);
        boolean tells = body || place && !reading.has(last, Sign.PEOPLE | Sign.MONTH);
        return tells && i >= first && i < last && isUnknown(reading, first, i, place);
    }

    /** "Brackwater", "Severn Edge": which one it is, by a word that no list has or by a place; no person. */
    private static boolean isUnknown(Reading reading, int first, int last, boolean place) {
        if (!reading.isCapital(last)
                || reading.tokens().length(last) < 3
                || reading.has(first, Sign.GIVEN | Sign.TITLE) && !place) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            boolean unknown = reading.isWord(i)
                    && reading.isCapital(i)
                    && (reading.has(i, Sign.PLACE) || !reading.has(i, Sign.COMMON | Sign.HEAD | Sign.STATE))
                    && !reading.has(i, Sign.TITLE | Sign.MONTH | Sign.PEOPLE);
            if (unknown) {
                return true;
            }
        }
        return false;
    }
}
