package org.lessons.anonymise.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.microdata.GeneralisedTable;

/**
 * A release as the {@link Ledger} looks at it before it goes out: what its rows show, whose they are, and what they tell.
 *
 * <p>It holds ids, values and the key, so it stays in the house; the ledger keeps fingerprints of them alone. {@link #toString()}
 * tells none. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * ReleaseOutline outline = ReleaseOutline.builder("2027-1", table, terms)
 *         .ids(caseIds)
 *         .releaseKey(key)
 *         .sensitive("harm", harms, 3)
 *         .build();
 * }</pre>
 */
public final class ReleaseOutline {

    /** Fewer possible values than this are one, which is told whatever was promised. */
    static final int LEAST_VALUES = 2;

    /** A column that tells something: the values of each row, and how many a row must keep. */
    record Sensitive(List<List<String>> values, int l) {}

    private final String version;
    private final GeneralisedTable table;
    private final ReleaseTerms terms;
    private final List<String> ids;
    private final byte @Nullable [] key;
    private final Map<String, Sensitive> sensitive;
    private final List<List<String>> organisations;

    private ReleaseOutline(Builder builder) {
        this.version = builder.version;
        this.table = builder.table;
        this.terms = builder.terms;
        this.ids = builder.ids;
        this.key = builder.key;
        this.sensitive = new LinkedHashMap<>(builder.sensitive);
        this.organisations = builder.organisations;
    }

    /**
     * Begins an outline.
     *
     * @param version what the release is called, such as {@code 2027-1}
     * @param table what its rows show
     * @param terms what it was made by
     * @return to be given the ids of its rows at least
     */
    public static Builder builder(String version, GeneralisedTable table, ReleaseTerms terms) {
        return new Builder(version, table, terms);
    }

    /**
     * What the release is called.
     *
     * @return its version
     */
    public String version() {
        return version;
    }

    /**
     * What it was made by.
     *
     * @return the terms
     */
    public ReleaseTerms terms() {
        return terms;
    }

    GeneralisedTable table() {
        return table;
    }

    int rows() {
        return table.rows();
    }

    List<String> ids() {
        return ids;
    }

    Optional<byte[]> key() {
        return Optional.ofNullable(key);
    }

    Map<String, Sensitive> sensitive() {
        return sensitive;
    }

    /** The organisations of each row; empty when nobody said. */
    List<List<String>> organisations() {
        return organisations;
    }

    /** The version and how many rows there are; no id, no value, no key. */
    @Override
    public String toString() {
        return "ReleaseOutline[" + version + ", " + rows() + " rows]";
    }

    /** Takes what the rows of a release tell. Not for use by several threads. */
    public static final class Builder {

        private final String version;
        private final GeneralisedTable table;
        private final ReleaseTerms terms;
        private final Map<String, Sensitive> sensitive = new LinkedHashMap<>();
        private List<String> ids = List.of();
        private byte @Nullable [] key;
        private List<List<String>> organisations = List.of();

        private Builder(String version, GeneralisedTable table, ReleaseTerms terms) {
            this.version = version;
            this.table = table;
            this.terms = terms;
        }

        /**
         * Whose rows they are: ids by which the house knows the cases, the same in every release. They are not those that are
         * published.
         *
         * @param stable one id a row, no two the same
         * @return this
         * @throws IllegalArgumentException when there are more or fewer ids than rows, or one occurs twice
         */
        public Builder ids(List<String> stable) {
            sized(stable);
            if (new HashSet<>(stable).size() < stable.size()) {
                throw new IllegalArgumentException("two rows of one id");
            }
            ids = List.copyOf(stable);
            return this;
        }

        /**
         * The key under which the release names people or cases, where it has one.
         *
         * @param bytes the key; copied
         * @return this
         */
        public Builder releaseKey(byte[] bytes) {
            key = bytes.clone();
            return this;
        }

        /**
         * Adds a column that tells something, with one value a row.
         *
         * @param column the column's name, the same in every release
         * @param values one value a row
         * @param l how many values must be possible for each row; with 2, no more than that the value is not told
         * @return this
         * @throws IllegalArgumentException when there are more or fewer values than rows, or l is below 2
         */
        public Builder sensitive(String column, List<String> values, int l) {
            return sensitiveSets(column, values.stream().map(List::of).toList(), l);
        }

        /**
         * Adds a column that tells something and may hold several values in a row, or none.
         *
         * @param column the column's name, the same in every release
         * @param values the values of each row
         * @param l how many values must be possible for each row; with 2, no more than that the value is not told
         * @return this
         * @throws IllegalArgumentException when there are more or fewer rows of values than rows, or l is below 2
         */
        public Builder sensitiveSets(String column, List<? extends Collection<String>> values, int l) {
            sized(values);
            if (l < LEAST_VALUES) {
                throw new IllegalArgumentException("l is at least " + LEAST_VALUES);
            }
            sensitive.put(column, new Sensitive(copied(values), l));
            return this;
        }

        /**
         * The organisations that each row is of, where the release may tell of them.
         *
         * @param ofRows the organisations of each row
         * @return this
         * @throws IllegalArgumentException when there are more or fewer than rows
         */
        public Builder organisations(List<? extends Collection<String>> ofRows) {
            sized(ofRows);
            organisations = copied(ofRows);
            return this;
        }

        private void sized(List<?> column) {
            if (column.size() != table.rows()) {
                throw new IllegalArgumentException("as many as there are rows");
            }
        }

        private static List<List<String>> copied(List<? extends Collection<String>> rows) {
            List<List<String>> copies = new ArrayList<>(rows.size());
            rows.forEach(row -> copies.add(row.stream().distinct().sorted().toList()));
            return List.copyOf(copies);
        }

        /**
         * The outline.
         *
         * @return of all that was given
         * @throws IllegalArgumentException when the rows have no ids
         */
        public ReleaseOutline build() {
            sized(ids);
            return new ReleaseOutline(this);
        }
    }
}
