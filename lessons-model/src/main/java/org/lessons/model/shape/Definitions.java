package org.lessons.model.shape;

import java.util.Locale;
import java.util.Optional;
import org.lessons.model.resource.Words;

/**
 * What the components of a package's records mean and are called: {@code META-INF/lessons/<package>.properties} in English and
 * {@code <package>_cy.properties} in Welsh; labels in {@code <package>_labels_en.properties} and {@code _labels_cy.properties}.
 */
final class Definitions {

    private static final ClassValue<Words> MEANINGS = new ClassValue<>() {
        @Override
        protected Words computeValue(Class<?> owner) {
            return found(owner, ".properties", "_cy.properties");
        }
    };

    private static final ClassValue<Words> LABELS = new ClassValue<>() {
        @Override
        protected Words computeValue(Class<?> owner) {
            return found(owner, "_labels_en.properties", "_labels_cy.properties");
        }
    };

    private Definitions() {}

    static Optional<String> of(Class<? extends Record> owner, String part, Locale locale) {
        return MEANINGS.get(owner).find(owner.getSimpleName() + "." + part, locale);
    }

    static Optional<String> of(Class<? extends Record> owner, Locale locale) {
        return MEANINGS.get(owner).find(owner.getSimpleName(), locale);
    }

    static Optional<String> label(Class<? extends Record> owner, String part, Locale locale) {
        return LABELS.get(owner).find(owner.getSimpleName() + "." + part, locale);
    }

    private static Words found(Class<?> owner, String english, String welsh) {
        String path = "META-INF/lessons/" + owner.getPackageName();
        return Words.found(owner, path + english, path + welsh);
    }
}
