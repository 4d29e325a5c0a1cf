package org.lessons.model.check.rules;

import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Pointer;

/** Text that holds nothing, or something that no file can carry. */
public final class TextRules {

    private TextRules() {}

    static void check(Pointer at, Record record, Findings findings) {
        Walk.leaves(at, record, Leaf.Form.TEXT, (place, part, value) -> {
            String text = (String) value;
            if (isBlank(text)) {
                findings.add(place, "text.blank");
            }
            if (hasLoneSurrogate(text)) {
                findings.add(place, "text.lone-surrogate");
            }
        });
        Walk.keys(at, record, (place, key) -> {
            if (hasLoneSurrogate(key)) {
                findings.add(place, "text.lone-surrogate");
            }
        });
    }

    /**
     * Whether a text is white space and nothing else; {@link String#isBlank()} takes a no-break space for a letter.
     *
     * @param text any text
     * @return true when there is something, and none of it can be seen
     */
    public static boolean isBlank(String text) {
        return !text.isEmpty()
                && text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
