package org.lessons.anonymise.detect;

import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.grammar.Tokens;

/**
 * A text in which something is to be found, cut into words once for all detectors.
 *
 * <p>Not for use by several threads at once. Its {@code toString} gives nothing away.
 */
public final class Passage {

    private final String text;
    private @Nullable Tokens tokens;

    private Passage(String text) {
        this.text = text;
    }

    /**
     * A passage.
     *
     * @param text the text, at any length
     * @return the passage
     */
    public static Passage of(String text) {
        return new Passage(text);
    }

    /**
     * The text.
     *
     * @return the text as it was given
     */
    public String text() {
        return text;
    }

    Tokens tokens() {
        Tokens cut = tokens;
        if (cut == null) {
            cut = Tokens.of(text);
            tokens = cut;
        }
        return cut;
    }

    /** How long it is; never what it says. */
    @Override
    public String toString() {
        return "Passage[" + text.length() + " characters]";
    }
}
