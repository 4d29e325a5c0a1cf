package org.lessons.anonymise.names;

/** After whom houses are called, "St Winifred's Hall", "Queen Ethelburga's": what is theirs is no person's. */
final class Saints {

    private static final WordSet SAINTS = WordSet.of("st saint sant santes");

    private static final WordSet TITLES = WordSet.of("st saint sant santes queen king prince princess");

    private Saints() {}

    /** Whether it is a saint: what is a king's may be his own. */
    static boolean isSaint(Reading reading, int first) {
        return reading.isCapital(first) && SAINTS.has(reading, first);
    }

    /** Whether a name begins with such a title. */
    static boolean has(Reading reading, int first) {
        return reading.isCapital(first) && TITLES.has(reading, first);
    }
}
