package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.io.json.LessonsJson;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;
import org.lessons.model.FailureCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Input that is broken: one finding with place and code, no value, and no harm to the others. */
class ShareCasesBadInputTest {

    /** Stands in every value that is wrong; nothing that is written or printed may repeat it. */
    private static final String MARK = "Zqmarkerqz";

    private static final int BIG = 200_000_000;
    private static final int DEEP = 100_000;

    private static final String GOOD = good("g1", "Ada Oyelaran");
    private static final String ALSO_GOOD = good("g2", "Bryn Pugh");
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    static Path shared;

    @TempDir
    Path temp;

    private static List<FailureCase> unharmed;

    @BeforeAll
    static void sharesTheGoodOnesAlone() throws IOException {
        Path in = Files.writeString(shared.resolve("good.ndjson"), GOOD + ALSO_GOOD);
        unharmed = contents(Run.share(in, "mr-x", shared.resolve("out")));
        assertThat(unharmed).hasSize(2);
    }

    private static List<FailureCase> contents(Run run) {
        return run.cases().stream().map(ClaimedCase::content).toList();
    }

    private static String good(String id, String name) {
        return """
                {"schemaVersion":"1.0","case":{"id":"%s","status":"SUBMITTED","title":"What %s tried",\
                "narrative":{"concerns":{"concerns":[{"id":"c1","raised":{"on":"2019-04"},"text":"%<s said so."}]}},\
                "sharing":{"level":"PEERS"}},"cast":[{"id":"m1","category":"PERSON","name":"%<s"}]}
                """.formatted(id, name);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                bad(
                        "a truncated file",
                        opened("\"title\":\"" + MARK),
                        "/case/title (line 1, column 60): ERROR json.truncated"),
                bad(
                        "a number for a text",
                        in("\"title\":7,\"language\":\"" + MARK + "\""),
                        "/case/title (line 1, column 49): ERROR json.wrong-type"),
                bad(
                        "a text for a number",
                        in("\"revision\":\"" + MARK + "\""),
                        "/case/revision (line 1, column 52): ERROR json.wrong-type"),
                bad(
                        "a list for a text",
                        in("\"title\":[\"" + MARK + "\"]"),
                        "/case/title (line 1, column 49): ERROR json.wrong-type"),
                bad(
                        "a member twice",
                        in("\"title\":\"" + MARK + "\",\"title\":\"b\""),
                        "/case/title (line 1, column 62): ERROR json.duplicate-member"),
                bad(
                        "a member that nobody knows",
                        in("\"" + MARK + "\":\"" + MARK + "\""),
                        "/case (line 1, column 41): ERROR json.unknown-member"),
                bad(
                        "null",
                        in("\"title\":null,\"language\":\"en\""),
                        "/case/title (line 1, column 49): ERROR json.null"),
                bad(
                        "a date that is none",
                        in("\"subject\":{\"started\":{\"on\":\"" + MARK + "\"}}"),
                        "/case/subject/started/on (line 1, column 68): ERROR json.wrong-form"),
                bad(
                        "a reference to nothing",
                        in("\"narrative\":{\"judgement\":{\"decisions\":[{\"id\":\"d1\",\"chose\":\"" + MARK
                                + "\"}]}}"),
                        "/case/narrative/judgement/decisions/0/chose: ERROR reference.unresolved"),
                bad(
                        "a newer schema",
                        "{\"schemaVersion\":\"1.1\",\"case\":{\"" + MARK + "\":\"" + MARK + "\"}}",
                        "/schemaVersion (line 1, column 18): ERROR json.newer-schema-version"),
                bad(
                        "no schema",
                        "{\"case\":{\"title\":\"" + MARK + "\"}}",
                        "(line 1, column 31): ERROR json.no-schema-version"),
                bad("no JSON", MARK + " is a name", "(line 1, column 10): ERROR json.syntax"),
                bad(
                        "something after the end",
                        in("\"title\":\"a\"") + MARK,
                        "(line 1, column 63): ERROR json.trailing"),
                bad(
                        "half a character",
                        in("\"title\":\"" + MARK + "\\ud800\""),
                        "/case/title (line 1, column 49): ERROR json.lone-surrogate"),
                bad(
                        "too many levels",
                        in("\"title\":" + "[".repeat(DEEP) + "\"" + MARK + "\"" + "]".repeat(DEEP)),
                        "/case/title (line 1, column 111): ERROR json.too-deep",
                        "/case/title (line 1, column 49): ERROR json.wrong-type"),
                Arguments.of(
                        "no UTF-8", notUtf8(), List.of("/case/title (line 1, column 60): ERROR json.wrong-encoding")),
                bad(
                        "an end before the beginning",
                        in("\"title\":\"" + MARK
                                + "\",\"subject\":{\"started\":{\"on\":\"2020\"},\"ended\":{\"on\":\"2019\"}}"),
                        "/case/subject/ended: ERROR time.order"));
    }

    private static Arguments bad(String what, String document, String... findings) {
        return Arguments.of(what, document.getBytes(StandardCharsets.UTF_8), List.of(findings));
    }

    private static String opened(String members) {
        return "{\"schemaVersion\":\"1.0\",\"case\":{\"id\":\"a\"," + members;
    }

    private static String in(String members) {
        return opened(members) + "}}";
    }

    private static byte[] notUtf8() {
        byte[] bytes = in("\"title\":\"" + MARK + "##\"").getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0xff : bytes[i];
        }
        return bytes;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aBadFileAmongGoodOnes(String what, byte[] document, List<String> findings) throws IOException {
        Path in = Files.createDirectory(temp.resolve("in"));
        Files.writeString(in.resolve("1.json"), GOOD);
        Files.write(in.resolve("2.json"), document);
        Files.writeString(in.resolve("3.json"), ALSO_GOOD);
        Run run = Run.share(in, "mr-x", temp.resolve("out"));
        assertThat(run.status()).isEqualTo(1);
        assertPrinted(
                run,
                findings.stream()
                        .map(finding -> "document 2: " + finding + ": ")
                        .toList());
        assertThat(contents(run)).isEqualTo(unharmed);
        assertThat(run.dataset()).isEqualTo(run.cases());
        assertCleanAndWhole(run);
        JsonNode outcomes = review(run);
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get(1).path("outcome").asString()).isEqualTo("NOT_SHARED");
        assertThat(outcomes.get(1).path("place").asString()).isEqualTo("document 2");
        assertThat(outcomes.get(1).path("notes")).hasSameSizeAs(findings);
        JsonNode flow = MAPPER.readTree(Run.bytes(run.out().resolve("dataset/flow.json")));
        assertThat(flow.path("refused").intValue()).isEqualTo(1);
    }

    @Test
    void badLinesAmongGoodOnes() throws IOException {
        Path in = temp.resolve("in.ndjson");
        List<String> expected = new ArrayList<>();
        try (OutputStream out = Files.newOutputStream(in)) {
            out.write(GOOD.getBytes(StandardCharsets.UTF_8));
            int number = 1;
            for (Object[] bad : documents().map(Arguments::get).toList()) {
                number++;
                out.write((byte[]) bad[1]);
                out.write('\n');
                for (Object finding : (List<?>) bad[2]) {
                    String onItsLine = finding.toString().replace("line 1", "line " + number);
                    expected.add("line " + number + ": " + onItsLine + ": ");
                }
            }
            out.write('\n');
            out.write(ALSO_GOOD.getBytes(StandardCharsets.UTF_8));
        }
        Run run = Run.share(in, "mr-x", temp.resolve("out"));
        assertThat(run.status()).isEqualTo(1);
        assertPrinted(run, expected);
        assertThat(contents(run)).isEqualTo(unharmed);
        assertCleanAndWhole(run);
    }

    /** These findings and no others, a line each. */
    private static void assertPrinted(Run run, List<String> beginnings) {
        String[] lines = run.err().split("\n");
        assertThat(lines).hasSameSizeAs(beginnings);
        for (int i = 0; i < lines.length; i++) {
            assertThat(lines[i]).startsWith(beginnings.get(i)).endsWith(".");
        }
    }

    private void assertCleanAndWhole(Run run) {
        assertThat(run.err() + run.printed()).doesNotContain(MARK, "Exception", "\tat ");
        for (Path file : Run.files(run.out())) {
            assertThat(new String(Run.bytes(file), StandardCharsets.ISO_8859_1)).doesNotContain(MARK);
        }
        assertThat(Run.names(run.out())).containsExactly("cases.ndjson", "dataset", "review.json", "review.md");
        assertThat(Run.names(run.out().resolve("dataset"))).noneMatch(name -> name.startsWith("."));
        assertThat(Run.names(temp)).allMatch(name -> name.startsWith("in") || name.equals("out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"in.ndjson", "in.json"})
    void aTextOf200MegabytesIsNotHeld(String name) throws IOException {
        Path in = temp.resolve(name);
        boolean lines = name.endsWith(".ndjson");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(in), 1 << 20)) {
            if (lines) {
                out.write(GOOD.getBytes(StandardCharsets.UTF_8));
            }
            out.write(opened("\"title\":\"").getBytes(StandardCharsets.US_ASCII));
            byte[] piece = MARK.repeat(100_000).getBytes(StandardCharsets.US_ASCII);
            for (int written = 0; written < BIG; written += piece.length) {
                out.write(piece);
            }
            out.write("\"}}\n".getBytes(StandardCharsets.US_ASCII));
            if (lines) {
                out.write(ALSO_GOOD.getBytes(StandardCharsets.UTF_8));
            }
        }
        Run run = Run.share(in, "mr-x", temp.resolve("out"));
        Files.delete(in);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).containsOnlyOnce("ERROR").contains("/case/title (line ", "ERROR json.too-long: ");
        assertThat(contents(run)).isEqualTo(lines ? unharmed : List.of());
        assertCleanAndWhole(run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in.json", "in.ndjson"})
    void anEmptyFileHoldsNoDocument(String name) throws IOException {
        Path in = Files.createFile(temp.resolve(name));
        Run run = Run.share(in, "screen", temp.resolve("out"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).containsOnlyOnce("ERROR json.no-document: There is no document here.");
        assertThat(run.cases()).isEmpty();
        assertCleanAndWhole(run);
    }

    @Test
    void aFolderWithoutJsonHoldsNoDocument() throws IOException {
        Path in = Files.createDirectory(temp.resolve("in"));
        Files.writeString(in.resolve("story.txt"), MARK);
        Files.createDirectory(in.resolve("older.json"));
        Run run = Run.share(in, "screen", temp.resolve("out"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("--in: ERROR json.no-document: There is no document here.\n");
        assertThat(run.cases()).isEmpty();
        assertThat(run.dataset()).isEmpty();
        assertCleanAndWhole(run);
    }

    private static JsonNode review(Run run) {
        return MAPPER.readTree(Run.bytes(run.out().resolve("review.json")));
    }

    /** Valid cases that the gate does not let go, each under the policy that its file names. */
    @ParameterizedTest
    @MethodSource("org.lessons.examples.Run#presets")
    void whatTheGateRefusesIsToldAndNotWritten(String policy) throws IOException {
        List<JsonNode> refused = Run.files(Run.ROOT.resolve("cases/refused")).stream()
                .map(file -> MAPPER.readTree(Run.bytes(file)))
                .filter(fixture ->
                        fixture.path("policy").asString().equals(policy) && !fixture.has("asksWhoWouldStillKnow"))
                .toList();
        assertThat(refused).isNotEmpty();
        Path in = temp.resolve("in.ndjson");
        List<String> expected = new ArrayList<>();
        try (OutputStream out = Files.newOutputStream(in)) {
            out.write(GOOD.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < refused.size(); i++) {
                out.write(document(refused.get(i)));
                out.write('\n');
                for (JsonNode should : refused.get(i).path("should")) {
                    expected.add("line " + (i + 2) + ": " + should.path("at").asString());
                }
            }
        }
        Run run = Run.share(in, policy, temp.resolve("out"));
        assertThat(run.status()).isEqualTo(1);
        assertPrinted(run, expected);
        Searched searched = Searched.files(run.out());
        for (int i = 0; i < refused.size(); i++) {
            JsonNode fixture = refused.get(i);
            List<String> codes = codes(fixture.path("should"));
            assertThat(run.err())
                    .contains(codes.stream().map(code -> " " + code + ": ").toList());
            assertThat(codes(review(run).get(i + 1).path("notes"))).isEqualTo(codes);
            CaseFile told = LessonsJson.strict()
                    .read(CaseFile.class, document(fixture))
                    .value()
                    .orElseThrow();
            assertThat(Texts.told(told.content())).noneMatch(searched::contains);
        }
        assertThat(run.cases()).extracting(claimed -> claimed.content().id()).containsExactly(Optional.of("g1"));
        assertCleanAndWhole(run);
    }

    private static byte[] document(JsonNode fixture) {
        return fixture.path("case").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> codes(JsonNode findings) {
        return findings.valueStream()
                .map(finding -> finding.path("code").asString())
                .toList();
    }
}
