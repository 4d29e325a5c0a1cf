package org.lessons.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.lessons.model.Account;
import org.lessons.model.Aftermath;
import org.lessons.model.Cause;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.Decision;
import org.lessons.model.Effect;
import org.lessons.model.Judgement;
import org.lessons.model.Lesson;
import org.lessons.model.Narrative;
import org.lessons.model.Option;
import org.lessons.model.Pressure;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Response;
import org.lessons.model.Stop;
import org.lessons.model.WhatWeDid;
import org.lessons.model.WhatWeWouldDoDifferently;
import org.lessons.model.When;
import org.lessons.model.WhyItDidNotWork;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/** The six stages of one case and what came of it, with ids that resolve. */
final class Story {

    private final SplittableRandom random;
    private final Phrases phrases;
    private final LocalDate start;
    private final LocalDate stop;

    Story(SplittableRandom random, Phrases phrases, LocalDate start, LocalDate stop) {
        this.random = random;
        this.phrases = phrases;
        this.start = start;
        this.stop = stop;
    }

    Narrative narrative() {
        return Narrative.builder()
                .whatWeDid(WhatWeDid.builder()
                        .accounts(List.of(byWhoeverDidIt(account("a1", phrases.one("did")))))
                        .build())
                .concerns(Concerns.builder()
                        .concerns(List.of(concern("c1"), unanswered("c2")))
                        .build())
                .judgement(judgement())
                .pulledThePlug(PulledThePlug.builder().stops(List.of(ending())).build())
                .whyItDidNotWork(whyItDidNotWork())
                .whatWeWouldDoDifferently(WhatWeWouldDoDifferently.builder()
                        .lessons(List.of(lesson()))
                        .build())
                .build();
    }

    /** The same narrative, in which the first account goes on. */
    static Narrative longer(Narrative narrative, String more) {
        WhatWeDid told = narrative.whatWeDid().orElseThrow();
        Account first = told.accounts().get(0);
        String text = first.text().orElseThrow() + "\n\n" + more;
        return narrative.withWhatWeDid(told.withAccounts(first.withText(text)));
    }

    private Account account(String id, String text) {
        return Account.builder()
                .id(id)
                .perspective(any("perspectives"))
                .voice(any("voices"))
                .text(text)
                .build();
    }

    /** Told by somebody who did the work: a story that only those in charge tell is warned of. */
    private static Account byWhoeverDidIt(Account account) {
        return account.withPerspective(Codes.Perspective.FRONTLINE).withVoice(Codes.Voice.OWN_WORDS);
    }

    private Concern unanswered(String id) {
        return Concern.builder()
                .id(id)
                .raised(vaguely(between(0.2, 0.5)))
                .raisedBy(any("people"))
                .text(phrases.one("concern"))
                .putAbsent("response", Codes.Absence.NO_ANSWER)
                .build();
    }

    private Concern concern(String id) {
        return unanswered(id)
                .withTiming(Codes.Timing.DURING)
                .withSignal(any("signals"))
                .withAbsent(Map.of("strength", Codes.Absence.NOT_ASKED))
                .withResponse(Response.builder()
                        .kind(any("responses"))
                        .when(When.since(id, "P2W", "P2M"))
                        .by(any("people"))
                        .text(phrases.one("reply"))
                        .build());
    }

    private Judgement judgement() {
        return Judgement.builder()
                .trigger(phrases.one("trigger"))
                .evidence(List.of(phrases.one("evidence")))
                .options(List.of(option()))
                .decisions(List.of(Decision.builder()
                        .id("d1")
                        .when(vaguely(between(0.7, 0.9)))
                        .by(List.of(any("people")))
                        .kind(any("decisionKinds"))
                        .chose("o1")
                        .considers(List.of("c1", "c2"))
                        .dissent(phrases.one("dissent"))
                        .build()))
                .build();
    }

    private Option option() {
        return Option.builder()
                .id("o1")
                .text(phrases.one("option"))
                .considers(List.of("c1"))
                .build();
    }

    private Stop ending() {
        return Stop.builder()
                .id("s1")
                .when(When.on(stop.toString()))
                .by(any("people"))
                .form(any("stopForms"))
                .reasons(List.of(any("stopReasons")))
                .decision("d1")
                .transition(phrases.one("transition"))
                .text(phrases.one("stop"))
                .build();
    }

    private WhyItDidNotWork whyItDidNotWork() {
        return WhyItDidNotWork.builder()
                .causes(List.of(cause()))
                .pressures(List.of(Pressure.builder()
                        .kind(any("pressures"))
                        .text(phrases.one("pressure"))
                        .build()))
                .build();
    }

    private Cause cause() {
        return Cause.builder()
                .id("k1")
                .text(phrases.one("cause"))
                .factor(any("factors"))
                .domain(any("domains"))
                .weight(Codes.Weight.MAIN)
                .concerns(List.of("c1", "c2"))
                .decisions(List.of("d1"))
                .build();
    }

    private Lesson lesson() {
        return Lesson.builder()
                .id("l1")
                .text(phrases.one("lesson"))
                .appliesWhen(phrases.one("applies"))
                .addresses(List.of("k1"))
                .audience(List.of(any("people")))
                .build();
    }

    Effect effect() {
        return Effect.builder()
                .id("e1")
                .who(any("people"))
                .when(vaguely(between(0.5, 0.9)))
                .physical(any("physicalHarms"))
                .psychological(any("psychologicalHarms"))
                .other(List.of(any("otherEffects")))
                .reached(Codes.Reached.REACHED)
                .text(phrases.one("effect"))
                .causes(List.of("k1"))
                .build();
    }

    Aftermath aftermath() {
        return Aftermath.builder()
                .accounts(List.of(account("a2", phrases.one("after"))))
                .warners(List.of(any("warnerFates")))
                .candour(any("candour"))
                .build();
    }

    private LocalDate between(double least, double most) {
        double part = least + random.nextDouble() * (most - least);
        return start.plusDays((long) (part * (stop.toEpochDay() - start.toEpochDay())));
    }

    /** The day, the month, or about the month: as people remember. */
    private When vaguely(LocalDate day) {
        String month = day.toString().substring(0, 7);
        return switch (random.nextInt(3)) {
            case 0 -> When.on(day.toString());
            case 1 -> When.on(month);
            default -> When.on(month + "~");
        };
    }

    private Term any(String vocabulary) {
        return any(random, vocabulary);
    }

    static Term any(SplittableRandom random, String vocabulary) {
        List<Term> terms = Vocabulary.named(vocabulary).orElseThrow().terms();
        return terms.get(random.nextInt(terms.size()));
    }
}
