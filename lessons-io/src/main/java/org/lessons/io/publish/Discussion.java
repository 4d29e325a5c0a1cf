package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lessons.model.Cause;
import org.lessons.model.Concern;
import org.lessons.model.Decision;
import org.lessons.model.Judgement;
import org.lessons.model.Lesson;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Stop;
import org.lessons.model.WhatWeWouldDoDifferently;
import org.lessons.model.WhyItDidNotWork;
import org.lessons.model.trail.Timeline;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/**
 * Three questions for a room, drawn from the case: at a warning, at a decision, and at what it would take here.
 *
 * <p>The first is asked at the first warning that was not acted on, the second at the first decision that went on all the same, the
 * third at the main reason and its lesson. Where a case does not tell one of these, the next best is asked; there are always three.
 */
final class Discussion {

    private static final int MOST = 3;
    private static final int LONGEST = 16;

    private static final Set<Term> WENT_ON = Set.of(
            Codes.DecisionKind.CONTINUE, Codes.DecisionKind.CONTINUE_WITH_CHANGES, Codes.DecisionKind.NO_DECISION);

    private final Story story;
    private final Said said;
    private final List<String> questions = new ArrayList<>();

    private Discussion(Story story) {
        this.story = story;
        this.said = story.said();
    }

    static List<String> of(Story story) {
        Discussion discussion = new Discussion(story);
        discussion.atTheWarning();
        discussion.atTheDecision();
        discussion.here();
        for (String spare : List.of("ask.any-sign", "ask.any-stop", "ask.any-here")) {
            if (discussion.questions.size() < MOST) {
                discussion.questions.add(discussion.said.say(spare));
            }
        }
        return List.copyOf(discussion.questions);
    }

    private void atTheWarning() {
        List<Concern> concerns = story.concerns();
        List<Timeline.Warning> warnings = story.timeline().warnings();
        int chosen = -1;
        for (int at = 0; at < concerns.size() && at < warnings.size(); at++) {
            boolean isHeeded = warnings.get(at)
                    .fate()
                    .filter(Codes.ResponseKind.ACTED_ON::equals)
                    .isPresent();
            boolean isHindsight = concerns.get(at)
                    .timing()
                    .filter(Codes.Timing.HINDSIGHT::equals)
                    .isPresent();
            if (chosen < 0 && !isHeeded && !isHindsight) {
                chosen = at;
            }
        }
        if (chosen < 0) {
            return;
        }
        String name = name(concerns.get(chosen).id(), chosen);
        Optional<Term> fate = warnings.get(chosen).fate();
        questions.add(
                fate.isPresent()
                        ? said.say("ask.warning", name, new Warnings(story).fate(warnings.get(chosen)))
                        : said.say("ask.warning-untold", name));
    }

    private void atTheDecision() {
        List<Decision> decisions =
                story.narrative().judgement().map(Judgement::decisions).orElse(List.of());
        int chosen = 0;
        for (int at = decisions.size() - 1; at >= 0; at--) {
            if (decisions.get(at).kind().filter(WENT_ON::contains).isPresent()) {
                chosen = at;
            }
        }
        if (decisions.isEmpty()) {
            atTheStop();
            return;
        }
        Decision decision = decisions.get(chosen);
        String name = name(decision.id(), chosen);
        String kind = new Warnings(story)
                .label("decisionKinds", decision.kind())
                .map(label -> " (" + label + ")")
                .orElse("");
        questions.add(said.say(decision.dissent().isPresent() ? "ask.dissent" : "ask.decision", name, kind));
    }

    private void atTheStop() {
        List<Stop> stops =
                story.narrative().pulledThePlug().map(PulledThePlug::stops).orElse(List.of());
        if (!stops.isEmpty()) {
            questions.add(said.say("ask.stop", name(stops.get(0).id(), 0)));
        }
    }

    private void here() {
        List<Cause> causes =
                story.narrative().whyItDidNotWork().map(WhyItDidNotWork::causes).orElse(List.of());
        List<Lesson> lessons = story.narrative()
                .whatWeWouldDoDifferently()
                .map(WhatWeWouldDoDifferently::lessons)
                .orElse(List.of());
        if (!lessons.isEmpty()) {
            questions.add(said.say("ask.lesson", name(lessons.get(0).id(), 0)));
        } else if (!causes.isEmpty()) {
            questions.add(said.say("ask.cause", name(causes.get(0).id(), 0)));
        }
    }

    /** What a thing is called on a page: its id, or its number among its kind. */
    static String name(Optional<String> id, int at) {
        return id.map(Plain::line)
                .filter(held -> !held.isEmpty())
                .map(held -> Brief.line(held, LONGEST))
                .orElse("(" + (at + 1) + ")");
    }
}
