package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.anonymise.testing.LeakLaw;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.ClaimedCase;
import org.lessons.model.FailureCase;
import org.lessons.model.TreatedCase;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Severity;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Precision;
import org.lessons.model.trail.Lag;
import org.lessons.model.trail.Timeline;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** The main job over our own cases, under each preset, end to end. */
class ShareCasesTest {

    private static final Path CASES = Run.ROOT.resolve("cases/valid");
    private static final Set<Precision> FINER_THAN_A_QUARTER = Set.of(Precision.DAY, Precision.MONTH);

    /** As leak_check.py is called: people behind a screen; beyond it everything that has a name. */
    private static final Map<String, Set<Term>> MASKED = Map.of(
            "screen", Set.of(Codes.CastCategory.PERSON),
            "darkened-profile",
                    Set.of(
                            Codes.CastCategory.PERSON,
                            Codes.CastCategory.ORGANISATION,
                            Codes.CastCategory.PRODUCT,
                            Codes.CastCategory.LOCATION),
            "mr-x",
                    Set.of(
                            Codes.CastCategory.PERSON,
                            Codes.CastCategory.ORGANISATION,
                            Codes.CastCategory.PRODUCT,
                            Codes.CastCategory.LOCATION));

    @TempDir
    static Path temp;

    private static final List<CaseFile> GIVEN = Run.given(CASES);
    private static final Map<String, Run> RUNS = new LinkedHashMap<>();

    @BeforeAll
    static void sharesOurOwnCases() {
        for (String policy : Run.PRESETS) {
            RUNS.put(policy, Run.share(CASES, policy, temp.resolve("out/" + policy)));
        }
    }

