package org.lessons.anonymise.microdata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table before it is recoded: the columns by which somebody could be known, as codes, and the sensitive columns that its
 * classes are asked about.
 *
 * <p>Immutable and safe for use by several threads. It holds codes and the words of hierarchies; {@link #toString()} tells none.
 */
public final class Microdata {

    /** A column by which somebody could be known. */
    record Column(String name, Hierarchy hierarchy, int[] codes) {}

    /**
     * A column that tells something: the values of each row, one after another, where those of a row begin, and how often each
     * value occurs in the whole table.
     */
    record Sensitive(String name, List<String> values, int[] codes, int[] begins, int[] overall) {}

    private final int rows;
    private final List<Column> columns;
    private final Map<String, Sensitive> sensitive;

    private Microdata(int rows, List<Column> columns, Map<String, Sensitive> sensitive) {
        this.rows = rows;
        this.columns = List.copyOf(columns);
        this.sensitive = sensitive;
    }

    /**
     * Begins a table.
     *
     * @return without columns
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many rows there are.
     *
     * @return 0 or more
     */
    public int rows() {
        return rows;
    }

    /**
     * The columns by which somebody could be known.
     *
     * @return their names, in the order in which they were added
     */
    public List<String> quasiIdentifiers() {
        return columns.stream().map(Column::name).toList();
    }

    /**
     * The sensitive columns.
     *
     * @return their names
     */
    public List<String> sensitiveColumns() {
        return List.copyOf(sensitive.keySet());
    }

    /**
     * What a column is generalised by, with all values that its rows have.
     *
     * @param column where the column stands among the quasi-identifiers, from 0
     * @return its hierarchy
     */
    public Hierarchy hierarchy(int column) {
        return columns.get(column).hierarchy();
    }

    /**
     * A value as it was before recoding.
     *
     * @param row the row, from 0
     * @param column where the column stands among the quasi-identifiers, from 0
     * @return its code in {@link #hierarchy}
     */
    public int code(int row, int column) {
        return columns.get(column).codes()[row];
    }

    /**
     * Some of the rows as a table of their own, to be recoded apart from the rest: by another thread, or another machine. Models
     * still compare its classes with the whole table.
     *
     * @param chosen the rows, each from 0
     * @return a table of these rows, in this order
     */
    public Microdata part(int... chosen) {
        List<Column> parts = new ArrayList<>();
        for (Column column : columns) {
            int[] codes = Arrays.stream(chosen).map(row -> column.codes()[row]).toArray();
            parts.add(new Column(column.name(), column.hierarchy(), codes));
        }
        Map<String, Sensitive> told = new LinkedHashMap<>();
        sensitive.forEach((name, column) -> told.put(name, part(column, chosen)));
        return new Microdata(chosen.length, parts, told);
    }

    private static Sensitive part(Sensitive column, int[] chosen) {
        int[] begins = new int[chosen.length + 1];
        for (int i = 0; i < chosen.length; i++) {
            begins[i + 1] = begins[i] + column.begins()[chosen[i] + 1] - column.begins()[chosen[i]];
        }
        int[] codes = new int[begins[chosen.length]];
        for (int i = 0; i < chosen.length; i++) {
            System.arraycopy(column.codes(), column.begins()[chosen[i]], codes, begins[i], begins[i + 1] - begins[i]);
        }
        return new Sensitive(column.name(), column.values(), codes, begins, column.overall());
    }

    int width() {
        return columns.size();
    }

    int[] codes(int column) {
        return columns.get(column).codes();
    }

    Sensitive sensitive(String column) {
        Sensitive found = sensitive.get(column);
        if (found == null) {
            throw new IllegalArgumentException("the table has no such sensitive column");
        }
        return found;
    }

    /** How many rows and columns there are; no value. */
    @Override
    public String toString() {
        return "Microdata[" + rows + " rows, " + columns.size() + " quasi-identifiers, " + sensitive.size()
                + " sensitive]";
    }

    /** Takes columns one after another. Not for use by several threads. */
    public static final class Builder {

        private final Set<String> names = new LinkedHashSet<>();
        private final List<Column> columns = new ArrayList<>();
        private final Map<String, Sensitive> sensitive = new LinkedHashMap<>();
        private int rows = -1;

        private Builder() {}

        /**
         * Adds a column by which somebody could be known. A value that the hierarchy lacks is generalised to any value at once.
         *
         * @param name the column's name
         * @param hierarchy what its values are generalised to
         * @param values one value a row
         * @return this
         * @throws IllegalArgumentException when there are more or fewer values than rows so far, or the name is taken
         */
        public Builder quasiIdentifier(String name, Hierarchy hierarchy, List<String> values) {
            claim(name, values.size());
            int[] codes = new int[rows];
            Map<String, Integer> unknown = new HashMap<>();
            for (int row = 0; row < rows; row++) {
                String value = values.get(row);
                int code = hierarchy.codeOf(value);
                if (code < 0) {
                    unknown.put(value, 0);
                }
                codes[row] = code;
            }
            // In the order of the alphabet, so that the order of the rows does not matter.
            Hierarchy whole = hierarchy.with(unknown.keySet().stream().sorted().toList());
            for (int row = 0; row < rows && !unknown.isEmpty(); row++) {
                codes[row] = codes[row] < 0 ? whole.codeOf(values.get(row)) : codes[row];
            }
            columns.add(new Column(name, whole, codes));
            return this;
        }

        /**
         * Adds a column by which somebody could be known, by codes.
         *
         * @param name the column's name
         * @param hierarchy what its values are generalised to
         * @param codes one code a row, each below {@link Hierarchy#size()}
         * @return this
         * @throws IllegalArgumentException when there are more or fewer codes than rows so far, a code is none, or the name is
         *     taken
         */
        public Builder quasiIdentifier(String name, Hierarchy hierarchy, int[] codes) {
            claim(name, codes.length);
            for (int code : codes) {
                if (code < 0 || code >= hierarchy.size()) {
                    throw new IllegalArgumentException("a code that the hierarchy lacks");
                }
            }
            columns.add(new Column(name, hierarchy, codes.clone()));
            return this;
        }

        /**
         * Adds a sensitive column with one value a row.
         *
         * @param name the column's name
         * @param values one value a row
         * @return this
         * @throws IllegalArgumentException when there are more or fewer values than rows so far, or the name is taken
         */
        public Builder sensitive(String name, List<String> values) {
            return sensitiveSets(name, values.stream().map(List::of).toList());
        }

        /**
         * Adds a sensitive column that may hold several values in a row, or none: the organisations of a case.
         *
         * @param name the column's name
         * @param values the values of each row
         * @return this
         * @throws IllegalArgumentException when there are more or fewer rows than so far, or the name is taken
         */
        public Builder sensitiveSets(String name, List<? extends Collection<String>> values) {
            claim(name, values.size());
            List<String> all = values.stream()
                    .flatMap(Collection::stream)
                    .distinct()
                    .sorted()
                    .toList();
            Map<String, Integer> codes = new HashMap<>();
            all.forEach(value -> codes.put(value, codes.size()));
            int[] begins = new int[rows + 1];
            int[] flat = new int[rows];
            int filled = 0;
            for (int row = 0; row < rows; row++) {
                begins[row] = filled;
                for (String value : values.get(row)) {
                    flat = filled == flat.length ? Arrays.copyOf(flat, Math.max(4, filled * 2)) : flat;
                    flat[filled++] = codes.getOrDefault(value, 0);
                }
            }
            begins[rows] = filled;
            int[] overall = new int[all.size()];
            for (int i = 0; i < filled; i++) {
                overall[flat[i]]++;
            }
            sensitive.put(name, new Sensitive(name, all, Arrays.copyOf(flat, filled), begins, overall));
            return this;
        }

        private void claim(String name, int size) {
            if (rows >= 0 && size != rows) {
                throw new IllegalArgumentException("the columns differ in length");
            }
            if (!names.add(name)) {
                throw new IllegalArgumentException("two columns of one name");
            }
            rows = size;
        }

        /**
         * The table.
         *
         * @return without rows, where no column was added
         */
        public Microdata build() {
            return new Microdata(Math.max(rows, 0), columns, new LinkedHashMap<>(sensitive));
        }
    }
}
