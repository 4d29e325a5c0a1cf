package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lessons.anonymise.treat.Granularity;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Stop;
import org.lessons.model.Subject;
import org.lessons.model.When;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Severity;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyCase;
import org.lessons.model.time.Extent;
import org.lessons.model.time.Gap;
import org.lessons.model.vocabulary.Codes;

/** Dates that are moved keep every lag: between days exactly, between vaguer times within what is told. */
class ShiftProperties {

    private static final byte[] KEY = new byte[32];

    private static AnonymisationPolicy policy(Optional<Granularity> to) {
        PolicyRule shift = PolicyRule.of("shift", Category.DATE);
        return new AnonymisationPolicy(
                "shifting",
                "1",
                Optional.empty(),
                Optional.empty(),
                List.of(to.map(shift::to).orElse(shift), PolicyRule.of("keep")));
    }

    private static Map<String, When> times(FailureCase content) {
        Map<String, When> times = new HashMap<>();
        Shape.of(content).walk(content, (at, part, element) -> {
            if (element instanceof When) {
                times.put(at.toString(), (When) element);
            }
        });
        return times;
    }

    private static FailureCase shifted(FailureCase content) {
        return Anonymiser.builder(policy(Optional.empty()))
                .releaseKey(KEY)
                .build()
                .anonymise(CaseFile.of(content))
                .content();
    }

    private static Set<String> records(FailureCase content) {
        Set<String> records = new HashSet<>();
        Shape.of(content).walk(content, (at, part, element) -> {
            if (element instanceof Record) {
                records.add(at.toString());
            }
        });
        return records;
    }

    private static boolean isOneDay(Extent extent) {
        return extent.earliest().isPresent() && extent.earliest().equals(extent.latest());
    }

    @Property(tries = 300)
    void everyLagIsKept(@ForAll long seed, @ForAll @IntRange(max = 80) int size) {
        FailureCase content = AnyCase.validFile(seed, size).content().withStatus(Codes.Status.SUBMITTED);
        FailureCase moved = shifted(content);
        // A record of which nothing is told but that something was redacted goes, and what stands behind it moves up.
        Assume.that(records(content).equals(records(moved)));
        Map<String, When> before = times(content);
        Map<String, When> after = times(moved);
        before.forEach((one, from) -> before.forEach((other, to) -> {
            Optional<Gap> lag = Gap.between(from.extent(), to.extent());
            boolean told =
                    after.get(one).on().isPresent() && after.get(other).on().isPresent();
            if (lag.isPresent() && told) {
                Gap kept = Gap.between(after.get(one).extent(), after.get(other).extent())
                        .orElseThrow();
                if (isOneDay(from.extent()) && isOneDay(to.extent())) {
                    assertThat(kept).isEqualTo(lag.get());
                }
                assertThat(kept.atLeastDays()).isLessThanOrEqualTo(lag.get().atLeastDays());
                assertThat(kept.atMostDays()).isGreaterThanOrEqualTo(lag.get().atMostDays());
            }
        }));
    }

    @Property(tries = 200)
    void everyMovedDateSaysSoAndTheCaseStaysValid(@ForAll long seed, @ForAll @IntRange(max = 80) int size) {
        FailureCase content = AnyCase.validFile(seed, size).content().withStatus(Codes.Status.SUBMITTED);
        FailureCase moved = shifted(content);
        times(moved).values().stream()
                .filter(when -> when.on().isPresent())
                .forEach(when -> assertThat(when.origin()).contains(Codes.Origin.SHIFTED));
        assertThat(CaseValidator.validate(moved))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::toString)
                .isEmpty();
    }

    private static FailureCase told(String id) {
        return FailureCase.builder()
                .id(id)
                .title("It stopped on 22 June 2021")
                .subject(Subject.builder().started(When.on("2021-05-01")).build())
                .narrative(Narrative.builder()
                        .pulledThePlug(PulledThePlug.builder()
                                .addStops(Stop.builder()
                                        .when(When.on("2021-06-22"))
                                        .build())
                                .build())
                        .build())
                .build();
    }

    private static LocalDate stop(FailureCase content) {
        return content.narrative()
                .flatMap(Narrative::pulledThePlug)
                .flatMap(stage -> stage.stops().get(0).when())
                .flatMap(when -> when.extent().earliest())
                .orElseThrow();
    }

    @Property(tries = 100)
    void theWeekdayStaysWhereThePolicyAsksForIt(@ForAll long seed) {
        Anonymiser anonymiser = Anonymiser.builder(policy(Optional.of(Granularity.WEEKDAY)))
                .randomness(new Random(seed))
                .build();
        LocalDate moved = stop(anonymiser.anonymise(CaseFile.of(told("a"))).content());
        assertThat(moved.getDayOfWeek()).isEqualTo(LocalDate.of(2021, 6, 22).getDayOfWeek());
        assertThat(moved).isBefore(LocalDate.of(2021, 6, 22).minusDays(34));
    }

    @Property(tries = 100)
    void theTextIsMovedWithTheDates(@ForAll long seed) {
        FailureCase moved = Anonymiser.builder(policy(Optional.empty()))
                .randomness(new Random(seed))
                .build()
                .anonymise(CaseFile.of(told("a")))
                .content();
        LocalDate stop = stop(moved);
        assertThat(moved.title().orElseThrow())
                .contains("on \u27e6" + stop.getDayOfMonth() + " ", " " + stop.getYear() + "\u27e7");
    }

    @Property(tries = 50)
    void eachCaseOfAReleaseIsMovedAsFarEachTimeAndOthersDifferently(@ForAll @IntRange(max = 999) int number) {
        FailureCase content = told("case-" + number);
        assertThat(shifted(content)).isEqualTo(shifted(content));
        LocalDate other = stop(shifted(told("other-" + number)));
        LocalDate third = stop(shifted(told("third-" + number)));
        assertThat(List.of(other, third)).isNotEqualTo(List.of(stop(shifted(content)), stop(shifted(content))));
    }
}
