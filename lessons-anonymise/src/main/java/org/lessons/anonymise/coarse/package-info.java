/** Coarser values that still hold the ones they were made of: bands of amounts, quarters and years; not exported. */
@NullMarked
package org.lessons.anonymise.coarse;

import org.jspecify.annotations.NullMarked;
