package org.lessons.model;

import org.lessons.model.shape.Described;
import org.lessons.model.shape.Shape;

/**
 * What a file from outside says: a case, and how it claims to have been treated.
 *
 * <p>Anybody can write such a file. Whoever is ready to stand for it makes it a {@link TreatedCase} with {@link
 * TreatedCase#attest}. Immutable and safe for use by several threads.
 *
 * @param content the case
 * @param treatment the treatment that it claims
 */
public record ClaimedCase(@Described(name = "case") FailureCase content, Treatment treatment) {

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
