package org.lessons.io.csv;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Leaf;

/** How a leaf is spelled in a cell: as everywhere, but for flags, which tables know in capitals. */
final class Cells {

    /** What stands in the cell of a key that was read; the number itself is the row's. */
    static final Object NUMBER = "number";

    private static final int LAST_YEAR = 9999;

    private Cells() {}

    static String format(Leaf leaf, Object value) {
        String text = leaf.format(value);
        return leaf.form() == Leaf.Form.FLAG ? text.toUpperCase(Locale.ROOT) : text;
    }

    static Optional<?> parse(Leaf leaf, String cell) {
        if (leaf.form() == Leaf.Form.FLAG) {
            return switch (cell) {
                case "TRUE" -> Optional.of(true);
                case "FALSE" -> Optional.of(false);
                default -> Optional.empty();
            };
        }
        return leaf.parse(cell);
    }

    /** The day as databases know it, from the year 1 to 9999; nothing for one that they cannot hold. */
    static @Nullable String day(Optional<LocalDate> day) {
        return day.filter(d -> d.getYear() >= 1 && d.getYear() <= LAST_YEAR)
                .map(LocalDate::toString)
                .orElse(null);
    }

    /** The number of a key or a position: whole, from 1, in its one spelling; -1 for anything else. */
    static long number(char[] buffer, int offset, int length) {
        if (length == 0 || length > 18 || buffer[offset] == '0') {
            return -1;
        }
        long number = 0;
        for (int i = offset; i < offset + length; i++) {
            int digit = buffer[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Whether the buffer has the very text there. */
    static boolean isWritten(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    /** An unmodifiable list of the first elements of an array, which small lists need no copy of. */
    static List<Object> list(Object[] elements, int size) {
        return switch (size) {
            case 1 -> List.of(elements[0]);
            case 2 -> List.of(elements[0], elements[1]);
            default -> List.of(size == elements.length ? elements : Arrays.copyOf(elements, size));
        };
    }
}
