package org.lessons.anonymise.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivacyModelTest {

    /** A class of rows with counts of one column. */
    record Counted(int rows, int[] counts, int[] overall) implements EquivalenceClass {

        @Override
        public int[] counts(String column) {
            return counts;
        }

        @Override
        public int[] countsOverall(String column) {
            return overall;
        }
    }

    private static Counted counted(int... counts) {
        return new Counted(Arrays.stream(counts).sum(), counts, new int[] {10, 10, 10});
    }

    @Test
    void kCountsRows() {
        PrivacyModel k = PrivacyModel.kAnonymity(3);

        assertThat(k.holds(counted(3))).isTrue();
        assertThat(k.holds(counted(2))).isFalse();
        assertThat(k.leastRows()).isEqualTo(3);
        assertThat(k.countsRowsOnly()).isTrue();
        assertThat(k.columns()).isEmpty();
    }

    @Test
    void distinctDiversityCountsValues() {
        PrivacyModel l = PrivacyModel.distinctDiversity("harm", 2);

        assertThat(l.holds(counted(4, 0, 1))).isTrue();
        assertThat(l.holds(counted(5, 0, 0))).isFalse();
        assertThat(PrivacyModel.distinctDiversity("harm", 1).holds(counted(5, 0, 0)))
                .isTrue();
        assertThat(l.leastRows()).isEqualTo(1);
        assertThat(l.countsRowsOnly()).isFalse();
        assertThat(l.columns()).containsExactly("harm");
    }

    @Test
    void entropyDiversityAsksThatNoValueIsMuchMoreFrequent() {
        PrivacyModel l = PrivacyModel.entropyDiversity("harm", 2);

        assertThat(l.holds(counted(2, 2, 0))).isTrue();
        assertThat(l.holds(counted(3, 2, 0))).isFalse();
        assertThat(l.holds(counted(3, 2, 1))).isTrue();
        assertThat(l.holds(counted(0, 0, 0))).isFalse();
        assertThat(l.columns()).containsExactly("harm");
        assertThat(PrivacyModel.entropyDiversity("harm", 1).holds(counted(7, 0, 0)))
                .isTrue();
        assertThat(PrivacyModel.entropyDiversity("harm", 3).holds(counted(4, 4, 4)))
                .isTrue();
        assertThat(PrivacyModel.entropyDiversity("harm", 3).holds(counted(4, 4, 3)))
                .isFalse();
    }

    /** By hand, as in Li, Li and Venkatasubramanian: salaries 3 to 11 thousand, a class of the three lowest. */
    @Test
    void theThreeLowestOfNineSalariesAreThreeEighthsAway() {
        int[] all = {1, 1, 1, 1, 1, 1, 1, 1, 1};
        int[] lowest = {1, 1, 1, 0, 0, 0, 0, 0, 0};
        int[] spread = {0, 0, 0, 1, 0, 1, 0, 0, 1};

        assertThat(Closeness.distance(lowest, all, true)).isCloseTo(0.375, within(1e-12));
        assertThat(Closeness.distance(spread, all, true)).isCloseTo(1.5 / 9, within(1e-12));
        assertThat(Closeness.distance(lowest, all, false)).isCloseTo(6 / 9.0, within(1e-12));
        assertThat(Closeness.distance(all, all, true)).isZero();
    }

    @Test
    void whatIsEquallyFarIsMovedOnce() {
        assertThat(Closeness.distance(new int[] {4, 0}, new int[] {1, 3}, false))
                .isCloseTo(0.75, within(1e-12));
        assertThat(Closeness.distance(new int[] {0, 2, 0}, new int[] {1, 1, 2}, false))
                .isCloseTo(0.75, within(1e-12));
    }

    @Test
    void whereThereIsOneValueOrNoneNothingIsFar() {
        assertThat(Closeness.distance(new int[] {4}, new int[] {9}, true)).isZero();
        assertThat(Closeness.distance(new int[] {0, 0}, new int[] {9, 1}, true)).isZero();
        assertThat(Closeness.distance(new int[] {1, 0}, new int[] {0, 0}, false))
                .isZero();
    }

    @Test
    void closenessHoldsUpToItsDistance() {
        int[] all = {1, 1, 1, 1, 1, 1, 1, 1, 1};
        Counted lowest = new Counted(3, new int[] {1, 1, 1, 0, 0, 0, 0, 0, 0}, all);

        assertThat(PrivacyModel.orderedCloseness("pay", 0.375).holds(lowest)).isTrue();
        assertThat(PrivacyModel.orderedCloseness("pay", 0.374).holds(lowest)).isFalse();
        assertThat(PrivacyModel.equalCloseness("pay", 0.375).holds(lowest)).isFalse();
        assertThat(PrivacyModel.equalCloseness("pay", 0.667).holds(lowest)).isTrue();
        assertThat(PrivacyModel.equalCloseness("pay", 0.5).columns()).containsExactly("pay");
    }

    @Test
    void twoModelsHoldWhereBothDo() {
        PrivacyModel both = PrivacyModel.kAnonymity(5)
                .and(PrivacyModel.distinctDiversity("harm", 2))
                .and(PrivacyModel.entropyDiversity("harm", 1.2));

        assertThat(both.holds(counted(3, 2, 0))).isTrue();
        assertThat(both.holds(counted(2, 2, 0))).isFalse();
        assertThat(both.holds(counted(5, 0, 0))).isFalse();
        assertThat(both.leastRows()).isEqualTo(5);
        assertThat(both.countsRowsOnly()).isFalse();
        assertThat(both.columns()).containsExactly("harm");
        PrivacyModel counts = PrivacyModel.kAnonymity(2).and(PrivacyModel.kAnonymity(4));
        assertThat(counts.countsRowsOnly()).isTrue();
        assertThat(counts.leastRows()).isEqualTo(4);
        assertThat(PrivacyModel.distinctDiversity("a", 2)
                        .and(PrivacyModel.kAnonymity(2))
                        .countsRowsOnly())
                .isFalse();
    }

    @Test
    void aModelOfAHostAsksForNothingUnlessItSaysSo() {
        PrivacyModel own = rows -> true;

        assertThat(own.leastRows()).isEqualTo(1);
        assertThat(own.countsRowsOnly()).isFalse();
        assertThat(own.columns()).isEqualTo(List.of());
    }

    @Test
    void aModelThatAsksForAColumnItDidNotNameIsTold() {
        Microdata table = Microdata.builder()
                .quasiIdentifier("letter", Hierarchy.flat(List.of("a")), List.of("a", "a"))
                .sensitive("harm", List.of("x", "y"))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Recoding.local(rows -> rows.distinct("harm") > 1).apply(table))
                .withMessage("the model did not say that it asks for this column");
    }

    @Test
    void parametersThatSayNothingAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrivacyModel.kAnonymity(0))
                .withMessage("k is at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrivacyModel.distinctDiversity("harm", 0))
                .withMessage("l is at least 1");
        for (double l : new double[] {0.99, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PrivacyModel.entropyDiversity("harm", l))
                    .withMessage("l is at least 1");
        }
        for (double t : new double[] {-0.01, 1.01, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PrivacyModel.equalCloseness("harm", t))
                    .withMessage("t lies between 0 and 1");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PrivacyModel.orderedCloseness("harm", t))
                    .withMessage("t lies between 0 and 1");
        }
        assertThat(PrivacyModel.kAnonymity(1).and(PrivacyModel.equalCloseness("harm", 0)))
                .isNotNull();
        assertThat(PrivacyModel.orderedCloseness("harm", 1).leastRows()).isEqualTo(1);
    }
}
