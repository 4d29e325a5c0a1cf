package org.lessons.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.lessons.io.Read;
import org.lessons.io.csv.CaptureSheet;
import org.lessons.model.CaseFile;
import org.lessons.model.check.Readiness;

/**
 * Cases from a spreadsheet: writes an empty sheet, or reads a filled one.
 *
 * <p>{@code java -cp examples/target/examples.jar org.lessons.examples.CaptureInASpreadsheet sheet.csv [cy]}
 */
public final class CaptureInASpreadsheet {

    private CaptureInASpreadsheet() {}

    /**
     * Writes the sheet when there is none, and otherwise says what it holds.
     *
     * @param args the sheet, and {@code cy} for headings in Welsh
     * @throws IOException when it cannot be written or read
     */
    public static void main(String[] args) throws IOException {
        Path sheet = Path.of(args[0]);
        if (Files.notExists(sheet)) {
            Locale locale = args.length > 1 ? Locale.forLanguageTag(args[1]) : Locale.UK;
            try (OutputStream out = Files.newOutputStream(sheet)) {
                CaptureSheet.template(locale, out);
            }
            return;
        }
        for (CaseFile draft : read(sheet)) {
            System.out.println("A draft: " + Readiness.of(draft.content()));
        }
    }

    /** Every row becomes a draft, whatever was noticed about it. */
    private static List<CaseFile> read(Path sheet) throws IOException {
        List<CaseFile> drafts = new ArrayList<>();
        try (InputStream in = Files.newInputStream(sheet)) {
            for (Iterator<Read<CaseFile>> rows = CaptureSheet.read(in); rows.hasNext(); ) {
                Read<CaseFile> row = rows.next();
                row.findings().forEach(finding -> System.out.println(finding));
                row.value().ifPresent(drafts::add);
            }
        }
        return drafts;
    }
}
