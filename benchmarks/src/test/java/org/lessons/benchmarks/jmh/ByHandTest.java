package org.lessons.benchmarks.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.io.json.LessonsJson;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.When;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.time.Edtf;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is compared is the same work: both sides find the same. */
class ByHandTest {

    private static final int SEEDS = 400;

    @Test
    void isTriedOnCasesOfFiveThousandCharacters() {
        for (int number = 0; number < 20; number++) {
            assertThat(TypicalCases.textOf(TypicalCases.made(number)))
                    .isBetween(TypicalCases.TEXT, TypicalCases.TEXT + 400);
        }
    }

    @Test
    void findsNothingInATypicalCase() {
        for (int number = 0; number < 20; number++) {
            FailureCase content = TypicalCases.made(number);
            assertThat(ByHand.validate(content))
                    .noneMatch(finding -> !finding.code().equals("voices.managers-only"));
            assertThat(found(ByHand.validate(content))).isEqualTo(found(CaseValidator.validate(content)));
        }
    }

    static Stream<FailureCase> ownCases() throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        List<FailureCase> cases = new ArrayList<>();
        for (String folder : List.of("valid", "invalid")) {
            try (Stream<Path> files = Files.list(Path.of("../cases").resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    JsonNode tree = mapper.readTree(Files.readAllBytes(file));
                    JsonNode document = folder.equals("valid") ? tree : tree.get("case");
                    LessonsJson.strict()
                            .read(CaseFile.class, mapper.writeValueAsBytes(document))
                            .value()
                            .ifPresent(read -> cases.add(read.content()));
                }
            }
        }
        return cases.stream();
    }

    @Test
    void isTriedOnMostOfOurCases() throws IOException {
        assertThat(ownCases()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("ownCases")
    void findsInOurCasesWhatTheLibraryFinds(FailureCase content) {
        assertThat(found(ByHand.validate(content))).isEqualTo(found(CaseValidator.validate(content)));
    }

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsInABrokenCaseWhatTheLibraryFinds(int seed) {
        FailureCase broken = broken(seed);
        assertThat(found(ByHand.validate(broken))).isEqualTo(found(CaseValidator.validate(broken)));
    }

    @Test
    void isTriedOnManyKindsOfFaults() {
        assertThat(seeds().boxed()
                        .flatMap(seed -> CaseValidator.validate(broken(seed)).stream())
                        .map(Finding::code)
                        .distinct())
                .hasSizeGreaterThan(20);
    }

    private static List<String> found(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.location() + " " + finding.code() + " " + finding.arguments())
                .toList();
    }

    /** About one value in thirty is replaced by one that may be wrong, and one in sixty is gone. */
    private static FailureCase broken(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        FailureCase content = TypicalCases.made(seed % 16);
        return Shape.of(content).map(content, (at, part, element) -> switch (random.nextInt(60)) {
            case 0, 1 -> other(random, part, element);
            case 2 -> removed(random, part, element);
            default -> element;
        });
    }

    /** One of a list can go without a reason; so can what has none to give. */
    private static @Nullable Object removed(SplittableRandom random, Part part, Object element) {
        boolean reason = part.cardinality() == Part.Cardinality.OPTIONAL && random.nextBoolean();
        Term why = random.nextInt(4) == 0 ? Term.of("FORGOTTEN") : Codes.Absence.REDACTED;
        return element instanceof FailureCase ? element : reason ? new Shape.Removed(why) : null;
    }

    private static Object other(SplittableRandom random, Part part, Object element) {
        if (element instanceof When) {
            return time(random);
        }
        if (part.leaf().isEmpty()) {
            return element;
        }
        Leaf.Form form = part.leaf().get().form();
        return switch (form) {
            case TEXT -> any(random, " \u00a0\t", "a\ud83d", "-x", "START", "c1", "d1", "k9", "o".repeat(65), "Welsh");
            case TERM -> Term.of(any(random, "LOST", "acme@1:half-done", "RESIDENTIAL_HOME", "WITHDRAWN", "WALES"));
            case WHOLE -> random.nextInt(-2, 3_000);
            case DECIMAL ->
                part.leaf()
                        .get()
                        .parse(any(random, "0.001", "-1", "1234567890123456"))
                        .orElseThrow();
            case EDTF -> Edtf.of(any(random, "2001", "2019-05/2019-03", "2031-04-01", "2018/.."));
            default -> element;
        };
    }

    private static When time(SplittableRandom random) {
        When date = When.on(any(random, "2001", "2019-05/2019-03", "2031-04-01", "2012~"));
        String anchor = any(random, "START", "STOP", "c1", "c2", "d1", "s1", "e1", "k9");
        When lapse = When.since(anchor, any(random, "P1D", "-P2W", "P1M"), any(random, "P1Y", "-P1D", "P3M"));
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> date;
            case 3 -> lapse.withOn(date.on());
            case 4 -> lapse.withSince(Optional.empty());
            default -> lapse;
        };
    }

    private static String any(SplittableRandom random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
