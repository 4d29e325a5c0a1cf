package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.anonymise.treat.Granularity;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.Cost;
import org.lessons.model.FailureCase;
import org.lessons.model.Judgement;
import org.lessons.model.Narrative;
import org.lessons.model.Option;
import org.lessons.model.Organisation;
import org.lessons.model.Place;
import org.lessons.model.Subject;
import org.lessons.model.When;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.time.Edtf;
import org.lessons.model.vocabulary.Codes;

/** What becomes of components that are no text: sums, places, dates, names of bodies, ids. */
class ComponentsTreatedTest {

    private static AnonymisationPolicy only(PolicyRule rule) {
        return new AnonymisationPolicy(
                "ours", "1", Optional.empty(), Optional.empty(), List.of(rule, PolicyRule.of("keep")));
    }

    private static FailureCase treated(FailureCase content, AnonymisationPolicy policy, CastMember... cast) {
        return Anonymiser.builder(policy)
                .releaseKey(new byte[32])
                .build()
                .anonymise(CaseFile.builder().content(content).addCast(cast).build())
                .content();
    }

    private static Subject treated(Subject subject, AnonymisationPolicy policy) {
        return treated(FailureCase.builder().subject(subject).build(), policy)
                .subject()
                .orElseThrow();
    }

    private static String shown(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14000      | 30000      | 10000 to 50000
            14000      | 14000      | 10000 to 20000
            0          | 0          | 0 to 1
            0.50       | 250000.99  | 0 to 500000
            999999999  | 999999999  | 500000000 to 1000000000
            1          | 9999999999 | to
            30000      | 14000      | to
            -1         | 14000      | to
            14000      |            | to
                       | 14000      | to
            """)
    void sumsAreToldInBandsOrNotAtAll(BigDecimal min, BigDecimal max, String expected) {
        Cost cost = Cost.builder()
                .kind(Codes.CostKind.SPENT)
                .min(Optional.ofNullable(min))
                .max(Optional.ofNullable(max))
                .currency("GBP")
                .build();
        Cost told = treated(Subject.builder().addCosts(cost).build(), AnonymisationPolicy.darkenedProfile())
                .costs()
                .get(0);
        assertThat((shown(told.min()) + " to " + shown(told.max())).strip()).isEqualTo(expected);
        assertThat(told.currency()).contains("GBP");
        boolean hidden = min != null && told.min().isEmpty();
        assertThat(told.whyAbsent("min").filter(Codes.Absence.REDACTED::equals).isPresent())
                .isEqualTo(hidden);
    }

    @Test
    void sumsThatThePolicyKeepsStay() {
        Cost cost = Cost.builder()
                .min(BigDecimal.valueOf(14_000))
                .max(BigDecimal.valueOf(30_000))
                .build();
        assertThat(treated(Subject.builder().addCosts(cost).build(), AnonymisationPolicy.screen())
                        .costs())
                .containsExactly(cost);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            generalise   | REGION | WALES SOUTH_WEST nothing
            generalise   | NATION | WALES nothing nothing
            generalise   |        | WALES nothing nothing
            redact       |        | WALES nothing nothing
            suppress     |        | WALES nothing nothing
            keep         |        | WALES SOUTH_WEST Quorndale
            label        |        | WALES nothing ⟦PLACE A⟧
            """)
    void placesAreToldAsFarAsThePolicyGoes(String technique, Granularity to, String expected) {
        PolicyRule rule = PolicyRule.of(technique, Category.LOCATION);
        Place place = Place.builder()
                .nation(Codes.Nation.WALES)
                .region(Codes.Region.SOUTH_WEST)
                .locality("Quorndale")
                .build();
        Place told = treated(
                        Subject.builder().addPlaces(place).build(),
                        only(Optional.ofNullable(to).map(rule::to).orElse(rule)))
                .places()
                .get(0);
        assertThat(told.nation().map(Object::toString).orElse("nothing")
                        + " "
                        + told.region().map(Object::toString).orElse("nothing")
                        + " "
                        + told.locality().orElse("nothing"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-05-14 | generalise | QUARTER | 2021-34 GENERALISED
            2021-05-14 | generalise | YEAR    | 2021 GENERALISED
            2021-05-14 | generalise |         | 2021 GENERALISED
            2021       | generalise | QUARTER | 2021 told
            2021-05-14 | redact     |         | nothing told
            2021-05-14 | label      |         | nothing told
            2021-05-14 | keep       |         | 2021-05-14 told
            0001-01-01 | shift      |         | nothing told
            """)
    void datesAreToldAsFarAsThePolicyGoes(String date, String technique, Granularity to, String expected) {
        PolicyRule rule = PolicyRule.of(technique, Category.DATE);
        When told = treated(
                        Subject.builder().started(When.on(date)).build(),
                        only(Optional.ofNullable(to).map(rule::to).orElse(rule)))
                .started()
                .orElseGet(() -> When.builder().build());
        assertThat(told.on().map(Edtf::text).orElse("nothing")
                        + " "
                        + told.origin().map(Object::toString).orElse("told"))
                .isEqualTo(expected);
    }

    @Test
    void aDateThatIsMovedSaysSo() {
        When told = treated(
                        Subject.builder().started(When.on("2021-05-14")).build(),
                        only(PolicyRule.of("shift", Category.DATE)))
                .started()
                .orElseThrow();
        assertThat(told.origin()).contains(Codes.Origin.SHIFTED);
        assertThat(told.extent().latest().orElseThrow()).isBefore("2021-04-10").isAfter("2018-04-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            generalise   | TYPE | ⟦CHARITY A⟧
            label        |      | ⟦ORGANISATION A⟧
            keep         |      | Quorndale Friends
            redact       |      | nothing
            """)
    void bodiesAreCalledByTheirTypeOrALetter(String technique, Granularity to, String expected) {
        PolicyRule rule = PolicyRule.of(technique, Category.ORGANISATION);
        Subject subject = Subject.builder()
                .addOrganisations(Organisation.builder()
                        .name("Quorndale Friends")
                        .type(Codes.OrganisationType.CHARITY)
                        .build())
                .build();
        AnonymisationPolicy policy =
                only(Optional.ofNullable(to).map(rule::to).orElse(rule).forOnly(Sensitivity.DIRECT));
        assertThat(treated(subject, policy).organisations().get(0).name().orElse("nothing"))
                .isEqualTo(expected);
    }

    @Test
    void whatHasNothingLeftIsLeftOut() {
        Subject subject = Subject.builder()
                .addPlaces(Place.builder().locality("Quorndale").build())
                .addPlaces(Place.builder()
                        .nation(Codes.Nation.WALES)
                        .locality("Quorndale")
                        .build())
                .addPlaces(Place.builder().build())
                .build();
        assertThat(treated(subject, only(PolicyRule.of("redact", Category.LOCATION)))
                        .places())
                .extracting(place -> place.nation().isPresent())
                .containsExactly(true, false);
    }

    private static CastMember person(String name) {
        return CastMember.builder()
                .name(name)
                .category(Codes.CastCategory.PERSON)
                .build();
    }

    @Test
    void idsThatNameSomebodyAreOthersWhereverTheyStand() {
        FailureCase content = FailureCase.builder()
                .id("quoxley")
                .narrative(Narrative.builder()
                        .concerns(Concerns.builder()
                                .addConcerns(Concern.builder().id("x1").build())
                                .addConcerns(Concern.builder().id("quoxley-2").build())
                                .addConcerns(Concern.builder().id("quoxley-3").build())
                                .build())
                        .judgement(Judgement.builder()
                                .addOptions(Option.builder()
                                        .id("o1")
                                        .addConsiders("x1", "quoxley-3")
                                        .build())
                                .build())
                        .build())
                .build();
        FailureCase told = treated(content, AnonymisationPolicy.screen(), person("Quoxley"));
        Narrative narrative = told.narrative().orElseThrow();
        assertThat(told.id()).isEmpty();
        assertThat(narrative.concerns().orElseThrow().concerns())
                .extracting(concern -> concern.id().orElse("nothing"))
                .containsExactly("x1", "x3", "x4");
        assertThat(narrative.judgement().orElseThrow().options().get(0).considers())
                .containsExactly("x1", "x4");
    }

    @Test
    void idsThatNameNobodyStay() {
        FailureCase content = FailureCase.builder().id("k7").build();
        assertThat(treated(content, AnonymisationPolicy.screen(), person("Quoxley"))
                        .id())
                .contains("k7");
    }

    @Test
    void lettersGoOnBehindTheAlphabet() {
        assertThat(List.of(Letters.letter(0), Letters.letter(25), Letters.letter(26), Letters.letter(27)))
                .containsExactly("A", "Z", "AA", "AB");
        assertThat(List.of(Letters.letter(51), Letters.letter(52), Letters.letter(701), Letters.letter(702)))
                .containsExactly("AZ", "BA", "ZZ", "AAA");
        Letters letters = new Letters();
        assertThat(letters.of(Category.PERSON, "one")).isEqualTo("A");
        assertThat(letters.of(Category.PERSON, "two")).isEqualTo("B");
        assertThat(letters.of(Category.PERSON, "one")).isEqualTo("A");
        assertThat(letters.of(Category.LOCATION, "two")).isEqualTo("A");
    }
}
