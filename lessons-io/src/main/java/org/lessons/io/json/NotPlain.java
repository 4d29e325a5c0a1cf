package org.lessons.io.json;

/** Says that a document is to be read with a parser, because something in it may have to be told about. */
final class NotPlain extends RuntimeException {

    @java.io.Serial
    private static final long serialVersionUID = 1L;

    /** Always the same one: it is no failure, says nothing and costs nothing. */
    static final NotPlain SIGNAL = new NotPlain();

    private NotPlain() {
        super("to be read with a parser", null, false, false);
    }
}
