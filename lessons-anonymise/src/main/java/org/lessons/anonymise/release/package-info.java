/**
 * The release of many treated cases, and what is said about it.
 *
 * <p>{@link org.lessons.anonymise.release.RiskAssessment} measures what a recoded table still gives away; {@link
 * org.lessons.anonymise.release.RiskReport} holds the answer as figures and as a page in plain words. Figures, names of columns and
 * codes stand in it, never a value. Results are immutable and safe for use by several threads; what collects is for one.
 */
@NullMarked
package org.lessons.anonymise.release;

import org.jspecify.annotations.NullMarked;
