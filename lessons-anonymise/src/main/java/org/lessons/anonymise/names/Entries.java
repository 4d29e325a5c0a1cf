package org.lessons.anonymise.names;

import java.nio.charset.StandardCharsets;
import org.lessons.anonymise.grammar.Tokens;
import org.lessons.anonymise.grammar.WordHash;

/**
 * The entries of one of our lists, one after another, as the numbers of their words.
 *
 * <p>Half a million letters of them are read before anything is compiled, so plain words are numbered where they stand in the
 * file, and only entries with an accent are made into text and cut as any text is.
 */
final class Entries {

    private final byte[] list;
    private final char between;
    private int at;
    private int words;
    private long first;
    private long all;
    private final long[] upTo = new long[Lexicon.LONGEST + 1];

    /** A list in UTF-8, and what stands between the entries of a line. */
    Entries(byte[] list, char between) {
        this.list = list;
        this.between = between;
    }

    boolean hasNext() {
        return at < list.length;
    }

    /** Whether a line comes next that is no entry and says what those below it are. */
    boolean isRemark() {
        return (list[at] == '[' || list[at] == '#') && (at == 0 || list[at - 1] == '\n');
    }

    /** That line. */
    String remark() {
        int from = at;
        while (at < list.length && list[at] != '\n') {
            at++;
        }
        return new String(list, from, at++ - from, StandardCharsets.UTF_8);
    }

    /** Reads the next entry. */
    void read() {
        words = 0;
        int from = at;
        boolean plain = true;
        while (at < list.length && list[at] != '\n' && list[at] != between) {
            if (isPlain(list[at])) {
                int word = at;
                while (at < list.length && isPlain(list[at])) {
                    at++;
                }
                add(WordHash.ofPlain(list, word, at));
            } else {
                plain &= list[at] >= 0;
                at++;
            }
        }
        if (!plain) {
            cut(new String(list, from, at - from, StandardCharsets.UTF_8));
        }
        at++;
    }

    private static boolean isPlain(byte letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9';
    }

    private void cut(String entry) {
        words = 0;
        Tokens tokens = Tokens.of(entry);
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.is(i, Tokens.Kind.SIGN)) {
                add(tokens.hash(i));
            }
        }
    }

    private void add(long word) {
        first = words == 0 ? word : first;
        all = words == 0 ? word : WordHash.then(all, word);
        words++;
        if (words < upTo.length) {
            upTo[words] = all;
        }
    }

    /** How many words the entry has: none, where a line is empty. */
    int words() {
        return words;
    }

    /** The number of its first word. */
    long first() {
        return first;
    }

    /** The number of its first words, of so many as are looked for at the most. */
    long upTo(int words) {
        return upTo[words];
    }

    /** The number of all its words. */
    long all() {
        return all;
    }
}
