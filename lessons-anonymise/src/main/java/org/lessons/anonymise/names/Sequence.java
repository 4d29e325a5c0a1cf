package org.lessons.anonymise.names;

import org.lessons.model.shape.Category;

/**
 * Capitalised words that name something together.
 *
 * @param first its first token
 * @param last its last token
 * @param category what it names
 * @param source which evidence said so
 * @param confidence from 0 to 1
 */
record Sequence(int first, int last, Category category, String source, double confidence) {

    /** From here on, what was found once is looked for everywhere. */
    static final double ANCHORS = 0.6;

    /** What was only found because it is a name elsewhere is a little less sure than there. */
    static final double BY_ANCHOR = 0.9;
}
