package org.lessons.model.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reflected record: its parts, and the handle of its constructor. */
final class Layout<R extends Record> {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final Class<R> type;
    private final List<Part> parts;
    private final Map<String, Part> byName;
    private final MethodHandle constructor;

    private Layout(Class<R> type, List<Part> parts, Map<String, Part> byName, MethodHandle constructor) {
        this.type = type;
        this.parts = parts;
        this.byName = byName;
        this.constructor = constructor;
    }

    static <R extends Record> Layout<R> of(Class<R> type) {
        // A lookup, unlike core reflection, asks that this module reads the record's module.
        Layout.class.getModule().addReads(type.getModule());
        RecordComponent[] components = type.getRecordComponents();
        List<Part> parts = new ArrayList<>();
        Map<String, Part> byName = new LinkedHashMap<>();
        try {
            for (RecordComponent component : components) {
                Part part = part(type, component, parts.size());
                parts.add(part);
                byName.put(part.name(), part);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            MethodHandle constructor = LOOKUP.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Record.class, Object[].class));
            return new Layout<>(type, List.copyOf(parts), byName, constructor);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    type.getName() + " is not open to the shape: it must be public, in an exported package", e);
        }
    }

    private static Part part(Class<? extends Record> owner, RecordComponent component, int index)
            throws ReflectiveOperationException {
        MethodHandle getter = LOOKUP.findVirtual(owner, component.getName(), MethodType.methodType(component.getType()))
                .asType(MethodType.methodType(Object.class, Record.class));
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
        return new Part(owner, component.getName(), index, cardinality, held, described, getter);
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

    R build(@Nullable Object[] values) {
        if (values.length != parts.size()) {
            throw new IllegalArgumentException(type.getSimpleName() + " has " + parts.size() + " components");
        }
        Object[] whole = new Object[values.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = checked(parts.get(i), values[i]);
        }
        try {
            return type.cast((Record) constructor.invokeExact(whole));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the constructor of " + type.getSimpleName() + " failed");
        }
    }

    private static Object checked(Part part, @Nullable Object value) {
        switch (part.cardinality()) {
            case OPTIONAL -> {
                Optional<?> held = value == null ? Optional.empty() : (Optional<?>) cast(Optional.class, part, value);
                held.ifPresent(element -> cast(part.type(), part, element));
                return held;
            }
            case LIST -> {
                List<?> held = value == null ? List.of() : (List<?>) cast(List.class, part, value);
                held.forEach(element -> cast(part.type(), part, element));
                return held;
            }
            case MAP -> {
                Map<?, ?> held = value == null ? Map.of() : (Map<?, ?>) cast(Map.class, part, value);
                held.forEach((key, element) -> {
                    cast(String.class, part, key);
                    cast(part.type(), part, element);
                });
                return held;
            }
            default -> {
                return cast(part.type(), part, value);
            }
        }
    }

    private static Object cast(Class<?> type, Part part, @Nullable Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(part + " wants a " + type.getSimpleName());
        }
        return value;
    }
}
