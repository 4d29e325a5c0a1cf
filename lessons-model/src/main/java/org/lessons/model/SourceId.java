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
 * The number that a case has in another system.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param system which system
 * @param value the number there
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record SourceId(
        @Described(sensitivity = Sensitivity.DIRECT, category = Category.REFERENCE)
        Optional<String> system,

        @Described(sensitivity = Sensitivity.DIRECT, category = Category.REFERENCE)
        Optional<String> value,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithSourceId, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public SourceId {
        system = Normal.text(system);
        value = Normal.text(value);
        absent = Normal.map(absent);
    }

    /**
     * Begins a source id.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static SourceIdBuilder builder() {
        return new SourceIdBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
