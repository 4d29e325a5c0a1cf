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
 * give the same bytes. A table without rows has no file. What is to be called {@code .zip} becomes one ZIP, the bytes of
 * which depend on nothing else but how the machine's own zlib packs. Belongs to one thread.
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
    private TableSheet[] sheets;
    private final long[] written;
    private final OutgoingCase out;
    private final WideTable wide;
    private Sheet wideSheet;
    private boolean forSpreadsheets;
    private State state = State.OPEN;

    private DatasetWriter(Path dir, Tables<?> tables, Function<D, Record> document) throws IOException {
        this.tables = tables;
        this.document = document;
        this.written = new long[tables.all().size()];
        this.out = new OutgoingCase(tables, written);
        this.wide = new WideTable(tables);
        this.directory = new UnfinishedDirectory(dir);
        this.sheets = sheets(directory.path(), tables, false);
        this.wideSheet = sheet(directory.path(), wide, false);
    }

    private static TableSheet[] sheets(Path dir, Tables<?> tables, boolean forSpreadsheets) {
        return tables.all().stream()
                .map(table -> new TableSheet(dir.resolve(table.file()), table, forSpreadsheets))
                .toArray(TableSheet[]::new);
    }

    private static Sheet sheet(Path dir, WideTable wide, boolean forSpreadsheets) {
        return new Sheet(dir.resolve(wide.file()), wide.name(), wide.columns(), forSpreadsheets);
    }

    /**
     * A writer of what goes outside.
     *
     * @param dir where the package is to appear: a directory that is empty or not there yet, or a file called {@code .zip} that
     *     is not there yet
     * @return a writer, to be closed
     * @throws IOException when something is there, or it cannot be written
     */
    public static DatasetWriter<TreatedCase> to(Path dir) throws IOException {
        return new DatasetWriter<>(dir, Tables.of(ClaimedCase.class), TreatedCase::released);
    }

    /**
     * A writer of records that identify people, such as {@link org.lessons.model.CaseFile}s, or of a host's own.
     *
     * @param dir where the package is to appear: a directory that is empty or not there yet, or a file called {@code .zip} that
     *     is not there yet
     * @param type the documents' type; it may not hold itself at whatever depth
     * @param token that the package stays in the house
     * @param <R> the documents' type
     * @return a writer, to be closed
     * @throws IOException when something is there, or it cannot be written
     */
    public static <R extends Record> DatasetWriter<R> identifiable(Path dir, Class<R> type, Identifiable token)
            throws IOException {
        Objects.requireNonNull(token);
        return new DatasetWriter<>(dir, Tables.of(type), record -> record);
    }

    /**
     * Has the package written for who opens its files in a spreadsheet. Each begins with a byte order mark, so that letters
     * are not mistaken; and a text in which a spreadsheet would see a formula has an apostrophe in front, which the reader
     * and the loaders take away again. The descriptor says so. Without this there is neither.
     *
     * @return this writer
     * @throws IllegalStateException when something was added before
     */
    public DatasetWriter<D> forSpreadsheets() {
        check();
        if (written[0] > 0) {
            throw new IllegalStateException("something is written already");
        }
        // There is no file before there is a row, hence nothing to be closed.
        sheets = sheets(directory.path(), tables, true);
        wideSheet = sheet(directory.path(), wide, true);
        forSpreadsheets = true;
        return this;
    }

    /**
     * Adds a document behind those that were added before.
     *
     * @param added the document
     * @throws IllegalArgumentException when a text of it cannot be written, because it holds half a surrogate pair, and
     *     the message says in which column; or when the gate refused it. The package is as it was and others can be added
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
        rows.put(Codebook.NAME, Codebook.write(dir.resolve(Codebook.FILE), tables.all(), wide, forSpreadsheets));
        Descriptor.writeFlow(dir, flow);
        Loaders.write(dir, tables, wide, rows, forSpreadsheets);
        Descriptor.write(dir, tables, wide, rows, forSpreadsheets);
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
