package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.io.Identifiable;
import org.lessons.model.CaseFile;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyRecord;
import tools.jackson.databind.JsonNode;

class DescriptorTest {

    /** Words that are names too: who looks for names in a package must not find them in what we write ourselves. */
    private static final List<String> NAMES = List.of(
            "will", "hope", "may", "mark", "grace", "rose", "joy", "bill", "art", "frank", "sue", "pat", "rob", "drew",
            "dean", "faith", "dawn", "april", "june", "august", "guy", "chase", "penny", "ray", "iris", "ivy", "lily",
            "daisy", "ruby", "pearl", "amber", "heather", "holly", "hazel", "olive", "violet", "basil", "clay", "cliff",
            "dale", "glen", "heath", "lane", "lee", "reed", "ross", "wade", "jack", "nick", "gene", "miles", "carol",
            "robin", "jay", "jean", "young", "king", "price", "banks", "page", "hall", "stone", "brown", "white",
            "black", "green", "wood", "hill", "field", "cook", "baker", "smith", "lord");

    @TempDir
    static Path directory;

    static Path dataset;

    @BeforeAll
    static void writesAPackageWithoutAWordOfAnybodys() {
        List<CaseFile> files = IntStream.range(0, 40)
                .mapToObj(i -> AnyRecord.of(CaseFile.class, 200 + i, 40 + i))
                .map(file ->
                        Shape.of(CaseFile.class).map(file, (at, part, value) -> value instanceof String ? "x" : value))
                .toList();
        dataset = Packages.write(directory, CaseFile.class, files);
    }

    @ParameterizedTest
    @ValueSource(strings = {"datapackage", "dataresource", "tableschema", "tabledialect"})
    void isValidAgainstTheProfilesOfVersionTwo(String profile) throws Exception {
        Path schemaFile = Path.of(System.getProperty("lessons.root"))
                .resolve("../shared/data/profiles/datapackage-2.0-" + profile + ".json");
        assumeTrue(Files.isRegularFile(schemaFile), "the Data Package profiles are not at " + schemaFile);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(schemaFile), InputFormat.JSON);
        List<JsonNode> parts = parts(profile);
        assertThat(parts).isNotEmpty();
        for (JsonNode part : parts) {
            assertThat(schema.validate(part)).isEmpty();
        }
        assertThat(schema.validate("[]", InputFormat.JSON))
                .as("the profile tells right from wrong")
                .isNotEmpty();
    }

    private static List<JsonNode> parts(String profile) {
        JsonNode descriptor = descriptor();
        List<JsonNode> parts = new ArrayList<>();
        for (JsonNode resource : descriptor.path("resources")) {
            switch (profile) {
                case "dataresource" -> parts.add(resource);
                case "tableschema" -> parts.add(resource.path("schema"));
                case "tabledialect" -> parts.add(resource.path("dialect"));
                default -> {}
            }
        }
        return profile.equals("datapackage") ? List.of(descriptor) : parts;
    }

    @Test
    void listsEveryTableWithItsKeysAndTypes() {
        List<String> names = new ArrayList<>();
        for (JsonNode resource : descriptor().path("resources")) {
            names.add(resource.path("name").asString());
            JsonNode schema = resource.path("schema");
            List<String> fields = new ArrayList<>();
            for (JsonNode field : schema.path("fields")) {
                fields.add(field.path("name").asString());
                assertThat(field.path("description").asString(""))
                        .as(field.toString())
                        .isNotEmpty();
                assertThat(field.path("constraints").has("enum")).isFalse();
            }
            assertThat(Packages.text(dataset.resolve(resource.path("path").asString())))
                    .startsWith('"' + String.join("\",\"", fields) + "\"\r\n");
            for (JsonNode key : schema.path("primaryKey")) {
                assertThat(fields).contains(key.asString());
            }
            for (JsonNode key : schema.path("foreignKeys")) {
                assertThat(names)
                        .contains(key.path("reference").path("resource").asString());
            }
        }
        assertThat(names).contains("cases", "accounts", "cast", "decisions_by", "cases_wide", "codebook");
        assertThat(Packages.text(dataset.resolve("datapackage.json")))
                .doesNotContain("created")
                .contains("\"lossy\" : true");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void usesNoWordThatIsAlsoAName(boolean forSpreadsheets) throws Exception {
        Path dataset = forSpreadsheets ? guarded() : DescriptorTest.dataset;
        for (String file : List.of("datapackage.json", "codebook.csv", "flow.json", "load.R", "load.py", "load.sql")) {
            String text = Packages.text(dataset.resolve(file));
            for (String name : NAMES) {
                Pattern word = Pattern.compile("(?<!\\w)" + name + "(?!\\w)", Pattern.CASE_INSENSITIVE);
                assertThat(word.matcher(text).results().map(m -> text.substring(Math.max(0, m.start() - 30), m.end())))
                        .as("%s in %s", name, file)
                        .isEmpty();
            }
        }
    }

    @Test
    void theCodebookSaysOfEveryColumnWhatItMeans() {
        String[] lines = Packages.text(dataset.resolve("codebook.csv")).split("\r\n");
        int columns = Tables.of(CaseFile.class).all().stream()
                .mapToInt(table -> table.columns().size())
                .sum();
        assertThat(lines.length)
                .isEqualTo(1
                        + columns
                        + new WideTable(Tables.of(CaseFile.class)).columns().size());
        assertThat(lines)
                .contains(
                        "accounts,text,string,optional,,quasi,\"What was said or written.\",FALSE",
                        "cases,subject_started_earliest,date,optional,,quasi,\"The first day that it can be, as"
                                + " subject_started_edtf has it; empty when that is open, unknown or out of the years 1 to"
                                + " 9999.\",TRUE",
                        "concerns,signal,string,optional,signals,safe,\"What showed it.\",FALSE",
                        "concerns,signal_why,string,optional,absences,safe,\"Why signal is absent.\",FALSE");
    }

    private static Path guarded() throws Exception {
        Path guarded = Files.createTempDirectory(directory, "guarded").resolve("package");
        try (DatasetWriter<CaseFile> writer = DatasetWriter.identifiable(
                        guarded, CaseFile.class, Identifiable.staysInTheHouse())
                .forSpreadsheets()) {
            writer.add(AnyRecord.of(CaseFile.class, 1, 0));
            writer.finish(Packages.released(1));
        }
        return guarded;
    }

    private static JsonNode descriptor() {
        return Descriptor.MAPPER.readTree(Packages.bytes(dataset.resolve("datapackage.json")));
    }
}
