package org.lessons.model.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lessons.model.Concern;
import org.lessons.model.Decision;
import org.lessons.model.Effect;
import org.lessons.model.FailureCase;
import org.lessons.model.Judgement;
import org.lessons.model.Narrative;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Response;
import org.lessons.model.Stop;
import org.lessons.model.Subject;
import org.lessons.model.When;
import org.lessons.model.shape.Pointer;

/** Something that happened, as the case tells it: where, under which id, and its time, if it has one. */
record Told(Timeline.Kind kind, Pointer at, Pointer timeAt, Optional<String> id, Optional<When> when) {

    private static final Pointer SUBJECT = Pointer.ROOT.to("subject");
    private static final Pointer NARRATIVE = Pointer.ROOT.to("narrative");

    /** Two things never stand in one place; nothing else has to be looked at. */
    @Override
    public int hashCode() {
        return at.hashCode();
    }

    /** Everything that happened, in the order in which the story is told. */
    static List<Told> in(FailureCase content) {
        List<Told> all = new ArrayList<>();
        Optional<Subject> subject = content.subject();
        Optional<Narrative> narrative = content.narrative();
        subject.flatMap(Subject::started).ifPresent(when -> all.add(edge(Timeline.Kind.STARTED, "started", when)));
        List<Concern> concerns = narrative
                .flatMap(Narrative::concerns)
                .map(stage -> stage.concerns())
                .orElse(List.of());
        Pointer at = NARRATIVE.to("concerns").to("concerns");
        for (int i = 0; i < concerns.size(); i++) {
            Concern concern = concerns.get(i);
            all.add(of(Timeline.Kind.CONCERN, at.to(i), "raised", concern.id(), concern.raised()));
        }
        for (int i = 0; i < concerns.size(); i++) {
            Optional<Response> response = concerns.get(i).response();
            if (response.isPresent()) {
                Pointer place = at.to(i).to("response");
                all.add(of(
                        Timeline.Kind.RESPONSE,
                        place,
                        "when",
                        Optional.empty(),
                        response.get().when()));
            }
        }
        List<Decision> decisions = narrative
                .flatMap(Narrative::judgement)
                .map(Judgement::decisions)
                .orElse(List.of());
        for (int i = 0; i < decisions.size(); i++) {
            Pointer place = NARRATIVE.to("judgement").to("decisions").to(i);
            Decision decision = decisions.get(i);
            all.add(of(Timeline.Kind.DECISION, place, "when", decision.id(), decision.when()));
        }
        List<Stop> stops = narrative
                .flatMap(Narrative::pulledThePlug)
                .map(PulledThePlug::stops)
                .orElse(List.of());
        for (int i = 0; i < stops.size(); i++) {
            Pointer place = NARRATIVE.to("pulledThePlug").to("stops").to(i);
            Stop stop = stops.get(i);
            all.add(of(Timeline.Kind.STOP, place, "when", stop.id(), stop.when()));
        }
        List<Effect> effects = content.effects();
        for (int i = 0; i < effects.size(); i++) {
            Pointer place = Pointer.ROOT.to("effects").to(i);
            Effect effect = effects.get(i);
            all.add(of(Timeline.Kind.EFFECT, place, "when", effect.id(), effect.when()));
        }
        subject.flatMap(Subject::ended).ifPresent(when -> all.add(edge(Timeline.Kind.ENDED, "ended", when)));
        return all;
    }

    private static Told edge(Timeline.Kind kind, String name, When when) {
        return new Told(kind, SUBJECT.to(name), SUBJECT.to(name), Optional.empty(), Optional.of(when));
    }

    private static Told of(Timeline.Kind kind, Pointer at, String time, Optional<String> id, Optional<When> when) {
        return new Told(kind, at, at.to(time), id, when);
    }
}
