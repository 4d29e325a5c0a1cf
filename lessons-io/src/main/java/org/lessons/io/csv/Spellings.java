package org.lessons.io.csv;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Leaf;

/**
 * What the cells of a kind stand for, and those of them that were seen lately, so that a code or a date that occurs
 * again is neither copied out of the parser's buffer nor parsed. Belongs to one reader.
 */
final class Spellings {

    private static final int KEPT = 1 << 12; // a power of two
    private static final int LONGEST = 27;
    private static final int PACKED = 9; // as many characters of ASCII as a long holds

    private final Leaf leaf;
    private final Behind behind;
    private final @Nullable Spelling[] seen = new Spelling[KEPT];
    private final long[] keys = new long[KEPT * 4]; // three for each, so that no object is touched in vain

    Spellings(Leaf leaf, Behind behind) {
        this.leaf = leaf;
        this.behind = behind;
    }

    /** What is written there. */
    Spelling of(char[] buffer, int offset, int length) {
        if (length > LONGEST) {
            return parsed(buffer, offset, length);
        }
        int end = offset + length;
        long first = packed(buffer, offset, Math.min(end, offset + PACKED));
        long second = packed(buffer, offset + PACKED, Math.min(end, offset + 2 * PACKED));
        long third = packed(buffer, offset + 2 * PACKED, end);
        if ((first | second | third) < 0) {
            return parsed(buffer, offset, length);
        }
        long mixed = (first * 31 + second * 17 + third) * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & KEPT - 1;
        for (int way = slot, ways = 0; ways < 2; way ^= 1, ways++) {
            int key = way * 4;
            if (keys[key] == first && keys[key + 1] == second && keys[key + 2] == third) {
                Spelling known = seen[way];
                if (known != null) {
                    return known;
                }
            }
        }
        Spelling fresh = parsed(buffer, offset, length);
        if (fresh.value() != null) {
            System.arraycopy(keys, slot * 4, keys, (slot ^ 1) * 4, 3);
            seen[slot ^ 1] = seen[slot];
            keys[slot * 4] = first;
            keys[slot * 4 + 1] = second;
            keys[slot * 4 + 2] = third;
            seen[slot] = fresh;
        }
        return fresh;
    }

    /** Seven bits for each character; negative when one of them is no ASCII, or is zero, which would not be told apart. */
    private static long packed(char[] buffer, int from, int to) {
        long packed = 0;
        int strange = 0;
        for (int i = from; i < to; i++) {
            int c = buffer[i];
            strange |= c | c - 1;
            packed = packed << 7 | c;
        }
        return strange >>> 7 == 0 ? packed : -1;
    }

    private Spelling parsed(char[] buffer, int offset, int length) {
        String text = new String(buffer, offset, length);
        Optional<?> held = Cells.parse(leaf, text);
        return held.isPresent()
                ? new Spelling(held.get(), held, behind.of(held.get()))
                : new Spelling(null, held, Behind.NOTHING.of(text));
    }
}
