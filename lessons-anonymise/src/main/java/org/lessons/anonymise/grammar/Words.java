package org.lessons.anonymise.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * A few words to be recognised in any case, each with a number; looked up by a token's hash, so that it makes no object.
 *
 * <p>Written as {@code "january=1 jan=1"}, or without numbers, which then count from 0. Accents and dashes count as written.
 */
final class Words {

    private final String[] words;
    private final long[] hashes;
    private final boolean[] plain;
    private final int[] values;
    private final int mask;
    private final WordBits bits;

    private Words(int entries) {
        int capacity = Integer.highestOneBit(Math.max(4, entries)) * 4;
        words = new String[capacity];
        hashes = new long[capacity];
        plain = new boolean[capacity];
        values = new int[capacity];
        mask = capacity - 1;
        bits = new WordBits(Math.max(1, capacity / 8));
    }

    /** The words of the texts, with blanks between them. */
    static Words of(String... texts) {
        List<String> entries = new ArrayList<>();
        for (String text : texts) {
            for (int from = 0; from < text.length(); from++) {
                int blank = text.indexOf(' ', from);
                int to = blank < 0 ? text.length() : blank;
                if (to > from) {
                    entries.add(text.substring(from, to));
                }
                from = to;
            }
        }
        Words made = new Words(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            String entry = entries.get(i);
            int equals = entry.indexOf('=');
            if (equals < 0) {
                made.put(entry, i);
            } else {
                made.put(entry.substring(0, equals), Integer.parseInt(entry, equals + 1, entry.length(), 10));
            }
        }
        return made;
    }

    private void put(String word, int value) {
        long hash = WordHash.of(word);
        bits.add(hash);
        int at = WordHash.spread(hash) & mask;
        while (words[at] != null) {
            at = at + 1 & mask;
        }
        words[at] = word;
        hashes[at] = hash;
        plain[at] = isPlain(word);
        values[at] = value;
    }

    private static boolean isPlain(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            plain &= Letters.isPlain(word.charAt(i));
        }
        return plain;
    }

    /** All of them, in no order. */
    List<String> words() {
        List<String> all = new ArrayList<>();
        for (String word : words) {
            if (word != null) {
                all.add(word);
            }
        }
        return all;
    }

    /** A letter in its small form. */
    static char folded(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }

    /** Whether the token is one of the words. */
    boolean has(Tokens tokens, int i) {
        return value(tokens, i) >= 0;
    }

    /** Whether a stretch of a text is one of the words. */
    boolean hasText(String text, int from, int to) {
        int at = WordHash.spread(WordHash.of(text, from, to)) & mask;
        for (String word = words[at]; word != null; word = words[at]) {
            if (word.length() == to - from && text.regionMatches(true, from, word, 0, to - from)) {
                return true;
            }
            at = at + 1 & mask;
        }
        return false;
    }

    /** The number of the word that the token is; -1 when it is none of them. */
    int value(Tokens tokens, int i) {
        if (i < 0 || i >= tokens.size()) {
            return -1;
        }
        long hash = tokens.hash(i);
        if (!bits.mayHave(hash) || tokens.is(i, Tokens.Kind.SIGN)) {
            return -1;
        }
        int at = WordHash.spread(hash) & mask;
        while (hashes[at] != 0) {
            if (hashes[at] == hash && (plain[at] && tokens.isPlain(i) || tokens.isWord(i, words[at]))) {
                return values[at];
            }
            at = at + 1 & mask;
        }
        return -1;
    }
}
