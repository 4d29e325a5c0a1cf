package org.lessons.model.check;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.lessons.model.Coding;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.Cost;
import org.lessons.model.Decision;
import org.lessons.model.Embargo;
import org.lessons.model.FailureCase;
import org.lessons.model.Hold;
import org.lessons.model.Judgement;
import org.lessons.model.Link;
import org.lessons.model.Narrative;
import org.lessons.model.Permission;
import org.lessons.model.Place;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Quantity;
import org.lessons.model.Response;
import org.lessons.model.Sharing;
import org.lessons.model.Stop;
import org.lessons.model.StopBuilder;
import org.lessons.model.Subject;
import org.lessons.model.When;
import org.lessons.model.time.Lapse;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** Cases with one fault each: where it is and what it is called, and the case. */
final class Faults {

    private static final String STOP = "/narrative/pulledThePlug/stops/0/when";
    private static final String RAISED = "/narrative/concerns/concerns/0/raised";

    private Faults() {}

    static Stream<Arguments> all() {
        FailureCase empty = FailureCase.builder().build();
        Concern c1 = Concern.builder().id("c1").build();
        When april = When.on("2019-04");
        return Stream.of(
                arguments("/id id.form", empty.withId("-x")),
                arguments("/id id.form", empty.withId("START")),
                arguments("/revision revision.form", empty.withRevision(0)),
                arguments("/year year.form", empty.withYear(19)),
                arguments("/language language.form", empty.withLanguage("Welsh")),
                arguments("/title text.blank", empty.withTitle(" \u00a0\t")),
                arguments("/title text.lone-surrogate", empty.withTitle("a\ud83d")),
                arguments(
                        "/extensions text.lone-surrogate",
                        FailureCase.builder().putExtensions("\udc00", "v").build()),
                arguments(
                        "/extensions text.blank",
                        FailureCase.builder().putExtensions("k", " ").build()),
                arguments(
                        "/subject/settings/0 term.retired",
                        subject(Subject.builder()
                                .addSettings(Term.of("RESIDENTIAL_HOME"))
                                .build())),
                arguments("/status term.unknown", empty.withStatus(Term.of("LOST"))),
                arguments("/absent/colour absent.unknown-component", absent("colour", Codes.Absence.UNKNOWN)),
                arguments("/absent absent.unknown-component", absent("Mrs Tanner", Codes.Absence.UNKNOWN)),
                arguments("/absent/absent absent.unknown-component", absent("absent", Codes.Absence.UNKNOWN)),
                arguments("/absent/title absent.unknown-reason", absent("title", Term.of("FORGOTTEN"))),
                arguments(
                        "/absent/title absent.contradicted",
                        absent("title", Codes.Absence.UNKNOWN).withTitle("t")),
                arguments(
                        " withdrawn.keeps-content",
                        empty.withStatus(Codes.Status.WITHDRAWN).withTitle("t")),
                arguments(
                        "/sharing/hold withdrawal.held",
                        sharing(Sharing.builder()
                                        .hold(Hold.builder()
                                                .reason(Codes.HoldReason.INQUEST)
                                                .build())
                                        .build())
                                .withStatus(Codes.Status.WITHDRAWN)),
                arguments(
                        "/narrative/judgement/decisions/0/when time.judgement-after-stop",
                        decided(When.on("2019-03"), Stop.builder().when(When.on("2019-02")))),
                arguments(
                        "/narrative/judgement/decisions/0/when time.judgement-after-stop",
                        decided(When.since(When.STOP, "P1D", "P1M"), Stop.builder())),
                arguments(
                        "/links/0 link.no-case",
                        empty.withLinks(
                                Link.builder().relation(Codes.Relation.FOLLOWS).build())),
                arguments(
                        "/codings/0 coding.no-target",
                        empty.withCodings(Coding.builder().code("X").build())),
                arguments(
                        "/codings/0/target reference.unresolved",
                        empty.withCodings(Coding.builder().target("k9").build())),
                arguments(
                        "/sharing/permissions/0 permission.no-party",
                        sharing(Sharing.builder()
                                .addPermissions(Permission.builder().id("p1").build())
                                .build())),
                arguments(
                        "/sharing/embargo sharing.embargo-lifted-without-event",
                        sharing(Sharing.builder()
                                .embargo(Embargo.builder()
                                        .lifted(LocalDate.of(2020, 1, 1))
                                        .build())
                                .build())),
                arguments(
                        "/subject/places/0/region place.region-outside-england",
                        place(Place.builder()
                                .nation(Codes.Nation.WALES)
                                .region(Codes.Region.LONDON)
                                .build())),
                arguments(
                        "/subject/places/0/postcode postcode.form",
                        place(Place.builder().postcode("12345").build())),
                arguments(
                        "/subject/reach quantity.half",
                        reach(Quantity.builder().min(1).build())),
                arguments(
                        "/subject/reach quantity.order",
                        reach(Quantity.builder().min(2).max(1).build())),
                arguments(
                        "/subject/reach/min quantity.negative",
                        reach(Quantity.builder().min(-1).max(1).build())),
                arguments(
                        "/subject/costs/0/currency cost.currency",
                        cost(Cost.builder().currency("£").build())),
                arguments(
                        "/subject/costs/0/min cost.decimals",
                        cost(Cost.builder()
                                .min(new BigDecimal("0.001"))
                                .max(BigDecimal.ONE)
                                .build())),
                arguments("/subject/started time.interval", started(When.on("2019-05/2019-03"))),
                arguments("/subject/started time.both", started(april.withSince(When.STOP))),
                arguments("/subject/started time.lapse-without-anchor", started(april.withAtMost(Lapse.of("P1D")))),
                arguments("/subject/started time.lapse-order", started(When.since(When.STOP, "P8W", "P2W"))),
                arguments("/subject/started time.circular", started(When.since(When.START, "P1D", "P2D"))),
                arguments("/subject/started/since reference.unresolved", started(When.since("c9", "P1D", "P2D"))),
                arguments(
                        "/subject/ended time.order",
                        subject(Subject.builder()
                                .started(april)
                                .ended(When.on("2019-03-31"))
                                .build())),
                arguments(
                        STOP + " time.order",
                        stop(Stop.builder()
                                .when(When.since(When.START, "-P9D", "-P1D"))
                                .build())),
                arguments(
                        "/narrative/pulledThePlug/stops/0/decision reference.wrong-kind",
                        stop(Stop.builder().id("s1").decision("s1").build())),
                arguments(
                        "/narrative/concerns/concerns/0/response/when time.order",
                        concern(c1.withResponse(Response.builder()
                                .when(When.since("c1", "-P2W", "-P1W"))
                                .build()))),
                arguments(RAISED + " time.circular", concern(c1.withRaised(When.since("c1", "P1D", "P2D")))),
                arguments(
                        "/narrative/concerns/concerns/1/id id.duplicate",
                        told(Narrative.builder()
                                .concerns(Concerns.builder().addConcerns(c1, c1).build())
                                .build())));
    }

