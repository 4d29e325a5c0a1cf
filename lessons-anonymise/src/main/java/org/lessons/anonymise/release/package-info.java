/**
 * The release of a collection of treated cases: no case stands out among the others, and organisations are counted as well.
 *
 * <p>Begin with {@link org.lessons.anonymise.release.Release}: {@code feasible} says which columns a small collection can bear,
 * {@code release} makes a {@link org.lessons.anonymise.release.ReleasedCollection} of the cases. A {@link
 * org.lessons.anonymise.release.RiskAssessment} measures what it still gives away, and the {@link
 * org.lessons.anonymise.release.Ledger} what it gives away together with the releases before it; both hold figures and
 * fingerprints and never a value. The ledger and its key stay in the house.
 *
 * <p>SPI: {@link org.lessons.anonymise.release.Coarsening}. A release is never anonymous by itself: what was not protected is said
 * with it. All types are immutable and safe for use by several threads, builders and what collects excepted.
 */
@NullMarked
package org.lessons.anonymise.release;

import org.jspecify.annotations.NullMarked;
