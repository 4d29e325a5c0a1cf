package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.anonymise.detect.Deadline;
import org.lessons.anonymise.detect.Detectors;
import org.lessons.anonymise.treat.Granularity;
import org.lessons.anonymise.treat.Technique;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.Organisation;
import org.lessons.model.Place;
import org.lessons.model.Subject;
import org.lessons.model.When;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** Which stretches of a text are treated as one, whose letter they get, and when all of the text goes. */
class TextsTreatedTest {

    private static final List<CastMember> CAST = List.of(
            member("Ramona Pell", Codes.CastCategory.PERSON),
            member("Dorrit Quorrow", Codes.CastCategory.PERSON),
            member("Quorndale Friends", Codes.CastCategory.ORGANISATION),
            member("Thistlewax Limited", Codes.CastCategory.ORGANISATION),
            CastMember.builder()
                    .id("org2")
                    .name("Sorrelby Hub")
                    .category(Codes.CastCategory.ORGANISATION)
                    .build());

    private static final FailureCase CONTENT = FailureCase.builder()
            .subject(Subject.builder()
                    .started(When.on("2021-01-01"))
                    .addOrganisations(Organisation.builder()
                            .name("Quorndale Friends")
                            .type(Codes.OrganisationType.CHARITY)
                            .build())
                    .addOrganisations(Organisation.builder()
                            .id("org2")
                            .name("The Hub")
                            .type(Codes.OrganisationType.COUNCIL)
                            .build())
                    .addOrganisations(
                            Organisation.builder().name("Thistlewax Limited").build())
                    .addPlaces(Place.builder().nation(Codes.Nation.WALES).build())
                    .build())
            .build();

    private static CastMember member(String name, Term category) {
        return CastMember.builder().name(name).category(category).build();
    }

    private static AnonymisationPolicy only(PolicyRule... rules) {
        PolicyRule ownWords = PolicyRule.of("keep", Category.OTHER).forOnly(Sensitivity.QUASI);
        return new AnonymisationPolicy(
                "ours",
                "1",
                Optional.empty(),
                Optional.empty(),
                Stream.concat(Stream.of(ownWords), Stream.of(rules)).toList());
    }