    static FailureCase told(Narrative narrative) {
        return FailureCase.builder().narrative(narrative).build();
    }

    static FailureCase subject(Subject subject) {
        return FailureCase.builder().subject(subject).build();
    }

    static FailureCase started(When when) {
        return subject(Subject.builder().started(when).build());
    }

    static FailureCase reach(Quantity reach) {
        return subject(Subject.builder().reach(reach).build());
    }

    static FailureCase cost(Cost cost) {
        return subject(Subject.builder().addCosts(cost).build());
    }

    static FailureCase place(Place place) {
        return subject(Subject.builder().addPlaces(place).build());
    }

    static FailureCase sharing(Sharing sharing) {
        return FailureCase.builder().sharing(sharing).build();
    }

    static FailureCase absent(String component, Term reason) {
        return FailureCase.builder().putAbsent(component, reason).build();
    }

    static FailureCase concern(Concern concern) {
        return told(Narrative.builder()
                .concerns(Concerns.builder().addConcerns(concern).build())
                .build());
    }

    static FailureCase decided(When when, StopBuilder stop) {
        return told(Narrative.builder()
                .judgement(Judgement.builder()
                        .addDecisions(Decision.builder().when(when).build())
                        .build())
                .pulledThePlug(PulledThePlug.builder().addStops(stop.build()).build())
                .build());
    }

    static FailureCase stop(Stop stop) {
        return told(Narrative.builder()
                .pulledThePlug(PulledThePlug.builder().addStops(stop).build())
                .build());
    }
}
