package org.lessons.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.FailureCase;
import org.lessons.model.When;

/** The first and the last value on either side of a rule. */
class BoundsTest {

    @ParameterizedTest
    @ValueSource(chars = {'\ud800', '\udbff', '\udc00', '\udfff'})
    void findsEveryHalfOfACharacter(char half) {
        FailureCase content = FailureCase.builder().title("a" + half + "b").build();

        assertThat(CaseValidator.validate(content)).extracting(Finding::code).containsExactly("text.lone-surrogate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud7ff", "\ue000", "\ud83d\udc1f", "\ud800\udc00", "\udbff\udfff"})
    void findsNothingInAWholeCharacter(String whole) {
        assertThat(CaseValidator.validate(FailureCase.builder().title(whole).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 2200})
    void takesTheFirstYearAndTheLast(int year) {
        assertThat(CaseValidator.validate(FailureCase.builder().year(year).build()))
                .isEmpty();
    }

    @Test
    void takesALapseThatIsKnownToTheDay() {
        assertThat(CaseValidator.validate(Faults.started(When.since(When.STOP, "P2W", "P14D"))))
                .isEmpty();
        assertThat(CaseValidator.validate(Faults.started(When.since(When.STOP, "P15D", "P2W"))))
                .extracting(Finding::code)
                .containsExactly("time.lapse-order");
    }

    @Test
    void takesLapsesThatOverlap() {
        assertThat(CaseValidator.validate(Faults.started(When.since(When.STOP, "P31D", "P1M"))))
                .isEmpty();
    }

    @Test
    void takesAnIdOfSixtyFourCharacters() {
        assertThat(CaseValidator.validate(
                        FailureCase.builder().id("o".repeat(64)).build()))
                .isEmpty();
        assertThat(CaseValidator.validate(
                        FailureCase.builder().id("o".repeat(65)).build()))
                .extracting(Finding::code)
                .containsExactly("id.form");
    }
}
