package org.lessons.anonymise.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import org.lessons.anonymise.grammar.WordBits;

/**
 * Our own lists of names, places and words. Read once, immutable after that, and safe for use by several threads.
 *
 * <p>A build leaves them beside the lists as the tables that they are looked up in ({@link LexiconTables}, ADR 18), which are read in
 * a third of the time; where a build has not, the lists themselves are read, and say the same.
 */
final class Lexicon {

    /** The longest entry, in words, that is looked for. */
    static final int LONGEST = 7;

    /** Where the lists are, and the tables that were made of them. */
    static final String FOLDER = "/META-INF/lessons/lexicon/";

    static final String TABLES = "tables.bin";

    private static final int WORDS = 1 << 17;
    private static final int PHRASES = 1 << 14;
    private static final int BEGUN = 1 << 10;

    private static final Lexicon OURS = load();

    private final WordTable words;
    private final WordTable phrases;

    /** The beginnings of entries, of two words and more: most words that may begin one begin none. */
    private final WordBits begun;

    private Lexicon(WordTable words, WordTable phrases, WordBits begun) {
        this.words = words;
        this.phrases = phrases;
        this.begun = begun;
    }

    /** Without a word yet. */
    static Lexicon empty() {
        return new Lexicon(new WordTable(WORDS), new WordTable(PHRASES), new WordBits(BEGUN));
    }

    static Lexicon ours() {
        return OURS;
    }

    private static Lexicon load() {
        try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + TABLES)) {
            return in == null ? LexiconLists.read() : of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #bytes} wrote it. */
    static Lexicon of(byte[] bytes) {
        if (bytes.length != (WORDS + PHRASES + BEGUN) * Long.BYTES) {
            throw new IllegalStateException(TABLES + " was made by another build");
        }
        LongBuffer in = ByteBuffer.wrap(bytes).asLongBuffer();
        return new Lexicon(
                new WordTable(next(in, WORDS)), new WordTable(next(in, PHRASES)), new WordBits(next(in, BEGUN)));
    }

    private static long[] next(LongBuffer in, int longs) {
        long[] read = new long[longs];
        in.get(read);
        return read;
    }

    /** The tables, one behind another, each of a length that does not change with the lists. */
    byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate((WORDS + PHRASES + BEGUN) * Long.BYTES);
        out.asLongBuffer().put(words.longs()).put(phrases.longs()).put(begun.longs());
        return out.array();
    }

    /** Takes an entry in, and what it says. */
    void add(Entries entry, int sign) {
        if (entry.words() == 1) {
            words.add(entry.all(), sign);
        } else if (entry.words() > 1 && entry.words() <= LONGEST) {
            words.add(entry.first(), Sign.BEGINS | sign & Sign.IDIOM);
            phrases.add(entry.all(), sign);
            for (int words = 2; words <= entry.words(); words++) {
                begun.add(entry.upTo(words));
            }
        }
    }

    int signs(long word) {
        return words.signs(word);
    }

    /** Whether the word is of every day and nobody's name. */
    boolean isOnlyCommon(long word) {
        int signs = words.signs(word);
        return (signs & Sign.COMMON) != 0 && (signs & (Sign.NAME | Sign.PLACE)) == 0;
    }

    /** What an entry of several words says, by its hashes one after another. */
    int phrase(long hashes) {
        return phrases.signs(hashes);
    }

    /** Whether an entry of several words may be or begin with these: false says that none does. */
    boolean mayBegin(long hashes) {
        return begun.mayHave(hashes);
    }
}
