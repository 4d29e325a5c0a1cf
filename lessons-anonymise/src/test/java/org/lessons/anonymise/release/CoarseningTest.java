package org.lessons.anonymise.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.anonymise.microdata.Hierarchy;
import org.lessons.model.Place;
import org.lessons.model.When;
import org.lessons.model.vocabulary.Codes;

class CoarseningTest {

    @Test
    void aDayGoesToTheMonthTheQuarterTheYearAndSpansOfYears() {
        assertThat(Coarsening.dates().row("2019-05-17"))
                .containsExactly("2019-05-17", "2019-05*", "2019-34*", "2019*", "2015/2019*", "2010/2019*");
        assertThat(Coarsening.dates().steps())
                .containsExactly("day", "month", "quarter", "year", "five years", "ten years");
    }

    @Test
    void aVagueDateKeepsItsTextUntilAStepHoldsIt() {
        assertThat(Coarsening.dates().row("2019"))
                .containsExactly("2019", "2019", "2019", "2019*", "2015/2019*", "2010/2019*");
        assertThat(Coarsening.dates().row("2019-34"))
                .containsExactly("2019-34", "2019-34", "2019-34*", "2019*", "2015/2019*", "2010/2019*");
        assertThat(Coarsening.dates().row("2017/2018"))
                .containsExactly("2017/2018", "2017/2018", "2017/2018", "2017/2018", "2015/2019*", "2010/2019*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018/..", "2018/", "RELATIVE", "SHIFTED", "2019-24~/..", "not a date", "2018-XX/2031"})
    void whatNoStepHoldsIsToldAsItIsOrNot(String value) {
        assertThat(Coarsening.dates().row(value)).containsOnly(value).hasSize(6);
    }

    @Test
    void aTimeIsADateOrTheKindOfTimeThatItIs() {
        assertThat(DateSteps.value(When.on("2019-04"))).contains("2019-04");
        assertThat(DateSteps.value(When.since(When.START, "P1M", "P2M"))).contains("RELATIVE");
        assertThat(DateSteps.value(When.builder()
                        .from(When.on("2019-04"))
                        .origin(Codes.Origin.SHIFTED)
                        .build()))
                .contains("SHIFTED");
        assertThat(DateSteps.value(When.builder().asTold("long ago").build())).isEmpty();
    }

    @Test
    void aLocalityGoesToItsRegionAndNation() {
        assertThat(Coarsening.places().row("ENGLAND/NORTH_WEST/Fairbrook"))
                .containsExactly("ENGLAND/NORTH_WEST/Fairbrook", "ENGLAND/NORTH_WEST*", "ENGLAND*");
        assertThat(Coarsening.places().row("ENGLAND/NORTH_WEST"))
                .containsExactly("ENGLAND/NORTH_WEST", "ENGLAND/NORTH_WEST*", "ENGLAND*");
        assertThat(Coarsening.places().row("WALES/Llanfair-y-bont"))
                .containsExactly("WALES/Llanfair-y-bont", "WALES*", "WALES*");
        assertThat(Coarsening.places().row("WALES")).containsExactly("WALES", "WALES", "WALES*");
        assertThat(Coarsening.places().row("Somewhere")).containsExactly("Somewhere", "Somewhere", "Somewhere");
    }

    @Test
    void aKnownPlaceBringsItsRegion() {
        assertThat(PlaceSteps.value(Place.builder().locality("Salford").build()))
                .contains("ENGLAND/NORTH_WEST/Salford");
        assertThat(PlaceSteps.value(Place.builder()
                        .nation(Codes.Nation.WALES)
                        .locality("Salford")
                        .build()))
                .contains("WALES/Salford");
        assertThat(PlaceSteps.value(Place.builder()
                        .region(Codes.Region.LONDON)
                        .locality("\u27e6PLACE A\u27e7")
                        .build()))
                .contains("LONDON");
        assertThat(PlaceSteps.value(Place.builder().build())).isEmpty();
    }

    @Test
    void amountsGoToBandsThatGrow() {
        assertThat(Coarsening.amounts().row("130 PEOPLE"))
                .containsExactly(
                        "130 PEOPLE",
                        "100 to 200 PEOPLE*",
                        "100 to 1000 PEOPLE*",
                        "100 to 10000 PEOPLE*",
                        "0 to 10000 PEOPLE*");
        assertThat(Coarsening.amounts().row("0 HOMES"))
                .containsExactly("0 HOMES", "0 to 1 HOMES*", "0 to 10 HOMES*", "0 to 100 HOMES*", "0 to 10000 HOMES*");
        assertThat(Coarsening.amounts().row("250000 GBP").get(1)).isEqualTo("200000 to 500000 GBP*");
    }

