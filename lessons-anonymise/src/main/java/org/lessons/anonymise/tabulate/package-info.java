/**
 * Counts rows over one to three columns and makes of the counts a table that may be handed out.
 *
 * <p>Start at {@link org.lessons.anonymise.tabulate.CrossTabulation#of}; {@code publish} gives a {@link
 * org.lessons.anonymise.tabulate.PublishedTable} by a {@link org.lessons.anonymise.tabulate.RuleSet}, the strictest unless
 * another is given, and {@code review} says besides, for inside the house, why each cell is hidden. {@link
 * org.lessons.anonymise.tabulate.PublishedTable#differencing} says what two published tables tell together. There is no SPI:
 * hosts make rule sets of their own.
 *
 * <p>It works on any columns of text and depends on nothing else of this module. Small counts are protected against what one
 * table tells; nothing here claims that nobody can be recognised. All types are immutable and may be shared between threads.
 */
@NullMarked
package org.lessons.anonymise.tabulate;

import org.jspecify.annotations.NullMarked;
