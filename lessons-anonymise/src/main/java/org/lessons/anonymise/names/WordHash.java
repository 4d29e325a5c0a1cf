package org.lessons.anonymise.names;

import java.text.Normalizer;
import java.util.Locale;

/** A word's number, whatever its case and accents. */
final class WordHash {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private WordHash() {}

    static long of(CharSequence word) {
        return of(word, 0, word.length());
    }

    /** Never 0, which the tables keep for nothing. */
    static long of(CharSequence text, int from, int to) {
        long hash = BASIS;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return rare(text.subSequence(from, to).toString());
            }
            hash = (hash ^ (c >= 'A' && c <= 'Z' ? c + 32 : c)) * PRIME;
        }
        return hash == 0 ? 1 : hash;
    }

    /** Of a word with a letter more. */
    static long with(CharSequence text, int from, int to, char last) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= 0x80) {
                return rare(text.subSequence(from, to).toString() + last);
            }
        }
        long hash = (of(text, from, to) ^ last) * PRIME;
        return hash == 0 ? 1 : hash;
    }

    private static long rare(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replace('\u0142', 'l')
                .replace('\u00f8', 'o')
                .replace('\u0131', 'i');
        long hash = BASIS;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                hash = (hash ^ c) * PRIME;
            }
        }
        return hash == 0 ? 1 : hash;
    }

    /** Two hashes as one: of an entry of several words. */
    static long then(long before, long next) {
        long hash = (before ^ next >>> 7) * PRIME ^ next;
        return hash == 0 ? 1 : hash;
    }
}
