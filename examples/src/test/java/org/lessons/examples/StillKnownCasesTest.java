package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lessons.anonymise.AnonymisationPolicy;
import org.lessons.anonymise.Anonymiser;
import org.lessons.anonymise.Register;
import org.lessons.anonymise.StillKnown;
import org.lessons.io.json.LessonsJson;
import org.lessons.model.CaseFile;
import org.lessons.model.TreatedCase;
import org.lessons.model.check.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our own cases in which no name is left and somebody would know all the same, by the clues that their files list. */
class StillKnownCasesTest {

    private static final Path CASES = Path.of(System.getProperty("lessons.root"), "cases", "known");

    @TestFactory
    List<DynamicTest> aCaseLeavesTheCluesThatItsFileLists() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> known(file)))
                    .toList();
        }
    }

    private static void known(Path file) {
        JsonMapper mapper = new JsonMapper();
        JsonNode tree = mapper.readTree(file.toFile());
        CaseFile told = LessonsJson.strict()
                .read(CaseFile.class, mapper.writeValueAsBytes(tree.get("case")))
                .value()
                .orElseThrow();
        List<String> expected = new ArrayList<>();
        tree.get("should").forEach(code -> expected.add(code.asString()));

        TreatedCase treated = Anonymiser.of(
                        AnonymisationPolicy.named(tree.get("policy").asString()).orElseThrow())
                .anonymise(told);
        StillKnown question =
                StillKnown.builder().register(register(tree.path("register"))).build();

        assertThat(question.ask(treated.content()).findings().stream()
                        .map(Finding::code)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Knows the counts that the file lists and no others. */
    private static Register register(JsonNode rows) {
        Map<Map<String, String>, Long> counts =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        rows.forEach(row -> {
            Map<String, String> codes = new TreeMap<>();
            row.properties().stream()
                    .filter(entry -> !entry.getKey().equals("count"))
                    .forEach(entry -> codes.put(entry.getKey(), entry.getValue().asString()));
            counts.put(codes, row.get("count").asLong());
        });
        // There are no more of a narrower kind than of the wider one that is listed.
        return codes -> counts.entrySet().stream()
                .filter(row -> codes.entrySet().containsAll(row.getKey().entrySet()))
                .mapToLong(Map.Entry::getValue)
                .boxed()
                .min(Long::compare)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }
}
