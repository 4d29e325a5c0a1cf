/**
 * When things happened, as exactly or as vaguely as people can say.
 *
 * <p>Start with {@link org.lessons.model.time.Edtf}: {@code Edtf.of("2019~").extent()} gives the days between which
 * "about 2019" lies, and {@link org.lessons.model.time.Extent#compare Extent.compare} says which of two came first,
 * or that nobody can know. {@link org.lessons.model.time.Lapse} is a stretch of the calendar ("P2W"),
 * {@link org.lessons.model.time.Gap} a number of days known to lie between two bounds.
 *
 * <p>There is nothing to plug in here. Every type is an immutable value and safe to share between threads. Nothing
 * reads a clock, a time zone or a locale. Text that is refused never appears in the message of an exception.
 */
@NullMarked
package org.lessons.model.time;

import org.jspecify.annotations.NullMarked;
