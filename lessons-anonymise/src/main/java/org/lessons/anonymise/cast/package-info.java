/** Finds the names that a cast declares, in whatever spelling; not exported. */
@NullMarked
package org.lessons.anonymise.cast;

import org.jspecify.annotations.NullMarked;
