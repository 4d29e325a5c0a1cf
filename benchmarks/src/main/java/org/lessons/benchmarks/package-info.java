/**
 * Programs that measure: what the detectors find, how fast they and the readers and writers are, and what they cost.
 *
 * <p>{@link org.lessons.benchmarks.Detect} and {@link org.lessons.benchmarks.Io} print their figures as a line of JSON;
 * {@link org.lessons.benchmarks.GenerateCases} makes as many case files as are wanted, {@link
 * org.lessons.benchmarks.ThereAndBack} sends them through every writer and reader, and {@link
 * org.lessons.benchmarks.DevText} turns annotated narratives into what {@code Detect} and the scorer read. {@link
 * org.lessons.benchmarks.TrainNames} trains a model on that, and {@code Detect} shows what it adds. Benchmarks for JMH are in
 * {@code org.lessons.benchmarks.jmh}.
 *
 * <p>Never published; programs are not for use by several threads.
 */
@NullMarked
package org.lessons.benchmarks;

import org.jspecify.annotations.NullMarked;
