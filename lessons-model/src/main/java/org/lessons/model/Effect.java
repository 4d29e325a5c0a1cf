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
 * What it did to somebody.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param id names the effect within the case
 * @param who to whom
 * @param when when
 * @param physical harm to the body
 * @param psychological harm to the mind
 * @param other what else it touched
 * @param reached whether it reached anybody
 * @param text what it did
 * @param causes the causes that led to it
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Effect(
        @Described(sensitivity = Sensitivity.SAFE, id = true)
        Optional<@Pattern(regexp = Forms.ID, message = "id.form") String> id,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.ROLE, vocabulary = "people")
        Optional<Term> who,

        Optional<@Valid When> when,

        @Described(sensitivity = Sensitivity.QUASI, vocabulary = "physicalHarms", sensitive = true)
        Optional<Term> physical,

        @Described(sensitivity = Sensitivity.QUASI, vocabulary = "psychologicalHarms", sensitive = true)
        Optional<Term> psychological,

        @Described(sensitivity = Sensitivity.QUASI, vocabulary = "otherEffects", sensitive = true)
        List<Term> other,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "reached", sensitive = true)
        Optional<Term> reached,

        @Described(sensitivity = Sensitivity.QUASI, sensitive = true, freeText = true)
        Optional<String> text,

        @Described(sensitivity = Sensitivity.SAFE, refersTo = Cause.class)
        List<String> causes,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithEffect, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Effect {
        id = Normal.text(id);
        who = Normal.one(who);
        when = Normal.part(when);
        physical = Normal.one(physical);
        psychological = Normal.one(psychological);
        other = Normal.list(other);
        reached = Normal.one(reached);
        text = Normal.text(text);
        causes = Normal.texts(causes);
        absent = Normal.map(absent);
    }

    /**
     * Begins an effect.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static EffectBuilder builder() {
        return new EffectBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
