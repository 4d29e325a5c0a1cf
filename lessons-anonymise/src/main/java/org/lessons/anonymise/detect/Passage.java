package org.lessons.anonymise.detect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.grammar.Tokens;
import org.lessons.anonymise.names.Evidence;
import org.lessons.anonymise.names.Reading;

/**
 * A text in which something is to be found, cut into words once for all detectors.
 *
 * <p>Not for use by several threads at once. Its {@code toString} gives nothing away.
 */
public final class Passage {

    private final String text;
    private @Nullable Tokens tokens;
    private @Nullable Reading reading;
    private @Nullable Evidence evidence;

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
     * Passages of one case: what is told to be a name in one of them is known in all.
     *
     * @param texts the texts of one case
     * @return a passage for each text, in the same order
     */
    public static List<Passage> together(List<String> texts) {
        List<Passage> passages = texts.stream().map(Passage::of).toList();
        Evidence shared = new Evidence();
        passages.forEach(passage -> {
            shared.read(passage.reading());
            passage.evidence = shared;
        });
        return passages;
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

    Reading reading() {
        Reading read = reading;
        if (read == null) {
            read = Reading.of(tokens());
            reading = read;
        }
        return read;
    }

    /** What the case says of its words; this passage alone, where it stands alone. */
    Evidence evidence() {
        Evidence known = evidence;
        if (known == null) {
            known = new Evidence();
            known.read(reading());
            evidence = known;
        }
        return known;
    }

    /** How long it is; never what it says. */
    @Override
    public String toString() {
        return "Passage[" + text.length() + " characters]";
    }
}
