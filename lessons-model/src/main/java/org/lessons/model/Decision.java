package org.lessons.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * Something that was decided, or left undecided.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param id names the decision within the case
 * @param when when it was decided
 * @param by who decided
 * @param kind what kind of decision it was
 * @param chose the option that was chosen
 * @param considers the concerns that were weighed
 * @param dissent who saw it otherwise, and why
 * @param text what was decided
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Decision(
        @Described(sensitivity = Sensitivity.SAFE, id = true)
        Optional<@Pattern(regexp = Forms.ID, message = "id.form") String> id,

        Optional<@Valid When> when,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.ROLE, vocabulary = "people")
        List<Term> by,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "decisionKinds")
        Optional<Term> kind,

        @Described(sensitivity = Sensitivity.SAFE, refersTo = Option.class)
        Optional<String> chose,

        @Described(sensitivity = Sensitivity.SAFE, refersTo = Concern.class)
        List<String> considers,

        @Described(sensitivity = Sensitivity.QUASI, freeText = true)
        Optional<String> dissent,

        @Described(sensitivity = Sensitivity.QUASI, freeText = true)
        Optional<String> text,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithDecision, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Decision {
        id = Normal.text(id);
        when = Normal.part(when);
        by = Normal.list(by);
        kind = Normal.one(kind);
        chose = Normal.text(chose);
        considers = Normal.texts(considers);
        dissent = Normal.text(dissent);
        text = Normal.text(text);
        absent = Normal.map(absent);
    }

    /**
     * Begins a decision.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static DecisionBuilder builder() {
        return new DecisionBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
