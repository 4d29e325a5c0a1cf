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
 * One ending.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param id names the ending within the case
 * @param when when it ended
 * @param by who ended it
 * @param form how it ended
 * @param reasons why it was ended
 * @param decision the decision that ended it
 * @param transition what became of the people who relied on it
 * @param kept what was kept
 * @param text how it ended, in words
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Stop(
        @Described(sensitivity = Sensitivity.SAFE, id = true)
        Optional<@Pattern(regexp = Forms.ID, message = "id.form") String> id,

        Optional<@Valid When> when,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.ROLE, vocabulary = "people")
        Optional<Term> by,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "stopForms")
        Optional<Term> form,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "stopReasons")
        List<Term> reasons,

        @Described(sensitivity = Sensitivity.SAFE, refersTo = Decision.class)
        Optional<String> decision,

        @Described(sensitivity = Sensitivity.QUASI, freeText = true)
        Optional<String> transition,

        @Described(sensitivity = Sensitivity.QUASI, freeText = true)
        List<String> kept,

        @Described(sensitivity = Sensitivity.QUASI, freeText = true)
        Optional<String> text,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithStop, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Stop {
        id = Normal.text(id);
        when = Normal.part(when);
        by = Normal.one(by);
        form = Normal.one(form);
        reasons = Normal.list(reasons);
        decision = Normal.text(decision);
        transition = Normal.text(transition);
        kept = Normal.texts(kept);
        text = Normal.text(text);
        absent = Normal.map(absent);
    }

    /**
     * Begins a stop.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static StopBuilder builder() {
        return new StopBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
