package org.lessons.anonymise.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
        int from = 0;
        for (int at = 0; at <= phrases.length(); at++) {
            if (at == phrases.length() || phrases.charAt(at) == ',' || phrases.charAt(at) == '\n') {
                add(byFirst, phrases.substring(from, at));
                from = at + 1;
            }
        }
        return new Phrases(Words.of(byFirst.keySet().toArray(new String[0])), List.copyOf(byFirst.values()));
    }

    private static void add(Map<String, List<String[]>> byFirst, String phrase) {
        add(byFirst, phrase, true);
        if (phrase.indexOf('\'') >= 0) {
            add(byFirst, phrase, false);
        }
    }

    /** Puts it among those that begin so, behind the longer ones. */
    private static void add(Map<String, List<String[]>> byFirst, String phrase, boolean apostropheParts) {
        String[] words = words(phrase, apostropheParts);
        if (words.length == 0) {
            return;
        }
        List<String[]> list = byFirst.get(words[0]);
        if (list == null) {
            list = new ArrayList<>();
            byFirst.put(words[0], list);
        }
        int at = list.size();
        while (at > 0 && list.get(at - 1).length < words.length) {
            at--;
        }
        list.add(at, words);
    }

    private static String[] words(String phrase, boolean apostropheParts) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= phrase.length(); i++) {
            char c = i < phrase.length() ? phrase.charAt(i) : ' ';
            if (c == ' ' || c == '-' || c == '.' || c == '\'' && apostropheParts) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                }
                word.setLength(0);
            } else if (c != '\'') {
                word.append(Words.folded(c));
            }
        }
        return words.toArray(new String[0]);
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
