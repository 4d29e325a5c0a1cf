package org.lessons.model;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * How the case belongs to another.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param relation how they belong together
 * @param caseId the id of the other case
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record Link(
        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "relations")
        Optional<Term> relation,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.REFERENCE, name = "case")
        Optional<String> caseId,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithLink, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public Link {
        relation = Normal.one(relation);
        caseId = Normal.text(caseId);
        absent = Normal.map(absent);
    }

    /**
     * Begins a link.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static LinkBuilder builder() {
        return new LinkBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
