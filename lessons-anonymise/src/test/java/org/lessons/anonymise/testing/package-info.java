/**
 * What every detector and every technique must keep to, and casts that are hard to hide; published in the test jar.
 *
 * <p>Extend {@link org.lessons.anonymise.testing.DetectorContract} or {@link
 * org.lessons.anonymise.testing.TechniqueContract} in a test of your own.
 */
@NullMarked
package org.lessons.anonymise.testing;

import org.jspecify.annotations.NullMarked;
