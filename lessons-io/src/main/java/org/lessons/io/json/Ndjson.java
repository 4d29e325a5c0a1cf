package org.lessons.io.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.lessons.io.Identifiable;
import org.lessons.model.CaseFile;
import org.lessons.model.TreatedCase;

/**
 * Reads and writes files of one document a line, however many, in constant memory.
 *
 * <p>Lines end with a line feed; a carriage return before it is white space. Blank lines are passed over. A byte order
 * mark is a finding of the first line, which a strict reader does not read then. Safe for use by several threads; what it opens is not.
 *
 * <pre>{@code
 * try (NdjsonReader<CaseFile> lines = Ndjson.reader(CaseFile.class, in)) {
 *     while (lines.hasNext()) {
 *         lines.next().value().ifPresent(this::keep);
 *     }
 * }
 * }</pre>
 */
public final class Ndjson {

    private Ndjson() {}

    /**
     * Opens a file for reading, strictly and under the standard limits.
     *
     * @param document the record that each line is
     * @param in the file; closing the reader closes it
     * @param <R> the record's type
     * @return a reader that stands before the first line
     * @throws IllegalArgumentException when the record has no shape
     */
    public static <R extends Record> NdjsonReader<R> reader(Class<R> document, InputStream in) {
        return reader(document, in, LessonsJson.strict());
    }

    /**
     * Opens a file for reading.
     *
     * @param document the record that each line is
     * @param in the file; closing the reader closes it
     * @param json how each line is read; its longest document is the longest line
     * @param <R> the record's type
     * @return a reader that stands before the first line
     * @throws IllegalArgumentException when the record has no shape
     */
    public static <R extends Record> NdjsonReader<R> reader(Class<R> document, InputStream in, LessonsJson json) {
        Plan.ofDocument(document);
        return new NdjsonReader<>(document, in, json);
    }

    /**
     * Opens a file that goes outside.
     *
     * @param out the file; closing the writer closes it
     * @return a writer of treated cases, a line each
     */
    public static NdjsonWriter<TreatedCase> writer(OutputStream out) {
        return new NdjsonWriter<>(out, true, TreatedCase::released);
    }

    /**
     * Opens a file of cases as they were told.
     *
     * @param out the file; closing the writer closes it
     * @param token the promise that it stays in the house
     * @return a writer of case files, a line each
     */
    public static NdjsonWriter<CaseFile> writer(OutputStream out, Identifiable token) {
        Objects.requireNonNull(token, "token");
        return new NdjsonWriter<>(out, false, file -> file);
    }
}
