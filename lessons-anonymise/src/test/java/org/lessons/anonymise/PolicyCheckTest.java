package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.anonymise.treat.Granularity;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.vocabulary.Term;

/** A mistake in a policy is a finding with a place. */
class PolicyCheckTest {

    private static AnonymisationPolicy of(PolicyRule... rules) {
        return new AnonymisationPolicy("ours", "1", Optional.empty(), Optional.empty(), List.of(rules));
    }

    private static String found(AnonymisationPolicy policy) {
        return String.join(
                "; ",
                policy.check().stream()
                        .map(finding -> finding.location() + " " + finding.severity() + " " + finding.code()
                                + finding.arguments())
                        .toList());
    }

    @Test
    void thePresetsHaveNoMistake() {
        assertThat(Stream.of(
                        AnonymisationPolicy.screen(), AnonymisationPolicy.darkenedProfile(), AnonymisationPolicy.mrX()))
                .allSatisfy(policy -> assertThat(policy.check()).isEmpty());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        of(PolicyRule.of("label", Category.PERSON), PolicyRule.of("lable", Category.LOCATION)),
                        "/rules/1/technique ERROR policy.unknown-technique[]"),
                Arguments.of(
                        of(PolicyRule.of("generalise", Category.DATE)), "/rules/0/to ERROR policy.no-granularity[]"),
                Arguments.of(
                        of(PolicyRule.of("generalise", Category.DATE, Category.AGE)
                                .to(Granularity.REGION)),
                        "/rules/0/to ERROR policy.unfit-granularity[AGE]; "
                                + "/rules/0/to ERROR policy.unfit-granularity[DATE]"),
                Arguments.of(
                        of(PolicyRule.of("generalise", Category.PERSON).to(Granularity.TYPE)),
                        "/rules/0/technique WARNING policy.unfit-technique[PERSON]"),
                Arguments.of(
                        of(PolicyRule.of("surrogate", Category.PHONE, Category.HANDLE)),
                        "/rules/0/technique WARNING policy.unfit-technique[HANDLE]"),
                Arguments.of(
                        of(PolicyRule.of("relative-time", Category.MONEY)),
                        "/rules/0/technique WARNING policy.unfit-technique[MONEY]"),
                Arguments.of(
                        of(PolicyRule.of("label", Category.DATE).to(Granularity.YEAR)),
                        "/rules/0/to WARNING policy.unused-granularity[]"),
                Arguments.of(of(PolicyRule.of("shift", Category.DATE).to(Granularity.WEEKDAY)), ""),
                Arguments.of(of(PolicyRule.of("shift", Category.DATE)), ""),
                Arguments.of(
                        of(PolicyRule.of("shift", Category.DATE).to(Granularity.YEAR)),
                        "/rules/0/to WARNING policy.unused-granularity[]"),
                Arguments.of(
                        of(PolicyRule.of("keep"), PolicyRule.of("label", Category.PERSON)),
                        "/rules/1 WARNING policy.unreachable-rule[]"),
                Arguments.of(
                        of(
                                PolicyRule.of("keep", Category.PERSON).forOnly(Sensitivity.QUASI),
                                PolicyRule.of("redact", Category.PERSON).forOnly(Sensitivity.DIRECT),
                                PolicyRule.of("label", Category.PERSON)),
                        "/rules/2 WARNING policy.unreachable-rule[]"),
                Arguments.of(
                        of(
                                PolicyRule.of("keep", Category.PERSON).forOnly(Sensitivity.QUASI),
                                PolicyRule.of("label", Category.PERSON)),
                        ""),
                Arguments.of(
                        of(PolicyRule.of("redact", Category.PERSON).forOnly(Sensitivity.SAFE)),
                        "/rules/0 WARNING policy.unreachable-rule[]"),
                Arguments.of(
                        new AnonymisationPolicy(
                                " ", "\t", Optional.of(Term.of("EVERYBODY")), Optional.empty(), List.of()),
                        "/audience ERROR policy.unknown-audience[]; /name ERROR policy.no-name[]; "
                                + "/version ERROR policy.no-name[]"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isFoundWhereItIs(AnonymisationPolicy policy, String expected) {
        assertThat(found(policy)).isEqualTo(expected);
    }

    @Test
    void saysItInASentenceInEnglishAndWelsh() {
        Finding finding = of(PolicyRule.of("generalise", Category.DATE).to(Granularity.BAND))
                .check()
                .get(0);
        assertThat(finding.message()).isEqualTo("This is no way to say DATE more coarsely.");
        assertThat(finding.message(Locale.forLanguageTag("cy")))
                .isEqualTo("Nid yw hyn yn ffordd o ddweud DATE yn fwy bras.");
    }

    @Test
    void aTechniqueOfTheHostsIsKnownWhenTheHostSaysSo() {
        AnonymisationPolicy policy = of(PolicyRule.of("swap", Category.PERSON));
        assertThat(found(policy)).isEqualTo("/rules/0/technique ERROR policy.unknown-technique[]");
        assertThat(policy.check(Set.of("swap"))).isEmpty();
    }
}
