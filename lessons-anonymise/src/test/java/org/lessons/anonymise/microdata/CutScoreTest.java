package org.lessons.anonymise.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which column is cut first, and what stays behind. */
class CutScoreTest {

    private static final Hierarchy FOUR = Hierarchy.flat(List.of("a", "b", "c", "d"));
    private static final Hierarchy TWO = Hierarchy.flat(List.of("x", "y"));

    /** Each row differs: either column can be told, not both. */
    private static Microdata crossed() {
        List<String> letters = new ArrayList<>();
        List<String> signs = new ArrayList<>();
        for (String letter : List.of("a", "b", "c", "d")) {
            for (String sign : List.of("x", "y")) {
                letters.add(letter);
                signs.add(sign);
            }
        }
        return Microdata.builder()
                .quasiIdentifier("letter", FOUR, letters)
                .quasiIdentifier("sign", TWO, signs)
                .build();
    }

    private static Fragment fragment(Microdata table, PrivacyModel model) {
        return new Fragment(table, Tuples.of(table), model);
    }

    private static List<int[]> parted(Microdata table, PrivacyModel model, CutScore score) {
        Fragment fragment = fragment(table, model);
        List<int[]> sets = new ArrayList<>();
        new TopDown(fragment, score, 0, sets::add)
                .part(IntStream.range(0, fragment.tuples().size()).toArray());
        return sets;
    }

    @Test
    void theBuiltInScoresWeighGainAgainstGroups() {
        assertThat(CutScore.GAIN.score(6, 4, 9)).isEqualTo(6);
        assertThat(CutScore.FAN_OUT.score(6, 4, 9)).isEqualTo(3);
        assertThat(CutScore.ENTROPY.score(6, 4, 9)).isEqualTo(2);
    }

    @Test
    void aScoreOfTheHostThatPrefersManyGroupsCutsTheColumnWithMostValues() {
        CutScore many = (gain, groups, entropy) -> groups;
        CutScore few = (gain, groups, entropy) -> 1.0 / groups;

        assertThat(parted(crossed(), PrivacyModel.kAnonymity(2), many)).hasSize(4);
        assertThat(parted(crossed(), PrivacyModel.kAnonymity(4), few)).hasSize(2);
        assertThat(parted(crossed(), PrivacyModel.kAnonymity(2), few)).hasSize(2);
    }

    @Test
    void aScoreHearsOfGainGroupsAndEntropy() {
        List<List<Double>> heard = new ArrayList<>();
        parted(crossed(), PrivacyModel.kAnonymity(4), (gain, groups, entropy) -> {
            heard.add(List.of(gain, (double) groups, entropy));
            return gain;
        });

        // Only the signs can be cut: two groups of four rows, of which none loses anything any more.
        assertThat(heard).isNotEmpty();
        assertThat(heard.get(0).get(0)).isEqualTo(8);
        assertThat(heard.get(0).get(1)).isEqualTo(2);
        assertThat(heard.get(0).get(2)).isCloseTo(Math.log(2), within(1e-12));
    }

    @Test
    void whatCannotStandAloneStaysBehindTogether() {
        Microdata table = Microdata.builder()
                .quasiIdentifier("letter", FOUR, List.of("a", "a", "a", "b", "c", "d", "d"))
                .build();

        List<int[]> sets = parted(table, PrivacyModel.kAnonymity(2), CutScore.GAIN);

        assertThat(sets).hasSize(3);
        assertThat(sets).anyMatch(set -> set.length == 2).allMatch(set -> set.length <= 2);
    }

    @Test
    void whereTooFewStayBehindTheSmallestGroupStaysWithThem() {
        Microdata table = Microdata.builder()
                .quasiIdentifier("letter", FOUR, List.of("a", "a", "a", "b", "d", "d"))
                .build();

        List<int[]> sets = parted(table, PrivacyModel.kAnonymity(2), CutScore.GAIN);

        assertThat(sets).hasSize(2);
        assertThat(sets).anyMatch(set -> set.length == 1 && set[0] == 0);
        assertThat(sets).anyMatch(set -> set.length == 2 && set[0] == 1 && set[1] == 2);
    }

    @Test
    void groupsMayStandOnlyWhereTheModelHoldsOfThem() {
        Microdata table = Microdata.builder()
                .quasiIdentifier("letter", FOUR, List.of("a", "a", "b", "b", "c", "c"))
                .sensitive("harm", List.of("m", "n", "m", "m", "m", "n"))
                .build();

        List<int[]> sets = parted(table, PrivacyModel.distinctDiversity("harm", 2), CutScore.GAIN);

        // The letter b has one harm alone; a, the first of the smallest, stays with it.
        assertThat(sets).hasSize(2);
        assertThat(sets).anyMatch(set -> set.length == 1 && set[0] == 2);
        assertThat(sets).anyMatch(set -> set.length == 2 && set[0] == 0 && set[1] == 1);
    }

    @Test
    void whatTheModelForbidsBehindForbidsTheCut() {
        Microdata table = Microdata.builder()
                .quasiIdentifier("letter", FOUR, List.of("a", "a", "b"))
                .sensitive("harm", List.of("m", "n", "m"))
                .build();

        assertThat(parted(table, PrivacyModel.distinctDiversity("harm", 2), CutScore.GAIN))
                .hasSize(1);
        assertThat(parted(table, PrivacyModel.kAnonymity(2), CutScore.GAIN)).hasSize(1);
    }

    @Test
    void partsAreCutNoFurtherThanIsEnough() {
        Fragment fragment = fragment(crossed(), PrivacyModel.kAnonymity(1));
        List<int[]> sets = new ArrayList<>();

        new TopDown(fragment, CutScore.GAIN, 4, sets::add)
                .part(IntStream.range(0, 8).toArray());

        assertThat(sets).hasSizeGreaterThan(1).allMatch(set -> set.length <= 4 && set.length > 1);
        assertThat(parted(crossed(), PrivacyModel.kAnonymity(1), CutScore.GAIN)).hasSize(8);
    }

    @Test
    void deepHierarchiesAreCutStepByStep() {
        Hierarchy deep = Hierarchy.of(List.of(
                List.of("quay", "port", "coast"),
                List.of("pier", "port", "coast"),
                List.of("cove", "beach", "coast"),
                List.of("peak", "moor", "upland")));
        Microdata table = Microdata.builder()
                .quasiIdentifier("place", deep, List.of("quay", "pier", "cove", "cove", "peak", "peak"))
                .build();

        List<int[]> sets = parted(table, PrivacyModel.kAnonymity(2), CutScore.GAIN);

        assertThat(sets.stream().map(set -> IntStream.of(set).boxed().toList()))
                .containsExactlyInAnyOrder(List.of(0, 1), List.of(2), List.of(3));
    }

    @Test
    void theBestOfSeveralScoresIsKept() {
        Microdata table = crossed();
        PrivacyModel k = PrivacyModel.kAnonymity(2);
        double all = Recoding.local(k)
                .cutScores(CutScore.GAIN, CutScore.FAN_OUT, CutScore.ENTROPY)
                .apply(table)
                .loss();

        for (CutScore score : List.of(CutScore.GAIN, CutScore.FAN_OUT, CutScore.ENTROPY)) {
            assertThat(all)
                    .isLessThanOrEqualTo(
                            Recoding.local(k).cutScores(score).apply(table).loss() + 1e-12);
        }
        // Four letters of two rows each lose the signs, and nothing else.
        assertThat(all).isEqualTo(0.5);
    }
}
