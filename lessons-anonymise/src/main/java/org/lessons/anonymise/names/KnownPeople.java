package org.lessons.anonymise.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.lessons.anonymise.grammar.Tokens;
import org.lessons.anonymise.grammar.WordHash;

/**
 * People whom everybody knows, by all of their names. Somebody's neighbour may be called as a singer is, so this counts only in a
 * text that names nobody else.
 */
final class KnownPeople {

    private static final String LIST = "/META-INF/lessons/lexicon/known-people.txt";

    private static final WordTable NAMES = load();

    private KnownPeople() {}

    private static WordTable load() {
        try (InputStream in = KnownPeople.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + LIST);
            }
            WordTable names = new WordTable(1 << 10);
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    names.add(hash(Tokens.of(line)), 1);
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long hash(Tokens name) {
        long hash = 0L;
        boolean first = true;
        for (int i = 0; i < name.size(); i++) {
            if (name.is(i, Tokens.Kind.WORD)) {
                hash = first ? name.hash(i) : WordHash.then(hash, name.hash(i));
                first = false;
            }
        }
        return hash;
    }

    /** Whether a sequence of words is the name of one of them. */
    static boolean has(Reading reading, Sequence named) {
        if (named.last() == named.first()) {
            return false;
        }
        long hash = reading.hash(named.first());
        for (int i = named.first() + 1; i <= named.last(); i++) {
            hash = reading.isWord(i) ? WordHash.then(hash, reading.hash(i)) : hash;
        }
        return NAMES.signs(hash) != 0;
    }
}
