package org.lessons.model.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lessons.model.vocabulary.Term;

/** One record on its way through {@link Shape#map}. */
final class Rebuild<R extends Record> {

    private final Shape<R> shape;
    private final R record;
    private final Shape.Mapping mapping;
    private final Map<String, Term> removed = new TreeMap<>();
    private boolean changed;

    Rebuild(Shape<R> shape, R record, Shape.Mapping mapping) {
        this.shape = shape;
        this.record = record;
        this.mapping = mapping;
    }

    R at(Pointer at) {
        List<Part> parts = shape.parts();
        Object[] values = new Object[parts.size()];
        for (Part part : parts) {
            values[part.index()] = component(at.to(part.name()), part);
        }
        shape.part(Shape.ABSENT)
                .filter(part -> part.cardinality() == Part.Cardinality.MAP && part.type() == Term.class)
                .ifPresent(part -> values[part.index()] = withReasons((Map<?, ?>) values[part.index()]));
        return changed ? shape.build(values) : record;
    }

    private Object component(Pointer at, Part part) {
        Object held = part.read(record);
        return switch (part.cardinality()) {
            case ONE -> one(at, part, held);
            case OPTIONAL -> ((Optional<?>) held).flatMap(e -> Optional.ofNullable(element(at, part, e)));
            case LIST -> list(at, part, (List<?>) held);
            case MAP -> map(at, part, (Map<?, ?>) held);
        };
    }

    private Object one(Pointer at, Part part, Object held) {
        Object answer = element(at, part, held);
        if (answer == null) {
            throw new IllegalArgumentException(part + " is required and cannot be removed");
        }
        return answer;
    }

    private List<Object> list(Pointer at, Part part, List<?> held) {
        List<Object> kept = new ArrayList<>(held.size());
        for (int i = 0; i < held.size(); i++) {
            Object answer = element(at.to(i), part, held.get(i));
            if (answer != null) {
                kept.add(answer);
            }
        }
        if (!kept.isEmpty()) {
            removed.remove(part.name());
        }
        return kept;
    }

    private Map<String, Object> map(Pointer at, Part part, Map<?, ?> held) {
        Map<String, Object> kept = new LinkedHashMap<>();
        held.forEach((key, value) -> {
            Object answer = element(at.to((String) key), part, value);
            if (answer != null) {
                kept.put((String) key, answer);
            }
        });
        if (!kept.isEmpty()) {
            removed.remove(part.name());
        }
        return kept;
    }

    private @Nullable Object element(Pointer at, Part part, Object element) {
        Object answer = mapping.map(at, part, element);
        if (answer == element) {
            answer = element instanceof Record ? entered(at, (Record) element) : element;
        }
        changed |= answer != element;
        if (answer instanceof Shape.Removed) {
            removed.put(part.name(), ((Shape.Removed) answer).reason());
            return null;
        }
        return answer;
    }

    private <T extends Record> T entered(Pointer at, T element) {
        return Shape.of(element).map(at, element, mapping);
    }

    private Map<String, Object> withReasons(Map<?, ?> kept) {
        Map<String, Object> all = new TreeMap<>();
        kept.forEach((key, value) -> all.put((String) key, value));
        all.putAll(removed);
        return all;
    }
}
