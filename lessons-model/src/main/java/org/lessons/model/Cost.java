package org.lessons.model;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * A sum of money, exact or between two bounds.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param kind budgeted or spent
 * @param min the least that it can be
 * @param max the most that it can be; the same when it is exact
 * @param currency the currency, as ISO 4217 writes it
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Cost(
        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "costKinds")
        Optional<Term> kind,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.MONEY)
        Optional<
                        @DecimalMin(value = "0", message = "quantity.negative")
                        @Digits(integer = 15, fraction = 2, message = "cost.decimals") BigDecimal>
                min,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.MONEY)
        Optional<@Digits(integer = 15, fraction = 2, message = "cost.decimals") BigDecimal> max,

        @Described(sensitivity = Sensitivity.SAFE)
        Optional<@Pattern(regexp = Forms.CURRENCY, message = "cost.currency") String> currency,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithCost, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Cost {
        kind = Normal.one(kind);
        min = Normal.decimal(min);
        max = Normal.decimal(max);
        currency = Normal.text(currency);
        absent = Normal.map(absent);
    }

    /**
     * Begins a cost.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static CostBuilder builder() {
        return new CostBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
