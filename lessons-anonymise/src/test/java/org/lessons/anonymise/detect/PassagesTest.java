package org.lessons.anonymise.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.lessons.model.shape.Category;

/**
 * What is found in passages that nobody looked at while the rules were written, and in others that were looked at. Each figure
 * is held a little below where it is; docs/quality.md has them. With {@code -Dlessons.figures} they are printed.
 */
class PassagesTest {

    /** Read while the rules were mended, after a first look at all had been reported. */
    private static final List<MarkedPassage> LOOKED_AT =
            MarkedPassage.read("blind-1.txt", "blind-2.txt", "blind-3.txt");

    /** As people tell it, whole stories among them; read while the rules were mended, after a first look had been reported. */
    private static final List<MarkedPassage> TOLD =
            MarkedPassage.read("blind-8.txt", "blind-9.txt", "blind-10.txt", "blind-11.txt", "blind-14.txt");

    /** Of the same kind, and never read. */
    private static final List<MarkedPassage> TOLD_KEPT_APART =
            MarkedPassage.read("blind-12.txt", "blind-13.txt", "blind-15.txt");

    /** Never read while rules were written or mended. */
    private static final List<MarkedPassage> KEPT_APART =
            MarkedPassage.read("blind-4.txt", "blind-5.txt", "blind-6.txt", "blind-7.txt");

    private static final List<MarkedPassage> BAIT = MarkedPassage.read("bait-1.txt", "bait-2.txt", "bait-3.txt");

    /** Full of headings and capitals; read while the rules were mended, after a first look had been reported. */
    private static final List<MarkedPassage> MORE_BAIT = MarkedPassage.read("bait-4.txt", "bait-5.txt");

    /** As people tell it; read after a first look had been reported. */
    private static final List<MarkedPassage> TOLD_BAIT =
            MarkedPassage.read("bait-6.txt", "bait-8.txt", "bait-9.txt", "bait-10.txt", "bait-11.txt", "bait-14.txt");

    /** Never read while rules were written or mended. */
    private static final List<MarkedPassage> BAIT_KEPT_APART =
            MarkedPassage.read("bait-7.txt", "bait-12.txt", "bait-13.txt", "bait-15.txt");

    private static BitSet masked(String text) {
        BitSet masked = new BitSet();
        Detectors.undeclared(Profile.BALANCED)
                .detect(Passage.of(text), Deadline.in(Duration.ofMinutes(1), System::nanoTime))
                .stream()
                .filter(span -> span.category() != Category.MONEY && span.category() != Category.COUNT)
                .forEach(span -> masked.set(span.start(), span.end()));
        return masked;
    }

    private static boolean isHidden(MarkedPassage passage, BitSet masked, MarkedPassage.Mark mark) {
        for (int i = mark.start(); i < mark.end(); i++) {
            if (Character.isLetterOrDigit(passage.text().charAt(i)) && !masked.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** The share of things all of whose mentions are hidden. */
    private static double recall(List<MarkedPassage> passages, Predicate<MarkedPassage.Mark> of) {
        int things = 0;
        int hidden = 0;
        for (MarkedPassage passage : passages) {
            BitSet masked = masked(passage.text());
            Map<String, Boolean> entities = new HashMap<>();
            passage.marks().stream()
                    .filter(of)
                    .forEach(mark ->
                            entities.merge(mark.entity(), isHidden(passage, masked, mark), Boolean::logicalAnd));
            things += entities.size();
            hidden += (int) entities.values().stream().filter(found -> found).count();
        }
        return (double) hidden / things;
    }

    private static double shareMasked(List<MarkedPassage> passages) {
        int words = 0;
        int masked = 0;
        for (MarkedPassage passage : passages) {
            BitSet found = masked(passage.text());
            int at = 0;
            for (String word : passage.text().split("[^\\p{L}\\p{N}_]+")) {
                if (!word.isEmpty()) {
                    at = passage.text().indexOf(word, at);
                    words++;
                    masked += found.get(at) ? 1 : 0;
                    at += word.length();
                }
            }
        }
        return (double) masked / words;
    }

    private static void held(String what, double figure, double least) {
        if (System.getProperty("lessons.figures") != null) {
            System.out.printf(Locale.ROOT, "%s %.4f%n", what, figure);
        }
        assertThat(figure).as(what).isGreaterThanOrEqualTo(least);
    }

    @Test
    void findsWhatNobodyLookedAt() {
        held("kept apart, DIRECT", recall(KEPT_APART, mark -> !mark.isQuasi()), 0.92);
        held("kept apart, QUASI", recall(KEPT_APART, MarkedPassage.Mark::isQuasi), 0.82);
    }

    @Test
    void findsWhatWasLookedAt() {
        held("looked at, DIRECT", recall(LOOKED_AT, mark -> !mark.isQuasi()), 0.89);
        held("looked at, QUASI", recall(LOOKED_AT, MarkedPassage.Mark::isQuasi), 0.86);
    }

    @Test
    void findsWhatIsTold() {
        held("told, DIRECT", recall(TOLD, mark -> !mark.isQuasi()), 0.95);
        held("told, QUASI", recall(TOLD, MarkedPassage.Mark::isQuasi), 0.91);
        held("told and kept apart, DIRECT", recall(TOLD_KEPT_APART, mark -> !mark.isQuasi()), 0.94);
        held("told and kept apart, QUASI", recall(TOLD_KEPT_APART, MarkedPassage.Mark::isQuasi), 0.89);
    }

    @Test
    void leavesBaitAlone() {
        held("bait left", 1 - shareMasked(BAIT), 0.995);
        held("more bait left", 1 - shareMasked(MORE_BAIT), 0.98);
        held("told bait left", 1 - shareMasked(TOLD_BAIT), 0.997);
        held("bait kept apart left", 1 - shareMasked(BAIT_KEPT_APART), 0.995);
    }
}
