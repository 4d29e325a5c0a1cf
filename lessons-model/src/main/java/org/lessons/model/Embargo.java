package org.lessons.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * Until when a case waits: for a day, for an event, or both.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param until the first day on which it may be shared
 * @param event what must be over first
 * @param lifted the day on which the event was over; until there is one it blocks, whatever the date
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Embargo(
        @Described(sensitivity = Sensitivity.QUASI, category = Category.DATE)
        Optional<LocalDate> until,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.OTHER, vocabulary = "events")
        Optional<Term> event,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.DATE)
        Optional<LocalDate> lifted,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithEmbargo, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Embargo {
        until = Normal.one(until);
        event = Normal.one(event);
        lifted = Normal.one(lifted);
        absent = Normal.map(absent);
    }

    /**
     * Begins an embargo.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static EmbargoBuilder builder() {
        return new EmbargoBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
