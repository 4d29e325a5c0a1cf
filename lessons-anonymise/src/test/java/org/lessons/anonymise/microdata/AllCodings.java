package org.lessons.anonymise.microdata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lessons.anonymise.microdata.RawTable.RawColumn;

/** Every coding step by step of a table of places and years, tried out one after another in plain code. */
final class AllCodings {

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

    static final List<RawColumn> COLUMNS = List.of(PLACES, YEARS);

    private AllCodings() {}

    /** The least loss of all codings that suppress no more than a share; 1 where there is none. */
    static double best(RawTable table, PlainModel model, double share) {
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
