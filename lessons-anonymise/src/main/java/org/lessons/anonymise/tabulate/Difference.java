package org.lessons.anonymise.tabulate;

import java.util.List;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;

/**
 * A small count that nobody printed and two published tables tell together.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param at the cell's position in each dimension of the larger table
 * @param least the smallest count that the difference can be
 * @param most the largest
 */
public record Difference(
        @Described(sensitivity = Sensitivity.SAFE) List<Integer> at,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.COUNT)
        Integer least,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.COUNT)
        Integer most) {

    /** Copies the list. */
    public Difference {
        at = List.copyOf(at);
    }
}
