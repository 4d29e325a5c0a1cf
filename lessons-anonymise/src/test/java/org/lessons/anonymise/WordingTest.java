package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.anonymise.detect.Deadline;
import org.lessons.anonymise.detect.Detectors;
import org.lessons.anonymise.detect.Span;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.Organisation;
import org.lessons.model.Subject;
import org.lessons.model.When;
import org.lessons.model.shape.Category;
import org.lessons.model.vocabulary.Codes;

/** Sentences as they read after a treatment. */
class WordingTest {

    private static final List<CastMember> CAST = List.of(
            CastMember.builder()
                    .name("Ramona Pell")
                    .category(Codes.CastCategory.PERSON)
                    .build(),
            CastMember.builder()
                    .name("Tom James")
                    .category(Codes.CastCategory.PERSON)
                    .build(),
            CastMember.builder()
                    .name("Brindlewater")
                    .category(Codes.CastCategory.ORGANISATION)
                    .build(),
            CastMember.builder()
                    .name("Oakenmere")
                    .category(Codes.CastCategory.OTHER)
                    .build());

    private static final FailureCase CONTENT = FailureCase.builder()
            .subject(Subject.builder()
                    .started(When.on("2021-01-01"))
                    .addOrganisations(Organisation.builder()
                            .name("Brindlewater")
                            .type(Codes.OrganisationType.NHS_TRUST)
                            .build())
                    .build())
            .build();

    private static String treated(String text, AnonymisationPolicy policy) {
        FailureCase content = CONTENT.withTitle(Optional.of(text));
        Proposals.Made made = Proposals.of(
                content,
                policy,
                Detectors.cast(CAST).andThen(Detectors.identifiers()).andThen(WordingTest::possessives),
                () -> Deadline.in(Duration.ofMinutes(1), System::nanoTime));
        return new CaseTreatment(
                        CaseContext.of(content, CAST, policy, Secrets.NONE),
                        CaseTreatment.techniques(Map.of()),
                        made.proposals())
                .apply(content, RelativeTimes.of(content))
                .title()
                .orElse("taken out");
    }

