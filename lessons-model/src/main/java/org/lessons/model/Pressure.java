package org.lessons.model;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * What pressed on people at the time.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param kind what kind of pressure it was
 * @param text what pressed
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Pressure(
        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "pressures")
        Optional<Term> kind,

        @Described(sensitivity = Sensitivity.QUASI, freeText = true)
        Optional<String> text,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithPressure, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Pressure {
        kind = Normal.one(kind);
        text = Normal.text(text);
        absent = Normal.map(absent);
    }

    /**
     * Begins a pressure.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static PressureBuilder builder() {
        return new PressureBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
