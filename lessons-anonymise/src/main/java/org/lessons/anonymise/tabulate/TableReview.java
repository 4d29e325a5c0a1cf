package org.lessons.anonymise.tabulate;

import java.util.List;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;

/**
 * A published table and, for whoever releases it, why each cell is hidden.
 *
 * <p>It stays inside the house: why a cell is hidden narrows what it can be. Hand out {@link #published()} alone. Made by
 * {@link CrossTabulation#review}. Immutable and safe for use by several threads.
 *
 * @param published the table as it may be handed out
 * @param hidden the cells that are hidden, in the order of the table
 */
public record TableReview(PublishedTable published, List<Hidden> hidden) {

    /** Copies the list. */
    public TableReview {
        hidden = List.copyOf(hidden);
    }

    /** Why a cell is hidden. */
    public enum Reason {
        /** Its own count is small. */
        PRIMARY,
        /** A small count could be worked out from it. */
        COMPLEMENTARY,
        /** It is the sum of cells that are all hidden. */
        NOTHING_TO_SUM
    }

    /**
     * A hidden cell.
     *
     * @param at its position in each dimension
     * @param why why it is hidden
     */
    public record Hidden(
            @Described(sensitivity = Sensitivity.SAFE) List<Integer> at,
            @Described(sensitivity = Sensitivity.QUASI) Reason why) {

        /** Copies the list. */
        public Hidden {
            at = List.copyOf(at);
        }
    }
}
