package org.lessons.io.publish;

import java.util.Locale;
import org.lessons.model.resource.Words;

/** The phrases in which times and amounts are told, in the language of the page. */
final class Phrases {

    private static final Words WORDS = Words.of(Phrases.class, "META-INF/lessons/times");

    private final Locale locale;

    Phrases(Locale locale) {
        this.locale = locale;
    }

    /** What stands in {@code {0}} and after it may hold braces of its own: the phrase is gone through once, from left to right. */
    String say(String key, Object... arguments) {
        String phrase =
                WORDS.find(key, locale).orElseThrow(() -> new IllegalStateException("the words lack a key of ours"));
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c == '{') {
                said.append(arguments[phrase.charAt(i + 1) - '0']);
                i += 2;
            } else {
                said.append(c);
            }
        }
        return said.toString();
    }

    Locale locale() {
        return locale;
    }
}
