package org.lessons.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lessons.benchmarks.Documents.Answer;
import tools.jackson.databind.JsonNode;

class DetectTest {

    private static final String TEXT = "Liked it 🙂🙂: ring Corinvyr on 07700 900123, and 😀 Mrs Pelanskaw too.";

    @TempDir
    Path folder;

    private Path docs;
    private Path casts;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        docs = folder.resolve("docs.jsonl");
        casts = folder.resolve("casts.jsonl");
        out = folder.resolve("out.jsonl");
        Files.writeString(
                docs,
                "{\"doc_id\":\"a\",\"text\":\"" + TEXT + "\",\"mentions\":[]}\n\n"
                        + "{\"doc_id\":\"b\",\"text\":\"Nobody rang corinvyr.\"}\n");
        Files.writeString(
                casts,
                "{\"doc_id\":\"a\",\"cast\":[{\"id\":\"p1\",\"category\":\"PERSON\",\"name\":\"Corinvyr Vexa\","
                        + "\"aliases\":[]}]}\n");
    }

    @Test
    void countsCodePointsAndNotCharsOfJava() throws IOException {
        assertThat(Detect.run(new Printed().writer(), args("--casts", casts.toString())))
                .isZero();
        List<Answer> answers = Documents.lines(out, Answer.class);
        assertThat(answers).extracting(Answer::docId).containsExactly("a", "b");
        assertThat(answers.get(0).spans())
                .extracting(span -> span.label() + " " + slice(span.start(), span.end()))
                .containsExactly("PERSON Corinvyr", "PHONE 07700 900123", "PERSON Mrs Pelanskaw");
        assertThat(answers.get(0).spans().get(0).start()).isEqualTo(18);
    }

    @Test
    void givesTheNamesOfACastToItsOwnTextAlone() throws IOException {
        Detect.run(new Printed().writer(), args("--casts", casts.toString()));
        assertThat(Documents.lines(out, Answer.class).get(1).spans()).isEmpty();
    }

    @Test
    void printsWhatItCost() {
        Printed printed = new Printed();
        assertThat(Detect.run(printed.writer(), args())).isZero();
        JsonNode figures = printed.figures();
        assertThat(figures.get("profile").asString()).isEqualTo("high-recall");
        assertThat(figures.get("load_ms").asDouble()).isPositive();
        assertThat(figures.get("mb_per_cpu_s").asDouble()).isPositive();
        assertThat(figures.get("heap_mb").isNumber()).isTrue();
    }

    @Test
    void answersTwoToAProfileThatThereIsNot() {
        assertThat(Detect.run(new Printed().writer(), docs.toString(), out.toString(), "--profile", "keen"))
                .isEqualTo(2);
    }

    @Test
    void answersOneToAFileThatIsNotSuch() throws IOException {
        Files.writeString(docs, "{\"doc_id\":\"a\"}\n");
        assertThat(Detect.run(new Printed().writer(), args())).isEqualTo(1);
        Files.writeString(docs, "[]\n");
        assertThat(Detect.run(new Printed().writer(), args())).isEqualTo(1);
        Files.writeString(docs, "");
        assertThat(Detect.run(new Printed().writer(), args())).isEqualTo(1);
        Files.delete(docs);
        assertThat(Detect.run(new Printed().writer(), args())).isEqualTo(1);
    }

    private String[] args(String... more) {
        List<String> args = new ArrayList<>(
                List.of(docs.toString(), out.toString(), "--profile", "high-recall", "--seconds", "0.05"));
        args.addAll(List.of(more));
        return args.toArray(new String[0]);
    }

    private static String slice(int start, int end) {
        int[] points = TEXT.codePoints().toArray();
        return new String(points, start, end - start);
    }
}
