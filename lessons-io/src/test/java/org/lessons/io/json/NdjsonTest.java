package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.lessons.io.Identifiable;
import org.lessons.io.Limits;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;
import org.lessons.model.FailureCase;
import org.lessons.model.TreatedCase;

class NdjsonTest {

    private static final LessonsJson JSON = LessonsJson.strict();

    @Test
    void badLinesHarmNoOther() throws IOException {
        String file = line("a") + "\n"
                + "{\"schemaVersion\":\"1.0\",\"case\":{\"title\":\"QQ\n"
                + line("b") + "\r\n"
                + "\n  \t\r\n"
                + "]]]}}}\n"
                + "{\"schemaVersion\":\"1.0\",\"case\":{\"year\":\"QQ\",\"title\":null}}\n"
                + "{\"schemaVersion\":\"1.0\",\"case\":{\"title\":\"\u0001\"}}\n"
                + line("c") + line("QQ") + "\n"
                + line("d") + "\n\n";

        assertThat(told(file.getBytes(StandardCharsets.UTF_8), JSON))
                .containsExactly(
                        "1 a",
                        "2 /case/title (line 2, column 43) json.truncated",
                        "3 b",
                        "6  (line 6, column 1) json.syntax",
                        "7 /case/title (line 7, column 52) json.null",
                        "7 /case/year (line 7, column 39) json.wrong-type",
                        "8 /case/title (line 8, column 41) json.syntax",
                        "9  (line 9, column 45) json.trailing",
                        "10 d");
    }

    @Test
    void aLineThatIsTooLongIsPassedOverToItsEnd() throws IOException {
        LessonsJson small = JSON.withLimits(Limits.standard().withLongestDocument(200));
        String file = line("a") + "\n" + line("x".repeat(500_000)) + "\n" + line("b") + "\n" + " ".repeat(300_000)
                + "\n" + line("c");

        assertThat(told(file.getBytes(StandardCharsets.UTF_8), small))
                .containsExactly(
                        "1 a",
                        "2  (line 2, column 1) json.too-large",
                        "3 b",
                        "4  (line 4, column 1) json.too-large",
                        "5 c");
    }

    @Test
    void bytesThatAreNoUtf8HarmOneLine() throws IOException {
        byte[] file = (line("a") + "\n" + line("\u00ff") + "\n" + line("b")).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(told(file, JSON))
                .containsExactly("1 a", "2 /case/title (line 2, column 41) json.wrong-encoding", "3 b");
    }

    @Test
    void aByteOrderMarkIsAFindingOfTheFirstLine() throws IOException {
        byte[] file = ("\ufeff" + line("a") + "\n" + line("b")).getBytes(StandardCharsets.UTF_8);

        assertThat(told(file, JSON)).containsExactly("1  (line 1, column 1) json.byte-order-mark", "2 b");
    }

    @Test
    void anEmptyFileHasNoLines() throws IOException {
        for (String file : List.of("", "\n", "\r\n\r\n", "  ")) {
            assertThat(told(file.getBytes(StandardCharsets.UTF_8), JSON)).isEmpty();
        }
        NdjsonReader<CaseFile> lines = Ndjson.reader(CaseFile.class, InputStream.nullInputStream());
        assertThat(lines.hasNext()).isFalse();
        assertThat(lines.line()).isZero();
        assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void linesMayBeTornAnywhere() throws IOException {
        StringBuilder file = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            String title = "\u00e9\ud83d\ude00".repeat(i);
            file.append(line(title)).append(i % 2 == 0 ? "\n" : "\r\n");
            expected.add(i + " " + title);
        }
        byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);

        assertThat(told(bytes, JSON)).isEqualTo(expected);
        assertThat(told(new RoundTripProperties.Trickle(bytes), JSON)).isEqualTo(expected);
    }

    @Test
    void whatCannotBeWrittenLeavesNoTrace() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter<CaseFile> writer = Ndjson.writer(out, Identifiable.staysInTheHouse())) {
            writer.write(titled("a"));
            assertThatIllegalArgumentException().isThrownBy(() -> writer.write(titled("b\ud800")));
            writer.write(titled("c"));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(line("a") + "\n" + line("c") + "\n");
    }

    @Test
    void whatTheGateRefusedLeavesNoTrace() throws IOException {
        TreatedCase treated = RoundTripProperties.treated(titled("a").content());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter<TreatedCase> writer = Ndjson.writer(out)) {
            writer.write(treated);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer.write(RoundTripProperties.refused()))
                    .withMessage("the gate refused this case, so it does not go outside");
            writer.write(treated);
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.contains("\"title\":\"a\""));
    }

    @Test
    void treatedCasesAreWrittenWithoutAToken() throws IOException {
        TreatedCase treated = RoundTripProperties.treated(titled("a").content());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter<TreatedCase> writer = Ndjson.writer(out)) {
            writer.write(treated);
        }
        try (NdjsonReader<ClaimedCase> lines =
                Ndjson.reader(ClaimedCase.class, new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(lines.next().value()).contains(treated.document());
            assertThat(lines.hasNext()).isFalse();
        }
    }

    @Test
    void aStreamThatFailsIsToldAsSuch() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the cable was pulled");
            }
        };
        assertThatThrownBy(() -> Ndjson.reader(CaseFile.class, failing).hasNext())
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("the cable was pulled");
    }

    private static List<String> told(byte[] file, LessonsJson json) throws IOException {
        return told(new ByteArrayInputStream(file), json);
    }

    private static List<String> told(InputStream file, LessonsJson json) throws IOException {
        List<String> told = new ArrayList<>();
        try (NdjsonReader<CaseFile> lines = Ndjson.reader(CaseFile.class, file, json)) {
            while (lines.hasNext()) {
                Read<CaseFile> read = lines.next();
                DamagedDocumentProperties.assertNothingRepeated(read);
                read.value()
                        .flatMap(held -> held.content().title())
                        .ifPresent(title -> told.add(lines.line() + " " + title));
                read.findings()
                        .forEach(finding -> told.add(lines.line() + " " + finding.location() + " " + finding.code()));
            }
        }
        return told;
    }

    private static CaseFile titled(String title) {
        return CaseFile.of(FailureCase.builder().title(title).build());
    }

    private static String line(String title) {
        return "{\"schemaVersion\":\"1.0\",\"case\":{\"title\":\"" + title + "\"}}";
    }
}
