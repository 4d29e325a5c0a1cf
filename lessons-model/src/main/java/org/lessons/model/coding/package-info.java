/**
 * How well those who coded cases agree.
 *
 * <p>{@link org.lessons.model.coding.Agreement} is the one type. There is no SPI here. Everything is immutable and may be
 * shared between threads.
 */
@NullMarked
package org.lessons.model.coding;

import org.jspecify.annotations.NullMarked;
