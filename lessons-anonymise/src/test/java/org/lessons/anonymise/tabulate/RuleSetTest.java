package org.lessons.anonymise.tabulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetTest {

    @ParameterizedTest
    @ValueSource(strings = {"strictest", "opensafely", "nhs-england", "ons"})
    void everyShippedRuleSetSaysWhereItComesFromAndWhatIsNotConfirmed(String name) {
        RuleSet rules = RuleSet.of(name).orElseThrow();
        assertThat(rules.name()).isEqualTo(name);
        assertThat(rules.version()).isEqualTo("1.0");
        assertThat(rules.source()).hasSizeGreaterThan(20);
        assertThat(rules.note().isPresent()).isEqualTo(!name.equals("strictest"));
    }

    @Test
    void thereAreNoOthers() {
        assertThat(RuleSet.of("whatever")).isEmpty();
    }

    @Test
    void noneIsStricterInAnythingThanTheStrictest() {
        RuleSet strictest = RuleSet.strictest();
        for (RuleSet rules : List.of(RuleSet.openSafely(), RuleSet.nhsEngland(), RuleSet.ons())) {
            assertThat(strictest.smallUpTo()).isGreaterThanOrEqualTo(rules.smallUpTo());
            assertThat(strictest.base()).isGreaterThanOrEqualTo(rules.base());
            assertThat(strictest.possibilities()).isGreaterThanOrEqualTo(rules.possibilities());
        }
        assertThat(strictest.zeros()).isEqualTo(RuleSet.Zeros.HIDDEN);
        assertThat(strictest.totals()).isEqualTo(RuleSet.Totals.OF_WHAT_IS_SHOWN);
    }

    @Test
    void aHostChangesOneAndNamesIt() {
        RuleSet ours = RuleSet.openSafely()
                .named("housing-board", "2", "minutes of the board")
                .smallUpTo(4)
                .roundedTo(10)
                .zeros(RuleSet.Zeros.HIDDEN)
                .totals(RuleSet.Totals.COUNTED)
                .possibilities(3);
        assertThat(ours)
                .isEqualTo(new RuleSet(
                        "housing-board",
                        "2",
                        "minutes of the board",
                        java.util.Optional.empty(),
                        4,
                        10,
                        RuleSet.Zeros.HIDDEN,
                        RuleSet.Totals.COUNTED,
                        3,
                        "[REDACTED]"));
    }

    @Test
    void refusesWhatMakesNoSense() {
        RuleSet rules = RuleSet.strictest();
        String message = "small up to 0 or more, rounded to 1 or more, 2 or more counts that stay possible";
        assertThatThrownBy(() -> rules.smallUpTo(-1)).hasMessage(message);
        assertThatThrownBy(() -> rules.roundedTo(0)).hasMessage(message);
        assertThatThrownBy(() -> rules.possibilities(1)).hasMessage(message);
    }

    @Test
    void roundsToTheNearestHalvesUp() {
        RuleSet fives = RuleSet.nhsEngland();
        assertThat(List.of(fives.rounded(12), fives.rounded(13), fives.rounded(17), fives.rounded(18)))
                .containsExactly(10, 15, 15, 20);
        RuleSet tens = fives.roundedTo(10);
        assertThat(List.of(tens.rounded(14), tens.rounded(15), tens.rounded(25)))
                .containsExactly(10, 20, 30);
    }

    @Test
    void whatIsPrintedStandsForTheseCounts() {
        RuleSet fives = RuleSet.nhsEngland();
        assertThat(List.of(fives.least(0), fives.most(0))).containsExactly(0, 0);
        assertThat(List.of(fives.least(10), fives.most(10))).containsExactly(8, 12);
        assertThat(List.of(fives.least(15), fives.most(15))).containsExactly(13, 17);
        RuleSet tens = fives.roundedTo(10);
        assertThat(List.of(tens.least(20), tens.most(20))).containsExactly(15, 24);
        RuleSet strictest = RuleSet.strictest();
        assertThat(List.of(strictest.least(10), strictest.most(10))).containsExactly(10, 12);
    }
}
