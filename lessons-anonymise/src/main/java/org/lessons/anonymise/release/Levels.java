package org.lessons.anonymise.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The cases at every level of every column, when each column is told at one level throughout: which rows look the same then, whether
 * that is enough, and what is lost. The last level of a column tells nothing. For one thread.
 */
final class Levels {

    private final int rows;

    /** By column and level, a number for what each row shows. */
    private final List<int[][]> shown = new ArrayList<>();

    private final List<double[]> losses = new ArrayList<>();
    private final List<Integer> finest = new ArrayList<>();
    private final ModelCheck check;
    private final int mostLeftOut;

    Levels(CaseTable table, Request request) {
        this.rows = table.cases().size();
        this.check = new ModelCheck(table, request.model());
        this.mostLeftOut = (int) (request.suppression() * rows);
        for (CaseColumn column : request.quasiIdentifiers()) {
            add(column.coarsening().orElseThrow(), table.values(column));
        }
    }

    private void add(Coarsening coarsening, List<String> values) {
        int levels = coarsening.steps().size();
        TreeSet<String> all = new TreeSet<>(values);
        all.addAll(coarsening.domain());
        Map<String, List<String>> chains = new HashMap<>();
        all.forEach(value -> chains.put(value, value.isEmpty() ? List.of() : coarsening.row(value)));
        int[][] at = new int[levels + 1][rows];
        double[] lost = new double[levels + 1];
        for (int level = 0; level < levels; level++) {
            Map<String, Integer> numbers = new HashMap<>();
            int[] covered = new int[all.size()];
            for (String value : all) {
                int number = numbers.computeIfAbsent(label(chains, value, level), any -> numbers.size());
                covered[number]++;
            }
            for (int row = 0; row < rows; row++) {
                int number = numbers.getOrDefault(label(chains, values.get(row), level), 0);
                at[level][row] = number;
                lost[level] += all.size() <= 1 ? 0 : (covered[number] - 1) / (double) (all.size() - 1) / rows;
            }
        }
        lost[levels] = 1;
        finest.add(finest(new TreeSet<>(values), chains));
        shown.add(at);
        losses.add(lost);
    }

    /** The level at which the cases themselves tell a column: of places that are told to the region, the region. */
    private static int finest(Set<String> values, Map<String, List<String>> chains) {
        int finest = Integer.MAX_VALUE;
        for (String value : values) {
            List<String> chain = chains.getOrDefault(value, List.of());
            if (chain.stream().anyMatch(label -> !label.equals(value))) {
                finest = Math.min(finest, Math.max(0, chain.lastIndexOf(value + Coarsening.LABEL)));
            }
        }
        return finest == Integer.MAX_VALUE ? 0 : finest;
    }

    int finest(int column) {
        return finest.get(column);
    }

    /** What is missing stays missing, whatever the level. */
    private static String label(Map<String, List<String>> chains, String value, int level) {
        List<String> chain = chains.getOrDefault(value, List.of());
        return chain.isEmpty() ? value : chain.get(Math.min(level, chain.size() - 1));
    }

    int width() {
        return shown.size();
    }

    /** The level of a column on which it tells nothing. */
    int dropped(int column) {
        return losses.get(column).length - 1;
    }

    double loss(int column, int level) {
        return losses.get(column)[level];
    }

    double loss(int[] levels) {
        double sum = 0;
        for (int column = 0; column < levels.length; column++) {
            sum += loss(column, levels[column]);
        }
        return sum;
    }

    boolean holds(int[] levels) {
        return leftOut(levels) <= mostLeftOut;
    }

    /** How many rows look like too few others. */
    int leftOut(int[] levels) {
        Map<List<Integer>, List<Integer>> classes = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            Integer[] key = new Integer[levels.length];
            for (int column = 0; column < levels.length; column++) {
                key[column] = shown.get(column)[levels[column]][row];
            }
            classes.computeIfAbsent(Arrays.asList(key), any -> new ArrayList<>())
                    .add(row);
        }
        int out = 0;
        for (List<Integer> rowsAlike : classes.values()) {
            out += check.holds(rowsAlike) ? 0 : rowsAlike.size();
        }
        return out;
    }
}