    @ParameterizedTest
    @MethodSource("org.lessons.examples.Run#presets")
    void writesAllThatItPromisesAndSaysNothing(String policy) {
        Run run = RUNS.get(policy);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.printed()).isEmpty();
        assertThat(Run.names(run.out())).containsExactly("cases.ndjson", "dataset", "review.json", "review.md");
        assertThat(Run.names(run.out().resolve("dataset")))
                .contains("cases.csv", "cases_wide.csv", "codebook.csv", "datapackage.json", "flow.json")
                .contains("load.R", "load.py", "load.sql");
        assertThat(Run.names(temp.resolve("out"))).containsExactlyInAnyOrderElementsOf(Run.PRESETS);
    }

    @ParameterizedTest
    @MethodSource("org.lessons.examples.Run#presets")
    void givesEveryCaseOutInTheOrderInWhichItCame(String policy) {
        assertThat(RUNS.get(policy).cases())
                .extracting(claimed -> claimed.content().id())
                .containsExactlyElementsOf(
                        GIVEN.stream().map(file -> file.content().id()).toList());
    }

    @ParameterizedTest
    @MethodSource("org.lessons.examples.Run#presets")
    void leavesNoNameOfAMaskedCategoryInAnyFile(String policy) {
        Searched searched = Searched.files(RUNS.get(policy).out());
        List<String> left = new ArrayList<>();
        int looked = 0;
        for (CaseFile file : GIVEN) {
            for (CastMember member : file.cast()) {
                if (member.category().filter(MASKED.get(policy)::contains).isPresent()) {
                    for (String name : Searched.names(member)) {
                        looked++;
                        if (searched.holds(name)) {
                            left.add(file.content().id().orElse("") + " "
                                    + member.id().orElse(""));
                        }
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(100);
        assertThat(left).isEmpty();
    }

    @Test
    void theSearchFindsWhatAScreenLeaves() {
        // A search that finds nothing anywhere would pass every test above.
        Searched searched = Searched.files(RUNS.get("screen").out());
        Stream<String> organisations = GIVEN.stream()
                .flatMap(file -> file.cast().stream())
                .filter(member -> member.category()
                        .filter(Codes.CastCategory.ORGANISATION::equals)
                        .isPresent())
                .flatMap(member -> member.name().stream());
        assertThat(organisations.filter(searched::holds).count()).isGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("org.lessons.examples.Run#presets")
    void theWithdrawnCaseGoesOutAsItsWithdrawnRecordAlone(String policy) {
        List<FailureCase> withdrawn = RUNS.get(policy).cases().stream()
                .map(ClaimedCase::content)
                .filter(FailureCase::isWithdrawn)
                .toList();
        List<FailureCase> given = GIVEN.stream()
                .map(CaseFile::content)
                .filter(FailureCase::isWithdrawn)
                .toList();
        assertThat(withdrawn).hasSameSizeAs(given);
        for (int i = 0; i < given.size(); i++) {
            // The year is a date, and may be gone; that it is gone may be told.
            FailureCase bare = withdrawn.get(i).withYear(given.get(i).year()).withAbsent(Map.of());
            assertThat(bare).isEqualTo(given.get(i).withdrawn());
        }
    }

    @ParameterizedTest
    @MethodSource("org.lessons.examples.Run#presets")
    void nothingOfAWithdrawnCaseGoesOutThatWasNotDeleted(String policy) {
        CaseFile told = GIVEN.stream()
                .filter(file -> file.content().title().isPresent())
                .findFirst()
                .orElseThrow();
        CaseFile withdrawn = told.withContent(told.content().withStatus(Codes.Status.WITHDRAWN));
        Path in = Run.write(temp.resolve("withdrawn.ndjson"), List.of(withdrawn));
        Run run = Run.share(in, policy, temp.resolve("withdrawn-" + policy));
        assertThat(run.status()).isZero();
        Searched searched = Searched.files(run.out());
        assertThat(Texts.told(told.content())).isNotEmpty().noneMatch(searched::contains);
    }

    @ParameterizedTest
    @MethodSource("org.lessons.examples.Run#presets")
    void twoRunsGiveTheSameBytes(String policy) {
        Run one = RUNS.get(policy);
        Run other = Run.share(CASES, policy, temp.resolve("again-" + policy));
        assertThat(other.contents()).isEqualTo(one.contents());
    }

    @ParameterizedTest
    @MethodSource("org.lessons.examples.Run#presets")
    void whatIsReadBackCanBeAttested(String policy) {
        for (ClaimedCase claimed : RUNS.get(policy).cases()) {
            assertThatCode(() -> TreatedCase.attest(claimed.content(), claimed.treatment()))
                    .doesNotThrowAnyException();
            assertThat(claimed.treatment().policy()).isEqualTo(policy);
            assertThat(claimed.treatment().verdict()).isEqualTo(Codes.Verdict.SHARE);
            assertThat(claimed.treatment().reviewed()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("org.lessons.examples.Run#presets")
    void theDatasetHoldsTheSameCasesAsTheLines(String policy) {
        Run run = RUNS.get(policy);
        assertThat(run.dataset()).isEqualTo(run.cases());
    }

    @ParameterizedTest
    @MethodSource("org.lessons.examples.Run#presets")
    void aTreatedCaseIsStillValid(String policy) {
        for (ClaimedCase claimed : RUNS.get(policy).cases()) {
            assertThat(errors(claimed.content())).isEmpty();
        }
    }

    static List<Finding> errors(FailureCase content) {
        return CaseValidator.validate(content).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    @Test
    void mrXLeavesNoDate() {
        List<ClaimedCase> treated = RUNS.get("mr-x").cases();
        for (int i = 0; i < treated.size(); i++) {
            assertNoDate(GIVEN.get(i).content(), treated.get(i).content());
        }
    }

    /** No date in any component, none in any text that our detectors know, and none of those that were told. */
    static void assertNoDate(FailureCase told, FailureCase treated) {
        assertThat(Texts.elements(treated, Edtf.class)).isEmpty();
        assertThat(Texts.elements(treated, LocalDate.class)).isEmpty();
        assertThat(treated.year()).isEmpty();
        List<String> texts = Texts.told(treated);
        assertThat(texts).noneMatch(text -> text.matches("(?s).*\\b(18|19|20|21)\\d\\d-\\d\\d.*"));
        assertThat(texts.stream().flatMap(text -> Texts.dates(text).stream())).isEmpty();
        for (String text : Texts.told(told)) {
            for (String date : Texts.dates(text)) {
                assertThat(texts).noneMatch(left -> LeakLaw.isLeft(date, left));
            }
        }
    }

    @Test
    void mrXKeepsTheLagFromConcernToStop() {
        List<ClaimedCase> treated = RUNS.get("mr-x").cases();
        int known = 0;
        for (int i = 0; i < treated.size(); i++) {
            FailureCase told = GIVEN.get(i).content();
            Lags.assertKept(told, treated.get(i).content());
            known += Timeline.of(told).concernToStop().kind() == Lag.Kind.NONE ? 0 : 1;
        }
        assertThat(known).isGreaterThan(10);
    }

    @Test
    void aDarkenedProfileKeepsNoDateFinerThanAQuarter() {
        for (ClaimedCase claimed : RUNS.get("darkened-profile").cases()) {
            FailureCase content = claimed.content();
            assertThat(Texts.elements(content, LocalDate.class)).isEmpty();
            assertThat(Texts.elements(content, Edtf.class))
                    .extracting(Edtf::precision)
                    .doesNotContainAnyElementsOf(FINER_THAN_A_QUARTER);
            assertThat(Texts.told(content).stream().flatMap(text -> Texts.dates(text).stream()))
                    .allMatch(date -> date.matches("(19|20)\\d\\d"));
        }
    }
}
