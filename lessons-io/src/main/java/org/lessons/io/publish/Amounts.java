package org.lessons.io.publish;

import java.util.Locale;
import java.util.Optional;
import org.lessons.model.Cost;
import org.lessons.model.Quantity;

/** Stands in until it is written. */
final class Amounts {

    private Amounts() {}

    static Optional<String> words(Quantity quantity, Locale locale) {
        return quantity.max().map(Object::toString);
    }

    static Optional<String> words(Cost cost, Locale locale) {
        return cost.max().map(Object::toString);
    }
}
