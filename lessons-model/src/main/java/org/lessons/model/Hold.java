package org.lessons.model;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * Why a case may not be erased for now.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param reason what holds it
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Hold(
        @Described(sensitivity = Sensitivity.QUASI, category = Category.OTHER, vocabulary = "holds")
        Optional<Term> reason,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithHold, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Hold {
        reason = Normal.one(reason);
        absent = Normal.map(absent);
    }

    /**
     * Begins a hold.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static HoldBuilder builder() {
        return new HoldBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
