package org.lessons.anonymise.microdata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** A privacy model beside its definition in plain code, which is asked about rows and knows nothing of the package. */
record PlainModel(String name, PrivacyModel model, BiPredicate<RawTable, List<Integer>> definition) {

    boolean holds(RawTable table, List<Integer> rows) {
        return definition.test(table, rows);
    }

    boolean holdsForAll(RawTable table) {
        return holds(table, IntStream.range(0, table.rows()).boxed().toList());
    }

    PlainModel and(PlainModel other) {
        return new PlainModel(name + " and " + other.name, model.and(other.model), definition.and(other.definition));
    }

    static PlainModel k(int k) {
        return new PlainModel("k=" + k, PrivacyModel.kAnonymity(k), (table, rows) -> rows.size() >= k);
    }

    static PlainModel distinct(int l) {
        return new PlainModel(
                "distinct l=" + l,
                PrivacyModel.distinctDiversity("harm", l),
                (table, rows) -> new HashSet<>(harm(table, rows)).size() >= l);
    }

    static PlainModel holders(int l) {
        return new PlainModel("holders=" + l, PrivacyModel.distinctDiversity("holders", l), (table, rows) -> {
            Set<String> all = new HashSet<>();
            rows.forEach(row -> all.addAll(table.holders().get(row)));
            return all.size() >= l;
        });
    }

    static PlainModel entropy(double l) {
        return new PlainModel("entropy l=" + l, PrivacyModel.entropyDiversity("harm", l), (table, rows) -> {
            double entropy = 0;
            for (double share : shares(harm(table, rows)).values()) {
                entropy -= share * Math.log(share);
            }
            return entropy >= Math.log(l) - 1e-7;
        });
    }

    static PlainModel equal(double t) {
        return new PlainModel("equal t=" + t, PrivacyModel.equalCloseness("harm", t), (table, rows) -> {
            Map<String, Double> here = shares(harm(table, rows));
            Map<String, Double> overall = shares(table.harm());
            double far = 0;
            for (String value : overall.keySet()) {
                far += Math.max(0, overall.get(value) - here.getOrDefault(value, 0.0));
            }
            return far <= t + 1e-7;
        });
    }

    /** What is moved over each gap between neighbours on the line, by the number of gaps. */
    static PlainModel ordered(double t) {
        return new PlainModel("ordered t=" + t, PrivacyModel.orderedCloseness("harm", t), (table, rows) -> {
            Map<String, Double> here = shares(harm(table, rows));
            Map<String, Double> overall = shares(table.harm());
            List<String> line = new ArrayList<>(new TreeSet<>(table.harm()));
            double moved = 0;
            for (int gap = 1; gap < line.size(); gap++) {
                double below = 0;
                for (String value : line.subList(0, gap)) {
                    below += here.getOrDefault(value, 0.0) - overall.get(value);
                }
                moved += Math.abs(below);
            }
            return line.size() < 2 || moved / (line.size() - 1) <= t + 1e-7;
        });
    }

    /** A model of a host: no harm has more than a share of the rows, and there are two of them at least. */
    static PlainModel own(double most) {
        PrivacyModel model = new PrivacyModel() {
            @Override
            public boolean holds(EquivalenceClass rows) {
                int largest = 0;
                for (int count : rows.counts("harm")) {
                    largest = Math.max(largest, count);
                }
                return rows.rows() >= 2 && largest <= most * rows.rows();
            }

            @Override
            public List<String> columns() {
                return List.of("harm");
            }
        };
        return new PlainModel(
                "own " + most,
                model,
                (table, rows) -> rows.size() >= 2
                        && shares(harm(table, rows)).values().stream().allMatch(share -> share <= most + 1e-7));
    }

    private static List<String> harm(RawTable table, List<Integer> rows) {
        return rows.stream().map(table.harm()::get).toList();
    }

    private static Map<String, Double> shares(List<String> values) {
        Map<String, Double> shares = new TreeMap<>();
        values.forEach(value -> shares.merge(value, 1.0 / values.size(), Double::sum));
        return shares;
    }

    @Override
    public String toString() {
        return name;
    }
}
