package org.lessons.anonymise.microdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lessons.anonymise.microdata.RawTable.RawColumn;

/** One coding for all rows loses no more than the best of all codings step by step, which are tried out one after another. */
class FullDomainProperties {

    private static final RawColumn PLACES = new RawColumn(
            List.of(
                    List.of("quay", "port", "coast"),
                    List.of("pier", "port", "coast"),
                    List.of("cove", "beach", "coast"),
                    List.of("peak", "moor", "upland"),
                    List.of("ridge", "moor", "upland")),
            false);

    private static final RawColumn YEARS =
            new RawColumn(List.of(List.of("2001", "early"), List.of("2002", "early"), List.of("2003", "late")), true);

    @Provide
    Arbitrary<RawTable> tables() {
        Arbitrary<List<String>> row = Combinators.combine(
                        Arbitraries.of("quay", "pier", "cove", "peak", "ridge"), Arbitraries.of("2001", "2002", "2003"))
                .as(List::of);
        return row.list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .flatMap(cells -> Arbitraries.of("few", "many", "none")
                        .list()
                        .ofSize(cells.size())
                        .map(harm -> new RawTable(
                                List.of(PLACES, YEARS),
                                cells,
                                harm,
                                harm.stream().map(Set::of).toList())));
    }

    @Provide
    Arbitrary<PlainModel> models() {
        return RawTables.models();
    }

    @Property
    void noCodingByStepsLosesLess(
            @ForAll("tables") RawTable table, @ForAll("models") PlainModel model, @ForAll("shares") double share) {
        GeneralisedTable shown = Recoding.fullDomain(model.model(), share).apply(table.table());

        double best = bestOfAll(table, model, share);

        assertThat(shown.loss()).isLessThanOrEqualTo(best + 1e-9);
    }

    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.of(0.0, 0.1, 0.25, 0.5);
    }

    /** The least loss of all codings that suppress no more than a share; 1 where there is none. */
    private static double bestOfAll(RawTable table, PlainModel model, double share) {
        double best = 1;
        for (int placeStep = 0; placeStep <= 3; placeStep++) {
            for (int yearStep = 0; yearStep <= 2; yearStep++) {
                Map<List<String>, List<Integer>> alike = new HashMap<>();
                for (int row = 0; row < table.rows(); row++) {
                    alike.computeIfAbsent(coded(table, row, placeStep, yearStep), none -> new ArrayList<>())
                            .add(row);
                }
                int suppressed = 0;
                double lost = 0;
                for (Map.Entry<List<String>, List<Integer>> rows : alike.entrySet()) {
                    int size = rows.getValue().size();
                    boolean kept = model.holds(table, rows.getValue());
                    suppressed += kept ? 0 : size;
                    double each = 0;
                    for (int column = 0; column < 2; column++) {
                        int domain = table.domain(column).size();
                        each += (table.readingOf(column, rows.getKey().get(column))
                                                .size()
                                        - 1)
                                / (domain - 1.0);
                    }
                    lost += size * (kept ? each : 2);
                }
                if (suppressed <= share * table.rows() + 1e-9) {
                    best = Math.min(best, lost / 2 / table.rows());
                }
            }
        }
        return best;
    }

    private static List<String> coded(RawTable table, int row, int placeStep, int yearStep) {
        return List.of(
                label(PLACES, table.cells().get(row).get(0), placeStep),
                label(YEARS, table.cells().get(row).get(1), yearStep));
    }

    private static String label(RawColumn column, String value, int step) {
        List<String> chain = column.rows().stream()
                .filter(row -> row.get(0).equals(value))
                .findFirst()
                .orElseThrow();
        return step < chain.size() ? chain.get(step) : "*";
    }
}
