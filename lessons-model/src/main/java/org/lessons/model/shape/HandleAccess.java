package org.lessons.model.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Access by handles: slower, and possible for every record that is open to this module, whoever loaded it. */
record HandleAccess(String name, MethodHandle constructor, MethodHandle[] getters) implements Access {

    static HandleAccess of(MethodHandles.Lookup lookup, Class<? extends Record> type, RecordComponent[] components)
            throws ReflectiveOperationException {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        MethodHandle constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                .asSpreader(Object[].class, types.length)
                .asType(MethodType.methodType(Record.class, Object[].class));
        MethodHandle[] getters = new MethodHandle[components.length];
        for (int i = 0; i < getters.length; i++) {
            getters[i] = lookup.findVirtual(type, components[i].getName(), MethodType.methodType(types[i]))
                    .asType(MethodType.methodType(Object.class, Record.class));
        }
        return new HandleAccess(type.getSimpleName(), constructor, getters);
    }

    @Override
    public Object read(Record record, int index) {
        try {
            return (Object) getters[index].invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("an accessor of " + name + " failed");
        }
    }

    @Override
    public Record build(@Nullable Object[] values) {
        try {
            return (Record) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the constructor of " + name + " failed");
        }
    }
}
