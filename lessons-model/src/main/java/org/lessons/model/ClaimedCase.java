package org.lessons.model;

import org.lessons.model.shape.Canonical;
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
@NoPlainMapper
public record ClaimedCase(@Described(name = "case") FailureCase content, Treatment treatment) {

    /**
     * Whether the case is still the one that the treatment speaks of. A reader of JSON looks at it; who reads CSV asks
     * {@link org.lessons.model.check.CaseValidator}.
     *
     * @return false when the digest is that of another content: it was changed afterwards
     */
    public boolean isAsTreated() {
        return treatment.digest().equals(Canonical.digest(content));
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
