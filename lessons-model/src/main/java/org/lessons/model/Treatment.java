package org.lessons.model;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * What was done to a case before it went outside, and who stands for it.
 *
 * <p>Every component is required. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param policy the policy that was applied
 * @param version the version of that policy
 * @param digest SHA-256 of the content in canonical form, in lower-case hexadecimal digits
 * @param by who or what had it treated
 * @param on the day of the treatment
 * @param reviewed whether a person looked at it
 * @param verdict what the gate answered
 */
@Value.Builder
public record Treatment(
        @Described(sensitivity = Sensitivity.SAFE) String policy,
        @Described(sensitivity = Sensitivity.SAFE) String version,
        @Described(sensitivity = Sensitivity.SAFE) String digest,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.ROLE)
        String by,

        @Described(sensitivity = Sensitivity.SAFE) LocalDate on,
        @Described(sensitivity = Sensitivity.SAFE) Boolean reviewed,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "verdicts")
        Term verdict) {

    /**
     * Begins a treatment.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static TreatmentBuilder builder() {
        return new TreatmentBuilder();
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
