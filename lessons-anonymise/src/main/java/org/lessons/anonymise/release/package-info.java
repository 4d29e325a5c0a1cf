/**
 * The release of a collection of treated cases: no case stands out among the others, and organisations are counted as well.
 *
 * <p>Begin with {@link org.lessons.anonymise.release.Release}: {@code feasible} says which columns a small collection can bear,
 * {@code release} makes a {@link org.lessons.anonymise.release.ReleasedCollection} of the cases. SPI: {@link
 * org.lessons.anonymise.release.Coarsening}, by which a column is told more coarsely step by step. What is asked for and cannot be
 * had is a finding. A release is never anonymous by itself: what was not protected is said with it. All types are immutable and
 * safe for use by several threads, builders excepted; nothing is drawn at random: the key of the release decides the rest.
 */
@NullMarked
package org.lessons.anonymise.release;

import org.jspecify.annotations.NullMarked;
