package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.anonymise.treat.Techniques;
import org.lessons.model.Effect;
import org.lessons.model.FailureCase;
import org.lessons.model.Permission;
import org.lessons.model.Place;
import org.lessons.model.Sharing;
import org.lessons.model.Subject;
import org.lessons.model.When;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Category;
import org.lessons.model.vocabulary.Codes;

class StillKnownTest {

    private static FailureCase titled(String text) {
        return FailureCase.builder().title(text).build();
    }

    private static FailureCase about(Subject subject) {
        return FailureCase.builder().subject(subject).build();
    }

    private static List<Clue.Kind> kinds(FailureCase treated) {
        return StillKnown.of().ask(treated).clues().stream().map(Clue::kind).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            so the chief executive came to see      | SINGULAR_ROLE  | chief executive
            our new ward manager said no            | SINGULAR_ROLE  | ward manager
            and the Head of Housing at ⟦COUNCIL A⟧  | SINGULAR_ROLE  | Head of Housing
            ein prif weithredwr                     | SINGULAR_ROLE  | prif weithredwr
            he was the only man on the list         | ONLY_ONE       | only man
            our oldest deaf tenant was never asked  | ONLY_ONE       | oldest deaf tenant
            the first wheelchair user to move in    | ONLY_ONE       | first wheelchair user
            she has Huntington's and cannot wait    | RARE_CONDITION | Huntington's
            a man with Guillain-Barré syndrome      | RARE_CONDITION | Guillain-Barré
            because of the fire nobody came         | NAMED_EVENT    | fire
            after the Marlow Flood they left        | NAMED_EVENT    | Flood
            the ⟦PLACE A⟧ Fire was in the air       | NAMED_EVENT    | Fire
            it was on the news that night           | NAMED_EVENT    | on the news
            they came on 22 June 2021 at noon       | EXACT_DATE     | 22 June 2021
            and on the 3rd of May we stopped        | EXACT_DATE     | 3rd of May
            """)
    void findsWhatGivesSomebodyAwayWithoutAName(String text, Clue.Kind kind, String words) {
        List<Clue> clues = StillKnown.of().ask(titled(text)).clues();
        assertThat(clues).hasSize(1);
        Clue clue = clues.get(0);
        assertThat(clue.kind()).isEqualTo(kind);
        assertThat(text.substring(clue.start().orElseThrow(), clue.end().orElseThrow()))
                .isEqualTo(words);
        assertThat(clue.finding().message()).doesNotContain(words);
        assertThat(clue.finding().location())
                .hasToString("/case/title (characters " + clue.start().get() + " to "
                        + clue.end().get() + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the tenants met and the nurses left",
                "the only thing that the tenant said",
                "we set up a fire drill and a review",
                "⟦PERSON A⟧ left in ⟦quarter 2 of 2021⟧",
                "in March 2021 and again in 2022",
                "a director and two managers",
                "the ⟦the only man⟧ label"
            })
    void leavesWhatManyCouldBe(String text) {
        assertThat(kinds(titled(text))).isEmpty();
    }

    @Test
    void readsOnBehindBracketsThatNothingCloses() {
        assertThat(kinds(titled("⟦⟦sic⟧⟧ the matron ⟦ and the only man")))
                .contains(Clue.Kind.SINGULAR_ROLE, Clue.Kind.ONLY_ONE);
    }

    @Test
    void findsDaysInComponents() {
        for (String day : List.of("2019-03-15", "2019-03-15/2019-03-20")) {
            FailureCase dated = about(Subject.builder().ended(When.on(day)).build());
            assertThat(StillKnown.of().ask(dated).findings())
                    .extracting(finding -> finding.location() + " " + finding.code())
                    .containsExactly("/case/subject/ended/on known.exact-date");
        }
        for (String vague : List.of("2019-03", "2019", "2018-04/2019-03", "2019-33")) {
            assertThat(kinds(about(Subject.builder().ended(When.on(vague)).build())))
                    .isEmpty();
        }
    }

    @Test
    void findsARareSettingInASmallArea() {
        Subject refuge = Subject.builder().addSettings(Codes.Setting.REFUGE).build();
        Place england = Place.builder().nation(Codes.Nation.ENGLAND).build();
        assertThat(kinds(about(refuge.withPlaces(england)))).isEmpty();
        assertThat(kinds(about(refuge.withPlaces(england.withRegion(Codes.Region.NORTH_EAST)))))
                .containsExactly(Clue.Kind.RARE_SETTING);
        assertThat(kinds(about(refuge.withPlaces(england.withNation(Codes.Nation.WALES)))))
                .containsExactly(Clue.Kind.RARE_SETTING);
        assertThat(kinds(about(
                        refuge.withSettings(Codes.Setting.WARD).withPlaces(england.withNation(Codes.Nation.WALES)))))
                .isEmpty();
    }

    private static final FailureCase WARD = about(Subject.builder()
            .addKinds(Codes.Kind.SYSTEM)
            .addSettings(Codes.Setting.HOSPITAL)
            .addSettings(Codes.Setting.WARD)
            .addPlaces(Place.builder()
                    .nation(Codes.Nation.ENGLAND)
                    .region(Codes.Region.NORTH_EAST)
                    .build())
            .started(When.on("2019-04"))
            .build());

    @Test
    void asksTheRegisterAndNamesTheFewestComponentsThatFewShare() {
        Register register = codes ->
                OptionalLong.of("WARD".equals(codes.get("setting")) && "2019".equals(codes.get("year")) ? 4 : 70);
        List<Clue> clues =
                StillKnown.builder().register(register).build().ask(WARD).clues();
        assertThat(clues).hasSize(1);
        assertThat(clues.get(0).at()).isEqualTo("/case/subject/settings/1");
        assertThat(clues.get(0).together()).containsExactly("/case/subject/started/on");
        assertThat(clues.get(0).finding().message())
                .isEqualTo("This and what it stands together with are true of fewer than 5: take out one of them, or"
                        + " say it more coarsely.");
        assertThat(StillKnown.builder()
                        .register(register)
                        .fewest(4)
                        .build()
                        .ask(WARD)
                        .clues())
                .isEmpty();
    }

    @Test
    void handsTheRegisterTheCodesAndNothingElse() {
        List<Map<String, String>> asked = new ArrayList<>();
        StillKnown.builder()
                .register(codes -> {
                    asked.add(codes);
                    return OptionalLong.empty();
                })
                .build()
                .ask(WARD);
        assertThat(asked)
                .containsExactly(
                        Map.of("region", "NORTH_EAST", "setting", "HOSPITAL", "kind", "SYSTEM", "year", "2019"),
                        Map.of("region", "NORTH_EAST", "setting", "WARD", "kind", "SYSTEM", "year", "2019"));
    }

    @Test
    void takesARegisterThatFailsForOneThatKnowsFew() {
        StillKnown failing = StillKnown.builder()
                .register(codes -> {
                    throw new IllegalStateException("a register's own trouble");
                })
                .build();
        assertThat(failing.ask(WARD).findings()).extracting(Finding::code).contains("known.few-such");
    }

    @Test
    void saysToWhomCluesSpeakTogether() {
        StillKnown.Answer answer = StillKnown.of().ask(titled("The matron came on 22 June 2021."));
        assertThat(answer.clues())
                .extracting(Clue::kind)
                .containsExactly(Clue.Kind.SINGULAR_ROLE, Clue.Kind.EXACT_DATE, Clue.Kind.COMBINATION);
        assertThat(answer.clues().get(2).readers()).containsExactly(Clue.Reader.COLLEAGUE, Clue.Reader.JOURNALIST);
        assertThat(answer.clues().get(2).together()).containsExactly("/case/title");
        assertThat(answer.to(Clue.Reader.NEIGHBOUR)).isEmpty();
        assertThat(answer.to(Clue.Reader.COLLEAGUE)).hasSize(3);
    }

    @Test
    void doesNotLookForWhatItWasToldToLeave() {
        StillKnown without = StillKnown.builder().without(Clue.Kind.EXACT_DATE).build();
        assertThat(without.ask(titled("The matron came on 22 June 2021.")).clues())
                .extracting(Clue::kind)
                .containsExactly(Clue.Kind.SINGULAR_ROLE);
    }

    /** A host's own policy, under which a rare condition stays in the text. */
    private static final AnonymisationPolicy KEEPS_CONDITIONS = new AnonymisationPolicy(
            "ours",
            "1",
            Optional.of(Codes.Level.PEERS),
            Optional.empty(),
            List.of(PolicyRule.of(Techniques.LABEL, Category.PERSON), PolicyRule.of(Techniques.KEEP)));

    private static DisclosureGate.Answer gate(FailureCase content) {
        return gate(content, AnonymisationPolicy.screen());
    }

    private static DisclosureGate.Answer gate(FailureCase content, AnonymisationPolicy policy) {
        FailureCase shared = content.withStatus(Codes.Status.SUBMITTED)
                .withSharing(content.sharing().orElse(Sharing.builder().build()).withLevel(Codes.Level.PEERS));
        AnonymisationPlan plan = Anonymiser.builder(policy)
                .stillKnown(StillKnown.of())
                .build()
                .plan(org.lessons.model.CaseFile.of(shared));
        assertThat(plan.apply().treatment().verdict()).isEqualTo(plan.gate().verdict());
        assertThat(plan.findings()).containsAll(plan.gate().findings());
        return plan.gate();
    }

    @Test
    void asksForEditsWhereAClueIsLeft() {
        assertThat(gate(titled("Nobody rang back")).verdict()).isEqualTo(Codes.Verdict.SHARE);
        assertThat(gate(titled("The matron rang back")).verdict()).isEqualTo(Codes.Verdict.SHARE_AFTER_EDITS);
    }

    @Test
    void refusesWhereSomebodySupportedCouldBeRecognisedAndNobodySaidYes() {
        FailureCase rare = titled("She has motor neurone disease and could not wait");
        assertThat(gate(rare, KEEPS_CONDITIONS).findings())
                .extracting(Finding::code)
                .contains("gate.person-recognisable");
        assertThat(gate(rare, KEEPS_CONDITIONS).verdict()).isEqualTo(Codes.Verdict.REFUSE);
        FailureCase allowed = rare.withSharing(Sharing.builder()
                .addPermissions(Permission.builder()
                        .party(Codes.PermissionParty.PERSON_SUPPORTED)
                        .status(Codes.PermissionStatus.GIVEN)
                        .build())
                .build());
        assertThat(gate(allowed, KEEPS_CONDITIONS).verdict()).isEqualTo(Codes.Verdict.SHARE_AFTER_EDITS);
        FailureCase only = titled("The only man on the list left");
        assertThat(gate(only).verdict()).isEqualTo(Codes.Verdict.SHARE_AFTER_EDITS);
        assertThat(gate(only.withEffects(
                                Effect.builder().who(Codes.Party.TENANT).build()))
                        .verdict())
                .isEqualTo(Codes.Verdict.REFUSE);
    }
}
