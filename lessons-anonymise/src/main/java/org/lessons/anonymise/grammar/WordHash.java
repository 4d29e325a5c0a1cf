package org.lessons.anonymise.grammar;

import java.text.Normalizer;
import java.util.Locale;

/** A word's number, whatever its case and accents: by it every list is looked up, and no word makes an object. */
public final class WordHash {

    static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private WordHash() {}

    /**
     * The number of a word.
     *
     * @param word the word
     * @return never 0, which the tables keep for nothing
     */
    public static long of(CharSequence word) {
        return of(word, 0, word.length());
    }

    /**
     * The number of a word that stands in a text.
     *
     * @param text where the word stands
     * @param from where it begins
     * @param to where it ends, exclusive
     * @return as of the word by itself
     */
    public static long of(CharSequence text, int from, int to) {
        long hash = BASIS;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int plain = c >= 0x80 ? Accents.off(c) : c >= 'A' && c <= 'Z' ? c + 32 : c;
            if (plain == 0) {
                return decomposed(text.subSequence(from, to).toString());
            }
            hash = plus(hash, plain);
        }
        return ended(hash);
    }

    /**
     * The number of a word with a letter more.
     *
     * @param text where the word stands
     * @param from where it begins
     * @param to where it ends, exclusive
     * @param last the letter behind it: small and plain
     * @return as of the longer word
     */
    public static long with(CharSequence text, int from, int to, char last) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= 0x80) {
                return of(text.subSequence(from, to).toString() + last);
            }
        }
        return ended(plus(of(text, from, to), last));
    }

    /**
     * The number of a word that stands in bytes.
     *
     * @param letters plain letters and digits in between, whatever stands around them
     * @param from where the word begins
     * @param to where it ends, exclusive
     * @return as of the word in a text
     */
    public static long ofPlain(byte[] letters, int from, int to) {
        long hash = BASIS;
        for (int i = from; i < to; i++) {
            // The bit by which a small letter differs from its capital; digits have it.
            hash = (hash ^ (letters[i] | 0x20)) * PRIME;
        }
        return ended(hash);
    }

    /** The number of letters so far, begun with {@link #BASIS}, and one more: small and plain. */
    static long plus(long hash, int letter) {
        return (hash ^ letter) * PRIME;
    }

    /** The number, when no letter follows. */
    static long ended(long hash) {
        return hash == 0 ? 1 : hash;
    }

    static long decomposed(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replace('\u0142', 'l')
                .replace('\u00f8', 'o')
                .replace('\u0131', 'i');
        long hash = BASIS;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                hash = plus(hash, c);
            }
        }
        return ended(hash);
    }

    /** The number of a sign. */
    static long ofSign(char sign) {
        return sign;
    }

    /**
     * Two numbers as one: of an entry of several words.
     *
     * @param before the number of the words so far
     * @param next the number of the next word
     * @return the number of all of them
     */
    public static long then(long before, long next) {
        return ended((before ^ next >>> 7) * PRIME ^ next);
    }

    /**
     * Where a table begins to look for a number.
     *
     * @param hash the number
     * @return the same for the same number, its low bits as good as its high ones
     */
    public static int spread(long hash) {
        return (int) (hash ^ hash >>> 32);
    }
}
