/**
 * Takes people out of a case, and says what was done and what remains.
 *
 * <p>Start at {@link org.lessons.anonymise.Anonymiser#of}: {@code plan} proposes, a person may accept, reject or add,
 * {@code apply} gives the {@link org.lessons.model.TreatedCase}; {@code anonymise} is all of it at once. What is treated
 * how is said by an {@link org.lessons.anonymise.AnonymisationPolicy}. The SPIs are {@link
 * org.lessons.anonymise.detect.Detector} and {@link org.lessons.anonymise.treat.Technique}.
 *
 * <p>It fails closed: what cannot be looked at or treated is redacted and reported. Nothing here claims that nobody can be
 * recognised. All types are immutable and may be shared between threads.
 */
@NullMarked
package org.lessons.anonymise;

import org.jspecify.annotations.NullMarked;