    @Test
    void aRangeKeepsItsTextUntilABandHoldsIt() {
        assertThat(Coarsening.amounts().row("150-250 PEOPLE"))
                .containsExactly(
                        "150-250 PEOPLE",
                        "150-250 PEOPLE",
                        "100 to 1000 PEOPLE*",
                        "100 to 10000 PEOPLE*",
                        "0 to 10000 PEOPLE*");
    }

    /** Both edges of a band stand in a case that was treated by bands. */
    @Test
    void aBandOfATreatmentIsThatBand() {
        assertThat(Coarsening.amounts().row("200-500 PEOPLE").get(1)).isEqualTo("200 to 500 PEOPLE*");
        assertThat(Coarsening.amounts().row("500-1000 GBP").get(2)).isEqualTo("100 to 1000 GBP*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"120- PEOPLE", "-120 PEOPLE", "many", "9-3 HOMES", "-", "1E99 GBP"})
    void whatIsNoAmountIsToldAsItIsOrNot(String value) {
        assertThat(Coarsening.amounts().row(value)).containsOnly(value).hasSize(5);
    }

    @Test
    void anAmountIsWrittenWithWhatIsCounted() {
        Optional<BigDecimal> some = Optional.of(new BigDecimal("120.00"));
        assertThat(AmountSteps.value(some, some, Optional.of("GBP"))).contains("120 GBP");
        assertThat(AmountSteps.value(some, Optional.of(BigDecimal.valueOf(150)), Optional.empty()))
                .contains("120-150");
        assertThat(AmountSteps.value(some, Optional.empty(), Optional.of("HOMES")))
                .contains("120- HOMES");
        assertThat(AmountSteps.value(Optional.empty(), some, Optional.empty())).contains("-120");
        assertThat(AmountSteps.value(Optional.empty(), Optional.empty(), Optional.of("HOMES")))
                .isEmpty();
    }

    @Test
    void codesGoToTheirGroups() {
        assertThat(Coarsening.codes("settings").row("WARD"))
                .containsExactly("WARD", "HOSPITAL_CARE*", "ANY_HEALTH_CARE*");
        assertThat(Coarsening.codes("settings").row("OTHER")).containsExactly("OTHER", "ELSEWHERE*", "ELSEWHERE*");
        assertThat(Coarsening.codes("settings").row("acme@1:BARGE"))
                .containsExactly("acme@1:BARGE", "acme@1:BARGE", "acme@1:BARGE");
        assertThat(Coarsening.codes("sectors").row("HEALTH+HOUSING")).containsExactly("HEALTH+HOUSING", "SEVERAL*");
        assertThat(Coarsening.codes("kinds").row("SERVICE")).containsExactly("SERVICE");
        assertThat(Coarsening.codes("kinds").steps()).containsExactly("code");
    }

    @Test
    void aLabelIsShownWithoutItsMark() {
        assertThat(Coarsening.dates().shown("2019*")).isEqualTo("2019");
        assertThat(Coarsening.dates().shown("2019")).isEqualTo("2019");
        assertThat(Coarsening.dates().shown(Hierarchy.ANY)).isEqualTo("*");
    }

    @Test
    void aHierarchyHoldsTheListAndWhatWasMet() {
        Hierarchy settings = Coarsening.codes("settings").hierarchy(List.of("acme@1:BARGE", "", "WARD"));
        assertThat(settings.values()).contains("acme@1:BARGE", "WARD", "HOSTEL").doesNotContain("");
        assertThat(settings.label(settings.parent(settings.codeOf("WARD")))).isEqualTo("HOSPITAL_CARE*");
    }

    @Test
    void aHostsHierarchyIsTakenAsItIs() {
        HostHierarchy own = new HostHierarchy(Hierarchy.of(List.of(List.of("a", "ab", "abc"), List.of("c", "abc"))));
        assertThat(own.row("a")).containsExactly("a", "ab", "abc");
        assertThat(own.row("c")).containsExactly("c", "abc", "abc");
        assertThat(own.row("z")).containsOnly("z");
        assertThat(own.steps()).containsExactly("value", "step 1", "step 2");
        assertThat(own.domain()).containsExactly("a", "c");
        assertThat(own.shown("star*")).isEqualTo("star*");
    }
}
