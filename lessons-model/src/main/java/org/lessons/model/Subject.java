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
 * What was tried: the product, process, service, system or structure, where, by whom and for how many.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param summary what was tried, in a sentence or two
 * @param kinds what kind of thing was tried
 * @param sectors health, housing or social care
 * @param settings where it was tried
 * @param organisations the bodies that took part
 * @param places where it was tried
 * @param started when it began
 * @param ended when it ended
 * @param reach how many it was meant for or reached
 * @param costs what was budgeted and what was spent
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Subject(
        @Described(sensitivity = Sensitivity.QUASI, freeText = true)
        Optional<String> summary,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "kinds")
        List<Term> kinds,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "sectors")
        List<Term> sectors,

        @Described(sensitivity = Sensitivity.QUASI, vocabulary = "settings")
        List<Term> settings,

        List<@Valid Organisation> organisations,
        List<@Valid Place> places,
        Optional<@Valid When> started,
        Optional<@Valid When> ended,
        Optional<@Valid Quantity> reach,
        List<@Valid Cost> costs,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithSubject, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Subject {
        summary = Normal.text(summary);
        kinds = Normal.list(kinds);
        sectors = Normal.list(sectors);
        settings = Normal.list(settings);
        organisations = Normal.list(organisations);
        places = Normal.list(places);
        started = Normal.part(started);
        ended = Normal.part(ended);
        reach = Normal.part(reach);
        costs = Normal.list(costs);
        absent = Normal.map(absent);
    }

    /**
     * Begins a subject.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static SubjectBuilder builder() {
        return new SubjectBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
