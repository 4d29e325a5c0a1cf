package org.lessons.model;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.ObjectIdGenerator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a Jackson mapper of either generation that knows nothing of us from writing or reading what carries it.
 *
 * <p>Such a mapper would show whom a case names, write a date as an empty object and read a document as an empty case. It asks
 * for the identity generator before it has looked at any component, and gets {@link Refusal}. A mapper with {@code
 * LessonsModule} has serializers of ours and never asks. Subtypes inherit it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@JacksonAnnotationsInside
@JsonIdentityInfo(generator = NoPlainMapper.Refusal.class)
@interface NoPlainMapper {

    /** Cannot be made; says why, and what to do instead. */
    final class Refusal extends ObjectIdGenerator<Object> {

        private static final long serialVersionUID = 1;

        /** Public, because a mapper calls it from another module. */
        public Refusal() {
            throw new UnsupportedOperationException(
                    "a plain mapper neither writes nor reads cases: write and read them with"
                            + " LessonsJson of lessons-io, or add its LessonsModule to a mapper of Jackson 3");
        }

        @Override
        public @Nullable Class<?> getScope() {
            return null;
        }

        @Override
        public boolean canUseFor(ObjectIdGenerator<?> other) {
            return false;
        }

        @Override
        public ObjectIdGenerator<Object> forScope(Class<?> scope) {
            return this;
        }

        @Override
        public ObjectIdGenerator<Object> newForSerialization(Object context) {
            return this;
        }

        @Override
        public @Nullable IdKey key(Object key) {
            return null;
        }

        @Override
        public @Nullable Object generateId(Object pojo) {
            return null;
        }
    }
}
