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
 * A reason why it did not work.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param id names the cause within the case
 * @param text the reason
 * @param factor where in the work system it lies (SEIPS 3.0)
 * @param domain which domain of the Yorkshire Contributory Factors Framework it belongs to
 * @param weight how much it weighed
 * @param concerns the concerns in which it showed
 * @param decisions the decisions through which it worked
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Cause(
        @Described(sensitivity = Sensitivity.SAFE, id = true)
        Optional<@Pattern(regexp = Forms.ID, message = "id.form") String> id,

        @Described(sensitivity = Sensitivity.QUASI, freeText = true)
        Optional<String> text,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "factors")
        Optional<Term> factor,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "domains")
        Optional<Term> domain,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "weights")
        Optional<Term> weight,

        @Described(sensitivity = Sensitivity.SAFE, refersTo = Concern.class)
        List<String> concerns,

        @Described(sensitivity = Sensitivity.SAFE, refersTo = Decision.class)
        List<String> decisions,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithCause, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Cause {
        id = Normal.text(id);
        text = Normal.text(text);
        factor = Normal.one(factor);
        domain = Normal.one(domain);
        weight = Normal.one(weight);
        concerns = Normal.texts(concerns);
        decisions = Normal.texts(decisions);
        absent = Normal.map(absent);
    }

    /**
     * Begins a cause.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static CauseBuilder builder() {
        return new CauseBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
