package org.lessons.io.json;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The elements of lists that are not at their end yet, those of an inner list above those of the outer. */
final class Pile {

    private @Nullable Object[] elements = new @Nullable Object[16];
    private int height;

    int height() {
        return height;
    }

    void add(Object element) {
        if (height == elements.length) {
            elements = Arrays.copyOf(elements, height * 2);
        }
        elements[height++] = element;
    }

    /** Takes away what was added above a height: as a list that a record takes as it is, and does not copy. */
    List<?> takeDownTo(int bottom) {
        int top = height;
        height = bottom;
        return switch (top - bottom) {
            case 0 -> List.of();
            case 1 -> List.of(at(bottom));
            case 2 -> List.of(at(bottom), at(bottom + 1));
            default -> List.of(Arrays.copyOfRange(elements, bottom, top));
        };
    }

    private Object at(int position) {
        return Objects.requireNonNull(elements[position]);
    }
}
