package org.lessons.anonymise.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.lessons.anonymise.microdata.GeneralisedTable;
import org.lessons.anonymise.microdata.Hierarchy;

/** What follows from the sizes of classes and from what they show. */
final class RiskMeasures {

    /** Where bands of sizes begin, in multiples of the threshold. */
    private static final int[] STEPS = {1, 2, 5, 10, 100};

    private final GeneralisedTable table;
    private final int threshold;
    private final int[] suppressedCells;

    RiskMeasures(GeneralisedTable table, int threshold) {
        this.table = table;
        this.threshold = threshold;
        this.suppressedCells = new int[table.original().quasiIdentifiers().size()];
        Arrays.fill(suppressedCells, table.suppressed());
        for (int of = 0; of < table.classes(); of++) {
            List<String> cells = table.cells(of);
            for (int column = 0; column < suppressedCells.length; column++) {
                suppressedCells[column] += cells.get(column).equals(Hierarchy.ANY) ? table.sizeOf(of) : 0;
            }
        }
    }

    int inClasses() {
        return table.rows() - table.suppressed();
    }

    int alone() {
        return rowsBelow(2);
    }

    private int rowsBelow(int size) {
        int rows = 0;
        for (int of = 0; of < table.classes(); of++) {
            rows += table.sizeOf(of) < size ? table.sizeOf(of) : 0;
        }
        return rows;
    }

    RiskReport.Classes classes() {
        int smallest = Integer.MAX_VALUE;
        int largest = 0;
        for (int of = 0; of < table.classes(); of++) {
            smallest = Math.min(smallest, table.sizeOf(of));
            largest = Math.max(largest, table.sizeOf(of));
        }
        boolean any = table.classes() > 0;
        return new RiskReport.Classes(
                table.classes(),
                any ? Optional.of(smallest) : Optional.empty(),
                any ? Optional.of(largest) : Optional.empty(),
                bands());
    }

    /** One row, too few, enough, and then wider and wider. */
    private List<RiskReport.SizeBand> bands() {
        TreeSet<Integer> begins = new TreeSet<>(List.of(1, 2));
        for (int step : STEPS) {
            begins.add((int) Math.min(Integer.MAX_VALUE, (long) step * threshold));
        }
        List<Integer> from = List.copyOf(begins);
        int[] classes = new int[from.size()];
        int[] rows = new int[from.size()];
        for (int of = 0; of < table.classes(); of++) {
            int at = begins.headSet(table.sizeOf(of), true).size() - 1;
            classes[at]++;
            rows[at] += table.sizeOf(of);
        }
        List<RiskReport.SizeBand> bands = new ArrayList<>();
        for (int at = 0; at < classes.length; at++) {
            Optional<Integer> to = at + 1 < classes.length ? Optional.of(from.get(at + 1) - 1) : Optional.empty();
            bands.add(new RiskReport.SizeBand(from.get(at), to, classes[at], rows[at]));
        }
        return bands;
    }

    RiskReport.Prosecutor prosecutor() {
        int smallest = classes().smallest().orElse(0);
        return new RiskReport.Prosecutor(
                Rounded.up(smallest > 0 ? 1 : 0, smallest),
                Rounded.up(table.classes(), inClasses()),
                RiskReport.Share.of(rowsBelow(threshold), inClasses()));
    }

    RiskReport.Journalist journalist(ToIntFunction<List<String>> register) {
        int fewest = Integer.MAX_VALUE;
        double sum = 0;
        int above = 0;
        int beyond = 0;
        for (int of = 0; of < table.classes(); of++) {
            int here = table.sizeOf(of);
            int known = register.applyAsInt(table.cells(of));
            beyond += known < here ? 1 : 0;
            int alike = Math.max(known, here);
            fewest = Math.min(fewest, alike);
            sum += here / (double) alike;
            above += alike < threshold ? here : 0;
        }
        boolean any = table.classes() > 0;
        return new RiskReport.Journalist(
                Rounded.up(any ? 1 : 0, fewest),
                Rounded.up(any ? sum / inClasses() : 0),
                RiskReport.Share.of(above, inClasses()),
                beyond);
    }

    List<RiskReport.ColumnLoss> columns() {
        List<String> names = table.original().quasiIdentifiers();
        List<RiskReport.ColumnLoss> columns = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            columns.add(new RiskReport.ColumnLoss(
                    names.get(column),
                    Rounded.nearest(table.loss(column)),
                    RiskReport.Share.of(suppressedCells[column], table.rows())));
        }
        return columns;
    }

    RiskReport.Share suppressedCells() {
        int suppressed = 0;
        for (int cells : suppressedCells) {
            suppressed = Math.addExact(suppressed, cells);
        }
        return RiskReport.Share.of(suppressed, Math.multiplyExact(table.rows(), suppressedCells.length));
    }
}
