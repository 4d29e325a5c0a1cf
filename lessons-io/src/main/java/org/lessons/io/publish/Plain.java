package org.lessons.io.publish;

import java.util.List;

/** Stands in until it is written. */
final class Plain {

    private Plain() {}

    static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    static List<String> paragraphs(String text) {
        return List.of(text.strip().split("\\s*\n\\s*\n\\s*")).stream()
                .filter(t -> !t.isBlank())
                .toList();
    }
}
