package org.lessons.model.shape;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reflected record: its parts, and how it is made. */
final class Layout<R extends Record> {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final Class<R> type;
    private final List<Part> parts;
    private final Part[] inOrder;
    private final Map<String, Part> byName;
    private final Access access;

    private Layout(Class<R> type, List<Part> parts, Map<String, Part> byName, Access access) {
        this.type = type;
        this.parts = parts;
        this.inOrder = parts.toArray(new Part[0]);
        this.byName = byName;
        this.access = access;
    }

    static <R extends Record> Layout<R> of(Class<R> type) {
        // A lookup, unlike core reflection, asks that this module reads the record's module.
        Layout.class.getModule().addReads(type.getModule());
        RecordComponent[] components = type.getRecordComponents();
        Access access = access(type, components);
        List<Part> parts = new ArrayList<>();
        Map<String, Part> byName = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            Part part = part(type, component, parts.size(), access);
            parts.add(part);
            byName.put(part.name(), part);
        }
        return new Layout<>(type, List.copyOf(parts), byName, access);
    }

    private static Access access(Class<? extends Record> type, RecordComponent[] components) {
        try {
            // By handles even where they are not used then: they say whether the record is open.
            Access byHandles = HandleAccess.of(LOOKUP, type, components);
            return Spinner.access(LOOKUP, type).orElse(byHandles);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    type.getName() + " is not open to the shape: it must be public, in an exported package", e);
        }
    }

    private static Part part(Class<? extends Record> owner, RecordComponent component, int index, Access access) {
        Class<?> raw = component.getType();
        Part.Cardinality cardinality = raw == Optional.class
                ? Part.Cardinality.OPTIONAL
                : raw == List.class
                        ? Part.Cardinality.LIST
                        : raw == Map.class ? Part.Cardinality.MAP : Part.Cardinality.ONE;
        Class<?> held = held(component, cardinality);
        boolean walkable = Leaf.of(held).isPresent() || held.isRecord() && cardinality != Part.Cardinality.MAP;
        if (!walkable || held.isPrimitive()) {
            throw new IllegalArgumentException(
                    owner.getName() + "." + component.getName() + " is of a type that cannot be walked");
        }
        Optional<Described> described = Optional.ofNullable(component.getAnnotation(Described.class));
        return new Part(owner, component.getName(), index, cardinality, held, described, access);
    }

    private static Class<?> held(RecordComponent component, Part.Cardinality cardinality) {
        if (cardinality == Part.Cardinality.ONE) {
            return component.getType();
        }
        Type[] arguments = component.getGenericType() instanceof ParameterizedType
                ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()
                : new Type[] {Object.class};
        boolean textKeys = cardinality != Part.Cardinality.MAP || arguments[0] == String.class;
        Type last = arguments[arguments.length - 1];
        return textKeys && last instanceof Class ? (Class<?>) last : Object.class;
    }

    Class<R> type() {
        return type;
    }

    List<Part> parts() {
        return parts;
    }

    Map<String, Part> byName() {
        return byName;
    }

    @SuppressWarnings("unchecked") // the constructor is that of the type
    R build(@Nullable Object[] values) {
        if (values.length != parts.size()) {
            throw new IllegalArgumentException(type.getSimpleName() + " has " + parts.size() + " components");
        }
        Object[] whole = new Object[values.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = checked(inOrder[i], values[i]);
        }
        return (R) access.build(whole);
    }

    /** The value as the component holds it, nothing held for null; is asked of every value, hence no loop it can spare. */
    private static Object checked(Part part, @Nullable Object value) {
        return switch (part.cardinality()) {
            case ONE -> cast(part, value);
            case OPTIONAL -> value == null ? Optional.empty() : optional(part, value);
            case LIST -> value == null ? List.of() : list(part, value);
            case MAP -> value == null ? Map.of() : map(part, value);
        };
    }

    private static Object optional(Part part, Object value) {
        if (!(value instanceof Optional)) {
            throw wants(part, Optional.class);
        }
        Optional<?> held = (Optional<?>) value;
        if (held.isPresent()) {
            cast(part, held.get());
        }
        return held;
    }

    private static Object list(Part part, Object value) {
        if (!(value instanceof List)) {
            throw wants(part, List.class);
        }
        for (Object element : (List<?>) value) {
            cast(part, element);
        }
        return value;
    }

    private static Object map(Part part, Object value) {
        if (!(value instanceof Map)) {
            throw wants(part, Map.class);
        }
        ((Map<?, ?>) value).forEach((key, element) -> {
            if (!(key instanceof String)) {
                throw wants(part, String.class);
            }
            cast(part, element);
        });
        return value;
    }

    private static Object cast(Part part, @Nullable Object value) {
        Class<?> type = part.type();
        // Most types are final, and a class is compared faster than it is asked of.
        if (value == null || value.getClass() != type && !type.isInstance(value)) {
            throw wants(part, type);
        }
        return value;
    }

    private static IllegalArgumentException wants(Part part, Class<?> wanted) {
        return new IllegalArgumentException(part + " wants a " + wanted.getSimpleName());
    }
}
