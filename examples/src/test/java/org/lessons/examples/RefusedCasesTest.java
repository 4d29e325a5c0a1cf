package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lessons.anonymise.AnonymisationPolicy;
import org.lessons.anonymise.Anonymiser;
import org.lessons.anonymise.DisclosureGate;
import org.lessons.anonymise.StillKnown;
import org.lessons.io.json.LessonsJson;
import org.lessons.model.CaseFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our own cases that the gate does not let through: each for the reasons that its file says. */
class RefusedCasesTest {

    private static final Path CASES = Path.of(System.getProperty("lessons.root"), "cases", "refused");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TestFactory
    List<DynamicTest> aRefusedCaseIsRefusedForTheReasonsThatItsFileSays() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> refused(file)))
                    .toList();
        }
    }

    private static void refused(Path file) {
        JsonMapper mapper = new JsonMapper();
        JsonNode tree = mapper.readTree(file.toFile());
        CaseFile told = LessonsJson.strict()
                .read(CaseFile.class, mapper.writeValueAsBytes(tree.get("case")))
                .value()
                .orElseThrow();
        List<String> expected = new ArrayList<>();
        tree.get("should")
                .forEach(finding -> expected.add(
                        finding.get("at").asString() + " " + finding.get("code").asString()));

        DisclosureGate.Answer answer = answer(told, tree);

        assertThat(answer.isOpen()).isFalse();
        assertThat(answer.findings())
                .extracting(finding -> finding.location() + " " + finding.code())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Before the treatment; or after it, where the file wants to know who would still know. */
    private static DisclosureGate.Answer answer(CaseFile told, JsonNode tree) {
        AnonymisationPolicy policy =
                AnonymisationPolicy.named(tree.get("policy").asString()).orElseThrow();
        if (!tree.has("asksWhoWouldStillKnow")) {
            return DisclosureGate.ask(told.content(), policy, DAY);
        }
        return Anonymiser.builder(policy)
                .clock(Clock.fixed(DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .stillKnown(StillKnown.of())
                .build()
                .plan(told)
                .gate();
    }
}
