package org.lessons.model.shape;

import java.util.Map;
import java.util.Optional;
import org.lessons.model.resource.Entries;

/** The definitions of the components of a package's records: {@code META-INF/lessons/<package>.properties}. */
final class Definitions {

    private static final ClassValue<Map<String, String>> OF_A_RECORD = new ClassValue<>() {
        @Override
        protected Map<String, String> computeValue(Class<?> owner) {
            String path = "META-INF/lessons/" + owner.getPackageName() + ".properties";
            return Entries.find(owner, path).orElse(Map.of());
        }
    };

    private Definitions() {}

    static Optional<String> of(Class<? extends Record> owner, String part) {
        return Optional.ofNullable(OF_A_RECORD.get(owner).get(owner.getSimpleName() + "." + part));
    }

    static Optional<String> of(Class<? extends Record> owner) {
        return Optional.ofNullable(OF_A_RECORD.get(owner).get(owner.getSimpleName()));
    }
}
