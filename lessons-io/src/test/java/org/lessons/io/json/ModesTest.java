package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.io.Kept;
import org.lessons.io.Limits;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;
import org.lessons.model.FailureCase;
import org.lessons.model.TreatedCase;
import org.lessons.model.check.Severity;

/** What each mode makes of a document; the table is that of docs/json.md. */
class ModesTest {

    private static final List<LessonsJson> LENIENT = List.of(LessonsJson.tolerant(), LessonsJson.preserving());

    /** What can be left out without a guess, with the document that it comes to. */
    static Stream<Arguments> mended() {
        return Stream.of(
                inCase("\"id\":\"a\",\"mood\":7", "\"id\":\"a\"", "/case (line 3, column 10) json.unknown-member"),
                inCase(
                        "\"mood\":{\"title\":[null,\"\"]},\"id\":\"a\"",
                        "\"id\":\"a\"",
                        "/case (line 3, column 1) json.unknown-member"),
                inCase("\"id\":\"a\",\"title\":null", "\"id\":\"a\"", "/case/title (line 3, column 18) json.null"),
                inCase("\"id\":\"a\",\"year\":null", "\"id\":\"a\"", "/case/year (line 3, column 17) json.null"),
                inCase("\"id\":\"a\",\"status\":null", "\"id\":\"a\"", "/case/status (line 3, column 19) json.null"),
                inCase("\"sharing\":null", "", "/case/sharing (line 3, column 11) json.null"),
                inCase("\"sourceIds\":null", "", "/case/sourceIds (line 3, column 13) json.null"),
                inCase("\"extensions\":null", "", "/case/extensions (line 3, column 14) json.null"),
                inCase("\"title\":\"\"", "", "/case/title (line 3, column 9) json.empty-text"),
                inCase("\"status\":\"\"", "", "/case/status (line 3, column 10) json.empty-text"),
                inCase("\"sourceIds\":[]", "", "/case/sourceIds (line 3, column 14) json.empty-list"),
                inCase("\"extensions\":{}", "", "/case/extensions (line 3, column 15) json.empty-object"),
                inCase("\"absent\":{}", "", "/case/absent (line 3, column 11) json.empty-object"),
                inCase(
                        "\"extensions\":{\"a\":null,\"b\":\"\",\"c\":\"d\"}",
                        "\"extensions\":{\"c\":\"d\"}",
                        "/case/extensions (line 3, column 19) json.null",
                        "/case/extensions (line 3, column 28) json.empty-text"),
                inCase("\"extensions\":{\"a\":null}", "", "/case/extensions (line 3, column 19) json.null"),
                inCase("\"absent\":{\"title\":null}", "", "/case/absent/title (line 3, column 19) json.null"),
                inCase(
                        "\"subject\":{\"organisations\":[{\"teller\":null,\"name\":\"\"}]}",
                        "\"subject\":{\"organisations\":[{}]}",
                        "/case/subject/organisations/0/name (line 3, column 51) json.empty-text",
                        "/case/subject/organisations/0/teller (line 3, column 39) json.null"),
                inCase("\"sharing\":{\"mood\":1}", "", "/case/sharing (line 3, column 12) json.unknown-member"),
                Arguments.of(
                        "\ufeff{\"schemaVersion\":\"1.0\",\"case\":{\"id\":\"a\"}}",
                        document("\"id\":\"a\""),
                        List.of(" (line 1, column 1) json.byte-order-mark")),
                Arguments.of(
                        "{\"schemaVersion\":\"1.1\",\"case\":{\"id\":\"a\",\"mood\":1}}",
                        document("\"id\":\"a\""),
                        List.of(
                                "/case (line 1, column 41) json.unknown-member",
                                "/schemaVersion (line 1, column 18) json.newer-schema-version")),
                Arguments.of(
                        "{\"case\":{\"id\":\"a\"},\"mood\":1,\"schemaVersion\":\"1.27\"}",
                        document("\"id\":\"a\""),
                        List.of(
                                " (line 1, column 20) json.unknown-member",
                                "/schemaVersion (line 1, column 45) json.newer-schema-version")));
    }

