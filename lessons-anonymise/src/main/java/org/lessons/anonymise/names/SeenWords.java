package org.lessons.anonymise.names;

import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.grammar.WordHash;

/** What a case says of each of its words, by the word's hash: every word of a text is looked up, none makes an object for it. */
final class SeenWords {

    /** How a word is written, what it was told to be, and whether a name of several words begins with it. */
    static final class Seen {
        int small;
        int capital;
        boolean begins;

        Evidence.@Nullable Anchor anchor;
    }

    private long[] hashes = new long[1 << 8];
    private @Nullable Seen[] seen = new Seen[1 << 8];
    private int size;

    /** What is known of a word; null when nothing is. */
    @Nullable
    Seen of(long hash) {
        return seen[slot(hash)];
    }

    /** What is known of a word, to be added to. */
    Seen known(long hash) {
        Seen before = seen[slot(hash)];
        if (before != null) {
            return before;
        }
        if (size * 2 >= hashes.length) {
            grow();
        }
        Seen made = new Seen();
        put(hash, made);
        size++;
        return made;
    }

    int size() {
        return size;
    }

    private void put(long hash, Seen word) {
        int at = slot(hash);
        hashes[at] = hash;
        seen[at] = word;
    }

    private int slot(long hash) {
        int at = WordHash.spread(hash) & hashes.length - 1;
        while (hashes[at] != hash && hashes[at] != 0) {
            at = at + 1 & hashes.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] old = hashes;
        @Nullable Seen[] words = seen;
        hashes = new long[old.length * 2];
        seen = new Seen[hashes.length];
        for (int i = 0; i < old.length; i++) {
            Seen word = words[i];
            if (word != null) {
                put(old[i], word);
            }
        }
    }
}