    /** Takes the possessive into the name, as a recogniser of somebody else's may. */
    private static List<Span> possessives(org.lessons.anonymise.detect.Passage passage, Deadline until) {
        List<Span> spans = new ArrayList<>();
        int at = passage.text().indexOf("Okafor's");
        if (at >= 0) {
            spans.add(new Span(at, at + 8, Category.PERSON, "theirs", 1));
        }
        int alone = passage.text().indexOf("Okafor ");
        if (alone >= 0) {
            spans.add(new Span(alone, alone + 6, Category.PERSON, "theirs", 1));
        }
        return spans;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ramona Pell's key fits.                  | ⟦PERSON A⟧'s key fits.
            We took Pell’s key and James’ coat.      | We took ⟦PERSON A⟧’s key and ⟦PERSON B⟧’s coat.
            'It was James' he said.                  | 'It was ⟦PERSON A⟧' he said.
            James' coat is here.                     | ⟦PERSON A⟧'s coat is here.
            James' Coat is here.                     | ⟦PERSON A⟧' Coat is here.
            James', he said.                         | ⟦PERSON A⟧', he said.
            Pell' coat is here.                      | ⟦PERSON A⟧' coat is here.
            So 'the key of James' he said.           | So 'the key of ⟦PERSON A⟧' he said.
            So don't take James' coat.               | So don't take ⟦PERSON A⟧'s coat.
            So it's James'                           | So it's ⟦PERSON A⟧'
            So JAMES' coat is here.                  | So ⟦PERSON A⟧'s coat is here.
            Okafor's key; Okafor said so             | ⟦PERSON A⟧'s key; ⟦PERSON A⟧ said so
            She is a 67-year-old tenant.             | She is an ⟦AGE 60 to 69⟧ tenant.
            She is a 74 yr old tenant.               | She is an ⟦AGE 70 to 79⟧ tenant.
            The AC broke on a 67-year-old tenant.    | The AC broke on an ⟦AGE 60 to 69⟧ tenant.
            It was an Oakenmere idea.                | It was a ⟦DETAIL A⟧ idea.
            A Brindlewater van came.                 | An ⟦NHS TRUST A⟧ van came.
            He asked for A Brindlewater pays         | He asked for A ⟦NHS TRUST A⟧ pays
            Roedd Sian yn siarad a Brindlewater      | Roedd Sian yn siarad a ⟦NHS TRUST A⟧
            On 22 June 2021 it closed.               | In ⟦quarter 2 of 2021⟧ it closed.
            They met in 22/06/2021 again.            | They met in ⟦quarter 2 of 2021⟧ again.
            Come on 22 June 2021, he said.           | Come in ⟦quarter 2 of 2021⟧, he said.
            It closed on 22/06/2021.                 | It closed in ⟦quarter 2 of 2021⟧.
            22 June 2021 was the last day.           | ⟦Quarter 2 of 2021⟧ was the last day.
            It ended. 22 June 2021 was the day.      | It ended. ⟦Quarter 2 of 2021⟧ was the day.
            """)
    void readsWell(String told, String expected) {
        assertThat(treated(told, AnonymisationPolicy.darkenedProfile())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            She is a\u00a067-year-old tenant.|She is an\u00a0⟦AGE 60 to 69⟧ tenant.
            She is an  Oakenmere tenant.|She is an  ⟦DETAIL A⟧ tenant.
            She,\u00a0a 67-year-old tenant,|She,\u00a0an ⟦AGE 60 to 69⟧ tenant,
            (A 67-year-old tenant)|(An ⟦AGE 60 to 69⟧ tenant)
            She said "a 67-year-old tenant"|She said "an ⟦AGE 60 to 69⟧ tenant"
            In Hall A 67-year-old tenants|In Hall A ⟦AGE 60 to 69⟧ tenants
            AN Oakenmere tenant|A ⟦DETAIL A⟧ tenant
            In 3a 67-year-old tenants|In 3a ⟦AGE 60 to 69⟧ tenants
            a 67-year-old tenant|an ⟦AGE 60 to 69⟧ tenant
            A 67-year-old tenant|An ⟦AGE 60 to 69⟧ tenant
            e.g. A 67-year-old tenant|e.g. A ⟦AGE 60 to 69⟧ tenant
            Gone. A 67-year-old tenant|Gone. An ⟦AGE 60 to 69⟧ tenant
            Gone! A 67-year-old tenant|Gone! An ⟦AGE 60 to 69⟧ tenant
            Gone? A 67-year-old tenant|Gone? An ⟦AGE 60 to 69⟧ tenant
            Gone, A 67-year-old tenant|Gone, A ⟦AGE 60 to 69⟧ tenant
            """)
    void theArticleAgreesWithTheLabel(String told, String expected) {
        assertThat(treated(told, AnonymisationPolicy.darkenedProfile())).isEqualTo(expected);
        assertThat(treated("So.\n" + told, AnonymisationPolicy.darkenedProfile()))
                .isEqualTo("So.\n" + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ⟦AGE 60⟧      | an ⟦AGE 60⟧
            ⟦NHS TRUST⟧   | an ⟦NHS TRUST⟧
            ⟦GP PRACTICE⟧ | a ⟦GP PRACTICE⟧
            ⟦UNIVERSITY⟧  | a ⟦UNIVERSITY⟧
            ⟦URBAN ZONE⟧  | an ⟦URBAN ZONE⟧
            ⟦E-MAIL⟧      | an ⟦E-MAIL⟧
            ⟦MONTH⟧       | a ⟦MONTH⟧
            ⟦X⟧           | a ⟦X⟧
            ⟦8 weeks⟧     | an ⟦8 weeks⟧
            ⟦80 weeks⟧    | an ⟦80 weeks⟧
            ⟦11 weeks⟧    | an ⟦11 weeks⟧
            ⟦18 weeks⟧    | an ⟦18 weeks⟧
            ⟦12 weeks⟧    | a ⟦12 weeks⟧
            ⟦1 week⟧      | a ⟦1 week⟧
            ⟦(week)⟧      | a ⟦(week)⟧
            ⟦⟧            | a ⟦⟧
            """)
    void theArticleFollowsTheFirstSound(String instead, String expected) {
        for (String article : List.of("a ", "an ")) {
            StringBuilder treated = new StringBuilder(article);
            Wording.of("").append(treated, instead, Category.OTHER);
            assertThat(treated).hasToString(expected);
        }
    }

    @Test
    void theArticleStaysBeforeWhatIsNoLabel() {
        StringBuilder treated = new StringBuilder("an ");
        Wording.of("").append(treated, "tenant", Category.OTHER);
        assertThat(treated).hasToString("an tenant");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It closed on 22/06/2021.      | It closed ⟦about 6 months after it began⟧.
            On 22 June 2021 it closed.    | ⟦About 6 months after it began⟧ it closed.
            In March 2021 it closed.      | ⟦About 2 months after it began⟧ it closed.
            It was shut by 22 June 2021.  | It was shut by ⟦about 6 months after it began⟧.
            So it shut in March 2021.     | So it shut ⟦about 2 months after it began⟧.
            It went. On 22 June 2021 too. | It went. ⟦About 6 months after it began⟧ too.
            It went, on 22 June 2021 too. | It went, ⟦about 6 months after it began⟧ too.
            """)
    void tellsDistancesWithoutAPreposition(String told, String expected) {
        assertThat(treated(told, AnonymisationPolicy.mrX())).isEqualTo(expected);
    }

    @Test
    void aLabelIsTheSameHoweverANumberIsWritten() {
        AnonymisationPolicy policy = new AnonymisationPolicy(
                "ours",
                "1",
                Optional.empty(),
                Optional.empty(),
                List.of(PolicyRule.of("label", Category.PHONE), PolicyRule.of("keep")));
        assertThat(treated("0115 496 0217, +44 115 4960217 and 0115 496 0232", policy))
                .isEqualTo("⟦TELEPHONE NUMBER A⟧, ⟦TELEPHONE NUMBER A⟧ and ⟦TELEPHONE NUMBER B⟧");
    }
}
