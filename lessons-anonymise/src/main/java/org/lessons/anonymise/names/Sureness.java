package org.lessons.anonymise.names;

/** How sure different kinds of evidence are of a name; what a profile asks for lies between them. */
final class Sureness {

    static final double SURE = 0.95;
    static final double LIKELY = 0.85;
    static final double FAIR = 0.7;
    static final double EVEN = 0.55;

    /** As likely as not to be a word in capitals; balanced leaves it. */
    static final double DOUBT = 0.45;

    static final double GUESS = 0.3;

    private Sureness() {}
}
