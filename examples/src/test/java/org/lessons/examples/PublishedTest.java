package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.CaseFile;

/** Sheets, slides, papers and books of the cases in the repository, and of nasty ones. */
class PublishedTest {

    private static final Path CASES = Run.ROOT.resolve("cases/valid");
    private static final Path KEPT = Run.ROOT.resolve("examples/src/test/resources/published");
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    /** A short name of somebody in a case of ours; and Welsh for "why", with which a heading of every Welsh page begins. */
    private static final String WHY = "Pam";

    private static final byte[] KEY = new byte[32];

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @TempDir
    Path temp;

    private int sheets(Path cases, String language) throws IOException {
        try (CaseFiles files = CaseFiles.open(cases)) {
            return new MakeASheet(out, DAY, Locale.forLanguageTag(language)).make(files, temp);
        }
    }

    private int book(Path cases, String language, Path file) throws IOException {
        try (CaseFiles files = CaseFiles.open(cases)) {
            return new MakeABook(out, DAY, KEY, Locale.forLanguageTag(language)).make(files, file, "");
        }
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that was looked at in both languages. After a change that is wanted, keep it with -Dlessons.write-docs=1, and look. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void oneCaseIsWrittenAsItWasLookedAt(String language) throws IOException {
        assertThat(sheets(CASES.resolve("nobody-left-who-could-read-the-bill.json"), language))
                .isZero();
        for (Path file : files(temp)) {
            Path kept = KEPT.resolve(language).resolve(file.getFileName().toString());
            if (System.getProperty("lessons.write-docs") != null) {
                Files.createDirectories(kept.getParent());
                Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
            }
            assertThat(file).hasSameTextualContentAs(kept);
        }
        assertThat(files(temp)).hasSize(5).hasSameSizeAs(files(KEPT.resolve(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void everyCaseOfTheRepositoryHasItsPagesButThoseTakenBack(String language) throws IOException {
        assertThat(sheets(CASES, language)).isEqualTo(1);
        assertThat(book(CASES, language, temp.resolve("book.html"))).isEqualTo(1);
        assertThat(printed().lines()).hasSize(4).allMatch(line -> line.contains("publish.withdrawn"));
        assertThat(files(temp)).hasSize(15 * 5 + 1);
        nobodyIsIn(Run.given(CASES));
    }

    @Test
    void nobodyIsInThePagesOfNastyCases() throws IOException {
        List<CaseFile> nasty = Stream.concat(DatedStory.valid(11, 20).stream(), Schemes.of(5, 20).stream())
                .toList();
        Path cases = Run.write(temp.resolveSibling(temp.getFileName() + ".ndjson"), nasty);
        sheets(cases, "en");
        book(cases, "cy", temp.resolve("book.html"));
        assertThat(files(temp)).hasSizeGreaterThan(20);
        nobodyIsIn(nasty);
    }

    private void nobodyIsIn(List<CaseFile> given) {
        Searched searched = Searched.files(temp);
        for (CaseFile file : given) {
            file.cast()
                    .forEach(member -> assertThat(Searched.names(member))
                            .noneMatch(name -> searched.holds(name) && !name.equals(WHY)));
        }
    }

    @Test
    void aPersonGoesByOneNameThroughoutABook() throws IOException {
        Path twice = temp.resolve("twice.ndjson");
        CaseFile one = Run.read(CASES.resolve("nobody-left-who-could-read-the-bill.json"));
        Run.write(twice, List.of(one, one));
        assertThat(book(twice, "en", temp.resolve("book.html"))).isZero();
        String[] chapters = read(temp.resolve("book.html")).split("id=\"chapter-2\"");
        List<String> first = codes(chapters[0]);
        assertThat(first).hasSizeGreaterThan(3).isEqualTo(codes(chapters[1]));
    }

    private static List<String> codes(String chapter) {
        return Pattern.compile("\u27e6PERSON [0-9A-Z]{7}\u27e7")
                .matcher(chapter)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void whoCallsThemWronglyIsTold() throws IOException {
        assertThat(MakeASheet.run(out)).isEqualTo(2);
        assertThat(MakeABook.run(out, "cases")).isEqualTo(2);
        assertThat(printed()).contains("usage: MakeASheet CASES OUT", "usage: MakeABook CASES BOOK.html");
    }
}
