package org.lessons.io.json;

/** Leaves a document of which no more is to be read; the findings say why. */
final class Unreadable extends RuntimeException {

    @java.io.Serial
    private static final long serialVersionUID = 1L;

    Unreadable() {
        super("see the findings", null, false, false);
    }
}
