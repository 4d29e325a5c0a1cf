package org.lessons.io.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.io.Read;
import org.lessons.model.check.Finding;

/**
 * Reads a data package back, document by document, as strictly as it was written.
 *
 * <p>Each answer is a document, or what stood against it with table, row and column; what stands against the package
 * itself comes in an answer of its own, and where it cannot be read on from there that answer is the last. All tables
 * are read side by side, so that one document is held at a time. Nothing is thrown but for the disk. Belongs to one
 * thread.
 *
 * <pre>{@code
 * try (DatasetReader<ClaimedCase> reader = DatasetReader.open(Path.of("dataset"), ClaimedCase.class)) {
 *     while (reader.hasNext()) {
 *         Read<ClaimedCase> read = reader.next();
 *         read.findings().forEach(finding -> log.warn(finding.toString()));
 *         read.value().ifPresent(this::keep);
 *     }
 * }
 * }</pre>
 *
 * @param <R> the documents' type
 */
public final class DatasetReader<R extends Record> implements Iterator<Read<R>>, AutoCloseable {

    private static final int MOST_STRAYS = 1_000;

    private final Tables<R> tables;
    private final Optional<Flow> flow;
    private final List<Cursor> cursors = new ArrayList<>();
    private final Deque<Read<R>> ready = new ArrayDeque<>();
    private final IncomingCase in;
    private final Closer closer = new Closer();
    private boolean ended;
    private boolean lostOne;

    private DatasetReader(Tables<R> tables, Optional<Flow> flow) {
        this.tables = tables;
        this.flow = flow;
        this.in = new IncomingCase(tables.all());
    }

    /**
     * Opens a package.
     *
     * @param dir the directory that holds it, or the ZIP that it is
     * @param type the type of its documents, as they were written
     * @param <R> the documents' type
     * @return a reader, to be closed; what is wrong with the package is the first that it answers
     * @throws IOException when the disk fails
     */
    public static <R extends Record> DatasetReader<R> open(Path dir, Class<R> type) throws IOException {
        Tables<R> tables = Tables.of(type);
        PackageFiles files = PackageFiles.at(dir);
        Listing listing;
        try {
            listing = Listing.of(files, tables);
        } catch (IOException e) {
            files.close();
            throw e;
        }
        DatasetReader<R> reader = new DatasetReader<>(tables, listing.flow());
        reader.closer.add(files);
        List<Finding> findings = new ArrayList<>(listing.findings());
        if (findings.isEmpty()) {
            try {
                reader.openTables(files, listing, findings);
            } catch (IOException e) {
                reader.close();
                throw e;
            }
        }
        if (!findings.isEmpty()) {
            reader.ready.add(new Read<>(Optional.empty(), findings));
            reader.ended = true;
        }
        return reader;
    }

    private void openTables(PackageFiles files, Listing listing, List<Finding> findings) throws IOException {
        Lexicon lexicon = new Lexicon();
        for (Table table : tables.all()) {
            Long rows = listing.rows(table);
            if (rows != null) {
                Cursor cursor = new Cursor(table, files, rows, listing.guarded(), lexicon);
                closer.add(cursor);
                cursors.add(cursor);
                cursor.start();
                findings.addAll(cursor.atFault());
            }
        }
    }

    /**
     * What became of all cases that came in.
     *
     * @return the counts as the package has them; absent when they cannot be read, which is also a finding
     */
    public Optional<Flow> flow() {
        return flow;
    }

    /**
     * Whether there is another answer.
     *
     * @return false at the end
     * @throws UncheckedIOException when the disk fails
     */
    @Override
    public boolean hasNext() {
        try {
            while (ready.isEmpty() && !ended) {
                readOn();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return !ready.isEmpty();
    }

    /**
     * The next document, or what stood against it.
     *
     * @return the answer
     * @throws NoSuchElementException at the end
     * @throws UncheckedIOException when the disk fails
     */
    @Override
    public Read<R> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all documents are read");
        }
        return ready.remove();
    }

    private void readOn() throws IOException {
        Cursor documents = cursors.isEmpty() || cursors.get(0).table() != tables.root() ? null : cursors.get(0);
        Row root = documents == null ? null : documents.ahead();
        if (documents == null || root == null) {
            end(documents);
            return;
        }
        documents.take();
        if (root.fault() != null) {
            // Nobody can say whose the rows are that come before the next document's, so they are not blamed.
            lostOne = true;
            answer(Optional.empty(), List.of(root.fault()));
            return;
        }
        answerStrays(root.caseKey());
        in.clear();
        in.add(root);
        for (Cursor cursor : cursors.subList(1, cursors.size())) {
            for (Row row = cursor.ahead(); row != null && row.caseKey() == root.caseKey(); row = cursor.ahead()) {
                in.add(cursor.take());
            }
            // What cannot be read on may have held more of this document.
            cursor.atFault().forEach(in::add);
            ended |= !cursor.atFault().isEmpty();
        }
        R document = document(root, in);
        answer(Optional.ofNullable(document), in.findings());
    }

    private void end(@Nullable Cursor documents) throws IOException {
        ended = true;
        List<Finding> findings = new ArrayList<>();
        if (documents != null && !documents.atFault().isEmpty()) {
            findings.addAll(documents.atFault());
        } else {
            answerStrays(Long.MAX_VALUE);
            for (Cursor cursor : cursors) {
                findings.addAll(cursor.atFault());
                cursor.miscounted().ifPresent(findings::add);
            }
        }
        if (!findings.isEmpty()) {
            answer(Optional.empty(), findings);
        }
    }

    private @Nullable R document(Row root, IncomingCase in) {
        boolean rowsAreSound = !in.hasFindings();
        R document = tables.document().read(root, in, true);
        if (rowsAreSound) {
            in.findStrays();
        }
        int elsewhere = in.rowsElsewhere();
        if (!in.hasFindings() && !Integer.toString(elsewhere).equals(root.cell(tables.elsewhere()))) {
            in.find(root, tables.elsewhere(), "csv.count");
        }
        return in.hasFindings() ? null : document;
    }

    /** Answers for the rows whose document does not exist, up to the one that comes next. */
    private void answerStrays(long before) throws IOException {
        List<Finding> strays = new ArrayList<>();
        for (Cursor cursor : cursors) {
            for (Row row = cursor.ahead(); row != null && row.caseKey() < before; row = cursor.ahead()) {
                Finding fault = cursor.take().fault();
                if (strays.size() < MOST_STRAYS && !(lostOne && fault == null)) {
                    strays.add(fault != null ? fault : row.finding(0, "csv.foreign-key"));
                }
            }
        }
        lostOne = false;
        if (!strays.isEmpty()) {
            answer(Optional.empty(), strays);
        }
    }

    private void answer(Optional<R> document, List<Finding> findings) {
        ready.add(new Read<>(document, findings));
    }

    /**
     * Lets go of the files.
     *
     * @throws IOException when the disk fails
     */
    @Override
    public void close() throws IOException {
        ended = true;
        ready.clear();
        closer.close();
    }
}
