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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;
import org.lessons.model.check.Severity;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Strict reading and the schema give one verdict on all that a schema can say. */
class SchemaAgreementProperties {

    private static final Set<String> ALWAYS_BEYOND =
            Set.of("json.duplicate-member", "json.duplicate-key", "json.lone-surrogate", "treat.digest-does-not-fit");

    /** Days that no calendar has, dates outside the grammar; numbers that are whole and written as if they were not. */
    private static final Set<String> SOMETIMES_BEYOND = Set.of("json.wrong-form", "json.not-whole");

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Schema INSIDE = schema(CaseFile.class);
    private static final Schema OUTSIDE = schema(ClaimedCase.class);

    private static Schema schema(Class<? extends Record> type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonSchema.of(type, "https://example.org/schema.json"), InputFormat.JSON);
    }

    @Property
    void onCaseFiles(@ForAll long seed, @ForAll @IntRange(max = 30) int size, @ForAll long change) throws IOException {
        CaseFile file = AnyRecord.of(CaseFile.class, seed, size);
        agree(
                CaseFile.class,
                INSIDE,
                new String(RoundTripProperties.written(LessonsJson.strict(), file), StandardCharsets.UTF_8),
                change);
    }

    @Property
    void onTreatedCases(@ForAll long seed, @ForAll @IntRange(max = 30) int size, @ForAll long change)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseFile file = AnyRecord.of(CaseFile.class, seed, size);
        LessonsJson.strict().write(RoundTripProperties.treated(file.content()), out);
        agree(ClaimedCase.class, OUTSIDE, out.toString(StandardCharsets.UTF_8), change);
    }

    /** Each with a document that has it and that the schema takes, so that the list is no longer than it must be. */
    @Example
    void eachOfThemIsBeyondIt() {
        Map<String, String> cases = new TreeMap<>(Map.of(
                "json.duplicate-member", "\"year\":2019,\"year\":2019",
                "json.duplicate-key", "\"extensions\":{\"a\":\"x\",\"a\":\"x\"}",
                "json.lone-surrogate", "\"title\":\"\\ud800\"",
                "json.wrong-form", "\"codings\":[{\"on\":\"2019-02-30\"}]",
                "json.not-whole", "\"year\":2019.0"));
        cases.forEach((code, members) -> {
            String document = "{\"schemaVersion\":\"1.0\",\"case\":{" + members + "}}";
            assertThat(codes(CaseFile.class, document)).containsExactly(code);
            assertThat(INSIDE.validate(document, InputFormat.JSON)).as(code).isEmpty();
        });
        String forged =
                "{\"schemaVersion\":\"1.0\",\"case\":{\"title\":\"x\"},\"treatment\":{\"policy\":\"p\",\"version\":\"1\","
                        + "\"digest\":\"0\",\"by\":\"b\",\"on\":\"2019-04-01\",\"reviewed\":true,\"verdict\":\"SHARE\"}}";
        assertThat(codes(ClaimedCase.class, forged)).containsExactly("treat.digest-does-not-fit");
        assertThat(OUTSIDE.validate(forged, InputFormat.JSON)).isEmpty();
        cases.put("treat.digest-does-not-fit", forged);

        assertThat(cases.keySet()).isEqualTo(beyond());
    }

    @Example
    void theListInTheDocumentationIsThatOne() throws IOException {
        String docs = Files.readString(Path.of(System.getProperty("lessons.root"), "docs", "json.md"));
        String section = docs.substring(docs.indexOf("## Schemas"));
        Set<String> listed = new TreeSet<>();
        section.lines().filter(line -> line.startsWith("| `")).forEach(line -> listed.add(line.split("`")[1]));
        assertThat(listed).isEqualTo(beyond());
    }

    private static Set<String> beyond() {
        Set<String> beyond = new TreeSet<>(ALWAYS_BEYOND);
        beyond.addAll(SOMETIMES_BEYOND);
        return beyond;
    }

    private static List<String> codes(Class<? extends Record> type, String document) {
        return LessonsJson.strict().read(type, document.getBytes(StandardCharsets.UTF_8)).findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static void agree(Class<? extends Record> type, Schema schema, String document, long change) {
        assertThat(schema.validate(document, InputFormat.JSON)).isEmpty();
        for (int i = 0; i < 4; i++) {
            String mutated = Mutation.of(document, change + i, 1 + i / 2);
            Read<?> read = LessonsJson.strict().read(type, mutated.getBytes(StandardCharsets.UTF_8));
            List<Finding> errors = read.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList();
            if (errors.stream().anyMatch(finding -> finding.code().startsWith("json.duplicate-"))) {
                continue; // The schema is shown the last of the two, and the reader looks at the first.
            }
            List<Finding> within = errors.stream()
                    .filter(finding -> !isBeyond(type, finding, mutated))
                    .toList();
            boolean taken = schema.validate(mutated, InputFormat.JSON).isEmpty();
            assertThat(within.isEmpty())
                    .as("%s by the schema, and read with %s: %s", taken ? "taken" : "refused", errors, mutated)
                    .isEqualTo(taken);
        }
    }

    private static boolean isBeyond(Class<? extends Record> type, Finding finding, String document) {
        if (ALWAYS_BEYOND.contains(finding.code())) {
            return true;
        }
        Pointer at = finding.location() instanceof Location.InText
                ? ((Location.InText) finding.location()).pointer()
                : Pointer.ROOT;
        return switch (finding.code()) {
            case "json.wrong-form" -> {
                Leaf.Form form = form(type, at);
                String text = value(document, at).asString("");
                yield form == Leaf.Form.EDTF && text.length() <= 100
                        || form == Leaf.Form.DAY && hasTheDigitsOfADay(text);
            }
            case "json.not-whole" ->
                value(document, at).decimalValue().stripTrailingZeros().scale() <= 0;
            default -> false;
        };
    }

    private static boolean hasTheDigitsOfADay(String text) {
        return text.length() == 10 && text.replaceAll("[0-9]", "0").equals("0000-00-00");
    }

    private static JsonNode value(String document, Pointer at) {
        return MAPPER.readTree(document).at(at.toString());
    }

    private static Leaf.Form form(Class<? extends Record> type, Pointer at) {
        Shape<?> shape = Shape.of(type);
        Part part = null;
        for (String step : at.toString().substring(1).split("/")) {
            if (part == null || part.leaf().isEmpty() && shape.part(step).isPresent()) {
                part = shape.part(step).orElseThrow();
                shape = part.leaf().isEmpty() ? part.shape() : shape;
            }
        }
        return part == null ? null : part.leaf().map(Leaf::form).orElse(null);
    }
}
