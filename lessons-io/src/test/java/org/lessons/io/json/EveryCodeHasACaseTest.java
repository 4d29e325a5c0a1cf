package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Revision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever meets a code can read a case that has it. What the other tests assert is that each file has what it says. */
class EveryCodeHasACaseTest {

    /** Those that no case has, but a file, a policy, a treatment or a release. */
    private static final Set<String> OF_NO_CASE =
            Set.of("json", "csv", "treat", "policy", "ledger", "release", "feasible", "publish");

    private static final String GATE = "gate";
    private static final String KNOWN = "known";

    private static Set<String> catalogue(Predicate<String> area) throws IOException {
        Properties severities = new Properties();
        try (InputStream in = Finding.class.getModule().getResourceAsStream("META-INF/lessons/findings.properties")) {
            severities.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Set<String> codes = new TreeSet<>(severities.stringPropertyNames());
        codes.removeIf(code -> !area.test(code.substring(0, code.indexOf('.'))));
        return codes;
    }

    private static Set<String> shown(String kind) {
        Set<String> codes = new TreeSet<>();
        FixtureTest.files(kind).forEach(file -> {
            for (JsonNode finding : new JsonMapper().readTree(file.toFile()).get("should")) {
                codes.add(
                        finding.isString()
                                ? finding.asString()
                                : finding.get("code").asString());
            }
        });
        return codes;
    }

    /** No file can carry half a character, so a reader refuses it; a form can send one. */
    @Test
    void everyCodeOfTheCaseRulesIsShownByAnInvalidCase() throws IOException {
        Set<String> codes = shown("invalid");
        CaseValidator.validate(FailureCase.builder().title("\ud83d").build())
                .forEach(finding -> codes.add(finding.code()));

        // Advice is no mistake, so files leave it out of what should be found.
        JsonMapper mapper = new JsonMapper();
        JsonNode decided = mapper.readTree(FixtureTest.files("invalid")
                .filter(file -> file.endsWith("decided-after-it-was-over.json"))
                .findFirst()
                .orElseThrow()
                .toFile());
        CaseValidator.validate(LessonsJson.strict()
                        .read(CaseFile.class, mapper.writeValueAsBytes(decided.get("case")))
                        .value()
                        .orElseThrow())
                .forEach(finding -> codes.add(finding.code()));
        // It takes two cases to conflict.
        FailureCase stored = FailureCase.builder().id("k7f2").build();
        Revision.check(stored, stored).forEach(finding -> codes.add(finding.code()));

        assertThat(codes)
                .isEqualTo(catalogue(area -> !OF_NO_CASE.contains(area) && !area.equals(GATE) && !area.equals(KNOWN)));
    }

    /** The record of a withdrawn case is not refused; that it is one is said all the same. */
    @Test
    void everyCodeOfTheGateIsShownByARefusedCase() throws IOException {
        Set<String> codes = shown("refused");
        codes.add("gate.withdrawn");
        codes.removeIf(code -> code.startsWith(KNOWN));

        assertThat(codes).isEqualTo(catalogue(GATE::equals));
    }

    @Test
    void everyClueToWhoWouldStillKnowIsShownByACase() throws IOException {
        Set<String> codes = shown("known");
        codes.addAll(shown("refused"));
        codes.removeIf(code -> !code.startsWith(KNOWN));

        assertThat(codes).isEqualTo(catalogue(KNOWN::equals));
    }

    /** Those of files, policies and treatments are triggered where a test names them. */
    @Test
    void everyOtherCodeIsNamedByATestThatTriggersIt() throws IOException {
        String tests = testSources();

        assertThat(catalogue(OF_NO_CASE::contains))
                .filteredOn(code -> !Pattern.compile("[\"| ]" + Pattern.quote(code) + "(?![\\w.-])")
                        .matcher(tests)
                        .find())
                .isEmpty();
    }

    private static String testSources() throws IOException {
        Path root = Path.of(System.getProperty("lessons.root"));
        StringBuilder tests = new StringBuilder();
        for (String module : new String[] {"lessons-model", "lessons-anonymise", "lessons-io", "examples"}) {
            try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src/test"))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (file.toString().endsWith("Test.java") || file.toString().endsWith("Properties.java")) {
                        tests.append(Files.readString(file));
                    }
                }
            }
        }
        return tests.toString();
    }

    @Test
    void everyFileSaysWhyInASentence() {
        for (String kind : new String[] {"invalid", "refused", "known"}) {
            FixtureTest.files(kind)
                    .forEach(file -> assertThat(new JsonMapper()
                                    .readTree(file.toFile())
                                    .get("why")
                                    .asString())
                            .as(file.getFileName().toString())
                            .matches("\\p{Lu}.{10,}[.?]"));
        }
    }
}
