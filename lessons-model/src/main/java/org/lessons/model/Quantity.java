package org.lessons.model;

import jakarta.validation.constraints.Min;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * A count, exact or between two bounds.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param min the least that it can be
 * @param max the most that it can be; the same when it is exact
 * @param unit what is counted
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Quantity(
        @Described(sensitivity = Sensitivity.QUASI, category = Category.COUNT)
        Optional<@Min(value = 0, message = "quantity.negative") Integer> min,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.COUNT)
        Optional<Integer> max,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "units")
        Optional<Term> unit,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithQuantity, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Quantity {
        min = Normal.one(min);
        max = Normal.one(max);
        unit = Normal.one(unit);
        absent = Normal.map(absent);
    }

    /**
     * Begins a quantity.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static QuantityBuilder builder() {
        return new QuantityBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
