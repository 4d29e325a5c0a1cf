package org.lessons.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * How long a case is kept.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param reviewOn when somebody looks again whether to keep it
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Retention(
        @Described(sensitivity = Sensitivity.QUASI, category = Category.DATE)
        Optional<LocalDate> reviewOn,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithRetention, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Retention {
        reviewOn = Normal.one(reviewOn);
        absent = Normal.map(absent);
    }

    /**
     * Begins a retention.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static RetentionBuilder builder() {
        return new RetentionBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
