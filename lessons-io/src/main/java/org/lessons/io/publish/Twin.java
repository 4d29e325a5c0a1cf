package org.lessons.io.publish;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lessons.model.resource.Words;

/**
 * The same said in English and in Welsh.
 *
 * @param english the one
 * @param welsh the other
 */
record Twin(String english, String welsh) {

    private static final Words WORDS = Words.of(Twin.class, "META-INF/lessons/publish-interview");
    private static final Locale WELSH = Locale.forLanguageTag("cy");

    /** Whatever has words in both languages, such as a label. */
    static Twin of(Function<Locale, String> words) {
        return new Twin(words.apply(Locale.ENGLISH), words.apply(WELSH));
    }

    /** What an interview sheet says under a key. */
    static Twin say(String key) {
        return of(language ->
                WORDS.find(key, language).orElseThrow(() -> new IllegalStateException("no words for " + key)));
    }

    /** The same, with a number in the place of {@code {0}}. */
    static Twin say(String key, int number) {
        return say(key).each(words -> words.replace("{0}", Integer.toString(number)));
    }

    Twin each(UnaryOperator<String> change) {
        return new Twin(change.apply(english), change.apply(welsh));
    }
}
