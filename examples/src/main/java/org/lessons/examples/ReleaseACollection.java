package org.lessons.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lessons.anonymise.AnonymisationPolicy;
import org.lessons.anonymise.Anonymiser;
import org.lessons.anonymise.release.Ledger;
import org.lessons.anonymise.release.LedgerKey;
import org.lessons.anonymise.release.Release;
import org.lessons.anonymise.release.ReleaseOutline;
import org.lessons.anonymise.release.ReleasedCollection;
import org.lessons.anonymise.release.RiskReport;
import org.lessons.io.Read;
import org.lessons.io.csv.TablePackage;
import org.lessons.io.json.LessonsJson;
import org.lessons.model.CaseFile;
import org.lessons.model.TreatedCase;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Severity;

/**
 * Case files in, a package for researchers out, with the report of what it still gives away.
 *
 * <p>{@code java -cp examples/target/examples.jar org.lessons.examples.ReleaseACollection CASES K OUT HOUSE [COLUMN ...]}: a folder
 * or a file of case files; how many cases, of as many organisations, have to look the same; a folder or a {@code .zip} that is not
 * there yet; a folder for the ledger, which stays in the house; and columns to do without. Exit status 0: released; 1: not, and the
 * findings say why; 2: called wrongly.
 */
public final class ReleaseACollection {

    private static final LessonsJson JSON = LessonsJson.strict().indented();

    private final Anonymiser anonymiser = Anonymiser.of(AnonymisationPolicy.darkenedProfile());
    private final List<TreatedCase> cases = new ArrayList<>();
    private final Map<Optional<String>, String> owners = new HashMap<>();
    private final PrintStream out;

    ReleaseACollection(PrintStream out) {
        this.out = out;
    }

    /**
     * Releases a collection.
     *
     * @param args the cases, how many have to look the same, the package, the house, and columns to do without
     * @throws IOException when something cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        System.exit(run(System.out, args));
    }

    static int run(PrintStream out, String... args) throws IOException {
        if (args.length < 4 || !args[1].matches("[0-9]{1,6}")) {
            out.println("usage: ReleaseACollection CASES K OUT HOUSE [COLUMN ...]");
            return 2;
        }
        ReleaseACollection collection = new ReleaseACollection(out);
        collection.treat(CaseFiles.open(Path.of(args[0])));
        Release.Builder asked = Release.builder(Integer.parseInt(args[1]));
        List.of(args).subList(4, args.length).forEach(asked::without);
        return collection.release(asked, Path.of(args[2]), Path.of(args[3]));
    }

    void treat(CaseFiles files) throws IOException {
        try (files) {
            while (files.hasNext()) {
                Read<CaseFile> read = files.next();
                read.findings().forEach(finding -> out.println(files.place() + ": " + finding));
                read.value().ifPresent(this::treat);
            }
        }
    }

    private void treat(CaseFile file) {
        TreatedCase treated = anonymiser.anonymise(file);
        cases.add(treated);
        file.content().subject().stream()
                .flatMap(subject -> subject.organisations().stream())
                .flatMap(organisation -> organisation.name().stream())
                .findFirst()
                .ifPresent(owner -> owners.put(treated.content().id(), owner));
    }

    int release(Release.Builder asked, Path target, Path house) throws IOException {
        Release release = asked.releaseKey(random())
                .organisationOf(treated ->
                        Optional.ofNullable(owners.get(treated.content().id())))
                .build();
        ReleasedCollection released = release.release(cases);
        if (isRefused(released.findings())) {
            release.feasible(cases).words(Locale.ENGLISH).forEach(out::println);
            return 1;
        }

        Files.createDirectories(house);
        LedgerKey key = LedgerKey.of(keyOf(house));
        Ledger ledger = ledgerOf(house);
        String version = "release-" + (ledger.entries().size() + 1);
        ReleaseOutline outline = released.outline(version).orElseThrow();
        if (isRefused(ledger.check(outline, key))) {
            return 1;
        }

        RiskReport report = released.assessment().orElseThrow().report();
        byte[] page = report.toHtml(Locale.UK).getBytes(StandardCharsets.UTF_8);
        TablePackage whole = TablePackage.of(version, "What was tried and did not work", released.tables())
                .with("risk-report.html", "What was done, and what was not protected.", page)
                .with("risk-report.json", "The same in figures.", json(report))
                .with("flow.json", "What became of the cases that came in.", json(released.flow()));
        if (isRefused(whole.write(target))) {
            return 1;
        }
        Files.write(house.resolve("ledger.json"), json(ledger.record(outline, key, Clock.systemDefaultZone())));
        return 0;
    }

    private boolean isRefused(List<Finding> findings) {
        findings.forEach(out::println);
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** In earnest the key lies elsewhere: whoever has it and the ledger can ask whether a case is in a release. */
    private static byte[] keyOf(Path house) throws IOException {
        Path file = house.resolve("ledger.key");
        if (Files.notExists(file)) {
            Files.write(file, random());
        }
        return Files.readAllBytes(file);
    }

    private static Ledger ledgerOf(Path house) throws IOException {
        Path file = house.resolve("ledger.json");
        return Files.exists(file)
                ? JSON.read(Ledger.class, Files.readAllBytes(file)).value().orElseThrow()
                : Ledger.empty();
    }

    private static byte[] random() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    private static byte[] json(Record record) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.writeRecord(record, bytes);
        return bytes.toByteArray();
    }
}
