package org.lessons.io.json;

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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;
import org.lessons.model.FailureCase;
import org.lessons.model.testing.AnyRecord;

/** The schemas in docs are those of the documents of today. */
class SchemaFilesTest {

    private static final Path FOLDER = Path.of(System.getProperty("lessons.root"), "docs", "schemas");
    private static final String BASE = "https://lessons.example/schemas/1.0/";
    private static final Map<String, Class<? extends Record>> DOCUMENTS =
            Map.of("case-file.schema.json", CaseFile.class, "treated-case.schema.json", ClaimedCase.class);

    private static String current(String name) throws IOException {
        if (System.getProperty("lessons.write-docs") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name), JsonSchema.of(DOCUMENTS.get(name), BASE + name));
        }
        return Files.readString(FOLDER.resolve(name));
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(current(name), InputFormat.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-file.schema.json", "treated-case.schema.json"})
    void isCurrent(String name) throws IOException {
        assertThat(current(name))
                .as("out of date: run mvn -pl lessons-io -am test -Dtest=SchemaFilesTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dlessons.write-docs=1")
                .isEqualTo(JsonSchema.of(DOCUMENTS.get(name), BASE + name));
    }

    @Test
    void whatIsWrittenInsideAndOutsideIsWhatTheyDescribe() throws IOException {
        CaseFile file = AnyRecord.of(CaseFile.class, 12, 30);
        String inside = new String(RoundTripProperties.written(LessonsJson.strict(), file), StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FailureCase content = file.content();
        LessonsJson.strict().write(RoundTripProperties.treated(content), out);
        String outside = out.toString(StandardCharsets.UTF_8);

        assertThat(schema("case-file.schema.json").validate(inside, InputFormat.JSON))
                .isEmpty();
        assertThat(schema("treated-case.schema.json").validate(outside, InputFormat.JSON))
                .isEmpty();
        // One is never taken for the other: no cast goes outside, and nothing comes from there without a treatment.
        assertThat(schema("treated-case.schema.json").validate(inside, InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema("case-file.schema.json").validate(outside, InputFormat.JSON))
                .isNotEmpty();
    }
}
