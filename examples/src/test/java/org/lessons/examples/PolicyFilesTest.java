package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.anonymise.AnonymisationPolicy;
import org.lessons.anonymise.treat.Techniques;
import org.lessons.io.Read;
import org.lessons.io.json.JsonSchema;
import org.lessons.io.json.LessonsJson;
import org.lessons.model.shape.Shape;

/** The policy files in docs are the presets, and the schema beside them says what a policy file may be. */
class PolicyFilesTest {

    private static final Path FOLDER = Path.of(System.getProperty("lessons.root"), "docs", "policies");
    private static final String ID = "https://lessons.example/schemas/1.0/policy.schema.json";

    static Stream<AnonymisationPolicy> presets() {
        return Stream.of(
                AnonymisationPolicy.screen(), AnonymisationPolicy.darkenedProfile(), AnonymisationPolicy.mrX());
    }

    private static String current(Path file, String text) throws IOException {
        if (System.getProperty("lessons.write-docs") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        return Files.readString(file);
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FOLDER.resolve("policy.schema.json")), InputFormat.JSON);
    }

    private static Read<AnonymisationPolicy> read(String text) {
        return LessonsJson.strict().read(AnonymisationPolicy.class, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void aPresetIsTheFileOfItsName(AnonymisationPolicy preset) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        LessonsJson.strict().indented().writeRecord(preset, written);
        String file = current(FOLDER.resolve(preset.name() + ".json"), written.toString(StandardCharsets.UTF_8));
        assertThat(file)
                .as("out of date: run mvn -pl examples -am test -Dtest=PolicyFilesTest -Dlessons.write-docs=1")
                .isEqualTo(written.toString(StandardCharsets.UTF_8));
        assertThat(read(file).findings()).isEmpty();
        assertThat(read(file).value()).contains(preset);
        assertThat(schema().validate(file, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaIsCurrent() throws IOException {
        String schema = JsonSchema.of(AnonymisationPolicy.class, ID);
        assertThat(current(FOLDER.resolve("policy.schema.json"), schema)).isEqualTo(schema);
    }

    @Test
    void theSchemaSaysWhatEachMemberMeansAndNamesEveryTechnique() throws IOException {
        List<String> parts = Stream.of("name", "version", "audience", "detection", "rules")
                .map(name -> Shape.of(AnonymisationPolicy.class)
                        .part(name)
                        .flatMap(part -> part.definition())
                        .orElse("nothing"))
                .toList();
        assertThat(parts).doesNotContain("nothing");
        assertThat(Files.readString(FOLDER.resolve("policy.schema.json")))
                .contains(parts)
                .contains(Techniques.names());
    }

    private static String policy(String members) {
        return "{\"schemaVersion\":\"1.0\",\"name\":\"ours\",\"version\":\"1\"" + members + "}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"rules\":[{\"technique\":\"keep\"}]",
                ",\"audience\":\"PUBLIC\",\"detection\":\"STRICT\"",
                ",\"audience\":\"acme@1:BOARD\"",
                ",\"rules\":[{\"sensitivity\":\"QUASI\",\"categories\":[\"DATE\"],\"technique\":\"shift\",\"to\":\"WEEKDAY\"}]",
                ",\"rules\":[{\"technique\":\"acme-tokens\"}]"
            })
    void schemaAndReaderTakeTheSame(String members) throws IOException {
        assertThat(read(policy(members)).findings()).isEmpty();
        assertThat(schema().validate(policy(members), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"rules\":[]",
                ",\"rules\":[{}]",
                ",\"rules\":[{\"technique\":\"\"}]",
                ",\"rules\":[{\"technique\":null}]",
                ",\"rules\":[{\"technique\":\"keep\",\"categories\":[\"person\"]}]",
                ",\"rules\":[{\"technique\":\"keep\",\"categories\":[]}]",
                ",\"rules\":[{\"technique\":\"keep\",\"to\":\"MONTH\"}]",
                ",\"rules\":[{\"technique\":\"keep\",\"sensitivity\":\"HIGH\"}]",
                ",\"rules\":{\"technique\":\"keep\"}",
                ",\"detection\":\"balanced\"",
                ",\"audience\":\"everybody\"",
                ",\"note\":\"hello\""
            })
    void schemaAndReaderRefuseTheSame(String members) throws IOException {
        assertThat(read(policy(members)).findings()).isNotEmpty();
        assertThat(schema().validate(policy(members), InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"schemaVersion\":\"1.0\",\"name\":\"ours\"}", "{\"name\":\"ours\",\"version\":\"1\"}", "[]"})
    void schemaAndReaderRefuseWhatLacksAMember(String document) throws IOException {
        assertThat(read(document).findings()).isNotEmpty();
        assertThat(schema().validate(document, InputFormat.JSON)).isNotEmpty();
    }
}
