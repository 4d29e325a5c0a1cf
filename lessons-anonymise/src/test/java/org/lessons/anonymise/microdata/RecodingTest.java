package org.lessons.anonymise.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lessons.anonymise.microdata.Recoding.Vocabulary;

/** Small tables of which the best answer is known. */
class RecodingTest {

    private static final Hierarchy PLACES = Hierarchy.of(List.of(
            List.of("quay", "port"),
            List.of("pier", "port"),
            List.of("peak", "upland"),
            List.of("moor", "upland"),
            List.of("fen", "upland")));

    private static final Hierarchy YEARS = Hierarchy.ordered(IntStream.rangeClosed(2001, 2005)
            .mapToObj(year -> List.of("" + year))
            .toList());

    private static Microdata places(String... values) {
        return Microdata.builder()
                .quasiIdentifier("place", PLACES, List.of(values))
                .build();
    }

    private static List<String> column(GeneralisedTable shown, int column) {
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < shown.rows(); row++) {
            cells.add(shown.cell(row, column));
        }
        return cells;
    }

    private static GeneralisedTable local(int k, Microdata table) {
        return Recoding.local(PrivacyModel.kAnonymity(k)).apply(table);
    }

    @Test
    void whatIsFrequentEnoughIsToldAsItIs() {
        GeneralisedTable shown = local(2, places("quay", "peak", "quay", "peak"));

        assertThat(column(shown, 0)).containsExactly("quay", "peak", "quay", "peak");
        assertThat(shown.loss()).isZero();
        assertThat(shown.classes()).isEqualTo(2);
        assertThat(shown.sizeOf(0)).isEqualTo(2);
    }

    @Test
    void whatIsRareIsToldTogetherWithItsNeighbours() {
        GeneralisedTable shown = local(2, places("quay", "pier", "peak", "moor", "fen", "fen"));

        assertThat(column(shown, 0)).containsExactly("port", "port", "upland", "upland", "fen", "fen");
        assertThat(shown.loss(0)).isCloseTo((2 * 0.25 + 2 * 0.5) / 6, within(1e-12));
    }

    @Test
    void aSingleRowOfItsBranchTakesAsFewWithItAsItCan() {
        GeneralisedTable shown = local(2, places("quay", "peak", "peak", "moor", "moor", "moor"));

        assertThat(shown.loss()).isCloseTo(3 / 6.0, within(1e-12));
        assertThat(column(shown, 0)).containsExactly("*", "*", "*", "moor", "moor", "moor");
    }

    @Test
    void aSingleRowThatFitsIntoAClassJoinsItsNearest() {
        GeneralisedTable shown = local(2, places("quay", "quay", "pier", "peak", "peak", "peak", "peak"));

        assertThat(column(shown, 0)).containsExactly("port", "port", "port", "peak", "peak", "peak", "peak");
    }

    @Test
    void tightTellsSetsAndRanges() {
        Microdata table = Microdata.builder()
                .quasiIdentifier("place", PLACES, List.of("peak", "fen", "quay", "quay"))
                .quasiIdentifier("year", YEARS, List.of("2002", "2004", "2001", "2001"))
                .build();

        GeneralisedTable shown = Recoding.local(PrivacyModel.kAnonymity(2))
                .vocabulary(Vocabulary.TIGHT)
                .apply(table);

        assertThat(shown.cells(shown.classOf(0))).containsExactly("{peak|fen}", "[2002,2004]");
        assertThat(shown.cells(shown.classOf(2))).containsExactly("quay", "2001");
        assertThat(shown.loss(0)).isCloseTo(0.5 * 0.25, within(1e-12));
        assertThat(shown.loss(1)).isCloseTo(0.5 * 0.5, within(1e-12));
        assertThat(local(2, table).cell(0, 0)).isEqualTo("upland");
    }

    @Test
    void valuesThatLookLikeSetsOrRangesKeepTheirLabel() {
        for (String odd : List.of("{", "}", "[", "]", "a|b", "a,b", "", "*")) {
            Microdata table = Microdata.builder()
                    .quasiIdentifier("set", Hierarchy.of(List.of(List.of("x", "all"))), List.of("x", odd))
                    .quasiIdentifier("range", Hierarchy.ordered(List.of(List.of("1"))), List.of("1", odd))
                    .quasiIdentifier("first", Hierarchy.ordered(List.of(List.of(odd))), List.of("1", odd))
                    .build();

            GeneralisedTable shown = Recoding.local(PrivacyModel.kAnonymity(2))
                    .vocabulary(Vocabulary.TIGHT)
                    .apply(table);

            assertThat(shown.cells(0)).containsExactly("*", "*", "*");
        }
    }

    @Test
    void aRangeIsToldOnlyWhereItLosesNoMoreThanTheLabel() {
        Hierarchy odd = Hierarchy.ordered(List.of(
                List.of("1", "odd"), List.of("2", "even"), List.of("3", "odd"), List.of("4", "even"), List.of("5")));
        Microdata table = Microdata.builder()
                .quasiIdentifier("number", odd, List.of("1", "3"))
                .build();

        GeneralisedTable shown = Recoding.local(PrivacyModel.kAnonymity(2))
                .vocabulary(Vocabulary.TIGHT)
                .apply(table);

        assertThat(shown.cell(0, 0)).isEqualTo("odd");
        assertThat(shown.loss()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void aTableThatFailsAsAWholeIsSuppressed() {
        GeneralisedTable shown = local(4, places("quay", "quay", "quay"));

        assertThat(shown.suppressed()).isEqualTo(3);
        assertThat(shown.classes()).isZero();
        assertThat(column(shown, 0)).containsOnly("*");
        assertThat(shown.classOf(2)).isEqualTo(GeneralisedTable.SUPPRESSED);
        assertThat(shown.loss(0)).isEqualTo(1);
        assertThat(shown.loss()).isEqualTo(1);
        assertThat(shown).hasToString("GeneralisedTable[3 rows, 0 classes, 3 suppressed]");
    }

    @Test
    void aTableWithoutRowsLosesNothing() {
        Microdata none = places();
        for (Recoding recoding : List.of(
                Recoding.local(PrivacyModel.kAnonymity(2)), Recoding.fullDomain(PrivacyModel.kAnonymity(2), 0))) {
            GeneralisedTable shown = recoding.apply(none);
            assertThat(shown.rows()).isZero();
            assertThat(shown.loss()).isZero();
            assertThat(shown.loss(0)).isZero();
            assertThat(shown.original()).isSameAs(none);
        }
        assertThat(local(2, Microdata.builder().build()).loss()).isZero();
    }

    @Test
    void fullDomainTellsAllRowsInOneWay() {
        Microdata table = places("quay", "quay", "pier", "peak", "peak", "moor");

        GeneralisedTable shown =
                Recoding.fullDomain(PrivacyModel.kAnonymity(2), 0).apply(table);

        assertThat(column(shown, 0)).containsExactly("port", "port", "port", "upland", "upland", "upland");
        assertThat(shown.loss()).isCloseTo((3 * 0.25 + 3 * 0.5) / 6, within(1e-12));
    }

    @Test
    void fullDomainTellsSingleLabelsFinerWhereAllTheirValuesAreFrequent() {
        GeneralisedTable shown = Recoding.fullDomain(PrivacyModel.kAnonymity(2), 0)
                .apply(places("quay", "quay", "pier", "peak", "peak", "moor", "moor"));

        assertThat(column(shown, 0)).containsExactly("port", "port", "port", "peak", "peak", "moor", "moor");
    }

    @Test
    void fullDomainSuppressesWithinItsBudgetWhereLessIsLostByIt() {
        List<String> values = new ArrayList<>(Collections.nCopies(9, "quay"));
        values.add("peak");
        Microdata table = places(values.toArray(new String[0]));
        PrivacyModel k = PrivacyModel.kAnonymity(2);

        GeneralisedTable some = Recoding.fullDomain(k, 0.1).apply(table);
        GeneralisedTable fewer = Recoding.fullDomain(k, 0.09).apply(table);

        assertThat(some.suppressed()).isEqualTo(1);
        assertThat(some.cell(9, 0)).isEqualTo("*");
        assertThat(some.cell(0, 0)).isEqualTo("quay");
        assertThat(some.loss()).isCloseTo(0.1, within(1e-12));
        assertThat(fewer.suppressed()).isZero();
        assertThat(fewer.loss()).isEqualTo(1);
    }

    @Test
    void whatCannotBeIsRefused() {
        PrivacyModel k = PrivacyModel.kAnonymity(2);
        for (double share : new double[] {-0.01, 1.01, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Recoding.fullDomain(k, share))
                    .withMessage("a share lies between 0 and 1");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recoding.fullDomain(k, 1).vocabulary(Vocabulary.TIGHT))
                .withMessage("one coding for all rows has labels only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recoding.local(k).cutScores())
                .withMessage("at least one score");
        assertThat(Recoding.fullDomain(k, 0).vocabulary(Vocabulary.LABELS).model())
                .isSameAs(k);
    }
}