    /** What would take a guess. */
    static Stream<Arguments> guesses() {
        return Stream.of(
                inCase("\"title\":\"a\",\"title\":\"a\"", "", "/case/title (line 3, column 13) json.duplicate-member"),
                inCase("\"title\":null,\"title\":\"a\"", "", "/case/title (line 3, column 14) json.duplicate-member"),
                inCase(
                        "\"extensions\":{\"a\":null,\"a\":\"b\"}",
                        "",
                        "/case/extensions (line 3, column 24) json.duplicate-key"),
                inCase("\"title\":7", "", "/case/title (line 3, column 9) json.wrong-type"),
                inCase("\"year\":\"2020\"", "", "/case/year (line 3, column 8) json.wrong-type"),
                inCase("\"year\":2020.0", "", "/case/year (line 3, column 8) json.not-whole"),
                inCase("\"status\":3", "", "/case/status (line 3, column 10) json.wrong-type"),
                inCase("\"status\":\"submitted\"", "", "/case/status (line 3, column 10) json.wrong-form"),
                inCase("\"title\":\"\\ud800\"", "", "/case/title (line 3, column 9) json.lone-surrogate"),
                inCase("\"title\":[]", "", "/case/title (line 3, column 9) json.wrong-type"),
                inCase("\"sourceIds\":{}", "", "/case/sourceIds (line 3, column 13) json.wrong-type"),
                inCase("\"sourceIds\":[null]", "", "/case/sourceIds/0 (line 3, column 14) json.null"),
                inCase(
                        "\"subject\":{\"kinds\":[\"\"]}",
                        "",
                        "/case/subject/kinds/0 (line 3, column 21) json.empty-text"),
                inCase(
                        "\"sharing\":{\"embargo\":{\"until\":[2020,2,3]}}",
                        "",
                        "/case/sharing/embargo/until (line 3, column 31) json.wrong-type"),
                inCase("\"title\":'a'", "", "/case (line 3, column 9) json.syntax"),
                Arguments.of(
                        "{\"schemaVersion\":\"1.0\",\"case\":null}",
                        "",
                        List.of("/case (line 1, column 31) json.null")),
                Arguments.of("{\"schemaVersion\":\"1.0\"}", "", List.of(" (line 1, column 23) json.missing-member")),
                Arguments.of("{\"case\":{}}", "", List.of(" (line 1, column 11) json.no-schema-version")),
                Arguments.of(
                        "{\"schemaVersion\":\"2.0\",\"case\":{\"mood\":1}}",
                        "",
                        List.of("/schemaVersion (line 1, column 18) json.newer-schema-version")),
                Arguments.of(
                        "{\"case\":{\"mood\":1},\"schemaVersion\":\"2.0\"}",
                        "",
                        List.of("/schemaVersion (line 1, column 36) json.newer-schema-version")),
                Arguments.of(
                        "{\"schemaVersion\":\"0.9\",\"case\":{}}",
                        "",
                        List.of("/schemaVersion (line 1, column 18) json.unknown-schema-version")),
                Arguments.of(
                        "{\"schemaVersion\":\"1.0\",\"case\":{}} {}",
                        "",
                        List.of(" (line 1, column 35) json.trailing")),
                Arguments.of("\ufeff ", "", List.of(" (line 1, column 1) json.no-document")));
    }

