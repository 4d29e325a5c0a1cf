package org.lessons.io.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.model.check.Finding;

/** One table that is being read, a row ahead of those who read it. */
final class Cursor implements Closeable {

    private final Table table;
    private final boolean isCutOff;
    private final SavedAs saved;
    private final long rows;
    private final CellHandler handler;
    private final CsvReader<@Nullable Object[]> reader;
    private final CloseableIterator<@Nullable Object[]> records;
    private final List<Finding> atFault = new ArrayList<>();
    private final Deque<Row> ahead = new ArrayDeque<>();
    private int width;
    private boolean headed;
    private long number;
    private long lastCase;
    private long lastKey;

    /**
     * Opens the table, and reads nothing yet.
     *
     * @param rows how many rows the table should have
     * @param guarded whether formulas are guarded
     */
    Cursor(Table table, PackageFiles files, long rows, boolean guarded, Lexicon lexicon) throws IOException {
        this.table = table;
        this.rows = rows;
        this.handler = new CellHandler(table, lexicon, guarded);
        int last = files.last(table.file());
        this.isCutOff = last >= 0 && last != '\n' && last != '\r';
        this.saved = SavedAs.look(files.open(table.file()));
        this.reader = CsvReader.builder()
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, new Utf8Reader(saved.rest()));
        this.records = reader.iterator();
    }

    /** Reads the header and the first row; what stands against the table as a whole is {@link #atFault()} then. */
    void start() throws IOException {
        String fault = saved.fault();
        if (fault != null) {
            fault(0, -1, fault);
            return;
        }
        // Every row that was written whole has its line ended.
        if (isCutOff) {
            fault(0, -1, "csv.last-line");
        }
        @Nullable Object[] cells = next();
        headed = true;
        if (cells != null) {
            @Nullable String[] names = Arrays.copyOf(cells, cells.length, String[].class);
            Header header = Header.of(table, names, handler.count(), handler.filled());
            atFault.addAll(header.findings());
            handler.arrange(header.columns());
            width = header.width();
        } else if (atFault.isEmpty()) {
            fault(0, -1, "csv.header");
        }
        if (atFault.isEmpty()) {
            advance();
        }
    }

    Table table() {
        return table;
    }

    /** What stands against the table as a whole; nothing more can be read from it then. */
    List<Finding> atFault() {
        return atFault;
    }

    /** The next row, which stays the next until it is {@linkplain #take taken}; null at the end. */
    @Nullable
    Row ahead() {
        return ahead.peek();
    }

    Row take() throws IOException {
        Row row = ahead.poll();
        if (row == null) {
            throw new IllegalStateException("there is no row ahead");
        }
        if (ahead.isEmpty()) {
            advance();
        }
        return row;
    }

    /** Rows in which nothing stands are passed over at the end, where spreadsheets leave some, and nowhere else. */
    private void advance() throws IOException {
        long blanks = 0;
        boolean more = next() != null;
        while (more && handler.filled() == 0) {
            number++;
            blanks++;
            more = next() != null;
        }
        if (!more) {
            number -= blanks;
            return;
        }
        if (blanks > 0) {
            ahead.add(faulty(-1, -1, "csv.blank-row"));
        }
        number++;
        ahead.add(row());
    }

    /** What there is to say when the table was read to its end and has not as many rows as it should. */
    Optional<Finding> miscounted() {
        boolean wrong = ahead.isEmpty() && atFault.isEmpty() && number != rows;
        return wrong ? Optional.of(Row.at(table, 0, -1, "csv.rows")) : Optional.empty();
    }

    private @Nullable Object @Nullable [] next() throws IOException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            fault(atRow(), handler.column(table.columns().size()), code(e));
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e.getCause();
            }
            fault(atRow(), -1, "csv.encoding");
        }
        return null;
    }

    private long atRow() {
        return headed ? number + 1 : 0;
    }

    /** The parser tells its three troubles apart by their messages alone; one that is reworded is a matter of quotes. */
    static String code(CsvParseException e) {
        String message = String.valueOf(e.getMessage());
        if (message.startsWith("Unclosed")) {
            return "csv.unclosed-quote";
        }
        return message.contains("maximum buffer size") ? "csv.too-long" : "csv.quote";
    }

    private void fault(long row, int column, String code) {
        atFault.add(Row.at(table, row, column, code));
    }

    private Row row() {
        long caseKey = handler.number(0);
        if (handler.count() != width) {
            return faulty(caseKey, -1, "csv.ragged-row");
        }
        if (handler.filled() > table.columns().size()) {
            return faulty(caseKey, Header.unknown(table, number, handler.filled() - 1));
        }
        if (handler.badlyQuoted() >= 0) {
            return faulty(caseKey, handler.badlyQuoted(), "csv.quote");
        }
        if (caseKey <= 0) {
            return faulty(caseKey, 0, caseKey == 0 ? "csv.missing-value" : "csv.value");
        }
        if (caseKey < lastCase) {
            return faulty(-1, 0, "csv.row-order");
        }
        boolean isRoot = table.role() == Table.Role.ROOT;
        if (isRoot && caseKey == lastCase) {
            return faulty(-1, 0, "csv.duplicate-key");
        }
        if (table.key() > 0) {
            long key = handler.number(table.key());
            if (key <= 0) {
                return faulty(caseKey, table.key(), key == 0 ? "csv.missing-value" : "csv.value");
            }
            if (key <= lastKey) {
                return faulty(caseKey, table.key(), key == lastKey ? "csv.duplicate-key" : "csv.row-order");
            }
            lastKey = key;
        }
        lastCase = caseKey;
        return new Row(table, number, handler);
    }

    /** A row that counts for the case that it names, where that can be told, and else for the one before it. */
    private Row faulty(long caseKey, int column, String code) {
        return faulty(caseKey, Row.at(table, number, column, code));
    }

    private Row faulty(long caseKey, Finding fault) {
        return new Row(table, number, Math.max(caseKey, lastCase), fault);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
