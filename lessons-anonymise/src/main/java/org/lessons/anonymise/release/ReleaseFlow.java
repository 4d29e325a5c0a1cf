package org.lessons.anonymise.release;

import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;

/**
 * What became of the cases that were handed in for a release: each is in one of the other four.
 *
 * <p>A described record, so it can be written as a file. Immutable and safe for use by several threads.
 *
 * @param submitted how many were handed in
 * @param refused how many the gate kept back, or were treated under a policy that is not known
 * @param suppressed how many were left out because nobody else looks like them
 * @param withdrawn how many were withdrawn; of them nothing is released
 * @param released how many the table holds
 */
public record ReleaseFlow(
        @Described(sensitivity = Sensitivity.SAFE) Integer submitted,
        @Described(sensitivity = Sensitivity.SAFE) Integer refused,
        @Described(sensitivity = Sensitivity.SAFE) Integer suppressed,
        @Described(sensitivity = Sensitivity.SAFE) Integer withdrawn,
        @Described(sensitivity = Sensitivity.SAFE) Integer released) {}
