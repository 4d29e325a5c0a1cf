package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Pointer;
import org.lessons.model.vocabulary.Codes;

class UpcastTest {

    private static final LessonsJson JSON = MadeUpVersions.JSON;

    @Test
    void anOlderDocumentIsReadAsThePresentOne() throws IOException {
        Read<CaseFile> read = read("""
                {"schemaVersion":"0.8","case":{"heading":"The night line","status":"SENT",
                 "subject":{"ran":"2018-04/2019-03"},"narrative":{"worries":[{"raisedBy":"STAFF"}]}}}""");

        assertThat(read.findings()).isEmpty();
        assertThat(new String(RoundTripProperties.written(JSON, read.value().orElseThrow()), StandardCharsets.UTF_8))
                .isEqualTo("{\"schemaVersion\":\"1.0\",\"case\":{\"status\":\"SUBMITTED\",\"title\":\"The night line\","
                        + "\"subject\":{\"started\":{\"on\":\"2018-04\"},\"ended\":{\"on\":\"2019-03\"}},\"narrative\":{"
                        + "\"concerns\":{\"concerns\":[{\"raisedBy\":\"FRONTLINE_STAFF\"}]}}}}");
    }

    @Test
    void theVersionMayStandAnywhere() throws IOException {
        for (int length : new int[] {1, 3_000, 10_000, 100_000}) {
            String text = "\u00e9".repeat(length);
            Read<CaseFile> read = read("{\"case\":{\"heading\":\"" + text
                    + "\",\"status\":\"SENT\",\"subject\":{\"ran\":\"2018\"}},\"schemaVersion\":\"0.9\"} ");
            assertThat(read.findings()).isEmpty();
            assertThat(read.value().orElseThrow().content().title()).contains(text);
            assertThat(read.value().orElseThrow().content().status()).contains(Codes.Status.SUBMITTED);
        }
    }

    /** By the place that the value has now, and by the line and column where it stands in the document. */
    @Test
    void findingsSayWhereTheyAreInTheDocument() throws IOException {
        assertThat(told(read("""
                        {"schemaVersion":"0.9",
                         "case":{"heading":null,"mood":7,
                          "subject":{"kinds":[null], "ran":"2018-04/soon"},
                          "narrative":{"concerns":{"concerns":[{"text":"ok"},
                           {"text":8}]}}},
                         "cast":{}}""")))
                .containsExactly(
                        "/case (line 2, column 25) json.unknown-member",
                        "/case/narrative/concerns/concerns/1/text (line 5, column 12) json.wrong-type",
                        "/case/subject/ended/on (line 3, column 36) json.wrong-form",
                        "/case/subject/kinds/0 (line 3, column 23) json.null",
                        "/case/title (line 2, column 20) json.null",
                        "/cast (line 6, column 9) json.wrong-type");
        assertThat(told(read("{\"schemaVersion\":\"0.9\",\n \"cast\":[{}]\n }")))
                .containsExactly(" (line 3, column 2) json.missing-member");
        assertThat(told(read("{\"schemaVersion\":\"0.9\",\"case\":{\"heading\":\"a\",\n\"heading\":\"b\"}}")))
                .containsExactly(" (line 2, column 1) json.duplicate-key");
        assertThat(told(read("{\"schemaVersion\":\"0.9\",\"case\":{\"heading\":\"\\ud800\"}}")))
                .containsExactly(
                        " (line 1, column 42) json.lone-surrogate",
                        "/case/title (line 1, column 42) json.lone-surrogate");
        assertThat(told(read("{\"schemaVersion\":\"0.9\",\"case\":{}} {}")))
                .containsExactly(" (line 1, column 35) json.trailing");
        assertThat(told(read("{\"schemaVersion\":\"0.9\",\"case\":{\"heading\":\"x")))
                .containsExactly(" (line 1, column 44) json.truncated");
        assertThat(told(read("{\"schemaVersion\":\"0.7\",\"case\":{}}")))
                .containsExactly("/schemaVersion (line 1, column 18) json.unknown-schema-version");
    }

