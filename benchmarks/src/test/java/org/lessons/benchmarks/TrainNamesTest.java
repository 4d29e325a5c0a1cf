package org.lessons.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lessons.benchmarks.Documents.Answer;
import org.lessons.benchmarks.Documents.Gold;
import org.lessons.benchmarks.Documents.Mention;
import tools.jackson.databind.JsonNode;

class TrainNamesTest {

    private static final String BEFORE = "🙂 we rang ";
    private static final String BEHIND = " about the damp, and the council too.";

    @TempDir
    Path folder;

    private Path gold;
    private Path model;

    @BeforeEach
    void write() throws IOException {
        gold = folder.resolve("gold.jsonl");
        model = folder.resolve("names.bin");
        StringBuilder lines = new StringBuilder();
        for (String name : List.of("orsel tavit", "minna vroom", "pell adswith", "corrin hale", "yoss brandle")) {
            String text = BEFORE + name + BEHIND;
            int council = text.codePointCount(0, text.indexOf("council"));
            int start = BEFORE.codePointCount(0, BEFORE.length());
            lines.append(Documents.line(new Gold(
                    name,
                    text,
                    List.of(
                            new Mention(start, start + name.length(), "PERSON", "DIRECT", "e1", "a1"),
                            new Mention(council, council + 7, "ORG", "NO_MASK", "e2", "a1")))));
        }
        Files.writeString(gold, lines);
    }

    private int train(String... more) {
        return TrainNames.run(
                new Printed().writer(),
                Stream.concat(Stream.of(gold.toString(), model.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void printsWhatItLearnedFrom() throws IOException {
        Printed printed = new Printed();
        assertThat(TrainNames.run(printed.writer(), gold.toString(), model.toString(), "--iterations", "20"))
                .isZero();
        JsonNode figures = printed.figures();
        assertThat(figures.get("documents").asInt()).isEqualTo(5);
        assertThat(figures.get("sentences").asInt()).isEqualTo(5);
        assertThat(figures.get("names").asInt()).isEqualTo(5);
        assertThat(figures.get("cutoff").asInt()).isEqualTo(3);
        assertThat(figures.get("iterations").asInt()).isEqualTo(20);
        assertThat(figures.get("model_bytes").asLong()).isEqualTo(Files.size(model));
    }

    @Test
    void makesAModelThatDetectAddsToOurs() throws IOException {
        train("--cutoff", "0");
        String text = BEFORE + "sarn ottoway" + BEHIND + " Ring 07700 900123.";
        assertThat(found(text)).containsExactly("PHONE 07700 900123");
        assertThat(found(text, "--model", model.toString()))
                .containsExactly("PERSON sarn ottoway", "PHONE 07700 900123");
        assertThat(found(text, "--model", model.toString(), "--model-alone")).containsExactly("PERSON sarn ottoway");
    }

    private List<String> found(String text, String... more) throws IOException {
        Path docs = folder.resolve("docs.jsonl");
        Path out = folder.resolve("out.jsonl");
        Files.writeString(docs, Documents.line(new Documents.Document("a", text)));
        String[] args = Stream.concat(
                        Stream.of(docs.toString(), out.toString(), "--profile", "high-recall", "--seconds", "0.05"),
                        Stream.of(more))
                .toArray(String[]::new);
        assertThat(Detect.run(new Printed().writer(), args)).isZero();
        int[] points = text.codePoints().toArray();
        return Documents.lines(out, Answer.class).get(0).spans().stream()
                .map(span -> span.label() + " " + new String(points, span.start(), span.end() - span.start()))
                .toList();
    }

    @Test
    void answersOneToWhatCannotBeLearned() throws IOException {
        Files.writeString(gold, "{\"doc_id\":\"a\",\"text\":\"We rang.\"}\n");
        assertThat(train()).isEqualTo(1);
        Files.writeString(gold, "{\"doc_id\":\"a\",\"text\":\"We rang.\",\"mentions\":[]}\n");
        assertThat(train()).isEqualTo(1);
        String beyond = "{\"start\":3,\"end\":9,\"type\":\"PERSON\",\"id_type\":\"DIRECT\"}";
        Files.writeString(gold, "{\"doc_id\":\"a\",\"text\":\"We rang.\",\"mentions\":[" + beyond + "]}\n");
        assertThat(train()).isEqualTo(1);
        Files.delete(gold);
        assertThat(train()).isEqualTo(1);
        assertThat(model).doesNotExist();
    }

    @Test
    void answersTwoToWhatMakesNoSense() {
        assertThat(train("--iterations", "0")).isEqualTo(2);
        assertThat(train("--cutoff", "-1")).isEqualTo(2);
        assertThat(Detect.run(new Printed().writer(), gold.toString(), "o", "--profile", "balanced", "--model-alone"))
                .isEqualTo(2);
    }

    @Test
    void answersOneToAModelThatIsNone() {
        assertThat(Detect.run(
                        new Printed().writer(),
                        gold.toString(),
                        folder.resolve("out.jsonl").toString(),
                        "--profile",
                        "balanced",
                        "--model",
                        gold.toString()))
                .isEqualTo(1);
    }
}
