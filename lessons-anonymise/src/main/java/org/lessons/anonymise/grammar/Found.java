package org.lessons.anonymise.grammar;

import org.lessons.model.shape.Category;

/** Takes what the recognisers find. */
@FunctionalInterface
public interface Found {

    /**
     * Takes a stretch of text.
     *
     * @param start where it begins, in UTF-16 units
     * @param end where it ends, exclusive
     * @param category what it names
     * @param source which grammar found it
     * @param confidence from 0 to 1
     */
    void span(int start, int end, Category category, String source, double confidence);
}
