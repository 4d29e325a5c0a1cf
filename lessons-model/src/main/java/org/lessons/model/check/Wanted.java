package org.lessons.model.check;

import java.util.Locale;
import org.lessons.model.resource.Words;

/**
 * Something that is still wanted of whoever tells a case: where it belongs, what a form calls it, and a sentence of advice.
 *
 * <p>It is answered by a value at that place, or by a reason for its absence there. Only the teller's questions are asked: never an
 * analyst's codes, never a link, an option or a decision that somebody would have to invent. Codes are stable. Immutable and safe
 * for use by several threads.
 *
 * @param location where the answer belongs, from the case on, such as {@code /subject/summary}; a reason goes under the last name
 *     in the {@code absent} of the record around it
 * @param code which question it is, such as {@code wanted.summary}
 */
public record Wanted(Location location, String code) {

    private static final Words WORDS = Words.of(Wanted.class, "META-INF/lessons/wanted");

    /**
     * What a form calls it.
     *
     * @param locale Welsh; English for any other language
     * @return a few words, such as "How it ended"
     */
    public String label(Locale locale) {
        return WORDS.find(code, locale).orElse(code);
    }

    /**
     * What to do about it, for whoever has ten minutes.
     *
     * @param locale Welsh; English for any other language
     * @return one sentence
     */
    public String advice(Locale locale) {
        return WORDS.find(code + ".advice", locale).orElse(code);
    }
}
