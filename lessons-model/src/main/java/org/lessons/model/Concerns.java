package org.lessons.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * The second stage: this was the stage at which we had concerns.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param concerns the concerns, in the order of the telling
 * @param accounts the stage in free text, an account for each perspective
 * @param sharing who may see the stage, where that is narrower than for the case
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Concerns(
        List<@Valid Concern> concerns,
        List<@Valid Account> accounts,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "levels")
        Optional<Term> sharing,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithConcerns, Stage {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Concerns {
        concerns = Normal.list(concerns);
        accounts = Normal.list(accounts);
        sharing = Normal.one(sharing);
        absent = Normal.map(absent);
    }

    /**
     * Begins a concerns.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static ConcernsBuilder builder() {
        return new ConcernsBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
