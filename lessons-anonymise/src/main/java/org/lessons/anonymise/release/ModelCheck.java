package org.lessons.anonymise.release;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lessons.anonymise.microdata.EquivalenceClass;
import org.lessons.anonymise.microdata.PrivacyModel;

/** Asks a model of any rows of a table of cases. For one thread. */
final class ModelCheck {

    private final PrivacyModel model;

    /** By column, the values of each row as numbers. */
    private final Map<String, int[][]> sensitive = new HashMap<>();

    private final Map<String, int[]> overall = new HashMap<>();

    ModelCheck(CaseTable table, PrivacyModel model) {
        this.model = model;
        for (String name : model.columns()) {
            List<List<String>> sets = table.sensitive(name);
            Map<String, Integer> numbers = new HashMap<>();
            sets.stream()
                    .flatMap(List::stream)
                    .distinct()
                    .sorted()
                    .forEach(value -> numbers.put(value, numbers.size()));
            int[][] values = sets.stream()
                    .map(set -> set.stream()
                            .mapToInt(value -> numbers.getOrDefault(value, 0))
                            .toArray())
                    .toArray(int[][]::new);
            int[] all = new int[numbers.size()];
            Arrays.stream(values).flatMapToInt(Arrays::stream).forEach(value -> all[value]++);
            sensitive.put(name, values);
            overall.put(name, all);
        }
    }

    /** Whether rows that look the same may be released. */
    boolean holds(List<Integer> rows) {
        return model.holds(new Alike(rows));
    }

    private final class Alike implements EquivalenceClass {

        private final List<Integer> rows;

        Alike(List<Integer> rows) {
            this.rows = rows;
        }

        @Override
        public int rows() {
            return rows.size();
        }

        @Override
        public int[] counts(String column) {
            int[] counts = new int[countsOverall(column).length];
            int[][] values = sensitive.getOrDefault(column, new int[0][]);
            for (int row : rows) {
                for (int value : values[row]) {
                    counts[value]++;
                }
            }
            return counts;
        }

        @Override
        public int[] countsOverall(String column) {
            int[] counts = overall.get(column);
            if (counts == null) {
                throw new IllegalArgumentException("the model did not say that it asks for this column");
            }
            return counts;
        }
    }
}
