/**
 * What follows from a case: the order of its events, and how long the warnings waited.
 *
 * <p>Start at {@link org.lessons.model.trail.Timeline#of}. {@link org.lessons.model.trail.Calendar} resolves times that
 * are told by their distance from others. There is no SPI here. All types are immutable and may be shared between threads.
 */
@NullMarked
package org.lessons.model.trail;

import org.jspecify.annotations.NullMarked;
