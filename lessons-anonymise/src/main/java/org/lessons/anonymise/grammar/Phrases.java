package org.lessons.anonymise.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fixed sequences of words, recognised in any case.
 *
 * <p>A hyphen or a full stop between the words is passed over, and a word with 's also counts without the apostrophe. The
 * longest wins. What it looks at is bounded by its longest phrase and by how many begin with the same word.
 */
final class Phrases {

    private final Words firsts;
    private final List<List<String[]>> byFirst;

    private Phrases(Words firsts, List<List<String[]>> byFirst) {
        this.firsts = firsts;
        this.byFirst = byFirst;
    }

    /** The phrases, with commas or line ends between them. */
    static Phrases of(String phrases) {
        Map<String, List<String[]>> byFirst = new LinkedHashMap<>();
        for (String phrase : phrases.strip().split("\\s*[,\\n]\\s*")) {
            add(byFirst, phrase.replace("'", " "));
            if (phrase.contains("'")) {
                add(byFirst, phrase.replace("'", ""));
            }
        }
        byFirst.values().forEach(list -> list.sort(Comparator.comparingInt(words -> -words.length)));
        return new Phrases(Words.of(String.join(" ", byFirst.keySet())), List.copyOf(byFirst.values()));
    }

    private static void add(Map<String, List<String[]>> byFirst, String phrase) {
        String[] words = phrase.toLowerCase(Locale.ROOT).split("[\\s\\-.]+");
        byFirst.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
    }

    /** The words with which the phrases begin. */
    Words firsts() {
        return firsts;
    }

    /** The last token of the phrase that begins at the token; -1 when none does. */
    int last(Tokens tokens, int i) {
        int first = firsts.value(tokens, i);
        if (first < 0) {
            return -1;
        }
        for (String[] words : byFirst.get(first)) {
            int last = last(tokens, i, words);
            if (last >= 0) {
                return last;
            }
        }
        return -1;
    }

    private static int last(Tokens tokens, int i, String[] words) {
        int at = i;
        for (int word = 1; word < words.length; word++) {
            at++;
            if (tokens.isDash(at) || tokens.isApostrophe(at) || tokens.isSign(at, '.')) {
                at++;
            }
            if (!tokens.isWord(at, words[word])) {
                return -1;
            }
        }
        return at;
    }
}
