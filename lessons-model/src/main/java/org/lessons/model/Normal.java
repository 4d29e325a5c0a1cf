package org.lessons.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Shape;

/**
 * What every record does with what it is built of: lists are copied, null and empty text count as absent.
 *
 * <p>A form that is cleared sends an empty text; a file has no member. Both are the same case afterwards, so that what is
 * written and read back is equal.
 */
final class Normal {

    private Normal() {}

    static Optional<String> text(@Nullable Optional<String> text) {
        return text == null || text.isPresent() && text.get().isEmpty() ? Optional.empty() : text;
    }

    static <T> Optional<T> one(@Nullable Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }

    /** A record in which nothing is held cannot be told from none in a table, hence is none. */
    static <R extends Record> Optional<R> part(@Nullable Optional<R> record) {
        return record == null || record.isPresent() && isEmpty(record.get()) ? Optional.empty() : record;
    }

    private static <R extends Record> boolean isEmpty(R record) {
        return Shape.of(record).isEmpty(record);
    }

    /** An exponent has no place in a file; 1E+3 and 1000 are the same sum. */
    static Optional<BigDecimal> decimal(@Nullable Optional<BigDecimal> value) {
        return value == null ? Optional.empty() : value.map(number -> number.scale() < 0 ? number.setScale(0) : number);
    }

    static <T> List<T> list(@Nullable List<T> elements) {
        return elements == null ? List.of() : List.copyOf(elements);
    }

    static List<String> texts(@Nullable List<String> elements) {
        return elements == null
                ? List.of()
                : elements.stream().filter(text -> !text.isEmpty()).toList();
    }

    /** Sorted, so that the same record is always written the same. */
    static <V> Map<String, V> map(@Nullable Map<String, V> entries) {
        if (entries == null || entries.isEmpty()) {
            return Map.of();
        }
        Map<String, V> sorted = new TreeMap<>(entries);
        sorted.values().removeIf(""::equals);
        return Collections.unmodifiableMap(sorted);
    }
}
