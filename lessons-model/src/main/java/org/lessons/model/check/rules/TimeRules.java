package org.lessons.model.check.rules;

import java.util.List;
import java.util.Optional;
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

/** Times: each makes sense by itself, and nothing certainly comes before what it follows from. */
final class TimeRules {

    /** The start itself, dated or not. */
    private static final When START = When.since(When.START, "P0D", "P0D");

    private TimeRules() {}

    static void check(FailureCase content, Walk walk, Findings findings) {
        walk.each(When.class, (at, when) -> alone(at, when, findings));
        Calendar calendar = Calendar.of(content);
        calendar.circular().forEach(at -> findings.add(at, "time.circular"));
        Optional<When> ended = content.subject().flatMap(Subject::ended);
        order(calendar, START, ended, Pointer.of("/subject/ended"), findings);
        List<Stop> stops = content.narrative()
                .flatMap(Narrative::pulledThePlug)
                .map(PulledThePlug::stops)
                .orElse(List.of());
        for (int i = 0; i < stops.size(); i++) {
            Pointer at = Pointer.of("/narrative/pulledThePlug/stops").to(i).to("when");
            order(calendar, START, stops.get(i).when(), at, findings);
        }
        judgement(calendar, content, stops, findings);
        List<Concern> concerns = content.narrative()
                .flatMap(Narrative::concerns)
                .map(Concerns::concerns)
                .orElse(List.of());
        for (int i = 0; i < concerns.size(); i++) {
            Concern concern = concerns.get(i);
            Pointer at = Pointer.of("/narrative/concerns/concerns")
                    .to(i)
                    .to("response")
                    .to("when");
            time(concern.raised(), concern.id())
                    .ifPresent(raised ->
                            order(calendar, raised, concern.response().flatMap(Response::when), at, findings));
        }
    }

    /** That all was over before it was decided is no mistake; a concern with hindsight is not even worth a word. */
    private static void judgement(Calendar calendar, FailureCase content, List<Stop> stops, Findings findings) {
        List<Decision> decisions = content.narrative()
                .flatMap(Narrative::judgement)
                .map(Judgement::decisions)
                .orElse(List.of());
        for (int i = 0; i < decisions.size() && !stops.isEmpty(); i++) {
            Optional<When> decided = decisions.get(i).when();
            boolean late = decided.isPresent();
            for (int j = 0; j < stops.size() && late; j++) {
                Optional<When> stopped = time(
                        stops.get(j).when(),
                        j == 0 ? Optional.of(When.STOP) : stops.get(j).id());
                late = stopped.isPresent() && calendar.compare(decided.get(), stopped.get()) == Order.AFTER;
            }
            if (late) {
                Pointer at = Pointer.of("/narrative/judgement/decisions").to(i).to("when");
                findings.add(at, "time.judgement-after-stop");
            }
        }
    }

    /** What has no time of its own may still be what others are counted from. */
    private static Optional<When> time(Optional<When> told, Optional<String> anchor) {
        return told.or(() -> anchor.map(id -> When.since(id, "P0D", "P0D")));
    }

    private static void alone(Pointer at, When when, Findings findings) {
        if (when.on().filter(Edtf::backwards).isPresent()) {
            findings.add(at, "time.interval");
        }
        if (when.on().isPresent() && when.since().isPresent()) {
            findings.add(at, "time.both");
        }
        if (when.since().isEmpty()
                && (when.atLeast().isPresent() || when.atMost().isPresent())) {
            findings.add(at, "time.lapse-without-anchor");
        }
        boolean crossed = when.atLeast().isPresent()
                && when.atMost().isPresent()
                && when.atLeast().get().minDays() > when.atMost().get().maxDays();
        if (crossed) {
            findings.add(at, "time.lapse-order");
        }
    }

    private static void order(Calendar calendar, When first, Optional<When> then, Pointer at, Findings findings) {
        if (then.isPresent() && calendar.compare(then.get(), first) == Order.BEFORE) {
            findings.add(at, "time.order");
        }
    }
}
