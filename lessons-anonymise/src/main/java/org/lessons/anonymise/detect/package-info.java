/**
 * Finds what names people, bodies, places and things in free text.
 *
 * <p>{@link org.lessons.anonymise.detect.Detector} is an SPI: give your own to {@code Anonymiser.builder()}. It is handed
 * a {@link org.lessons.anonymise.detect.Passage} and a {@link org.lessons.anonymise.detect.Deadline} and answers {@link
 * org.lessons.anonymise.detect.Span}s: positions and kinds, never the text. {@link
 * org.lessons.anonymise.detect.Detectors} has ours. One that throws or is late costs the passage, which is then redacted.
 *
 * <p>Detectors are shared between threads and keep nothing of what they have read.
 */
@NullMarked
package org.lessons.anonymise.detect;

import org.jspecify.annotations.NullMarked;
