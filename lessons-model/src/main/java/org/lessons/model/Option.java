package org.lessons.model;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * Something that could have been done.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param id names the option within the case
 * @param text what could have been done
 * @param considers the concerns that it would have answered
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Option(
        @Described(sensitivity = Sensitivity.SAFE, id = true)
        Optional<@Pattern(regexp = Forms.ID, message = "id.form") String> id,

        @Described(sensitivity = Sensitivity.QUASI, freeText = true)
        Optional<String> text,

        @Described(sensitivity = Sensitivity.SAFE, refersTo = Concern.class)
        List<String> considers,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithOption, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Option {
        id = Normal.text(id);
        text = Normal.text(text);
        considers = Normal.texts(considers);
        absent = Normal.map(absent);
    }

    /**
     * Begins an option.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static OptionBuilder builder() {
        return new OptionBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
