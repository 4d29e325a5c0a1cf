package org.lessons.anonymise.tabulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One column of the rows that a table is counted from: a name and a value, or none, for each row.
 *
 * <p>Its categories are the values that occur, sorted, so that the order of rows does not matter; a category's presence then
 * says that somebody is in it. Name all that there could be by {@link #among} where that is to be hidden, or where another
 * order is wanted. Missing values are a category of their own, the last. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * TableColumn ended = TableColumn.of("ended", Arrays.asList("STOPPED", null, "MERGED")).among(List.of("STOPPED", "MERGED", "SOLD"));
 * }</pre>
 */
public final class TableColumn {

    private final String name;
    private final List<String> categories;
    private final @Nullable String[] values;

    private TableColumn(String name, List<String> categories, @Nullable String[] values) {
        this.name = name;
        this.categories = categories;
        this.values = values;
    }

    /**
     * A column.
     *
     * @param name what it is called
     * @param values the value of each row; null where it is missing
     * @return the column, with the values that occur as categories, in the order of their characters
     */
    public static TableColumn of(String name, List<? extends @Nullable String> values) {
        @Nullable String[] copy = values.toArray(new String[0]);
        Set<String> sorted = new TreeSet<>();
        for (String value : copy) {
            if (value != null) {
                sorted.add(value);
            }
        }
        return new TableColumn(Objects.requireNonNull(name), List.copyOf(sorted), copy);
    }

    /**
     * The same column with its categories named, whether they occur or not.
     *
     * @param named the categories in their order; values that it lacks come after them
     * @return the column
     */
    public TableColumn among(List<String> named) {
        Set<String> all = new LinkedHashSet<>(named);
        all.addAll(categories);
        return new TableColumn(name, List.copyOf(all), values);
    }

    int rows() {
        return values.length;
    }

    PublishedTable.Dimension dimension() {
        boolean missing = false;
        for (String value : values) {
            missing |= value == null;
        }
        return new PublishedTable.Dimension(name, categories, missing);
    }

    /** The position of each row's category. */
    int[] positions() {
        Map<String, Integer> places = new HashMap<>();
        List<String> ordered = new ArrayList<>(categories);
        for (int i = 0; i < ordered.size(); i++) {
            places.put(ordered.get(i), i);
        }
        int[] positions = new int[values.length];
        for (int row = 0; row < positions.length; row++) {
            String value = values[row];
            positions[row] = value == null ? ordered.size() : Objects.requireNonNull(places.get(value));
        }
        return positions;
    }
}
