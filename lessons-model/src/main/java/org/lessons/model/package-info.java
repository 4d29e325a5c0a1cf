/**
 * A case: how something was tried and did not work, told in six stages.
 *
 * <p>Start at {@link org.lessons.model.FailureCase#builder()}, or at {@link org.lessons.model.CaseFile} when names are to
 * be hidden. Everything is a record that is built through its builder; constructors are public only because Java wants
 * it, and are not part of what stays compatible. Whatever is not known is left out, a half-finished draft is always a
 * case, and {@code CaseValidator} says what is wrong with it. What may leave the house is a
 * {@link org.lessons.model.TreatedCase} alone.
 *
 * <p>There is no SPI here. All types are immutable and may be shared between threads; builders serve one thread.
 */
@NullMarked
@Value.Style(jdkOnly = true, allowedClasspathAnnotations = Override.class)
package org.lessons.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
