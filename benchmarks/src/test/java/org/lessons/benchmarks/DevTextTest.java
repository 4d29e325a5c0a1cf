package org.lessons.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DevTextTest {

    private static final String NARRATIVE = "{\"id\":\"n1\",\"title\":\"The 🙂 lamp\",\"kind\":\"SERVICE\","
            + "\"cast\":[{\"entity\":\"p1\",\"category\":\"PERSON\",\"name\":\"Corinvyr\",\"aliases\":[\"Corzko\"]}],"
            + "\"stages\":{\"what_we_did\":\"😀 Corinvyr began in May.\",\"concerns\":\"Corzko said no.\"},"
            + "\"spans\":[%s]}\n";
    private static final String MAY = span("what_we_did", 20, 23, "DATE", "QUASI", false, "May");
    private static final String NAME = span("what_we_did", 2, 10, "PERSON", "DIRECT", true, "Corinvyr");
    private static final String ALIAS = span("concerns", 0, 6, "PERSON", "DIRECT", true, "Corzko");

    @TempDir
    Path folder;

    @Test
    void movesTheAnnotationsAlongByCodePoints() throws IOException {
        assertThat(convert(NAME + "," + MAY + "," + ALIAS)).isZero();
        JsonNode gold = only("gold.jsonl");
        int[] text = gold.get("text").asString().codePoints().toArray();
        assertThat(new String(text, 0, text.length))
                .isEqualTo("The 🙂 lamp\n😀 Corinvyr began in May.\nCorzko said no.");
        List<String> mentions = new ArrayList<>();
        gold.get("mentions").forEach(mention -> {
            int start = mention.get("start").asInt();
            int length = mention.get("end").asInt() - start;
            mentions.add(mention.get("type").asString() + " "
                    + mention.get("id_type").asString() + " "
                    + mention.get("entity_id").asString() + " " + new String(text, start, length));
            assertThat(mention.get("annotator").asString()).isEqualTo("dev");
        });
        assertThat(mentions)
                .containsExactly("PERSON DIRECT e1 Corinvyr", "DATE QUASI e1 May", "PERSON DIRECT e1 Corzko");
    }

    @Test
    void asksInTheOtherGoldFileForWhatIsDeclaredAlone() throws IOException {
        convert(NAME + "," + MAY);
        List<String> types = new ArrayList<>();
        only("gold-declared.jsonl")
                .get("mentions")
                .forEach(m -> types.add(m.get("id_type").asString()));
        assertThat(types).containsExactly("DIRECT", "NO_MASK");
    }

    @Test
    void writesWhatDetectReads() throws IOException {
        convert(NAME);
        assertThat(Documents.read(folder.resolve("out/docs.jsonl")))
                .singleElement()
                .satisfies(document -> assertThat(document.text()).startsWith("The 🙂 lamp\n"));
        assertThat(Documents.readCasts(folder.resolve("out/casts.jsonl")).get("n1"))
                .containsExactly(new Documents.Name("p1", "PERSON", "Corinvyr", List.of("Corzko")));
    }

    @Test
    void refusesAnAnnotationThatDoesNotFit() throws IOException {
        assertThat(convert(span("what_we_did", 3, 11, "PERSON", "DIRECT", true, "Corinvyr")))
                .isEqualTo(1);
        assertThat(convert(span("nowhere", 2, 10, "PERSON", "DIRECT", true, "Corinvyr")))
                .isEqualTo(1);
        assertThat(convert(span("concerns", 2, 99, "PERSON", "DIRECT", true, "Corinvyr")))
                .isEqualTo(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private int convert(String spans) throws IOException {
        Path file = folder.resolve("dev.jsonl");
        Files.writeString(file, String.format(NARRATIVE, spans));
        return DevText.run(file.toString(), folder.resolve("out").toString());
    }

    private JsonNode only(String name) throws IOException {
        List<JsonNode> lines = Documents.lines(folder.resolve("out").resolve(name), JsonNode.class);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static String span(
            String field, int start, int end, String category, String type, boolean declared, String text) {
        return String.format(
                "{\"field\":\"%s\",\"start\":%d,\"end\":%d,\"category\":\"%s\",\"type\":\"%s\",\"entity\":\"e1\","
                        + "\"declared\":%s,\"text\":\"%s\"}",
                field, start, end, category, type, declared, text);
    }
}
