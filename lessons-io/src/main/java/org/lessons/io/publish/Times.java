package org.lessons.io.publish;

import java.util.Locale;
import java.util.Optional;
import org.lessons.model.When;

/** Stands in until it is written. */
final class Times {

    private Times() {}

    static Optional<String> words(When when, Locale locale) {
        return when.on().map(Object::toString).or(when::asTold);
    }
}
