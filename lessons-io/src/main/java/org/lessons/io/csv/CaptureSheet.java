package org.lessons.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.lessons.io.Identifiable;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.When;

/**
 * Capture in a spreadsheet: a sheet to fill in, a row a case, and the drafts that are in one that was filled in.
 *
 * <p>It is a CSV file that spreadsheets open as it is: UTF-8 with a byte order mark. Below the headings stand two lines of
 * help, each cell beginning with {@code #}; they may be deleted. It asks for what a form asks first, the six stages and the
 * names to hide; more than it has columns for is told elsewhere. Stateless and safe for use by several threads; a reader's
 * iterator belongs to one.
 *
 * <pre>{@code
 * CaptureSheet.template(Locale.UK, out);
 * for (Iterator<Read<CaseFile>> rows = CaptureSheet.read(in); rows.hasNext(); ) {
 *     Read<CaseFile> row = rows.next();
 *     row.findings().forEach(finding -> tell(finding.toString()));
 *     row.value().ifPresent(this::keep);
 * }
 * }</pre>
 */
public final class CaptureSheet {

    private CaptureSheet() {}

    /**
     * Writes a sheet to fill in.
     *
     * @param locale Welsh; English for any other language
     * @param out where it goes; flushed and not closed
     * @throws IOException when it cannot be written
     */
    public static void template(Locale locale, OutputStream out) throws IOException {
        write(locale, List.of(), out);
    }

    /**
     * Writes a sheet in which some drafts stand already, for somebody to go on with.
     *
     * @param locale Welsh; English for any other language
     * @param drafts a row each
     * @param out where it goes; flushed and not closed
     * @param token the promise that it stays in the house: a draft names people
     * @throws IllegalArgumentException when a draft says more than a row can, or is none; nothing is written then
     * @throws IOException when it cannot be written
     */
    public static void filled(Locale locale, List<CaseFile> drafts, OutputStream out, Identifiable token)
            throws IOException {
        Objects.requireNonNull(token, "token");
        write(locale, drafts.stream().map(draft -> row(locale, draft)).toList(), out);
    }

    /**
     * Reads a sheet that was filled in, a row at a time.
     *
     * <p>Taken are commas, semicolons and tabs between columns, columns in any order and headings in either language,
     * codes and their labels, dates as in files and with the day first. Rows without anything are passed over.
     *
     * <p>A draft is given whatever is wrong with it: what a cell cannot be read as is a warning with row and heading, and the cell
     * is kept, a date in the teller's words and anything else among the extensions under {@code sheet.} and its component.
     * So is what stands below a heading that is not known. Only where the file as such cannot be read any further is an
     * error, with which the rows end. Rows count from 1 below the headings, help and empty ones included.
     *
     * @param in the file; it is not closed
     * @return the drafts, each with what was noticed; what is wrong with the headings comes with the first. A failure of the
     *     stream is an {@link UncheckedIOException}
     */
    public static Iterator<Read<CaseFile>> read(InputStream in) {
        return new CaptureReader(in);
    }

    private static List<String> row(Locale locale, CaseFile draft) {
        CaptureDraft again = new CaptureDraft();
        List<String> cells = CaptureColumns.all().stream()
                .map(column -> cell(locale, draft, column))
                .toList();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                again.put(CaptureColumns.all().get(i), cells.get(i));
            }
        }
        boolean isWritable = StandardCharsets.UTF_8.newEncoder().canEncode(String.join("", cells));
        if (!isWritable || !again.build().equals(draft)) {
            throw new IllegalArgumentException(
                    "the case says more than a row of the capture sheet can, or is no draft");
        }
        return cells;
    }

    private static String cell(Locale locale, CaseFile draft, CaptureColumn column) {
        List<?> held = CaptureDraft.read(draft, column);
        String cell = held.isEmpty()
                ? ""
                : column.isWhen() ? CaptureCell.format((When) held.get(0)) : CaptureCell.format(column, held, locale);
        return cell.isEmpty() ? "" : CaptureCell.guarded(cell);
    }

    private static void write(Locale locale, List<List<String>> rows, OutputStream out) throws IOException {
        // The stream is the caller's: flushed, not closed.
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
        text.write(CaptureReader.BYTE_ORDER_MARK);
        try {
            CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .quoteStrategy(QuoteStrategies.NON_EMPTY)
                    .build(text);
            csv.writeRecord(words(column -> column.heading(locale)));
            csv.writeRecord(words(column -> help(column.meaning(locale))));
            csv.writeRecord(words(column -> help(column.choices(locale))));
            rows.forEach(csv::writeRecord);
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
    }

    private static List<String> words(Function<CaptureColumn, String> words) {
        return CaptureColumns.all().stream().map(words).toList();
    }

    private static String help(String words) {
        return words.isEmpty() ? "" : CaptureCell.HELP + " " + words;
    }
}
