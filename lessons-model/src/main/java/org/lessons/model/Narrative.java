package org.lessons.model;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * The story: as it was told, and in its six stages.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param asTold the whole story unstaged, kept when it is split later
 * @param whatWeDid the first stage: this is what we did
 * @param concerns the second stage: this was the stage at which we had concerns
 * @param judgement the third stage: this was the process of judgement
 * @param pulledThePlug the fourth stage: how it ended
 * @param whyItDidNotWork the fifth stage: this is why it did not work
 * @param whatWeWouldDoDifferently the sixth stage: if we were going to do anything like it again
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Narrative(
        Optional<@Valid AsTold> asTold,
        Optional<@Valid WhatWeDid> whatWeDid,
        Optional<@Valid Concerns> concerns,
        Optional<@Valid Judgement> judgement,
        Optional<@Valid PulledThePlug> pulledThePlug,
        Optional<@Valid WhyItDidNotWork> whyItDidNotWork,
        Optional<@Valid WhatWeWouldDoDifferently> whatWeWouldDoDifferently,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithNarrative, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Narrative {
        asTold = Normal.part(asTold);
        whatWeDid = Normal.part(whatWeDid);
        concerns = Normal.part(concerns);
        judgement = Normal.part(judgement);
        pulledThePlug = Normal.part(pulledThePlug);
        whyItDidNotWork = Normal.part(whyItDidNotWork);
        whatWeWouldDoDifferently = Normal.part(whatWeWouldDoDifferently);
        absent = Normal.map(absent);
    }

    /**
     * Begins a narrative.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static NarrativeBuilder builder() {
        return new NarrativeBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
