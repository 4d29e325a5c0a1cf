/**
 * How a record is laid out: the one mechanism that JSON, CSV, the data dictionary, the anonymiser and the tests walk.
 *
 * <p>Start at {@link org.lessons.model.shape.Shape#of(Class)}: it reflects a record once and can then read, walk, and
 * rebuild it. A component says what it holds with {@link org.lessons.model.shape.Described}; its definition stands in
 * {@code META-INF/lessons/<package>.properties} beside the record. A host's own public records work as ours do.
 *
 * <p>Everything here is immutable, is built once per record type and may be shared between threads.
 */
@NullMarked
package org.lessons.model.shape;

import org.jspecify.annotations.NullMarked;
