package org.lessons.anonymise.release;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lessons.model.FailureCase;

/**
 * One thing that a released table tells of a case.
 *
 * @param name its heading, as tables of cases have it
 * @param noun what a sentence calls it
 * @param definition what a cell says
 * @param tells the components that it is read from, as {@link CaseColumns#path} writes them
 * @param value reads it; empty when the case does not tell
 * @param coarsening how it is told more coarsely; without one it is told as it is
 */
record CaseColumn(
        String name,
        String noun,
        String definition,
        List<String> tells,
        Function<FailureCase, Optional<String>> value,
        Optional<Coarsening> coarsening) {

    boolean isQuasiIdentifier() {
        return coarsening.isPresent();
    }

    CaseColumn with(Optional<Coarsening> other) {
        return new CaseColumn(name, noun, definition, tells, value, other);
    }

    /** What the case tells; empty text, which is an empty cell, where it does not. */
    String of(FailureCase content) {
        return value.apply(content).orElse("");
    }
}
