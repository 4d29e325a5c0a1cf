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
        WordTable words = new WordTable(1 << 9);
        for (String text : texts) {
            for (String word : text.split(" ")) {
                words.add(WordHash.of(word), IS);
            }
        }
        return new WordSet(words);
    }

    /** Whether a token is one of them. */
    boolean has(Reading reading, int i) {
        return i >= 0 && i < reading.size() && reading.isWord(i) && words.signs(reading.hash(i)) == IS;
    }
}
