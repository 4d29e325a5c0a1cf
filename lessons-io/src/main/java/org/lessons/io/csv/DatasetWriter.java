package org.lessons.io.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.lessons.io.Identifiable;
import org.lessons.model.ClaimedCase;
import org.lessons.model.TreatedCase;

/**
 * Writes cases as a data package: CSV tables, their descriptor, a code book and scripts that load them.
 *
 * <p>Cases are written as they come, one at a time in memory. The package appears whole with {@link #finish} or not at
 * all: until then it lies in a hidden directory beside, which {@link #close} removes. The same cases in the same order
 * give the same bytes. A table without rows has no file. Belongs to one thread.
 *
 * <pre>{@code
 * try (DatasetWriter<TreatedCase> writer = DatasetWriter.to(Path.of("dataset"))) {
 *     for (TreatedCase treated : cases) {
 *         writer.add(treated);
 *     }
 *     writer.finish(new Flow(120, 3, 0, 0, 117));
 * }
 * }</pre>
 *
 * @param <D> what is added
 */
public final class DatasetWriter<D> implements AutoCloseable {

    private enum State {
        OPEN,
        BROKEN,
        CLOSED
    }

    private final Tables<?> tables;
    private final Function<D, Record> document;
    private final UnfinishedDirectory directory;
    private final TableSheet[] sheets;
    private final long[] written;
    private final OutgoingCase out;
    private final WideTable wide;
    private final Sheet wideSheet;
    private State state = State.OPEN;

    private DatasetWriter(Path dir, Tables<?> tables, Function<D, Record> document) throws IOException {
        this.tables = tables;
        this.document = document;
        this.written = new long[tables.all().size()];
        this.out = new OutgoingCase(tables, written);
        this.wide = new WideTable(tables);
        this.directory = new UnfinishedDirectory(dir);
        this.sheets = tables.all().stream()
                .map(table -> new TableSheet(directory.path().resolve(table.file()), table))
                .toArray(TableSheet[]::new);
        this.wideSheet = new Sheet(directory.path().resolve(wide.file()), wide.name(), wide.columns());
    }

    /**
     * A writer of what goes outside.
     *
     * @param dir where the package is to appear: a directory that is empty or not there yet
     * @return a writer, to be closed
     * @throws IOException when the directory holds something, or cannot be written
     */
    public static DatasetWriter<TreatedCase> to(Path dir) throws IOException {
        return new DatasetWriter<>(dir, Tables.of(ClaimedCase.class), TreatedCase::document);
    }

    /**
     * A writer of records that identify people, such as {@link org.lessons.model.CaseFile}s, or of a host's own.
     *
     * @param dir where the package is to appear: a directory that is empty or not there yet
     * @param type the documents' type; it may not hold itself at whatever depth
     * @param token that the package stays in the house
     * @param <R> the documents' type
     * @return a writer, to be closed
     * @throws IOException when the directory holds something, or cannot be written
     */
    public static <R extends Record> DatasetWriter<R> identifiable(Path dir, Class<R> type, Identifiable token)
            throws IOException {
        Objects.requireNonNull(token);
        return new DatasetWriter<>(dir, Tables.of(type), record -> record);
    }

    /**
     * Adds a document behind those that were added before.
     *
     * @param added the document
     * @throws IllegalArgumentException when a text of it cannot be written, because it holds half a surrogate pair; the
     *     message says in which column, the package is as it was and others can be added
     * @throws IllegalStateException when the package is finished, closed or was broken before
     * @throws IOException when the disk fails; the package is broken then and cannot be finished
     */
    public void add(D added) throws IOException {
        check();
        out.lay(document.apply(added));
        try {
            for (Table table : tables.all()) {
                List<Line> lines = out.lines(table);
                if (!lines.isEmpty()) {
                    sheets[table.index()].write(lines, out.caseKey());
                }
            }
        } catch (IllegalArgumentException e) {
            for (TableSheet sheet : sheets) {
                sheet.forget();
            }
            throw e;
        }
        wide.write(out, sheets[0].bytes(), sheets[0].ends(), wideSheet);
        state = State.BROKEN;
        for (Table table : tables.all()) {
            written[table.index()] += out.lines(table).size();
            sheets[table.index()].settle();
        }
        wideSheet.settle();
        state = State.OPEN;
    }

    /**
     * Completes the package and lets it appear.
     *
     * @param flow what became of all cases that came in; it is told as it is given
     * @throws IllegalArgumentException when the flow says that more or fewer were released than were added
     * @throws IllegalStateException when the package is finished, closed or was broken before
     * @throws IOException when the disk fails, or somebody else has put something there meanwhile; nothing appears then
     */
    public void finish(Flow flow) throws IOException {
        check();
        if (flow.released() != written[0]) {
            throw new IllegalArgumentException("the flow tells of another number of released cases than were added");
        }
        state = State.BROKEN;
        Map<String, Long> rows = closeSheets();
        Path dir = directory.path();
        rows.put(Codebook.NAME, Codebook.write(dir.resolve(Codebook.FILE), tables, wide));
        Descriptor.writeFlow(dir, flow);
        Loaders.write(dir, tables, wide, rows);
        Descriptor.write(dir, tables, wide, rows);
        directory.appear();
        state = State.CLOSED;
    }

    private void check() {
        if (state != State.OPEN) {
            throw new IllegalStateException(
                    state == State.BROKEN ? "the package was broken by an earlier failure" : "the package is closed");
        }
    }

    /** How many rows each table has that has any. */
    private Map<String, Long> closeSheets() throws IOException {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (Table table : tables.all()) {
            Sheet sheet = sheets[table.index()].sheet();
            sheet.finish();
            if (sheet.rows() > 0) {
                rows.put(table.name(), sheet.rows());
            }
        }
        wideSheet.finish();
        if (wideSheet.rows() > 0) {
            rows.put(wide.name(), wideSheet.rows());
        }
        return rows;
    }

    /**
     * Lets go of the files. What was not finished leaves nothing behind.
     *
     * @throws IOException when the disk fails
     */
    @Override
    public void close() throws IOException {
        if (state == State.CLOSED) {
            return;
        }
        state = State.CLOSED;
        try (Closer closer = new Closer()) {
            closer.add(directory::vanish);
            closer.add(wideSheet);
            for (TableSheet sheet : sheets) {
                closer.add(sheet.sheet());
            }
        }
    }
}
