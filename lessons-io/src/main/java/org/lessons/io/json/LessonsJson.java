package org.lessons.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.io.Identifiable;
import org.lessons.io.Kept;
import org.lessons.io.Limits;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.TreatedCase;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;
import org.lessons.model.shape.Pointer;

/**
 * Reads and writes documents as JSON: case files, treated cases, and any other record that has a shape.
 *
 * <p>Reading is strict unless it is {@link #tolerant()} or {@link #preserving()}: what JSON or a usual parser would let
 * through (duplicate and unknown members, null, empty lists, numbers for texts, lone surrogates, anything but UTF-8) is a
 * finding with its place, and all are found at once. No finding repeats a value, and no exception of the parser gets out.
 * Documents of older versions of the schema are read as the present one. Writing is deterministic: members in the order of
 * the components, absent ones left out, UTF-8 without a byte order mark.
 *
 * <p>Streams are read to the end of the document and neither opened nor closed here; writing flushes them. A failure of
 * a stream is thrown as the stream threw it. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * LessonsJson json = LessonsJson.strict();
 * Read<CaseFile> read = json.read(CaseFile.class, in);
 * json.write(treatedCase, out);
 * }</pre>
 */
public final class LessonsJson {

    private static final LessonsJson STRICT =
            new LessonsJson(new DocumentReader(Limits.standard(), Mode.STRICT, Upcasts.OURS), false);
    private static final LessonsJson TOLERANT = new LessonsJson(STRICT.reader.with(Mode.TOLERANT), false);
    private static final LessonsJson PRESERVING = new LessonsJson(STRICT.reader.with(Mode.PRESERVING), false);

    private final DocumentReader reader;
    private final boolean isIndented;

    LessonsJson(DocumentReader reader, boolean isIndented) {
        this.reader = reader;
        this.isIndented = isIndented;
    }

    /**
     * The strict way to read, and compact writing.
     *
     * @return always the same one, with the {@linkplain Limits#standard() standard limits}
     */
    public static LessonsJson strict() {
        return STRICT;
    }

    /**
     * The tolerant way to read, for documents from elsewhere: what can be left out without a guess is left out, and a
     * {@linkplain org.lessons.model.check.Severity#WARNING warning} says so.
     *
     * <p>That is: members that are not known, null and empty texts in the place of a member, empty lists and objects, a
     * byte order mark, a newer minor version of the schema, and a digest that does not fit. What would take a guess (a
     * number for a text, a member twice, nothing among the elements of a list, a date in another form) is an error as
     * ever.
     *
     * @return always the same one, with the {@linkplain Limits#standard() standard limits}
     */
    public static LessonsJson tolerant() {
        return TOLERANT;
    }

    /**
     * As {@link #tolerant()}, but members that are not known are kept beside the record, in {@link Read#kept()}, and can
     * be {@linkplain #write(CaseFile, OutputStream, Identifiable, Kept) written back}.
     *
     * @return always the same one, with the {@linkplain Limits#standard() standard limits}
     */
    public static LessonsJson preserving() {
        return PRESERVING;
    }

    /**
     * The same under other limits.
     *
     * @param limits how much is read of a document
     * @return another reader and writer; make it once and keep it
     */
    public LessonsJson withLimits(Limits limits) {
        return new LessonsJson(reader.with(limits), isIndented);
    }

    /**
     * The same, but written for people: a member a line, indented by two spaces, with a line feed at the end.
     *
     * @return another reader and writer
     */
    public LessonsJson indented() {
        return new LessonsJson(reader, true);
    }

    /**
     * Reads a document.
     *
     * @param document the record that it is, such as {@code CaseFile.class} or {@code ClaimedCase.class}
     * @param in where it comes from; nothing may follow it
     * @param <R> the record's type
     * @return the record, or what is wrong with the text
     * @throws IOException when the stream itself fails
     * @throws IllegalArgumentException when the record has no shape
     */
    public <R extends Record> Read<R> read(Class<R> document, InputStream in) throws IOException {
        Utf8Reader text = new Utf8Reader(reader.limits().longestDocument());
        text.begin(in);
        return read(document, text);
    }

