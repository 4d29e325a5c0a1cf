package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.model.Account;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Place;
import org.lessons.model.Subject;
import org.lessons.model.WhatWeDid;
import org.lessons.model.vocabulary.Codes;

class RemovedTest {

    private static FailureCase told(String... texts) {
        WhatWeDid stage = WhatWeDid.builder()
                .accounts(List.of(texts).stream()
                        .map(text -> Account.builder().text(text).build())
                        .toList())
                .build();
        return FailureCase.builder()
                .narrative(Narrative.builder().whatWeDid(stage).build())
                .build();
    }

    private static Map<String, Integer> replaced(String... texts) {
        return Removed.from(told(texts), Locale.UK).replaced();
    }

    private static List<String> words(FailureCase content, Locale locale) {
        return Removed.from(content, locale).words(new Said(locale));
    }

    @Test
    void aNameThatStandsTwiceCountsOnce() {
        assertThat(replaced("⟦PERSON A⟧ asked ⟦PERSON B⟧, and ⟦PERSON A⟧ left.", "⟦PERSON A⟧ came back."))
                .isEqualTo(Map.of("PERSON", 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "⟦PERSON A⟧; PERSON",
                "⟦PERSON AB⟧; PERSON",
                "⟦PRIVATE COMPANY C⟧; PRIVATE COMPANY",
                "⟦NHS TRUST A⟧; NHS TRUST",
                "⟦E-MAIL ADDRESS A⟧; E-MAIL ADDRESS",
                "⟦SUM 1,000 to 2,000⟧; SUM",
                "⟦AGE under 18⟧; AGE",
                "⟦PLACE B, Wales⟧; PLACE",
                "⟦PLACE B, the East of England⟧; PLACE",
                "⟦HOSPITAL⟧; HOSPITAL",
                "⟦NHS TRUST⟧; NHS TRUST",
                "⟦GP PRACTICE⟧; GP PRACTICE",
                "⟦NHS NUMBER⟧; NHS NUMBER"
            })
    void itsKindIsWhatStandsBeforeItsLetterOrFigures(String text, String kind) {
        assertThat(replaced(text)).isEqualTo(Map.of(kind, 1));
    }

    @Test
    void timesThatWereMadeVaguerHaveNoKindAndAreCountedTogether() {
        assertThat(words(told("in ⟦quarter 2 of 2021⟧, ⟦2021⟧, ⟦About when it began⟧ with ⟦PERSON A⟧"), Locale.UK))
                .containsExactly("Replaced in the text by labels in double brackets: PERSON 1, dates and the like 3.");
    }

    @Test
    void aBracketThatWasToldIsNone() {
        assertThat(replaced("a ⟦⟦PERSON A⟧⟧ b", "⟦⟦", "⟦⟦⟧", "⟧ before ⟦", "⟦⟧", "⟦ ⟧"))
                .isEmpty();
        assertThat(replaced("⟦⟦⟦PERSON A⟧")).isEqualTo(Map.of("PERSON", 1));
        assertThat(replaced("⟦⟦⟦⟦PERSON A⟧")).isEmpty();
    }

    @Test
    void whatIsLongerThanAReplacementIsSomebodysOwn() {
        assertThat(replaced("⟦PERSON " + "x".repeat(52) + "⟧")).isEqualTo(Map.of("PERSON", 1));
        assertThat(replaced("⟦PERSON " + "X".repeat(54) + "⟧")).isEmpty();
    }

    @Test
    void aBracketIsLookedForInEveryTextNotInStoriesAlone() {
        FailureCase titled = told("x")
                .withTitle("⟦PLACE A⟧")
                .withSubject(Subject.builder()
                        .addPlaces(Place.builder().locality("⟦PLACE B⟧").build())
                        .build());

        assertThat(Removed.from(titled, Locale.UK).replaced()).isEqualTo(Map.of("PLACE", 2));
    }

    @Test
    void whatWasTakenOutWholeIsNamedInTheReadersLanguage() {
        FailureCase redacted = FailureCase.builder()
                .subject(Subject.builder()
                        .putAbsent("organisations", Codes.Absence.REDACTED)
                        .putAbsent("reach", Codes.Absence.UNKNOWN)
                        .build())
                .build();

        assertThat(Removed.from(redacted, Locale.UK).blank()).containsExactly("Who took part");
        assertThat(words(redacted, Locale.UK)).containsExactly("Left blank: Who took part.");
        assertThat(Removed.from(redacted, TreatedCases.WELSH).blank())
                .singleElement()
                .isNotEqualTo("Who took part");
    }

    @Test
    void whatIsMissingFromTheCaseItselfIsNamedToo() {
        FailureCase redacted =
                FailureCase.builder().putAbsent("title", Codes.Absence.REDACTED).build();

        assertThat(Removed.from(redacted, Locale.UK).blank()).containsExactly("Title");
    }

    @Test
    void thatNothingWasTakenOutIsSaid() {
        assertThat(words(told("nothing"), Locale.UK)).containsExactly("Nothing in this case is marked as taken out.");
    }

    @Test
    void manyKindsAreNotAllNamed() {
        StringBuilder text = new StringBuilder();
        for (char c = 'A'; c <= 'Z'; c++) {
            text.append('⟦').append("KIND").append(c).append(c).append(c).append(" A⟧ ");
        }

        assertThat(words(told(text.toString()), Locale.UK))
                .singleElement()
                .asString()
                .contains("KINDAAA 1", "KINDLLL 1", "and 14 more")
                .doesNotContain("KINDMMM");
    }
}
