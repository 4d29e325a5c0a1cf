package org.lessons.io.publish;

/** Stands in until it is written. */
final class Escaped {

    private Escaped() {}

    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String markdown(String text) {
        return text.replace("<", "&lt;");
    }

    static String markdownLines(String text) {
        return text.replace("<", "&lt;").replace("\n", "\\\n");
    }
}
