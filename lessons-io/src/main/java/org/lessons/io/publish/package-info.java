/** Treated cases as pages for people to read. */
@NullMarked
package org.lessons.io.publish;

import org.jspecify.annotations.NullMarked;