    private static String treated(String text, AnonymisationPolicy policy, Map<String, Technique> hosts) {
        FailureCase content = CONTENT.withTitle(Optional.of(text));
        Proposals.Made made = Proposals.of(
                content,
                policy,
                Detectors.cast(CAST).andThen(Detectors.identifiers()),
                () -> Deadline.in(Duration.ofMinutes(1), System::nanoTime));
        Secrets secrets =
                Secrets.of(content, policy, Optional.of(new ReleaseKey(new byte[ReleaseKey.SHORTEST])), new Random(1));
        return new CaseTreatment(
                        CaseContext.of(content, CAST, policy, secrets),
                        CaseTreatment.techniques(hosts),
                        made.proposals())
                .apply(content, RelativeTimes.of(content))
                .title()
                .orElse("taken out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            We saw Ramona Pell and Pell.            | We saw ⟦PERSON A⟧ and ⟦PERSON A⟧.
            We saw Pell Ramona.                     | We saw ⟦PERSON A⟧.
            We saw Pell-Ramona.                     | We saw ⟦PERSON A⟧.
            We saw Pell. Ramona left.               | We saw ⟦PERSON A⟧ left.
            We saw Pell, Ramona.                    | We saw ⟦PERSON A⟧, ⟦PERSON A⟧.
            We saw Pell ... Ramona.                 | We saw ⟦PERSON A⟧ ... ⟦PERSON A⟧.
            We saw Pell Quorrow.                    | We saw ⟦PERSON A⟧ ⟦PERSON B⟧.
            We saw Dorrit Quorrow, then Pell.       | We saw ⟦PERSON A⟧, then ⟦PERSON B⟧.
            We saw Mrs Obi and Obi.                 | We saw ⟦PERSON A⟧ and Obi.
            We saw Mrs Obi and Mrs Obi's son.       | We saw ⟦PERSON A⟧ and ⟦PERSON A⟧'s son.
            We saw 9 Pell Close there.              | We saw ⟦PLACE A⟧ there.
            We saw Quorndale Friends and Sorrelby.  | We saw ⟦ORGANISATION A⟧ and ⟦ORGANISATION B⟧.
            We saw Thistlewax Limited and others.   | We saw ⟦ORGANISATION A⟧ and others.
            We saw ⟦it⟧ and Pell.                   | We saw ⟦⟦it⟧⟧ and ⟦PERSON A⟧.
            On 0115 496 0217, +44 115 496 0217.     | On ⟦TELEPHONE NUMBER A⟧, ⟦TELEPHONE NUMBER A⟧.
            On 0115 496 0217, 0044 115 496 0217.    | On ⟦TELEPHONE NUMBER A⟧, ⟦TELEPHONE NUMBER A⟧.
            On 0115 496 0217, 0115 496 0218.        | On ⟦TELEPHONE NUMBER A⟧, ⟦TELEPHONE NUMBER B⟧.
            At a.b@example.org, A.B@example.org.    | At ⟦E-MAIL ADDRESS A⟧, ⟦E-MAIL ADDRESS A⟧.
            We saw Mrs Grace Obi and Ms Obi.        | We saw ⟦PERSON A⟧ and ⟦PERSON A⟧.
            We saw Mrs Obi and Mr Obi.              | We saw ⟦PERSON A⟧ and ⟦PERSON B⟧.
            We saw Mr Obi and Mrs Grace Obi.        | We saw ⟦PERSON A⟧ and ⟦PERSON B⟧.
            We saw 9 Sorrelby Close there.          | We saw ⟦PLACE A⟧ there.
            We saw 9 Ramona Close Pell there.       | We saw ⟦PLACE A⟧ ⟦PERSON A⟧ there.
            We saw Quorndale Friends of Pell.       | We saw ⟦ORGANISATION A⟧ of ⟦PERSON A⟧.
            Nobody was there.                       | Nobody was there.
            """)
    void eachThingThatIsMeantHasOneLetter(String told, String expected) {
        assertThat(treated(told, only(PolicyRule.of("label")), Map.of())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We rang Quorndale Friends.     | We rang ⟦CHARITY A⟧.
            We rang Sorrelby Hub.          | We rang ⟦COUNCIL A⟧.
            We rang Thistlewax Limited.    | We rang ⟦ORGANISATION A⟧.
            We saw SY23 3QT there.         | We saw ⟦POSTCODE A, Wales⟧ there.
            We saw 9 Larkspur Close there. | We saw ⟦PLACE A, Wales⟧ there.
            """)
    void aBodyIsCalledByTheTypeThatTheCaseGivesIt(String told, String expected) {
        AnonymisationPolicy policy = only(
                PolicyRule.of("generalise", Category.ORGANISATION).to(Granularity.TYPE), PolicyRule.of("generalise"));
        assertThat(treated(told, policy, Map.of())).isEqualTo(expected);
    }

    @Test
    void onePersonHasOneCodeByAnyOfTheirNames() {
        AnonymisationPolicy policy = only(PolicyRule.of("pseudonymise", Category.PERSON), PolicyRule.of("keep"));
        String whole = treated("Ramona Pell", policy, Map.of());
        assertThat(whole).matches("\u27e6PERSON [B-Z][B-Z2-9]{6}\u27e7");
        assertThat(treated("Pell", policy, Map.of())).isEqualTo(whole);
        assertThat(treated("Quorrow", policy, Map.of())).isNotEqualTo(whole);
        assertThat(treated("Mrs Obi", policy, Map.of())).matches("\u27e6PERSON [B-Z][B-Z2-9]{6}\u27e7");
    }

    @Test
    void aTextIsTakenOutWhereThePolicySuppressesOrANameIsLeft() {
        assertThat(treated("We saw Pell.", only(PolicyRule.of("suppress")), Map.of()))
                .isEqualTo("taken out");
        AnonymisationPolicy theirs = only(PolicyRule.of("theirs", Category.PERSON), PolicyRule.of("keep"));
        assertThat(treated("Pell", theirs, Map.of("theirs", mention -> Optional.of("Ramona"))))
                .isEqualTo("Ramona");
        assertThat(treated("Pell", theirs, Map.of("theirs", mention -> Optional.of("Ramona Pell"))))
                .isEqualTo("\u27e6PERSON A\u27e7");
        assertThat(treated("Ramona, Pell", theirs, Map.of("theirs", mention -> Optional.of("Ramona,"))))
                .isEqualTo("Ramona,, Ramona,");
    }

    private static Proposal proposal(
            int start, int end, Category category, String source, int confidence, String technique) {
        return new Proposal(
                "p" + start,
                "/case/title",
                Optional.of(start),
                Optional.of(end),
                category,
                source,
                confidence,
                technique,
                Optional.empty(),
                Proposal.Decision.ACCEPTED);
    }

    private static String treated(String text, Proposal... proposals) {
        TextTreatment texts = new TextTreatment(
                CaseContext.of(CONTENT, CAST, only(PolicyRule.of("label")), Secrets.NONE),
                CaseTreatment.techniques(Map.of("unable", mention -> Optional.empty())),
                RelativeTimes.of(CONTENT));
        texts.read(text, List.of(proposals));
        return texts.treat(text, List.of(proposals)).orElse("taken out");
    }

    @Test
    void theLongestSaysWhatItIsThenWhatWasSaidThenTheSurest() {
        assertThat(treated(
                        "Oldfield Farm",
                        proposal(0, 8, Category.PERSON, "cast", 100, "label"),
                        proposal(0, 13, Category.LOCATION, "name", 30, "label")))
                .isEqualTo("\u27e6PLACE A\u27e7");
        assertThat(treated(
                        "Oldfield Farm",
                        proposal(0, 13, Category.LOCATION, "name", 30, "label"),
                        proposal(0, 8, Category.PERSON, "cast", 100, "label")))
                .isEqualTo("\u27e6PLACE A\u27e7");
        for (String said : List.of("cast", "person")) {
            assertThat(treated(
                            "Oldfield",
                            proposal(0, 8, Category.LOCATION, "name", 95, "label"),
                            proposal(0, 8, Category.PERSON, said, 50, "label")))
                    .isEqualTo("\u27e6PERSON A\u27e7");
        }
        assertThat(treated(
                        "Oldfield",
                        proposal(0, 8, Category.LOCATION, "name", 50, "label"),
                        proposal(0, 8, Category.PERSON, "name", 95, "label")))
                .isEqualTo("\u27e6PERSON A\u27e7");
        assertThat(treated(
                        "Oldfield",
                        proposal(0, 8, Category.LOCATION, "name", 50, "label"),
                        proposal(0, 8, Category.PERSON, "name", 50, "label")))
                .isEqualTo("\u27e6PLACE A\u27e7");
    }

    @Test
    void stretchesThatOverlapAreHiddenTogetherAndThoseThatTouchApart() {
        assertThat(treated(
                        "Oldfield Farm Lane",
                        proposal(0, 13, Category.LOCATION, "name", 50, "label"),
                        proposal(9, 18, Category.OTHER, "name", 50, "label")))
                .isEqualTo("\u27e6PLACE A\u27e7");
        assertThat(treated(
                        "OldfieldFarm",
                        proposal(0, 8, Category.LOCATION, "name", 50, "label"),
                        proposal(8, 12, Category.OTHER, "name", 50, "label")))
                .isEqualTo("\u27e6PLACE A\u27e7\u27e6DETAIL A\u27e7");
    }

    @Test
    void aTechniqueThatHasNoAnswerIsALabel() {
        assertThat(treated("Oldfield", proposal(0, 8, Category.PERSON, "name", 50, "unable")))
                .isEqualTo("\u27e6PERSON A\u27e7");
        assertThat(treated("Oldfield", proposal(0, 8, Category.PERSON, "name", 50, "unheard-of")))
                .isEqualTo("\u27e6PERSON A\u27e7");
        assertThat(treated("Oldfield", proposal(0, 8, Category.PERSON, "name", 50, "suppress")))
                .isEqualTo("taken out");
    }

    @Test
    void aNameOfTheCastThatNobodyProposedTakesOutTheText() {
        assertThat(treated("Then Ramona Pell left")).isEqualTo("taken out");
        assertThat(treated("Then nobody left")).isEqualTo("Then nobody left");
    }

    @Test
    void noHostCanChangeWhatOursMean() {
        assertThat(treated("Pell", only(PolicyRule.of("label")), Map.of("label", mention -> Optional.of("somebody"))))
                .isEqualTo("\u27e6PERSON A\u27e7");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "14, 14",
        "15, 14",
        "20, 14",
        "21, 21",
        "90, 84",
        "91, 90",
        "119, 90",
        "120, 120",
        "-1, -1",
        "-14, -14",
        "-15, -21",
        "-21, -21",
        "-90, -91",
        "-91, -120",
        "-120, -120"
    })
    void daysAreRoundedDownToWeeksAndMonths(long days, long rounded) {
        assertThat(RelativeTimes.downwards(days)).isEqualTo(rounded);
    }
}
