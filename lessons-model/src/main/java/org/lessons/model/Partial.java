package org.lessons.model;

import java.util.Map;
import java.util.Optional;
import org.lessons.model.vocabulary.Term;

/**
 * A record of which any component may be absent, and which can say why.
 *
 * <p>Not asked, not answered and taken out by a treatment are three different things; a reader of the data must be able
 * to tell them apart. A component that is absent without a reason was simply left out.
 *
 * <p>A Jackson mapper that knows nothing of our records neither writes nor reads one.
 */
@NoPlainMapper
public interface Partial {

    /**
     * Why components are absent.
     *
     * @return terms of the vocabulary {@code absences}, by the name of the component
     */
    Map<String, Term> absent();

    /**
     * Why one component is absent.
     *
     * @param component its name, as in files
     * @return the reason, or empty when none was given
     */
    default Optional<Term> whyAbsent(String component) {
        return Optional.ofNullable(absent().get(component));
    }
}
