package org.lessons.anonymise.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lessons.anonymise.microdata.Recoding.Vocabulary;

/** What every recoding of every table promises, looked for in the cells alone. */
class MicrodataProperties {

    /** A way of recoding, and what may be suppressed by it. */
    record Way(String name, Function<PrivacyModel, Recoding> recoding, double suppression, boolean local) {

        GeneralisedTable recode(RawTable table, PlainModel model) {
            return recoding.apply(model.model()).apply(table.table());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Provide
    Arbitrary<RawTable> tables() {
        return RawTables.tables();
    }

    @Provide
    Arbitrary<PlainModel> models() {
        return RawTables.models();
    }

    @Provide
    Arbitrary<Way> ways() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new Way("labels", Recoding::local, 0, true),
                        new Way("tight", model -> Recoding.local(model).vocabulary(Vocabulary.TIGHT), 0, true),
                        new Way("gain", model -> Recoding.local(model).cutScores(CutScore.GAIN), 0, true)),
                Arbitraries.of(0, 0.04, 0.25, 0.5, 1)
                        .map(Number::doubleValue)
                        .map(share -> new Way(
                                "full-domain " + share, model -> Recoding.fullDomain(model, share), share, false)));
    }

    @Property
    void noRowsThatLookTheSameViolateTheModel(
            @ForAll("tables") RawTable table, @ForAll("models") PlainModel model, @ForAll("ways") Way way) {
        Map<List<String>, List<Integer>> alike = table.alike(way.recode(table, model));

        assertThat(alike.values()).allMatch(rows -> model.holds(table, rows));
    }

    @Property
    void aClassIsAllRowsThatLookTheSame(
            @ForAll("tables") RawTable table, @ForAll("models") PlainModel model, @ForAll("ways") Way way) {
        GeneralisedTable shown = way.recode(table, model);
        Map<List<String>, List<Integer>> alike = table.alike(shown);

        assertThat(alike).hasSize(shown.classes());
        alike.forEach((cells, rows) -> {
            int its = shown.classOf(rows.get(0));
            assertThat(rows).allMatch(row -> shown.classOf(row) == its);
            assertThat(shown.sizeOf(its)).isEqualTo(rows.size());
            assertThat(shown.cells(its)).isEqualTo(cells);
        });
    }

    @Property
    void everyCellCoversWhatItWas(
            @ForAll("tables") RawTable table, @ForAll("models") PlainModel model, @ForAll("ways") Way way) {
        GeneralisedTable shown = way.recode(table, model);

        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.width(); column++) {
                assertThat(table.readingOf(column, shown.cell(row, column)))
                        .as(shown.cell(row, column))
                        .contains(table.cells().get(row).get(column));
            }
        }
    }

    @Property
    void noMoreIsSuppressedThanAllowedUnlessTheTableAsAWholeFails(
            @ForAll("tables") RawTable table, @ForAll("models") PlainModel model, @ForAll("ways") Way way) {
        GeneralisedTable shown = way.recode(table, model);

        int suppressed = 0;
        for (int row = 0; row < table.rows(); row++) {
            suppressed += shown.classOf(row) == GeneralisedTable.SUPPRESSED ? 1 : 0;
        }
        assertThat(shown.suppressed()).isEqualTo(suppressed);
        assertThat(shown.rows()).isEqualTo(table.rows());
        if (suppressed > way.suppression() * table.rows() + 1e-6) {
            assertThat(suppressed).isEqualTo(table.rows());
            assertThat(model.holdsForAll(table)).isFalse();
        }
        if (way.local() && table.rows() > 0 && !model.holdsForAll(table)) {
            assertThat(suppressed).isEqualTo(table.rows());
        }
    }

    @Property
    void theOrderOfTheRowsDoesNotMatter(
            @ForAll("tables") RawTable table,
            @ForAll("models") PlainModel model,
            @ForAll("ways") Way way,
            @ForAll long seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, table.rows()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        RawTable shuffled = table.inOrder(order);

        GeneralisedTable one = way.recode(table, model);
        GeneralisedTable other = way.recode(shuffled, model);

        for (int row = 0; row < table.rows(); row++) {
            assertThat(shuffled.shown(other, row)).isEqualTo(table.shown(one, order.get(row)));
            assertThat(other.classOf(row)).isEqualTo(one.classOf(order.get(row)));
        }
        assertThat(other.loss()).isEqualTo(one.loss());
    }

    @Property
    void theSameInputGivesTheSameOutputAndRowsOfTheSameValuesShareAClass(
            @ForAll("tables") RawTable table, @ForAll("models") PlainModel model, @ForAll("ways") Way way) {
        GeneralisedTable one = way.recode(table, model);
        GeneralisedTable again = way.recode(table, model);

        Map<List<String>, Integer> classOfValues = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            assertThat(table.shown(again, row)).isEqualTo(table.shown(one, row));
            assertThat(again.classOf(row)).isEqualTo(one.classOf(row));
            Integer before = classOfValues.putIfAbsent(table.cells().get(row), one.classOf(row));
            assertThat(before == null || before == one.classOf(row)).isTrue();
        }
    }

    @Property
    void lossIsThatOfTheCells(
            @ForAll("tables") RawTable table, @ForAll("models") PlainModel model, @ForAll("ways") Way way) {
        GeneralisedTable shown = way.recode(table, model);

        double sum = 0;
        // A cell that was * already may have lost all or nothing.
        Assume.that(table.cells().stream().noneMatch(row -> row.contains("*")));
        for (int column = 0; column < table.width(); column++) {
            double lost = 0;
            for (int row = 0; row < table.rows(); row++) {
                lost += lossOf(table, shown, row, column) / table.rows();
            }
            assertThat(shown.loss(column)).isCloseTo(lost, within(1e-9));
            sum += lost;
        }
        assertThat(shown.loss()).isCloseTo(sum / table.width(), within(1e-9));
    }

    /** The values that a cell may stand for but one, as a share of all but one; all for a row that is suppressed. */
    private static double lossOf(RawTable table, GeneralisedTable shown, int row, int column) {
        if (shown.classOf(row) < 0) {
            return 1;
        }
        String cell = shown.cell(row, column);
        int values = table.domain(column).size();
        return values == 1 ? 0 : (table.readingOf(column, cell).size() - 1) / (double) (values - 1);
    }

    @Property
    void fullDomainTellsEachValueInOneWay(
            @ForAll("tables") RawTable table, @ForAll("models") PlainModel model, @ForAll("ways") Way way) {
        GeneralisedTable shown = way.recode(table, model);

        for (int column = 0; column < table.width() && !way.local(); column++) {
            Map<String, String> labelOf = new HashMap<>();
            for (int row = 0; row < table.rows(); row++) {
                if (shown.classOf(row) >= 0) {
                    String cell = shown.cell(row, column);
                    String before = labelOf.putIfAbsent(table.cells().get(row).get(column), cell);
                    assertThat(before == null || before.equals(cell)).isTrue();
                }
            }
        }
    }

    @Property
    void tightLosesNoMoreThanLabels(@ForAll("tables") RawTable table, @ForAll("models") PlainModel model) {
        Recoding labels = Recoding.local(model.model());

        assertThat(labels.vocabulary(Vocabulary.TIGHT).apply(table.table()).loss())
                .isLessThanOrEqualTo(labels.apply(table.table()).loss() + 1e-9);
    }
}
