/**
 * A data package of CSV files: a table for each repeated record, keys between them, and what a reader needs to load it.
 *
 * <p>Start at {@link org.lessons.io.csv.DatasetWriter} and {@link org.lessons.io.csv.DatasetReader}. Which tables and
 * columns there are follows from the {@linkplain org.lessons.model.shape.Shape shape} of the document by rule: a nested
 * record becomes columns with its name in front, a list of records a table, a list of leaves a table of values. A
 * component that is added to a record is written, described and read from that day on.
 *
 * <p>Told apart are a missing cell (nothing) and an empty text (two quotes), which no record of ours holds. Not told apart
 * are no record and a record that holds nothing: records should take the one for the other, as ours do. An {@code _origin}
 * stands as the record has it; when it is empty the time was told.
 *
 * <p>{@link org.lessons.io.csv.TablePackage} writes tables that are no cases, and what is to lie beside them.
 *
 * <p>There is no SPI here. Writers and readers belong to one thread; they hold one case at a time, however many there
 * are.
 */
@NullMarked
package org.lessons.io.csv;

import org.jspecify.annotations.NullMarked;
