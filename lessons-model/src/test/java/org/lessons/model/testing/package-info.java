/**
 * Cases that try hard to break whoever reads, writes or treats them; published in the test jar.
 *
 * <p>Start at {@link org.lessons.model.testing.AnyRecord}.
 */
@NullMarked
package org.lessons.model.testing;

import org.jspecify.annotations.NullMarked;
