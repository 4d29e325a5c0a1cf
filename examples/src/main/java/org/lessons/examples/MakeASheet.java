package org.lessons.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.lessons.anonymise.AnonymisationPolicy;
import org.lessons.anonymise.Anonymiser;
import org.lessons.io.Read;
import org.lessons.io.publish.BriefPaper;
import org.lessons.io.publish.Edition;
import org.lessons.io.publish.WorkshopSheet;
import org.lessons.model.CaseFile;
import org.lessons.model.TreatedCase;
import org.lessons.model.check.Finding;
import org.lessons.model.vocabulary.Codes;

/**
 * A case for a room: a sheet to hand out, slides to show, and a brief paper, of each case file.
 *
 * <p>{@code java -cp examples/target/examples.jar org.lessons.examples.MakeASheet CASES OUT [en|cy]}: a folder or a file of case files,
 * and a folder for the pages. Exit status 0: all were made; 1: some were not, and the findings say why; 2: called wrongly.
 */
public final class MakeASheet {

    private final PrintStream out;
    private final Anonymiser anonymiser;
    private final Edition edition;

    MakeASheet(PrintStream out, Clock clock, Locale language) {
        this.out = out;
        anonymiser = Anonymiser.builder(AnonymisationPolicy.mrX()).clock(clock).build();
        edition = Edition.of(Codes.Level.PEERS, LocalDate.now(clock)).in(language);
    }

    /**
     * Makes the sheets.
     *
     * @param args the cases, the folder, and the language
     * @throws IOException when something cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        System.exit(run(System.out, args));
    }

    static int run(PrintStream out, String... args) throws IOException {
        if (args.length < 2 || args.length > 3) {
            out.println("usage: MakeASheet CASES OUT [en|cy]");
            return 2;
        }
        Locale language = Locale.forLanguageTag(args.length == 3 ? args[2] : "en");
        MakeASheet sheets = new MakeASheet(out, Clock.systemDefaultZone(), language);
        try (CaseFiles files = CaseFiles.open(Path.of(args[0]))) {
            return sheets.make(files, Files.createDirectories(Path.of(args[1])));
        }
    }

    int make(CaseFiles files, Path folder) throws IOException {
        boolean isAll = true;
        for (int number = 1; files.hasNext(); number++) {
            Read<CaseFile> read = files.next();
            isAll &= isClean(files.place(), read.findings());
            if (read.value().isPresent()) {
                TreatedCase treated = anonymiser.anonymise(read.value().get());
                // Who shared it with fewer, or took it back, is not in a room full of people.
                boolean isForThem = isClean(files.place(), edition.check(treated));
                isAll &= isForThem;
                if (isForThem) {
                    write(treated, folder.resolve("case-" + number));
                }
            }
        }
        return isAll ? 0 : 1;
    }

    private boolean isClean(String place, List<Finding> findings) {
        findings.forEach(finding -> out.println(place + ": " + finding));
        return findings.isEmpty();
    }

    private void write(TreatedCase treated, Path name) throws IOException {
        WorkshopSheet sheet = WorkshopSheet.of(treated, edition);
        Files.writeString(Path.of(name + ".sheet.html"), sheet.html());
        Files.writeString(Path.of(name + ".sheet.md"), sheet.markdown());
        Files.writeString(Path.of(name + ".slides.html"), sheet.slides());

        BriefPaper paper = BriefPaper.of(treated, edition);
        Files.writeString(Path.of(name + ".paper.html"), paper.html());
        Files.writeString(Path.of(name + ".paper.md"), paper.markdown());
    }
}
