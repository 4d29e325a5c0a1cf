package org.lessons.anonymise.microdata;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the classes show, once it is known which tuples each of them holds. */
final class Recoded {

    private final Microdata table;
    private final Tuples tuples;
    private final boolean tight;

    Recoded(Microdata table, Tuples tuples, boolean tight) {
        this.table = table;
        this.tuples = tuples;
        this.tight = tight;
    }

    /** The table of classes, each a list of tuples, under one coding; tuples in none are suppressed. */
    GeneralisedTable of(FullDomain.Coding coding) {
        return of(coding.classes(), coding.nodes());
    }

    /** The table of classes, each a list of tuples; tuples in none are suppressed. */
    GeneralisedTable of(List<int[]> classes) {
        return of(classes, null);
    }

    private GeneralisedTable of(List<int[]> classes, int @Nullable [][] nodes) {
        int[] classOf = new int[tuples.size()];
        Arrays.fill(classOf, GeneralisedTable.SUPPRESSED);
        // Sets that were found apart may show the same; whoever reads the table sees one class.
        Map<List<String>, Integer> numbers = new HashMap<>();
        String[][] cells = new String[classes.size()][];
        double[][] losses = new double[classes.size()][];
        for (int[] set : classes) {
            String[] shown = new String[table.width()];
            double[] lost = new double[table.width()];
            for (int column = 0; column < table.width(); column++) {
                Hierarchy hierarchy = table.hierarchy(column);
                int node = nodes == null
                        ? join(hierarchy, tuples.codes(column), set)
                        : nodes[column][tuples.codes(column)[set[0]]];
                shown[column] = hierarchy.label(node);
                lost[column] = hierarchy.loss(node);
                if (tight && node >= hierarchy.size()) {
                    tighten(hierarchy, tuples.codes(column), set, shown, lost, column);
                }
            }
            int next = numbers.size();
            Integer known = numbers.putIfAbsent(Arrays.asList(shown), next);
            int of = known == null ? next : known;
            if (known == null) {
                cells[of] = shown;
                losses[of] = lost;
            }
            for (int tuple : set) {
                classOf[tuple] = of;
            }
        }
        int different = numbers.size();
        int[] classOfRow = new int[table.rows()];
        for (int row = 0; row < classOfRow.length; row++) {
            classOfRow[row] = classOf[tuples.tupleOf(row)];
        }
        return new GeneralisedTable(
                table, classOfRow, Arrays.copyOf(cells, different), Arrays.copyOf(losses, different));
    }

    private static int join(Hierarchy hierarchy, int[] codes, int[] set) {
        int node = codes[set[0]];
        for (int i = 1; i < set.length && node != hierarchy.root(); i++) {
            node = hierarchy.join(node, codes[set[i]]);
        }
        return node;
    }

    /** Puts the values themselves in place of a label, where they can be told apart as they are written. */
    private static void tighten(
            Hierarchy hierarchy, int[] codes, int[] set, String[] cells, double[] losses, int column) {
        int[] values = Arrays.stream(set)
                .map(tuple -> codes[tuple])
                .sorted()
                .distinct()
                .toArray();
        if (hierarchy.isOrdered()) {
            int covered = values[values.length - 1] - values[0] + 1;
            String from = hierarchy.label(values[0]);
            String to = hierarchy.label(values[values.length - 1]);
            if (isPlain(from) && isPlain(to) && hierarchy.lossOf(covered) <= losses[column]) {
                cells[column] = '[' + from + ',' + to + ']';
                losses[column] = hierarchy.lossOf(covered);
            }
            return;
        }
        List<String> labels = Arrays.stream(values).mapToObj(hierarchy::label).collect(Collectors.toList());
        if (labels.stream().allMatch(Recoded::isPlain)) {
            cells[column] = '{' + String.join("|", labels) + '}';
            losses[column] = hierarchy.lossOf(values.length);
        }
    }

    /** Whether a value has none of the signs by which sets and ranges are written. */
    private static boolean isPlain(String value) {
        if (value.equals(Hierarchy.ANY)) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if ("{}[]|,".indexOf(value.charAt(i)) >= 0) {
                return false;
            }
        }
        return !value.isEmpty();
    }
}
