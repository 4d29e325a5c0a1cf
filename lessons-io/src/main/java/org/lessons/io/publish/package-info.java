/** Stands in until it is written. */
@org.jspecify.annotations.NullMarked
package org.lessons.io.publish;
