/**
 * Is a case valid, and how far has it come?
 *
 * <p>Start at {@link org.lessons.model.check.CaseValidator#validate}: it returns every {@link
 * org.lessons.model.check.Finding}, sorted, each with its place and a code that stays the same; never the value that is
 * at fault. {@link org.lessons.model.check.Readiness} says how much of the story is told. A draft is never refused.
 *
 * <p>There is no SPI here. All types are immutable and may be shared between threads.
 */
@NullMarked
package org.lessons.model.check;

import org.jspecify.annotations.NullMarked;
