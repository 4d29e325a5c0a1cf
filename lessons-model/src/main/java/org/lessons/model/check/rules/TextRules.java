package org.lessons.model.check.rules;

import org.lessons.model.shape.Leaf;

/** Text that holds nothing, or something that no file can carry. */
public final class TextRules {

    private TextRules() {}

    static void check(Walk walk, Findings findings) {
        walk.leaves(Leaf.Form.TEXT, (place, part, value) -> {
            String text = (String) value;
            if (isBlank(text)) {
                findings.add(place, "text.blank");
            }
            if (hasLoneSurrogate(text)) {
                findings.add(place, "text.lone-surrogate");
            }
        });
        walk.keys((place, key) -> {
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
        // No character outside the basic plane is white space; most texts end this at their first letter.
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean hasLoneSurrogate(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean whole = i + 1 < length && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!whole) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
