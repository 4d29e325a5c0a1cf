package org.lessons.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lessons.anonymise.detect.Deadline;
import org.lessons.anonymise.detect.Detectors;
import org.lessons.anonymise.detect.Passage;
import org.lessons.anonymise.detect.Span;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.check.Readiness;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Codes;

class CaseGeneratorTest {

    private static final List<CaseFile> CASES =
            LongStream.range(0, 120).mapToObj(new CaseGenerator(7)::caseFile).toList();

    @Test
    void makesValidCasesInWhichEveryStageIsTold() {
        assertThat(CASES).allSatisfy(file -> {
            assertThat(CaseValidator.validate(file)).isEmpty();
            assertThat(Readiness.of(file.content())).isEqualTo(Readiness.COMPLETE);
        });
    }

    @Test
    void makesCasesThatTheirTellersShareWithResearchers() {
        assertThat(CASES).allSatisfy(file -> {
            assertThat(file.content().status()).contains(Codes.Status.SUBMITTED);
            var sharing = file.content().sharing().orElseThrow();
            assertThat(sharing.level()).contains(Codes.Level.RESEARCHERS);
            assertThat(sharing.permissions()).singleElement().satisfies(permission -> {
                assertThat(permission.party()).contains(Codes.PermissionParty.TELLER);
                assertThat(permission.status()).contains(Codes.PermissionStatus.GIVEN);
            });
        });
    }

    @Test
    void makesTheSameCaseForTheSameSeedAndNumberAndAnotherForAnother() {
        CaseFile one = new CaseGenerator(7).caseFile(41);
        assertThat(new CaseGenerator(7).caseFile(41)).isEqualTo(one);
        assertThat(new CaseGenerator(8).caseFile(41)).isNotEqualTo(one);
        assertThat(CASES.stream().map(file -> file.content().id())).doesNotHaveDuplicates();
    }

    @Test
    void declaresThreeToSixOfWhomTheTextMentionsMost() {
        assertThat(CASES).allSatisfy(file -> {
            assertThat(file.cast()).hasSizeBetween(3, 6);
            String text = text(file);
            List<Span> mentions = Detectors.cast(file.cast())
                    .detect(Passage.of(text), Deadline.in(Duration.ofMinutes(1), System::nanoTime));
            assertThat(mentions)
                    .filteredOn(span -> span.source().startsWith("cast"))
                    .hasSizeGreaterThan(3);
        });
    }

    @Test
    void givesNobodyANameThatIsAWordOfTheSentences() throws IOException {
        List<String> words = List.of(fold(sentences()).split("[^\\p{L}]+"));
        List<String> names = CASES.stream()
                .flatMap(file -> file.cast().stream())
                .flatMap(member -> names(member))
                .flatMap(name -> Stream.of(fold(name).split("[ -]")))
                .filter(part ->
                        !part.matches("valley|homes|care|partnership|housing|group|community|trust|services|ltd"))
                .filter(part -> !part.matches("house|court|gardens|lodge"))
                .distinct()
                .toList();
        assertThat(names).hasSizeGreaterThan(400).doesNotContainAnyElementsOf(words);
    }

    @Test
    void saysOfWhatItMakesForOutsideThatNobodyTreatedIt() {
        CaseFile file = new CaseGenerator(7).caseFile(0);
        assertThat(CaseGenerator.untreated(file).content()).isEqualTo(file.content());
        assertThat(CaseGenerator.untreated(file).treatment().policy()).isEqualTo("generated");
    }

    @Test
    void takesNumbersFromTheRangesThatBelongToNobody() {
        FictionalNumbers numbers = new FictionalNumbers(new SplittableRandom(3));
        assertThat(Stream.generate(numbers::nhs).limit(200)).allMatch(number -> number.matches("999 \\d{3} \\d{4}"));
        assertThat(Stream.generate(numbers::postcode).limit(200)).allMatch(code -> code.matches("ZZ99 \\d[A-Z]{2}"));
        assertThat(Stream.generate(numbers::email).limit(200)).allMatch(address -> address.endsWith("@example.org"));
    }

    private static String text(CaseFile file) {
        StringBuilder text = new StringBuilder();
        Shape.of(file.content()).walk(Pointer.ROOT, file.content(), (at, part, element) -> {
            if (element instanceof String) {
                text.append(element).append('\n');
            }
        });
        return text.toString();
    }

    private static Stream<String> names(CastMember member) {
        return Stream.concat(member.name().stream(), member.aliases().stream());
    }

    private static String sentences() throws IOException {
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream("sentences_en.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
