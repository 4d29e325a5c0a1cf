package org.lessons.anonymise.detect;

import org.lessons.model.shape.Category;

/**
 * A stretch of a passage that names something: where, what kind, who says so and how sure that is. Never the text.
 *
 * <p>Java counts UTF-16 units, in which an emoji is two; Python, R and most annotated files count code points: see {@link
 * #inCodePoints}. Immutable and safe for use by several threads.
 *
 * @param start where it begins, in UTF-16 units from 0
 * @param end where it ends, exclusive; greater than the start
 * @param category what kind of thing it names
 * @param source a short word for the evidence, such as {@code cast} or {@code nhs-number}
 * @param confidence from 0 (a guess) to 1 (certain)
 */
public record Span(int start, int end, Category category, String source, double confidence) {

    /** Checks the bounds. */
    public Span {
        if (start < 0 || end <= start || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a span has a start before its end, and a confidence from 0 to 1");
        }
    }

    /**
     * The same stretch, counted in code points as Python and R count. Only for what goes to them: here a span is in UTF-16
     * units wherever one is asked for.
     *
     * @param text the text in which it was found
     * @return a span whose start and end are code points from 0; one that began or ended within a character has all of it
     * @throws IndexOutOfBoundsException if the text ends before the span does
     */
    public Span inCodePoints(CharSequence text) {
        int before = Character.codePointCount(text, 0, start);
        int within = start > 0 && splits(text, start) ? 1 : 0;
        return new Span(before - within, Character.codePointCount(text, 0, end), category, source, confidence);
    }

    private static boolean splits(CharSequence text, int at) {
        return at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
