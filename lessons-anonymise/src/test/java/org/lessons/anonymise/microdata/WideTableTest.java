package org.lessons.anonymise.microdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lessons.anonymise.microdata.RawTable.RawColumn;
import org.lessons.anonymise.microdata.Recoding.Vocabulary;

/** Tables that are wider than a number has room for, and the smallest ones. */
class WideTableTest {

    /** Values in bands and halves; one row in two is much like the others. */
    static RawTable random(int rows, int width, int values) {
        List<RawColumn> columns = IntStream.range(0, width)
                .mapToObj(column -> new RawColumn(
                        IntStream.range(0, values)
                                .mapToObj(value -> List.of("v" + value, "band" + value % 10, "half" + value % 2))
                                .toList(),
                        column % 2 == 0))
                .toList();
        Random random = new Random(7);
        List<List<String>> cells = new ArrayList<>();
        List<String> harm = new ArrayList<>();
        List<Set<String>> holders = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int domain = row % 2 == 0 ? values : 2;
            cells.add(IntStream.range(0, width)
                    .mapToObj(column -> "v" + random.nextInt(domain))
                    .toList());
            harm.add("h" + random.nextInt(4));
            holders.add(Set.of("o" + random.nextInt(9)));
        }
        return new RawTable(columns, cells, harm, holders);
    }

    static void assertKept(RawTable table, PlainModel model, GeneralisedTable shown) {
        table.alike(shown)
                .forEach((cells, rows) -> assertThat(model.holds(table, rows))
                        .as("%s in %s", model, cells)
                        .isTrue());
        Map<String, Set<String>> readings = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.width(); column++) {
                int its = column;
                String cell = shown.cell(row, column);
                assertThat(readings.computeIfAbsent(column + cell, none -> table.readingOf(its, cell)))
                        .contains(table.cells().get(row).get(column));
            }
        }
    }

    static void assertOrderDoesNotMatter(RawTable table, Recoding recoding, GeneralisedTable shown) {
        List<Integer> backwards = IntStream.range(0, table.rows())
                .map(row -> table.rows() - 1 - row)
                .boxed()
                .toList();
        RawTable turned = table.inOrder(backwards);
        GeneralisedTable other = recoding.apply(turned.table());
        for (int row = 0; row < table.rows(); row++) {
            assertThat(turned.shown(other, row)).isEqualTo(table.shown(shown, backwards.get(row)));
        }
    }

    @Test
    void twentyColumnsOfFiftyValuesAreKeptApart() {
        RawTable table = random(60, 20, 50);
        PlainModel model = PlainModel.k(3).and(PlainModel.distinct(2));
        Recoding recoding = Recoding.local(model.model()).vocabulary(Vocabulary.TIGHT);

        GeneralisedTable shown = recoding.apply(table.table());

        assertThat(shown.suppressed()).isZero();
        assertThat(shown.classes()).isGreaterThan(1);
        assertKept(table, model, shown);
        assertOrderDoesNotMatter(table, recoding, shown);
    }

    @Test
    void rowsOfWideTablesThatDifferInTheFirstOrLastColumnAloneDiffer() {
        for (int differs : List.of(0, 10, 19)) {
            Microdata.Builder builder = Microdata.builder();
            List<String> values =
                    IntStream.range(0, 50).mapToObj(value -> "v" + value).toList();
            for (int column = 0; column < 20; column++) {
                builder.quasiIdentifier(
                        "c" + column, Hierarchy.flat(values), List.of("v49", column == differs ? "v48" : "v49", "v49"));
            }
            Tuples tuples = Tuples.of(builder.build());

            assertThat(tuples.size()).isEqualTo(2);
            assertThat(tuples.tupleOf(0)).isEqualTo(tuples.tupleOf(2)).isEqualTo(1);
            assertThat(tuples.tupleOf(1)).isZero();
            assertThat(tuples.rows(0)).isEqualTo(1);
            assertThat(tuples.rows(1)).isEqualTo(2);
            assertThat(tuples.width()).isEqualTo(20);
        }
    }

    @Test
    void aFullDomainCodingIsFoundForTwentyColumns() {
        RawTable table = random(60, 20, 50);

        GeneralisedTable shown =
                Recoding.fullDomain(PrivacyModel.kAnonymity(3), 0.1).apply(table.table());

        assertThat(shown.suppressed()).isLessThanOrEqualTo(6);
        assertKept(table, PlainModel.k(3), shown);
    }

    @Test
    void wholeTablesOfOneRowOrNoneOrOfNoColumns() {
        RawTable one = random(1, 3, 5);
        assertThat(one.shown(Recoding.local(PrivacyModel.kAnonymity(1)).apply(one.table()), 0))
                .isEqualTo(one.cells().get(0));
        assertThat(Recoding.local(PrivacyModel.kAnonymity(2)).apply(one.table()).suppressed())
                .isEqualTo(1);
        RawTable none = random(0, 3, 5);
        assertThat(Recoding.local(PrivacyModel.kAnonymity(2))
                        .apply(none.table())
                        .rows())
                .isZero();
        Microdata bare =
                Microdata.builder().sensitive("harm", List.of("a", "b")).build();
        assertThat(Recoding.local(PrivacyModel.kAnonymity(2)).apply(bare).classes())
                .isEqualTo(1);
        assertThat(Recoding.fullDomain(PrivacyModel.kAnonymity(2), 0)
                        .apply(bare)
                        .sizeOf(0))
                .isEqualTo(2);
        assertThat(new TreeSet<>(bare.sensitiveColumns())).containsExactly("harm");
    }
}
