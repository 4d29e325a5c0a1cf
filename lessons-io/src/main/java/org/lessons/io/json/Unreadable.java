package org.lessons.io.json;

import org.jspecify.annotations.Nullable;

/** Leaves a document of which no more is to be read; the findings say why, or it is of an older version. */
final class Unreadable extends RuntimeException {

    @java.io.Serial
    private static final long serialVersionUID = 1L;

    /** The older version that it is to be read by instead, or null when there is none. */
    final @Nullable String older;

    Unreadable() {
        this(null);
    }

    Unreadable(@Nullable String older) {
        super("see the findings", null, false, false);
        this.older = older;
    }
}
