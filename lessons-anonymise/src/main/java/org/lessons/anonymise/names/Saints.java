package org.lessons.anonymise.names;

/** After whom houses are called, "St Winifred's Hall", "Queen Ethelburga's": what is theirs is no person's. */
final class Saints {

    private static final WordSet TITLES = WordSet.of("st saint sant santes queen king prince princess");

    private Saints() {}

    /** Whether a name begins with such a title. */
    static boolean has(Reading reading, int first) {
        return reading.isCapital(first) && TITLES.has(reading, first);
    }
}