    @Test
    void linesMayBeOfSeveralVersions() throws IOException {
        String file = "{\"schemaVersion\":\"0.9\",\"case\":{\"heading\":\"a\"}}\n"
                + "{\"schemaVersion\":\"1.0\",\"case\":{\"title\":\"b\"}}\n"
                + "{\"case\":{\"heading\":\"" + "c".repeat(20_000) + "\"},\"schemaVersion\":\"0.8\"}\n"
                + "{\"case\":{\"heading\":7},\"schemaVersion\":\"0.9\"}\n"
                + "{\"schemaVersion\":\"1.0\",\"case\":{\"title\":\"d\"}}\n";
        List<String> told = new ArrayList<>();
        InputStream in = new RoundTripProperties.Trickle(file.getBytes(StandardCharsets.UTF_8));
        try (NdjsonReader<CaseFile> lines = Ndjson.reader(CaseFile.class, in, JSON)) {
            while (lines.hasNext()) {
                Read<CaseFile> read = lines.next();
                told.add(lines.line() + " "
                        + read.value()
                                .flatMap(held -> held.content().title())
                                .map(title -> title.substring(0, 1))
                                .orElseGet(() -> told(read).toString()));
            }
        }
        assertThat(told)
                .containsExactly("1 a", "2 b", "3 c", "4 [/case/title (line 4, column 20) json.wrong-type]", "5 d");
    }

    @Test
    void whatIsNotKnownOfAnOlderDocumentIsKeptWhereItBelongsNow() throws IOException {
        LessonsJson preserving = MadeUpVersions.preserving();
        Read<CaseFile> read = preserving.read(
                CaseFile.class,
                "{\"schemaVersion\":\"0.8\",\"case\":{\"mood\":1,\"narrative\":{\"worries\":[{\"tone\":[2.50]}]}}}"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(read.kept().members())
                .containsEntry(Pointer.of("/case/mood"), "1")
                .containsEntry(Pointer.of("/case/narrative/concerns/concerns/0/tone"), "[2.50]")
                .hasSize(2);
    }

    /** Its digest is that of the older content. */
    @Test
    void aClaimOfAnOlderVersionIsNotHeldAgainstIt() {
        String claimed = "{\"schemaVersion\":\"0.9\",\"case\":{\"heading\":\"a\"},\"treatment\":{\"policy\":\"screen\","
                + "\"version\":\"1.0\",\"digest\":\"of-then\",\"by\":\"desk\",\"on\":\"2026-01-02\",\"reviewed\":true,"
                + "\"verdict\":\"SHARE\"}}";

        assertThat(JSON.read(ClaimedCase.class, claimed.getBytes(StandardCharsets.UTF_8))
                        .findings())
                .isEmpty();
    }

    @Test
    void theStepsMustLeadToThePresentOneByOne() {
        Upcast first = new Upcast("0.8", "0.9", document -> document);
        Upcast back = new Upcast("1.1", "1.0", document -> document);
        for (List<Upcast> steps : List.of(List.of(first), List.of(back), List.of(first, first))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Upcasts(steps));
        }
    }

    private static Read<CaseFile> read(String document) throws IOException {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Read<CaseFile> read = JSON.read(CaseFile.class, bytes);
        assertThat(JSON.read(CaseFile.class, new ByteArrayInputStream(bytes))).isEqualTo(read);
        assertThat(JSON.read(CaseFile.class, new RoundTripProperties.Trickle(bytes)))
                .isEqualTo(read);
        return read;
    }

    private static List<String> told(Read<?> read) {
        assertThat(read.value()).isEmpty();
        return read.findings().stream()
                .map((Finding finding) -> finding.location() + " " + finding.code())
                .toList();
    }
}
