/**
 * Tables that say of themselves what their columns mean: {@link org.lessons.model.table.DescribedTable}. What makes tables of cases
 * and what writes them both know this package, and not each other. Immutable and safe for use by several threads.
 */
@NullMarked
package org.lessons.model.table;

import org.jspecify.annotations.NullMarked;
