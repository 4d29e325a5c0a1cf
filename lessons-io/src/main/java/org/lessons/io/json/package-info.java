/**
 * JSON: documents, lines of documents, and a module for a host's own mapper.
 *
 * <p>Start at {@link org.lessons.io.json.LessonsJson#strict()} for one document (or {@code tolerant()}, {@code
 * preserving()} for what others wrote) and at {@link org.lessons.io.json.Ndjson} for a file of many. {@link
 * org.lessons.io.json.LessonsModule} lets a Jackson 3 mapper write treated cases and keeps it from writing others. All of
 * it walks the {@link org.lessons.model.shape.Shape} of a record, so that a host's own records are read and written as
 * ours are.
 *
 * <p>There is no SPI here. Everything may be shared between threads, save the readers and writers of lines.
 */
@NullMarked
package org.lessons.io.json;

import org.jspecify.annotations.NullMarked;
