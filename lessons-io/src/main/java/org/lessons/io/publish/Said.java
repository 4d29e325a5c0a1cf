package org.lessons.io.publish;

import java.util.Locale;
import org.lessons.model.resource.Words;

/** What pages say of their own, in the language of an edition. */
final class Said {

    private static final Words WORDS = Words.of(Said.class, "META-INF/lessons/publish");

    private final Locale locale;
    private final Words words;

    Said(Locale locale) {
        this(locale, WORDS);
    }

    /** The same from a file of their own, for pages that say much. */
    Said(Locale locale, Words words) {
        this.locale = locale;
        this.words = words;
    }

    Locale locale() {
        return locale;
    }

    String language() {
        return Words.isWelsh(locale) ? "cy" : "en";
    }

    /** The words under a key, each {@code {n}} replaced once: what stands in an argument is never looked at again. */
    String say(String key, Object... arguments) {
        String found = words.find(key, locale).orElseThrow(() -> new IllegalStateException("no words for " + key));
        StringBuilder said = new StringBuilder();
        for (int at = 0; at < found.length(); at++) {
            boolean isPlace = at + 2 < found.length() && found.charAt(at) == '{' && found.charAt(at + 2) == '}';
            if (isPlace) {
                said.append(arguments[found.charAt(at + 1) - '0']);
                at += 2;
            } else {
                said.append(found.charAt(at));
            }
        }
        return said.toString();
    }

    /** The same, where one thing is said otherwise than several; the number comes first. */
    String count(String key, long count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number(count);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return say(count == 1 ? key + ".one" : key, arguments);
    }

    /** Both languages write numbers alike. */
    String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