    @ParameterizedTest
    @MethodSource("mended")
    void whatCanBeLeftOutIsLeftOutAndSaid(String document, String without, List<String> expected) throws IOException {
        CaseFile meant = read(LessonsJson.strict(), without).value().orElseThrow();
        for (LessonsJson json : LENIENT) {
            Read<CaseFile> read = read(json, document);
            assertThat(said(read)).isEqualTo(expected);
            assertThat(read.findings()).allMatch(finding -> finding.severity() == Severity.WARNING);
            assertThat(read.value()).contains(meant);
            assertThat(read.isClean()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("mended")
    void theStrictReaderRefusesIt(String document, String without, List<String> expected) throws IOException {
        Read<CaseFile> read = read(LessonsJson.strict(), document);

        assertThat(read.value()).isEmpty();
        // By another version nothing else is judged.
        assertThat(said(read))
                .isNotEmpty()
                .isSubsetOf(expected)
                .hasSize(document.contains("\"1.0\"") ? expected.size() : 1);
        assertThat(read.findings()).allMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("guesses")
    void whatWouldTakeAGuessIsAnErrorInEveryMode(String document, String without, List<String> expected)
            throws IOException {
        for (LessonsJson json : LENIENT) {
            Read<CaseFile> read = read(json, document);
            assertThat(read.value()).isEmpty();
            assertThat(read.kept()).isEqualTo(Kept.nothing());
            assertThat(read.findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .map(finding -> finding.location() + " " + finding.code()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void whatIsNotKnownAndBrokenInItselfCannotBeKept() throws IOException {
        assertThat(said(read(LessonsJson.preserving(), document("\"mood\":1,\"mood\":2"))))
                .contains("/case (line 3, column 10) json.duplicate-key");
        assertThat(said(read(LessonsJson.preserving(), document("\"mood\":{\"a\":1,\"a\":2}"))))
                .contains("/case (line 3, column 15) json.duplicate-key");
        assertThat(said(read(LessonsJson.preserving(), document("\"mood\":[\"\\ud800\"]"))))
                .contains("/case (line 3, column 9) json.lone-surrogate");
        for (String document :
                List.of("\"mood\":1,\"mood\":2", "\"mood\":{\"a\":1,\"a\":2}", "\"mood\":[\"\\ud800\"]")) {
            assertThat(read(LessonsJson.preserving(), document(document)).isClean())
                    .isFalse();
            assertThat(read(LessonsJson.tolerant(), document(document)).isClean())
                    .isTrue();
        }
    }

    @Test
    void aClaimThatDoesNotFitItsCaseIsRefusedOrSaid() throws IOException {
        ClaimedCase claimed = RoundTripProperties.treated(
                        FailureCase.builder().title("one number to ring").build())
                .document();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LessonsJson.strict().write(TreatedCase.attest(claimed.content(), claimed.treatment()), out);
        byte[] forged = out.toString(StandardCharsets.UTF_8)
                .replace("one number", "two numbers")
                .getBytes(StandardCharsets.UTF_8);

        Read<ClaimedCase> strict = LessonsJson.strict().read(ClaimedCase.class, forged);
        assertThat(said(strict)).containsExactly("/treatment/digest treat.digest-does-not-fit");
        assertThat(strict.value()).isEmpty();

        Read<ClaimedCase> tolerant = LessonsJson.tolerant().read(ClaimedCase.class, forged);
        assertThat(said(tolerant)).isEqualTo(said(strict));
        assertThat(tolerant.value().orElseThrow().isAsTreated()).isFalse();

        try (NdjsonReader<ClaimedCase> lines = Ndjson.reader(ClaimedCase.class, new ByteArrayInputStream(forged))) {
            assertThat(said(lines.next()))
                    .containsExactly("/treatment/digest (line 1, column 1) treat.digest-does-not-fit");
        }
    }

    @Test
    void theModeIsKeptUnderOtherLimitsAndSaysItsName() {
        assertThat(LessonsJson.tolerant()
                        .withLimits(Limits.standard().withMostFindings(7))
                        .indented())
                .hasToString("LessonsJson[tolerant, Limits[67108864 bytes, 64 levels, 10000000 characters,"
                        + " 1000 digits, 1000000 values, 7 findings], indented]");
        assertThat(LessonsJson.preserving().toString()).startsWith("LessonsJson[preserving, ");
        assertThat(LessonsJson.strict().toString()).startsWith("LessonsJson[strict, ");
    }

    private static Read<CaseFile> read(LessonsJson json, String document) throws IOException {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Read<CaseFile> read = json.read(CaseFile.class, bytes);
        assertThat(json.read(CaseFile.class, new RoundTripProperties.Trickle(bytes)))
                .isEqualTo(read);
        return read;
    }

    private static List<String> said(Read<?> read) {
        return read.findings().stream()
                .map(finding -> finding.location() + " " + finding.code())
                .toList();
    }

    private static String document(String members) {
        return "{\"schemaVersion\":\"1.0\",\n\"case\":{\n" + members + "}}";
    }

    private static Arguments inCase(String members, String without, String... findings) {
        return Arguments.of(document(members), document(without), List.of(findings));
    }
}
