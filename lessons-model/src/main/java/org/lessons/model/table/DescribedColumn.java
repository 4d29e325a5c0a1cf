package org.lessons.model.table;

import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;

/**
 * A column of a table, and what it means.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name its heading: small letters, digits and underscores
 * @param definition what a cell says, in a sentence, and how coarse it is
 */
public record DescribedColumn(
        @Described(sensitivity = Sensitivity.SAFE) String name,
        @Described(sensitivity = Sensitivity.SAFE) String definition) {}
