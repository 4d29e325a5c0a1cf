package org.lessons.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.model.Account;
import org.lessons.model.Aftermath;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.Decision;
import org.lessons.model.FailureCase;
import org.lessons.model.Judgement;
import org.lessons.model.Narrative;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Stop;
import org.lessons.model.WhatWeDid;
import org.lessons.model.When;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** When it was decided, and who tells of it. */
class JudgementRulesTest {

    private static final Account MANAGER = account(Codes.Perspective.MANAGER, Codes.Voice.OWN_WORDS);

    private static Account account(Term perspective, Term voice) {
        return Account.builder()
                .perspective(perspective)
                .voice(voice)
                .text("We tried.")
                .build();
    }

    private static FailureCase told(Account... accounts) {
        return Faults.told(Narrative.builder()
                .whatWeDid(WhatWeDid.builder().addAccounts(accounts).build())
                .build());
    }

    private static List<String> codes(FailureCase content) {
        return CaseValidator.validate(content).stream().map(Finding::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({"MANAGER", "SENIOR_MANAGER", "COMMISSIONER", "REGULATOR"})
    void missesWhoeverDidTheWorkWhereOnlyThoseInChargeSpeak(String perspective) {
        FailureCase content = told(account(Term.of(perspective), Codes.Voice.OWN_WORDS));

        assertThat(CaseValidator.validate(content)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("voices.managers-only");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.location()).hasToString("/narrative");
        });
    }

    @Test
    void missesThemAlsoWhereNobodySaidWhoseWordsTheyAre() {
        Account manager = MANAGER.withVoice(Optional.empty());

        assertThat(CaseValidator.validate(told(manager)))
                .extracting(Finding::code)
                .containsExactly("voices.managers-only");
    }

    @Test
    void isNotContentWithWhatOthersAreReportedToHaveSaid() {
        FailureCase content = told(MANAGER, account(Codes.Perspective.TENANT, Codes.Voice.REPORTED));
        Account empty = account(Codes.Perspective.TENANT, Codes.Voice.OWN_WORDS).withText(" ");

        assertThat(CaseValidator.validate(content)).extracting(Finding::code).containsExactly("voices.managers-only");
        assertThat(CaseValidator.validate(told(MANAGER, empty)))
                .extracting(Finding::code)
                .contains("voices.managers-only");
    }

    static Stream<Account> others() {
        Account tenant = account(Codes.Perspective.TENANT, Codes.Voice.OWN_WORDS);
        return Stream.of(
                tenant,
                account(Codes.Perspective.TENANT, Codes.Voice.CO_PRODUCED),
                account(Codes.Perspective.TENANT, Codes.Voice.SUPPORTED),
                account(Codes.Perspective.MANAGER, Codes.Voice.CO_PRODUCED),
                Account.builder().text("Nobody says whose words these are.").build(),
                tenant.withText(Optional.empty()).withAbsent(Map.of("text", Codes.Absence.REDACTED)),
                account(Term.of("acme@1:night-shift"), Codes.Voice.OWN_WORDS));
    }

    @ParameterizedTest
    @MethodSource("others")
    void isContentWhereSomebodyElseSpeaks(Account other) {
        assertThat(codes(told(MANAGER, other))).isEmpty();
    }

    @Test
    void isContentWithSomebodyElseInTheAftermath() {
        FailureCase content = told(MANAGER)
                .withAftermath(Aftermath.builder()
                        .addAccounts(account(Codes.Perspective.CARER, Codes.Voice.OWN_WORDS))
                        .build());

        assertThat(codes(content)).isEmpty();
    }

    @Test
    void saysNothingWhereNobodySpeaks() {
        assertThat(codes(told())).isEmpty();
        assertThat(codes(told(MANAGER.withText(Optional.empty())))).isEmpty();
        assertThat(codes(told(account(Codes.Perspective.TENANT, Codes.Voice.REPORTED))))
                .isEmpty();
    }

    private static FailureCase decided(String on, Stop... stops) {
        return Faults.told(Narrative.builder()
                .judgement(Judgement.builder()
                        .addDecisions(Decision.builder().when(When.on(on)).build())
                        .build())
                .pulledThePlug(PulledThePlug.builder().addStops(stops).build())
                .build());
    }

    private static Stop stopped(String on) {
        return Stop.builder().when(When.on(on)).build();
    }

    @Test
    void takesAJudgementAfterTheStopForInformation() {
        FailureCase content = decided("2019-03", stopped("2019-01"), stopped("2019-02"));

        assertThat(CaseValidator.validate(content))
                .extracting(Finding::severity)
                .containsExactly(Severity.ADVICE);
    }

    @Test
    void saysNothingOfAJudgementThatIsNotCertainlyAfterTheLastStop() {
        assertThat(codes(decided("2019-03", stopped("2019-03")))).isEmpty();
        assertThat(codes(decided("2019-03", stopped("2019-01"), stopped("2019-05"))))
                .isEmpty();
        assertThat(codes(decided("2019-03", stopped("2019-01"), Stop.builder().build())))
                .isEmpty();
        assertThat(codes(decided("2019-03"))).isEmpty();
    }

    @Test
    void findsNothingStrangeInHindsight() {
        FailureCase content = decided("2019-01", stopped("2019-02"));
        Concern hindsight = Concern.builder()
                .timing(Codes.Timing.HINDSIGHT)
                .raised(When.on("2020"))
                .build();

        assertThat(codes(content.withNarrative(content.narrative()
                        .orElseThrow()
                        .withConcerns(Concerns.builder().addConcerns(hindsight).build()))))
                .isEmpty();
    }
}
