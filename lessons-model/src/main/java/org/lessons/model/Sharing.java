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
 * Who may see the case, from when, and what stands against it.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param level who may see it
 * @param embargo until when it waits
 * @param licence the licence, as SPDX writes it
 * @param permissions what each party allowed
 * @param hold why it may not be erased for now
 * @param retention how long it is kept
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Sharing(
        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "levels")
        Optional<Term> level,

        Optional<@Valid Embargo> embargo,
        @Described(sensitivity = Sensitivity.SAFE) Optional<String> licence,
        List<@Valid Permission> permissions,
        Optional<@Valid Hold> hold,
        Optional<@Valid Retention> retention,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithSharing, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Sharing {
        level = Normal.one(level);
        embargo = Normal.part(embargo);
        licence = Normal.text(licence);
        permissions = Normal.list(permissions);
        hold = Normal.part(hold);
        retention = Normal.part(retention);
        absent = Normal.map(absent);
    }

    /**
     * Begins a sharing.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static SharingBuilder builder() {
        return new SharingBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
