/**
 * Benchmarks for JMH: {@code java -cp benchmarks/target/benchmarks.jar org.openjdk.jmh.Main}.
 *
 * <p>They look at one thing at a time; {@link org.lessons.benchmarks.Io} compares them in one run. JMH makes their objects and
 * says which threads use them.
 */
@NullMarked
package org.lessons.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
