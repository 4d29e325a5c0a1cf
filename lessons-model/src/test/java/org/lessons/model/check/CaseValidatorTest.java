package org.lessons.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.Cause;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.Decision;
import org.lessons.model.FailureCase;
import org.lessons.model.Judgement;
import org.lessons.model.Link;
import org.lessons.model.Narrative;
import org.lessons.model.Place;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Quantity;
import org.lessons.model.Stop;
import org.lessons.model.Subject;
import org.lessons.model.When;
import org.lessons.model.WhyItDidNotWork;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

class CaseValidatorTest {

    @ParameterizedTest
    @MethodSource("org.lessons.model.check.Faults#all")
    void findsTheFaultAndNoOther(String found, FailureCase content) {
        assertThat(CaseValidator.validate(content))
                .extracting(finding -> finding.location() + " " + finding.code())
                .containsExactly(found);
    }

    @ParameterizedTest
    @MethodSource("org.lessons.model.check.Faults#all")
    void findsTheSameBelowTheCaseOfAFile(String found, FailureCase content) {
        assertThat(CaseValidator.validate(CaseFile.of(content)))
                .extracting(finding -> finding.location() + " " + finding.code())
                .containsExactly("/case" + found);
    }

    static Stream<FailureCase> sound() {
        Concern concern = Concern.builder().id("c1").raised(When.on("2019-09")).build();
        Decision earlier = Decision.builder()
                .id("d1")
                .when(When.on("2019-01"))
                .addConsiders("c1")
                .build();
        Stop before = Stop.builder().when(When.on("2019-02")).decision("d1").build();
        return Stream.of(
                FailureCase.builder().build(),
                FailureCase.builder()
                        .status(Codes.Status.WITHDRAWN)
                        .id("x")
                        .revision(2)
                        .year(2020)
                        .build(),
                FailureCase.builder().status(Term.of("acme@1:half-done")).build(),
                Faults.told(Narrative.builder()
                        .concerns(Concerns.builder().addConcerns(concern).build())
                        .judgement(Judgement.builder().addDecisions(earlier).build())
                        .pulledThePlug(PulledThePlug.builder().addStops(before).build())
                        .build()),
                Faults.subject(Subject.builder()
                        .started(When.on("2019-04"))
                        .ended(When.on("2019-04"))
                        .build()),
                Faults.reach(Quantity.builder()
                        .min(3)
                        .putAbsent("max", Codes.Absence.REDACTED)
                        .build()),
                FailureCase.builder()
                        .addLinks(Link.builder()
                                .putAbsent("case", Codes.Absence.SUPPRESSED)
                                .build())
                        .build(),
                Faults.place(Place.builder().postcode("SE1").build()),
                Faults.place(Place.builder().region(Codes.Region.LONDON).build()));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void findsNothingWhereNothingIsCertainlyWrong(FailureCase content) {
        assertThat(CaseValidator.validate(content)).isEmpty();
    }

    @Test
    void saysWhichKindAReferenceWants() {
        FailureCase content = Faults.told(Narrative.builder()
                .whyItDidNotWork(WhyItDidNotWork.builder()
                        .addCauses(Cause.builder().id("k1").addConcerns("k1").build())
                        .build())
                .build());

        assertThat(CaseValidator.validate(content))
                .extracting(Finding::message)
                .containsExactly("This should point to one kind of thing (concern) and points to another.");
    }

    @Test
    void checksTheCast() {
        CaseFile file = CaseFile.builder()
                .content(FailureCase.builder().build())
                .addCast(
                        CastMember.builder()
                                .id("x")
                                .category(Codes.CastCategory.PERSON)
                                .name(" Hope ")
                                .build(),
                        CastMember.builder()
                                .id("x")
                                .addAliases("Will", "Mx Wint")
                                .build(),
                        CastMember.builder()
                                .category(Term.of("SHIP"))
                                .name("Mx\ud83d")
                                .build())
                .build();

        assertThat(CaseValidator.validate(file))
                .extracting(finding -> finding.location() + " " + finding.code())
                .containsExactly(
                        "/cast/0/name cast.common-word",
                        "/cast/1 cast.no-category",
                        "/cast/1 cast.no-name",
                        "/cast/1/aliases/0 cast.common-word",
                        "/cast/1/id cast.duplicate-id",
                        "/cast/2/category term.unknown",
                        "/cast/2/name text.lone-surrogate");
    }

    @Test
    void isNotExhaustedByALongChainOfTimes() {
        List<Concern> chain = IntStream.range(0, 5_000)
                .mapToObj(i -> Concern.builder()
                        .id("c" + i)
                        .raised(When.since("c" + (i + 1), "P1D", "P2D"))
                        .build())
                .toList();

        assertThat(CaseValidator.validate(Faults.told(Narrative.builder()
                        .concerns(Concerns.builder().addAllConcerns(chain).build())
                        .build())))
                .extracting(Finding::code)
                .containsExactly("reference.unresolved");
    }

    @Test
    void tellsAHostThatValidatesItselfThatSomethingIsWrong() {
        try (ValidatorFactory hosts = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            FailureCase wrong = FailureCase.builder().title(" ").build();

            assertThat(hosts.getValidator().validate(wrong))
                    .extracting(ConstraintViolation::getMessageTemplate)
                    .containsExactly("case.rules");
            assertThat(hosts.getValidator().validate(wrong.withTitle("t"))).isEmpty();
        }
    }
}
