package org.lessons.io.json;

import java.util.Locale;

/** What becomes of that which a document holds against the rules, and which can be left out without a guess. */
enum Mode {
    /** It is an error; the default. */
    STRICT,
    /** It is left out, and a warning says so. */
    TOLERANT,
    /** As tolerant, but members that are not known are kept beside the record. */
    PRESERVING;

    /** As messages say it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
