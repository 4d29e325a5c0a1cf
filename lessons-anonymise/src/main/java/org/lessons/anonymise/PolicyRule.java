package org.lessons.anonymise;

import java.util.List;
import java.util.Optional;
import org.lessons.anonymise.treat.Granularity;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;

/**
 * One line of a policy: what is treated how.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param sensitivity the sensitivity that it is for; any when absent
 * @param categories the categories that it is for; any when empty
 * @param technique the technique's name, one of ours or of the host's
 * @param to how coarse, for a technique that generalises
 */
public record PolicyRule(
        @Described(sensitivity = Sensitivity.SAFE) Optional<Sensitivity> sensitivity,
        @Described(sensitivity = Sensitivity.SAFE) List<Category> categories,
        @Described(sensitivity = Sensitivity.SAFE) String technique,
        @Described(sensitivity = Sensitivity.SAFE) Optional<Granularity> to) {

    /** Copies the list. */
    public PolicyRule {
        categories = List.copyOf(categories);
    }

    /**
     * A rule for some categories, however near they come to saying who somebody is.
     *
     * @param technique the technique's name
     * @param categories the categories; none for any
     * @return the rule
     */
    public static PolicyRule of(String technique, Category... categories) {
        return new PolicyRule(Optional.empty(), List.of(categories), technique, Optional.empty());
    }

    /**
     * The same rule, made for one sensitivity.
     *
     * @param only the sensitivity
     * @return the rule
     */
    public PolicyRule forOnly(Sensitivity only) {
        return new PolicyRule(Optional.of(only), categories, technique, to);
    }

    /**
     * The same rule, with the coarseness that it generalises to.
     *
     * @param granularity how coarse
     * @return the rule
     */
    public PolicyRule to(Granularity granularity) {
        return new PolicyRule(sensitivity, categories, technique, Optional.of(granularity));
    }

    boolean isFor(Sensitivity wanted, Category category) {
        return sensitivity.filter(s -> s != wanted).isEmpty()
                && (categories.isEmpty() || categories.contains(category));
    }
}
