package org.lessons.anonymise.names;

import java.util.BitSet;
import org.lessons.anonymise.grammar.Tokens;

/** How a passage is written: which lines are shouted or are headings, in which capitals say nothing, and whether it does without. */
final class Manner {

    /** Of a passage that nothing is known of yet. */
    static final Manner NONE = new Manner(new BitSet(), new BitSet(), false);

    /** A line in which fewer words than this are written small is shouted. */
    private static final int SMALL_OF_TEN = 3;

    private static final int FEWEST_SHOUTED = 4;

    private static final int LONGEST_HEADING = 9;

    /** Fewer words do not say how somebody writes. */
    private static final int SHORTEST_TELLING = 12;

    private final BitSet shouted;
    private final BitSet headings;
    private final boolean small;

    private Manner(BitSet shouted, BitSet headings, boolean small) {
        this.shouted = shouted;
        this.headings = headings;
        this.small = small;
    }

    static Manner of(Reading reading) {
        Manner manner = new Manner(new BitSet(), new BitSet(), isSmall(reading));
        int from = 0;
        for (int i = 1; i <= reading.size(); i++) {
            if (i == reading.size() || reading.newLine(i)) {
                manner.weigh(reading, from, i);
                from = i;
            }
        }
        return manner;
    }

    boolean isAnyShouted() {
        return !shouted.isEmpty();
    }

    boolean isShouted(int i) {
        return i >= 0 && shouted.get(i);
    }

    boolean isHeading(int i) {
        return i >= 0 && headings.get(i);
    }

    /** Whether its writer does without capitals, so that small letters say nothing. */
    boolean isSmall() {
        return small;
    }

    private static boolean isSmall(Reading reading) {
        int words = 0;
        int capital = 0;
        int begun = 0;
        int begunSmall = 0;
        for (int i = 0; i < reading.size(); i++) {
            if (reading.isWord(i)) {
                words++;
                capital += reading.isCapital(i) ? 1 : 0;
                begun += reading.beginsSentence(i) ? 1 : 0;
                begunSmall += reading.beginsSentence(i) && !reading.isCapital(i) ? 1 : 0;
            }
        }
        boolean few = capital * 50 <= words || capital * 12 <= words && begunSmall * 3 >= begun * 2;
        return words >= SHORTEST_TELLING && few;
    }

    /** Capitals say nothing in a line that is all capitals, nor in a heading whose every word is capitalised. */
    private void weigh(Reading reading, int from, int to) {
        Tokens tokens = reading.tokens();
        int words = 0;
        int loudly = 0;
        int capital = 0;
        int plain = 0;
        for (int i = from; i < to; i++) {
            if (reading.isWord(i) && tokens.length(i) > 1) {
                words++;
                loudly += reading.isCapitals(i) ? 1 : 0;
                capital += reading.isCapital(i) || tokens.length(i) <= 3 ? 1 : 0;
                plain += reading.isCapital(i) && !reading.has(i, Sign.COMMON | Sign.PUBLIC) ? 1 : 0;
                // Long before the end of most paragraphs it is plain that they are neither.
                if (words > LONGEST_HEADING && (words - loudly) * 10 >= (to - from) * SMALL_OF_TEN) {
                    return;
                }
            }
        }
        boolean loud = words >= FEWEST_SHOUTED && (words - loudly) * 10 < words * SMALL_OF_TEN;
        boolean ends = to > from && (tokens.isSign(to - 1, '.') || tokens.isSign(to - 1, '!'));
        boolean heading = !ends
                && words <= LONGEST_HEADING
                && words > 1
                && capital == words
                && plain == 0
                && !reading.greets(from);
        if (loud) {
            shouted.set(from, to);
        } else if (heading) {
            headings.set(from, to);
        }
    }
}
