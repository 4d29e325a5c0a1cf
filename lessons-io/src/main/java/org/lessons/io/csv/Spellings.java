package org.lessons.io.csv;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Leaf;

/**
 * What the cells of a kind stand for, and those of them that were seen lately, so that a code or a date that occurs
 * again is neither copied out of the parser's buffer nor parsed. Belongs to one reader.
 */
final class Spellings {

    private static final int KEPT = 1 << 12; // a power of two; few kilobytes for codes, some hundred for dates
    private static final int LONGEST = 40;

    private final Leaf leaf;
    private final Behind behind;
    private final @Nullable Spelling[] seen = new Spelling[KEPT];

    Spellings(Leaf leaf, Behind behind) {
        this.leaf = leaf;
        this.behind = behind;
    }

    /** What is written there. */
    Spelling of(char[] buffer, int offset, int length) {
        if (length > LONGEST) {
            return parsed(buffer, offset, length);
        }
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * 31 + buffer[i];
        }
        int slot = (hash ^ hash >>> 15) & KEPT - 1;
        Spelling known = seen[slot];
        if (known != null && known.isWritten(buffer, offset, length)) {
            return known;
        }
        Spelling neighbour = seen[slot ^ 1];
        if (neighbour != null && neighbour.isWritten(buffer, offset, length)) {
            return neighbour;
        }
        Spelling fresh = parsed(buffer, offset, length);
        if (fresh.value() != null) {
            seen[slot ^ 1] = known;
            seen[slot] = fresh;
        }
        return fresh;
    }

    private Spelling parsed(char[] buffer, int offset, int length) {
        String text = new String(buffer, offset, length);
        Optional<?> held = Cells.parse(leaf, text);
        return held.isPresent()
                ? new Spelling(text.toCharArray(), held.get(), held, behind.of(held.get()))
                : new Spelling(text.toCharArray(), null, held, Behind.NOTHING.of(text));
    }
}
