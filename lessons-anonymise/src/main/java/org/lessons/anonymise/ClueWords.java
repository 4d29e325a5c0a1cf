package org.lessons.anonymise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.cast.CastMatcher;
import org.lessons.anonymise.grammar.Tokens;

/** Our lists of what gives somebody away without a name. Read once, immutable after that. */
final class ClueWords {

    /** What an entry of the lists is. */
    enum List {
        /** The, our, their: what stands before something that there is one of. */
        DETERMINER,
        /** New, former, interim: what may stand between. */
        BETWEEN,
        /** A post. */
        ROLE,
        /** Only, first, oldest. */
        ONLY,
        /** Tenant, nurse, man. */
        PERSON,
        /** A rare condition. */
        CONDITION,
        /** Fire, flood, inquest. */
        EVENT,
        /** In the papers, on the news. */
        PRESS
    }

    private static final String FILE = "/META-INF/lessons/clues.txt";
    private static final ClueWords OURS = load();

    /** A word of an entry, what may follow it, and of which lists the words so far are an entry. */
    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final EnumSet<List> ends = EnumSet.noneOf(List.class);
    }

    private final Node root = new Node();

    private ClueWords() {}

    static ClueWords ours() {
        return OURS;
    }

    /**
     * The longest entry of a list that begins with a token.
     *
     * @return its last token; below the first when there is none
     */
    int last(Tokens tokens, int first, List list) {
        int last = first - 1;
        Node node = root;
        int i = first;
        while (node != null && isWord(tokens, i)) {
            node = node.next.get(word(tokens, i));
            if (node != null && node.ends.contains(list)) {
                last = i;
            }
            i = afterJoint(tokens, i);
        }
        return last;
    }

    boolean isOn(Tokens tokens, int i, List list) {
        return last(tokens, i, list) == i;
    }

    private static boolean isWord(Tokens tokens, int i) {
        return tokens.is(i, Tokens.Kind.WORD) || tokens.is(i, Tokens.Kind.MIXED);
    }

    /** An apostrophe or a hyphen within a word parts no entry. */
    private static int afterJoint(Tokens tokens, int i) {
        boolean joint = tokens.isSign(i + 1, '\'') || tokens.isSign(i + 1, '\u2019') || tokens.isSign(i + 1, '-');
        return joint && tokens.touchesNext(i) && tokens.touchesNext(i + 1) ? i + 2 : i + 1;
    }

    private static String word(Tokens tokens, int i) {
        // No entry has a word as long; folding one of a million letters at every turn would cost.
        return tokens.length(i) > 40 ? "" : CastMatcher.fold(tokens.text().substring(tokens.start(i), tokens.end(i)));
    }

    private static ClueWords load() {
        ClueWords words = new ClueWords();
        try (InputStream in = ClueWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks clues.txt");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            @Nullable List list = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    list = List.valueOf(line.substring(1, line.length() - 1));
                } else if (!line.startsWith("#") && list != null) {
                    for (String entry : line.split(",")) {
                        words.add(Tokens.of(entry), list);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void add(Tokens entry, List list) {
        Node node = root;
        for (int i = 0; isWord(entry, i); i = afterJoint(entry, i)) {
            node = node.next.computeIfAbsent(word(entry, i), word -> new Node());
        }
        if (node != root) {
            node.ends.add(list);
        }
    }
}
