package org.lessons.io.csv;

import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;

/**
 * How many cases came in and what became of them, so that a reader knows what a package does not hold.
 *
 * <p>All five must be given and none can be negative; 0 where nothing was of that kind. Immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * new Flow(120, 3, 0, 2, 117); // two of the 117 are withdrawn records
 * }</pre>
 *
 * @param submitted how many cases came in
 * @param refused how many were kept back by the gate or by an error
 * @param suppressed how many were taken out to protect people
 * @param withdrawn how many are there as their withdrawn record alone
 * @param released how many the package holds, the withdrawn ones included
 */
public record Flow(
        @Described(sensitivity = Sensitivity.SAFE) Integer submitted,
        @Described(sensitivity = Sensitivity.SAFE) Integer refused,
        @Described(sensitivity = Sensitivity.SAFE) Integer suppressed,
        @Described(sensitivity = Sensitivity.SAFE) Integer withdrawn,
        @Described(sensitivity = Sensitivity.SAFE) Integer released) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException when one is negative
     */
    public Flow {
        if (submitted < 0 || refused < 0 || suppressed < 0 || withdrawn < 0 || released < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
    }
}
