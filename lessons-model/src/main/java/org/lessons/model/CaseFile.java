package org.lessons.model;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lessons.model.check.HangsTogether;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Shape;

/**
 * What is kept inside the house: a case, and the cast of those whom it names.
 *
 * <p>The cast is the teller's own list of names to hide. It stands beside the case and never within it, so that what
 * goes outside cannot take it along. Immutable and safe for use by several threads.
 *
 * @param content the case
 * @param cast the names to hide; empty when the teller declared none
 */
@Value.Builder
@HangsTogether
@NoPlainMapper
public record CaseFile(@Described(name = "case") @Valid FailureCase content, List<@Valid CastMember> cast)
        implements WithCaseFile {

    /** Copies the list; builders call it, you need not. */
    public CaseFile {
        cast = Normal.list(cast);
    }

    /**
     * A case file without a cast.
     *
     * @param content the case
     * @return the case file
     */
    public static CaseFile of(FailureCase content) {
        return builder().content(content).build();
    }

    /**
     * Begins a case file.
     *
     * @return a builder that wants a case; use it in one thread
     */
    public static CaseFileBuilder builder() {
        return new CaseFileBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
