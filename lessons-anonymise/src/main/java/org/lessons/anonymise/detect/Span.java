package org.lessons.anonymise.detect;

import org.lessons.model.shape.Category;

/**
 * A stretch of a passage that names something: where, what kind, who says so and how sure that is. Never the text.
 *
 * <p>Immutable and safe for use by several threads.
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
}
