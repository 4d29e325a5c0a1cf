package org.lessons.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * Something that somebody noticed.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param id names the concern within the case
 * @param raised when it was raised
 * @param raisedBy who raised it
 * @param timing before, during, after or with hindsight
 * @param signal what showed it
 * @param strength how plain it was
 * @param text what was noticed
 * @param response what became of it
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Concern(
        @Described(sensitivity = Sensitivity.SAFE, id = true)
        Optional<@Pattern(regexp = Forms.ID, message = "id.form") String> id,

        Optional<@Valid When> raised,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.ROLE, vocabulary = "people")
        Optional<Term> raisedBy,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "timings")
        Optional<Term> timing,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "signals")
        Optional<Term> signal,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "strengths")
        Optional<Term> strength,

        @Described(sensitivity = Sensitivity.QUASI, freeText = true)
        Optional<String> text,

        Optional<@Valid Response> response,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithConcern, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Concern {
        id = Normal.text(id);
        raised = Normal.part(raised);
        raisedBy = Normal.one(raisedBy);
        timing = Normal.one(timing);
        signal = Normal.one(signal);
        strength = Normal.one(strength);
        text = Normal.text(text);
        response = Normal.part(response);
        absent = Normal.map(absent);
    }

    /**
     * Begins a concern.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static ConcernBuilder builder() {
        return new ConcernBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
