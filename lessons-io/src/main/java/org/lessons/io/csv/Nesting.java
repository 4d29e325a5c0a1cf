package org.lessons.io.csv;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;

/** Which records stand within which. */
final class Nesting {

    private final Deque<Class<?>> within = new ArrayDeque<>();

    /**
     * Steps into a record.
     *
     * @throws IllegalArgumentException when it stands within itself: its tables would have no end
     */
    void enter(Class<?> type) {
        if (within.contains(type)) {
            throw new IllegalArgumentException(type.getSimpleName() + " holds itself, hence has no tables");
        }
        within.push(type);
    }

    void leave() {
        within.pop();
    }

    /** The components that list records, by the type of those, of a record and the records that stand once within it. */
    Map<Class<?>, List<String>> lists(Shape<?> shape) {
        Map<Class<?>, List<String>> found = new HashMap<>();
        collect(shape, found);
        return found;
    }

    private void collect(Shape<?> shape, Map<Class<?>, List<String>> found) {
        enter(shape.type());
        for (Part part : shape.parts()) {
            if (isRecord(part)) {
                collect(part.shape(), found);
            } else if (part.leaf().isEmpty()) {
                found.computeIfAbsent(part.type(), t -> new ArrayList<>()).add(part.name());
            }
        }
        leave();
    }

    static boolean isRecord(Part part) {
        return part.leaf().isEmpty() && part.cardinality() != Part.Cardinality.LIST;
    }

    /** What a document is about that is but a cover: it holds nothing but records, the first of which must be there. */
    static Optional<Part> coveredBy(Shape<?> document) {
        if (document.parts().stream().anyMatch(part -> part.leaf().isPresent())) {
            return Optional.empty();
        }
        return document.parts().stream().findFirst().filter(part -> part.cardinality() == Part.Cardinality.ONE);
    }

    /** Whether a record does nothing but hold others together. */
    static boolean groups(Shape<?> shape) {
        List<Part> parts = shape.parts().stream()
                .filter(part -> !part.name().equals(Shape.ABSENT))
                .toList();
        return parts.size() > 1 && parts.stream().allMatch(Nesting::isRecord);
    }
}
