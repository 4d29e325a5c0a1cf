package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.CaseFile;
import org.lessons.model.check.Severity;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Lapse;
import org.lessons.model.vocabulary.Term;

/** What the schema takes and what the reader takes are the same. */
class JsonSchemaTest {

    private static final String ID = "https://example.org/schema.json";

    /** Each kind of leaf, each cardinality, and a record that holds its own kind. */
    public record Everything(
            String name,
            Optional<Term> term,
            Optional<Integer> whole,
            Optional<BigDecimal> decimal,
            Optional<Boolean> flag,
            Optional<LocalDate> day,
            Optional<Edtf> edtf,
            Optional<Lapse> lapse,
            List<Severity> choices,
            Map<String, String> map,
            List<Everything> others) {}

    /** Of the same simple name as a record of the model. */
    public record Two(Optional<CaseFile> one, Optional<Inner.CaseFile> other) {}

    /** Where the other one stands. */
    public static final class Inner {
        private Inner() {}

        /** The other one. */
        public record CaseFile(Optional<String> text) {}
    }

    private static Schema schema(Class<? extends Record> type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonSchema.of(type, ID), InputFormat.JSON);
    }

    private static boolean schemaTakes(String document) {
        return schema(Everything.class).validate(document, InputFormat.JSON).isEmpty();
    }

    private static boolean readerTakes(String document) {
        return LessonsJson.strict()
                .read(Everything.class, document.getBytes(StandardCharsets.UTF_8))
                .findings()
                .isEmpty();
    }

    private static String with(String members) {
        return "{\"schemaVersion\":\"1.0\",\"name\":\"n\"" + (members.isEmpty() ? "" : "," + members) + "}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"term\":\"COMPLAINT\"",
                "\"term\":\"lfpse@5:4\"",
                "\"whole\":-2147483648",
                "\"decimal\":\"-0.50\"",
                "\"flag\":false",
                "\"day\":\"2019-04-01\"",
                "\"edtf\":\"2018-04/2019-03\"",
                "\"lapse\":\"-P1Y2M\"",
                "\"choices\":[\"ERROR\",\"ADVICE\"]",
                "\"map\":{\"any key\":\"text\"}",
                "\"others\":[{\"name\":\"m\",\"others\":[{\"name\":\"o\"}]}]"
            })
    void bothTake(String members) {
        assertThat(readerTakes(with(members))).isTrue();
        assertThat(schemaTakes(with(members))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"term\":\"complaint\"",
                "\"term\":\"@5:4\"",
                "\"term\":null",
                "\"whole\":2147483648",
                "\"whole\":\"7\"",
                "\"decimal\":\"-0\"",
                "\"decimal\":\"01\"",
                "\"decimal\":1.5",
                "\"flag\":\"true\"",
                "\"day\":\"2019-4-1\"",
                "\"day\":[2019,4,1]",
                "\"edtf\":\"\"",
                "\"lapse\":\"P\"",
                "\"lapse\":\"P1H\"",
                "\"choices\":[]",
                "\"choices\":[\"error\"]",
                "\"choices\":[null]",
                "\"map\":{}",
                "\"map\":{\"key\":\"\"}",
                "\"others\":[{}]",
                "\"others\":[{\"name\":\"m\",\"schemaVersion\":\"1.0\"}]",
                "\"unknown\":1"
            })
    void neitherTakes(String members) {
        assertThat(readerTakes(with(members))).isFalse();
        assertThat(schemaTakes(with(members))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"name\":\"n\"}", "{\"schemaVersion\":\"1.1\",\"name\":\"n\"}", "\"n\""})
    void neitherTakesAnotherDocument(String document) {
        assertThat(readerTakes(document)).isFalse();
        assertThat(schemaTakes(document)).isFalse();
    }

    @Test
    void ourValidCasesAreValidAgainstTheSchemaOfCaseFiles() throws IOException {
        Schema schema = schema(CaseFile.class);
        for (Path file : FixtureTest.files("valid").collect(Collectors.toList())) {
            assertThat(schema.validate(Files.readString(file), InputFormat.JSON))
                    .as(file.getFileName().toString())
                    .isEmpty();
        }
    }

    @Test
    void isItselfValid() {
        Schema dialect = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(dialect.validate(JsonSchema.of(CaseFile.class, ID), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void isTheSameEachTime() {
        assertThat(JsonSchema.of(CaseFile.class, ID)).isEqualTo(JsonSchema.of(CaseFile.class, ID));
    }

    @Test
    void doesNotTakeOneRecordForAnother() {
        assertThatThrownBy(() -> JsonSchema.of(Two.class, ID))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two records are called CaseFile");
    }
}
