package org.lessons.anonymise.opennlp;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.lessons.anonymise.grammar.Tokens;

/**
 * A text cut into sentences and those into words, the same whether a model learns from it or looks at it.
 *
 * <p>A sentence ends with its line, with a full stop that no abbreviation explains, and after as many words as the search for
 * the best reading can bear.
 */
final class Sentences implements Iterator<Sentences.Sentence> {

    /** The search copies what it has at every word, so that its time grows with the square of the length. */
    private static final int LONGEST = 200;

    /** "Mrs." and "no." end no sentence; nor does an initial. */
    private static final int LONGEST_ABBREVIATION = 3;

    private final Tokens tokens;
    private int next;

    private Sentences(Tokens tokens) {
        this.tokens = tokens;
    }

    static Sentences of(String text) {
        return new Sentences(Tokens.of(text));
    }

    /** The words of a sentence, and where each stands in the text. */
    record Sentence(String[] words, int[] starts, int[] ends) {}

    @Override
    public boolean hasNext() {
        return next < tokens.size();
    }

    @Override
    public Sentence next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int from = next;
        do {
            next++;
        } while (next < tokens.size() && next - from < LONGEST && !isBetweenSentences());
        String[] words = new String[next - from];
        int[] starts = new int[next - from];
        int[] ends = new int[next - from];
        for (int i = from; i < next; i++) {
            words[i - from] = tokens.at(i);
            starts[i - from] = tokens.start(i);
            ends[i - from] = tokens.end(i);
        }
        return new Sentence(words, starts, ends);
    }

    /** Whether one sentence ends before the next token and another begins with it. */
    private boolean isBetweenSentences() {
        int last = next - 1;
        String text = tokens.text();
        for (int at = tokens.end(last); at < tokens.start(next); at++) {
            if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                return true;
            }
        }
        if (tokens.touchesNext(last) || Character.isLowerCase(text.codePointAt(tokens.start(next)))) {
            return false;
        }
        return tokens.isSign(last, '!')
                || tokens.isSign(last, '?')
                || tokens.isSign(last, '.') && !isAbbreviation(last - 1);
    }

    private boolean isAbbreviation(int token) {
        return tokens.is(token, Tokens.Kind.WORD)
                && tokens.touchesNext(token)
                && tokens.length(token) <= LONGEST_ABBREVIATION;
    }
}
