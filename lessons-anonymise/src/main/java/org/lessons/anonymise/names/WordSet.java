package org.lessons.anonymise.names;

import org.lessons.anonymise.grammar.WordHash;

/** A few words to be recognised, by their hash: no object is made to ask. */
final class WordSet {

    private static final int IS = 1;

    private final WordTable words;

    private WordSet(WordTable words) {
        this.words = words;
    }

    /** The words of the texts, with blanks between them. */
    static WordSet of(String... texts) {
        String[] all = String.join(" ", texts).split(" ");
        // Small, so that many sets stay near at once.
        WordTable words = new WordTable(Integer.highestOneBit(all.length) * 4);
        for (String word : all) {
            words.add(WordHash.of(word), IS);
        }
        return new WordSet(words);
    }

    /** Whether a token is one of them. */
    boolean has(Reading reading, int i) {
        return i >= 0 && i < reading.size() && reading.isWord(i) && words.signs(reading.hash(i)) == IS;
    }
}
