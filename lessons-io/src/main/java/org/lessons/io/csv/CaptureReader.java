package org.lessons.io.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;

/** Reads a capture sheet row by row; one row is in memory. */
final class CaptureReader implements Iterator<Read<CaseFile>> {

    static final char BYTE_ORDER_MARK = '\ufeff';

    private static final String TABLE = "capture";
    private static final int LONGEST_HEADER = 1 << 17;

    private final InputStream in;
    private final List<Finding> waiting = new ArrayList<>();
    private List<@Nullable CaptureColumn> columns = List.of();
    private List<String> headings = List.of();
    private @Nullable CloseableIterator<CsvRecord> records;
    private @Nullable Read<CaseFile> ahead;
    private long row = -1;
    private boolean ended;

    CaptureReader(InputStream in) {
        this.in = in;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && !ended) {
            advance();
        }
        return ahead != null;
    }

    @Override
    public Read<CaseFile> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Read<CaseFile> next = ahead;
        ahead = null;
        return Objects.requireNonNull(next);
    }

    private void advance() {
        try {
            CloseableIterator<CsvRecord> rest = records == null ? open() : records;
            records = rest;
            if (!rest.hasNext()) {
                end(row < 0 ? "csv.sheet-headings" : null);
                return;
            }
            List<String> cells = rest.next().getFields();
            row++;
            if (row == 0) {
                head(cells);
            } else if (!isEmpty(cells) && !isHelp(cells)) {
                ahead = draft(cells);
            }
        } catch (CsvParseException e) {
            row++;
            end(Cursor.code(e));
        } catch (UncheckedIOException e) {
            row++;
            endOf(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            row++;
            endOf(e);
        }
    }

    private void endOf(IOException e) {
        if (!(e instanceof CharacterCodingException)) {
            throw new UncheckedIOException(e);
        }
        end("csv.sheet-encoding");
    }

    private void end(@Nullable String code) {
        ended = true;
        if (code != null) {
            waiting.add(Finding.of(new Location.InTable(TABLE, Math.max(row, 0), ""), code));
        }
        if (!waiting.isEmpty()) {
            ahead = new Read<>(Optional.empty(), List.copyOf(waiting));
            waiting.clear();
        }
    }

    private CloseableIterator<CsvRecord> open() throws IOException {
        BufferedReader text =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), LONGEST_HEADER);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .iterator();
    }

    /** What stands most often in the first line outside of quotes. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int c = text.read();
            quoted ^= c == '"';
            if (c < 0 || !quoted && (c == '\n' || c == '\r')) {
                break;
            }
            commas += !quoted && c == ',' ? 1 : 0;
            semicolons += !quoted && c == ';' ? 1 : 0;
            tabs += !quoted && c == '\t' ? 1 : 0;
        }
        text.reset();
        return tabs > Math.max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',';
    }

    private void head(List<String> cells) {
        headings = List.copyOf(cells);
        List<@Nullable CaptureColumn> found = new ArrayList<>();
        Set<CaptureColumn> seen = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            CaptureColumn column = CaptureColumns.of(cells.get(i));
            if (column == null && !cells.get(i).isBlank()) {
                waiting.add(at(0, "", "csv.sheet-heading", letters(i)));
            } else if (column != null && !seen.add(column)) {
                waiting.add(at(0, cells.get(i), "csv.sheet-heading-twice", letters(i)));
                column = null;
            }
            found.add(column);
        }
        columns = found;
        if (seen.isEmpty()) {
            waiting.clear();
            end("csv.sheet-headings");
        }
    }

    private Read<CaseFile> draft(List<String> cells) {
        CaptureDraft draft = new CaptureDraft();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.isBlank()) {
                continue;
            }
            CaptureColumn column = i < columns.size() ? columns.get(i) : null;
            if (column != null) {
                String code = draft.put(column, cell);
                if (code != null) {
                    waiting.add(at(row, headings.get(i).strip(), code));
                }
                continue;
            }
            String heading = i < headings.size() ? headings.get(i).strip() : "";
            draft.keep("column-" + letters(i), heading.isEmpty() ? cell : heading + ": " + cell);
            if (heading.isEmpty()) {
                waiting.add(at(row, "", "csv.sheet-no-heading", letters(i)));
            }
        }
        Read<CaseFile> read = new Read<>(Optional.of(draft.build()), List.copyOf(waiting));
        waiting.clear();
        return read;
    }

    private static Finding at(long row, String heading, String code, String... arguments) {
        return Finding.of(new Location.InTable(TABLE, row, heading), code, arguments);
    }

    private static boolean isEmpty(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private static boolean isHelp(List<String> cells) {
        return cells.stream().allMatch(cell -> cell.isBlank() || cell.charAt(0) == CaptureCell.HELP);
    }

    /** What a spreadsheet calls the column. */
    private static String letters(int column) {
        String letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : letters(column / 26 - 1) + letter;
    }
}
