package org.lessons.model.check.rules;

import java.util.Optional;
import org.lessons.model.Cost;
import org.lessons.model.Partial;
import org.lessons.model.Quantity;
import org.lessons.model.shape.Pointer;

/** Counts and costs have two bounds, the lesser first. */
final class QuantityRules {

    private QuantityRules() {}

    static void check(Walk walk, Findings findings) {
        walk.each(Quantity.class, (at, held) -> check(at, held, held.min(), held.max(), findings));
        walk.each(Cost.class, (at, held) -> check(at, held, held.min(), held.max(), findings));
    }

    private static <N extends Comparable<N>> void check(
            Pointer at, Partial held, Optional<N> min, Optional<N> max, Findings findings) {
        boolean explained = held.whyAbsent(min.isPresent() ? "max" : "min").isPresent();
        if (min.isPresent() != max.isPresent() && !explained) {
            findings.add(at, "quantity.half");
        }
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            findings.add(at, "quantity.order");
        }
    }
}
