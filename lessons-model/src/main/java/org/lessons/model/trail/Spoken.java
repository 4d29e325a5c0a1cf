package org.lessons.model.trail;

import java.util.Locale;
import org.lessons.model.resource.Words;

/** The words of ours that stand in pictures and texts of this package: Welsh for Welsh, English for anything else. */
final class Spoken {

    private static final Words WORDS = Words.of(Spoken.class, "META-INF/lessons/pictures");

    private Spoken() {}

    /** What stands under a key; {@code {0}} to {@code {9}} give way to what is named, in which nothing is replaced again. */
    static String say(String key, Locale locale, Object... named) {
        String words = WORDS.find(key, locale)
                .orElseThrow(() -> new IllegalArgumentException("there are no words for " + key));
        StringBuilder said = new StringBuilder();
        int done = 0;
        for (int at = words.indexOf('{'); at >= 0; at = words.indexOf('{', done)) {
            said.append(words, done, at).append(named[words.charAt(at + 1) - '0']);
            done = at + "{0}".length();
        }
        return said.append(words, done, words.length()).toString();
    }
}
