package org.lessons.benchmarks.jmh;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.Decision;
import org.lessons.model.FailureCase;
import org.lessons.model.Judgement;
import org.lessons.model.Narrative;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Response;
import org.lessons.model.Stop;
import org.lessons.model.Subject;
import org.lessons.model.When;
import org.lessons.model.shape.Pointer;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Order;
import org.lessons.model.trail.Calendar;

/** The part of {@link ByHand} that is about time. */
final class TimesByHand {

    private static final When START = When.since(When.START, "P0D", "P0D");

    private final FailureCase content;
    private final Noted noted;

    TimesByHand(FailureCase content, Noted noted) {
        this.content = content;
        this.noted = noted;
    }

    static void alone(Pointer at, When when, Noted noted) {
        if (when.on().isPresent() && when.on().get().backwards()) {
            noted.add(at, "time.interval");
        }
        if (when.on().isPresent() && when.since().isPresent()) {
            noted.add(at, "time.both");
        }
        if (when.since().isEmpty()
                && (when.atLeast().isPresent() || when.atMost().isPresent())) {
            noted.add(at, "time.lapse-without-anchor");
        }
        if (isCrossed(when)) {
            noted.add(at, "time.lapse-order");
        }
    }

    private static boolean isCrossed(When when) {
        return when.atLeast().isPresent()
                && when.atMost().isPresent()
                && when.atLeast().get().minDays() > when.atMost().get().maxDays();
    }

    /**
     * Dates are compared as they are. Times that are counted from one another need the model's calendar, here as there; a
     * response counted from its own concern, the usual lapse, does not.
     */
    void order(boolean counted) {
        if (counted) {
            Calendar calendar = Calendar.of(content);
            calendar.circular().forEach(at -> noted.add(at, "time.circular"));
            order(START, calendar::compare);
        } else {
            content.subject()
                    .flatMap(Subject::started)
                    .ifPresentOrElse(
                            start -> order(start, TimesByHand::compare), () -> order(START, TimesByHand::compare));
        }
    }

    private void order(When start, BiFunction<When, When, Order> compare) {
        Optional<When> ended = content.subject().flatMap(Subject::ended);
        if (ended.isPresent() && compare.apply(ended.get(), start) == Order.BEFORE) {
            noted.add(Pointer.of("/subject/ended"), "time.order");
        }
        Optional<Narrative> narrative = content.narrative();
        List<Stop> stops = narrative
                .flatMap(Narrative::pulledThePlug)
                .map(PulledThePlug::stops)
                .orElse(List.of());
        for (int i = 0; i < stops.size(); i++) {
            Optional<When> stopped = stops.get(i).when();
            if (stopped.isPresent() && compare.apply(stopped.get(), start) == Order.BEFORE) {
                noted.add(Pointer.of("/narrative/pulledThePlug/stops/" + i + "/when"), "time.order");
            }
        }
        List<Decision> decisions = narrative
                .flatMap(Narrative::judgement)
                .map(Judgement::decisions)
                .orElse(List.of());
        for (int i = 0; i < decisions.size(); i++) {
            if (isAfterAll(decisions.get(i), stops, compare)) {
                noted.add(Pointer.of("/narrative/judgement/decisions/" + i + "/when"), "time.judgement-after-stop");
            }
        }
        List<Concern> concerns =
                narrative.flatMap(Narrative::concerns).map(Concerns::concerns).orElse(List.of());
        for (int i = 0; i < concerns.size(); i++) {
            Concern concern = concerns.get(i);
            Optional<When> answered = concern.response().flatMap(Response::when);
            if (answered.isPresent() && isBefore(answered.get(), concern, compare)) {
                noted.add(Pointer.of("/narrative/concerns/concerns/" + i + "/response/when"), "time.order");
            }
        }
    }

    private static boolean isAfterAll(Decision decision, List<Stop> stops, BiFunction<When, When, Order> compare) {
        boolean late = decision.when().isPresent() && !stops.isEmpty();
        for (int j = 0; j < stops.size() && late; j++) {
            Optional<String> id = j == 0 ? Optional.of(When.STOP) : stops.get(j).id();
            Optional<When> stopped = stops.get(j).when().or(() -> id.map(TimesByHand::itself));
            late = stopped.isPresent() && compare.apply(decision.when().get(), stopped.get()) == Order.AFTER;
        }
        return late;
    }

    private static boolean isBefore(When answered, Concern concern, BiFunction<When, When, Order> compare) {
        if (answered.on().isEmpty() && answered.since().equals(concern.id())) {
            return answered.since().isPresent()
                    && answered.atMost().isPresent()
                    && answered.atMost().get().maxDays() < 0
                    && !isCrossed(answered);
        }
        Optional<When> raised = concern.raised().or(() -> concern.id().map(TimesByHand::itself));
        return raised.isPresent() && compare.apply(answered, raised.get()) == Order.BEFORE;
    }

    private static When itself(String id) {
        return When.since(id, "P0D", "P0D");
    }

    private static Order compare(When one, When other) {
        Optional<Edtf> mine = one.on();
        Optional<Edtf> theirs = other.on();
        return mine.isPresent() && theirs.isPresent()
                ? mine.get().extent().compare(theirs.get().extent())
                : Order.UNKNOWN;
    }
}