    /**
     * Reads a document.
     *
     * @param document the record that it is, such as {@code CaseFile.class} or {@code ClaimedCase.class}
     * @param bytes all of it, and nothing else
     * @param <R> the record's type
     * @return the record, or what is wrong with the text
     * @throws IllegalArgumentException when the record has no shape
     */
    public <R extends Record> Read<R> read(Class<R> document, byte[] bytes) {
        Read<R> plain = reader.readPlain(document, bytes, 0, bytes.length, 0);
        if (plain != null) {
            return plain;
        }
        Utf8Reader text = new Utf8Reader(reader.limits().longestDocument());
        text.begin(bytes);
        try {
            return read(document, text);
        } catch (IOException e) {
            throw new IllegalStateException("an array cannot fail to be read");
        }
    }

    private <R extends Record> Read<R> read(Class<R> document, Utf8Reader text) throws IOException {
        Read<R> read = reader.read(document, text, 0);
        return read == null ? nothing() : read;
    }

    private static <R extends Record> Read<R> nothing() {
        return new Read<>(
                Optional.empty(), List.of(Finding.of(new Location.InText(Pointer.ROOT, 1, 1), "json.no-document")));
    }

    /** A line of a file, or with 0 for its number a document; null when it has to be read with care. */
    <R extends Record> @Nullable Read<R> readPlainLine(Class<R> document, byte[] bytes, int from, int to, long line) {
        return reader.readPlain(document, bytes, from, to, line);
    }

    /** One line of a file, or null when it is blank. */
    <R extends Record> @Nullable Read<R> readLine(Class<R> document, Utf8Reader text, long line) throws IOException {
        return reader.read(document, text, line);
    }

    Limits limits() {
        return reader.limits();
    }

    /**
     * Writes what goes outside.
     *
     * @param treated the treated case
     * @param out where it goes; flushed, not closed
     * @throws IOException when the stream itself fails
     * @throws IllegalArgumentException when the gate refused it, or when it holds what cannot be read back, such as half
     *     a character; nothing is written then
     */
    public void write(TreatedCase treated, OutputStream out) throws IOException {
        DocumentWriter.write(treated.released(), out, true, isIndented);
    }

    /**
     * Writes a case as it was told, and the cast.
     *
     * @param file the case file
     * @param out where it goes; flushed, not closed
     * @param token the promise that it stays in the house
     * @throws IOException when the stream itself fails
     * @throws IllegalArgumentException as {@link #write(TreatedCase, OutputStream)}
     */
    public void write(CaseFile file, OutputStream out, Identifiable token) throws IOException {
        Objects.requireNonNull(token, "token");
        DocumentWriter.write(file, out, false, isIndented);
    }

    /**
     * Writes a case as it was told, the cast, and what was kept of the document that they were read from.
     *
     * <p>Texts, codes and dates may have been edited since. Where one of the lists that lead to something kept has
     * other elements than then, or in another order by their ids, nobody can say where it belongs.
     *
     * @param file the case file
     * @param out where it goes; flushed, not closed
     * @param token the promise that it stays in the house
     * @param kept what {@link Read#kept()} gave; an object that the record no longer has comes back for its sake
     * @throws IOException when the stream itself fails
     * @throws IllegalArgumentException as {@link #write(TreatedCase, OutputStream)}; also when what was kept does not
     *     belong to the record as it is now
     */
    public void write(CaseFile file, OutputStream out, Identifiable token, Kept kept) throws IOException {
        Objects.requireNonNull(token, "token");
        DocumentWriter.write(file, out, isIndented, kept);
    }

    /**
     * Writes a policy, a review or any other record that has a shape and holds no case.
     *
     * @param record the record; its own members follow the version of the schema
     * @param out where it goes; flushed, not closed
     * @throws IOException when the stream itself fails
     * @throws IllegalArgumentException as {@link #write(TreatedCase, OutputStream)}; also when a record of that type can
     *     hold a case or a member of a cast, whatever this one holds
     */
    public void writeRecord(Record record, OutputStream out) throws IOException {
        if (Plan.identifies(record.getClass())) {
            throw new IllegalArgumentException(record.getClass().getSimpleName()
                    + " can hold what identifies people; write a TreatedCase instead");
        }
        DocumentWriter.write(record, out, true, isIndented);
    }

    /** The way it reads and its limits; safe to print. */
    @Override
    public String toString() {
        return "LessonsJson[" + reader.mode().word() + ", " + reader.limits() + (isIndented ? ", indented]" : "]");
    }
}
