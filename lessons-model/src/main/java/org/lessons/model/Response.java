package org.lessons.model;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * What became of a concern.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param kind what was done with it
 * @param when when it was answered
 * @param by who answered
 * @param text what was answered
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Response(
        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "responses")
        Optional<Term> kind,

        Optional<@Valid When> when,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.ROLE, vocabulary = "people")
        Optional<Term> by,

        @Described(sensitivity = Sensitivity.QUASI, freeText = true)
        Optional<String> text,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithResponse, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Response {
        kind = Normal.one(kind);
        when = Normal.part(when);
        by = Normal.one(by);
        text = Normal.text(text);
        absent = Normal.map(absent);
    }

    /**
     * Begins a response.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static ResponseBuilder builder() {
        return new ResponseBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
