package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lessons.model.CaseFile;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our own cases that are not valid: each has exactly the findings that its file says it should have. */
class InvalidCasesTest {

    @TestFactory
    Stream<DynamicTest> anInvalidCaseHasTheFindingsThatItShouldHave() {
        return FixtureTest.files("invalid")
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    CaseFile read = FixtureTest.caseWithin(file).value().orElseThrow();
                    assertThat(found(read)).isEqualTo(expected(file));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aValidCaseHasNoErrorAndNoWarning() {
        return FixtureTest.files("valid")
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    CaseFile read = FixtureTest.whole(file).value().orElseThrow();
                    assertThat(found(read)).isEmpty();
                }));
    }

    private static List<String> found(CaseFile file) {
        List<String> found = new ArrayList<>();
        for (Finding finding : new CaseValidator().validate(file)) {
            if (finding.severity() != Severity.ADVICE) {
                found.add(finding.location() + " " + finding.code());
            }
        }
        Collections.sort(found);
        return found;
    }

    private static List<String> expected(Path file) {
        List<String> expected = new ArrayList<>();
        JsonNode tree = new JsonMapper().readTree(file.toFile());
        for (JsonNode finding : tree.get("should")) {
            expected.add(
                    finding.get("at").asString() + " " + finding.get("code").asString());
        }
        Collections.sort(expected);
        return expected;
    }
}
