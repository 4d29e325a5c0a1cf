/**
 * What reading and writing share, whatever the format.
 *
 * <p>Documents are in {@link org.lessons.io.json}, tables in {@link org.lessons.io.csv}. Whoever reads anything gets a {@link org.lessons.io.Read}: a value, or every
 * finding that stood against it. {@link org.lessons.io.Limits} keep a hostile file from harming the reader, and {@link
 * org.lessons.io.Identifiable} is the token without which nothing is written that identifies people.
 *
 * <p>There is no SPI here. All types are immutable and may be shared between threads.
 */
@NullMarked
package org.lessons.io;

import org.jspecify.annotations.NullMarked;
