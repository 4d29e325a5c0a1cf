package org.lessons.benchmarks.jmh;

import java.util.List;
import java.util.Optional;
import org.lessons.benchmarks.jmh.Noted.Codes;
import org.lessons.model.Account;
import org.lessons.model.Aftermath;
import org.lessons.model.AsTold;
import org.lessons.model.Cause;
import org.lessons.model.Concern;
import org.lessons.model.Decision;
import org.lessons.model.FailureCase;
import org.lessons.model.Judgement;
import org.lessons.model.Lesson;
import org.lessons.model.Narrative;
import org.lessons.model.Option;
import org.lessons.model.Pressure;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Response;
import org.lessons.model.Stage;
import org.lessons.model.Stop;
import org.lessons.model.When;
import org.lessons.model.WhyItDidNotWork;
import org.lessons.model.shape.Pointer;
import org.lessons.model.vocabulary.Codes.Absence;
import org.lessons.model.vocabulary.Codes.Perspective;
import org.lessons.model.vocabulary.Codes.Voice;
import org.lessons.model.vocabulary.Term;

/** The part of {@link ByHand} that is about the story and what came afterwards. */
final class StagesByHand {

    static final Codes LEVELS = Codes.of("levels");
    static final Codes PEOPLE = Codes.of("people");

    private static final Codes TELLINGS = Codes.of("tellings");
    private static final Codes PERSPECTIVES = Codes.of("perspectives");
    private static final Codes VOICES = Codes.of("voices");
    private static final Codes TIMINGS = Codes.of("timings");
    private static final Codes SIGNALS = Codes.of("signals");
    private static final Codes STRENGTHS = Codes.of("strengths");
    private static final Codes RESPONSES = Codes.of("responses");
    private static final Codes DECISION_KINDS = Codes.of("decisionKinds");
    private static final Codes STOP_FORMS = Codes.of("stopForms");
    private static final Codes STOP_REASONS = Codes.of("stopReasons");
    private static final Codes FACTORS = Codes.of("factors");
    private static final Codes DOMAINS = Codes.of("domains");
    private static final Codes WEIGHTS = Codes.of("weights");
    private static final Codes PRESSURES = Codes.of("pressures");
    private static final Codes WARNERS = Codes.of("warnerFates");
    private static final Codes CANDOUR = Codes.of("candour");
    private static final Codes REPORTED_TO = Codes.of("reportedTo");
    private static final Codes ORIGINS = Codes.of("origins");

    private final Noted noted;
    private boolean spoken;
    private boolean othersSpeak;
    private boolean countedFromOthers;

    StagesByHand(Noted noted) {
        this.noted = noted;
    }

    /** Whether a time is told by its distance from anything but the concern that it answers. */
    boolean isCountedFromOthers() {
        return countedFromOthers;
    }

    void story(FailureCase content) {
        content.narrative().ifPresent(narrative -> narrative(Pointer.ROOT.to("narrative"), narrative));
    }

    void afterwards(FailureCase content) {
        content.aftermath().ifPresent(aftermath -> aftermath(Pointer.ROOT.to("aftermath"), aftermath));
        if (spoken && !othersSpeak) {
            noted.add(Pointer.ROOT.to("narrative"), "voices.managers-only");
        }
    }

    private void narrative(Pointer at, Narrative narrative) {
        narrative.asTold().ifPresent(asTold -> asTold(at.to("asTold"), asTold));
        narrative.whatWeDid().ifPresent(stage -> {
            noted.texts(at.to("whatWeDid"), "aims", stage.aims());
            stage(at.to("whatWeDid"), stage);
        });
        narrative.concerns().ifPresent(stage -> {
            Pointer place = at.to("concerns");
            for (int i = 0; i < stage.concerns().size(); i++) {
                concern(place.to("concerns").to(i), stage.concerns().get(i));
            }
            stage(place, stage);
        });
        narrative.judgement().ifPresent(stage -> judgement(at.to("judgement"), stage));
        narrative.pulledThePlug().ifPresent(stage -> pulledThePlug(at.to("pulledThePlug"), stage));
        narrative.whyItDidNotWork().ifPresent(stage -> why(at.to("whyItDidNotWork"), stage));
        narrative.whatWeWouldDoDifferently().ifPresent(stage -> {
            Pointer place = at.to("whatWeWouldDoDifferently");
            for (int i = 0; i < stage.lessons().size(); i++) {
                lesson(place.to("lessons").to(i), stage.lessons().get(i));
            }
            stage(place, stage);
        });
        noted.absent(at, narrative);
    }

    private void stage(Pointer at, Stage stage) {
        accounts(at, stage.accounts());
        noted.term(at, "sharing", LEVELS, stage.sharing());
        noted.absent(at, (Record) stage);
    }

    private void asTold(Pointer at, AsTold asTold) {
        noted.text(at, "text", asTold.text());
        noted.term(at, "how", TELLINGS, asTold.how());
        noted.form(at, "language", Noted.LANGUAGE, "language.form", asTold.language());
        noted.absent(at, asTold);
    }

    private void accounts(Pointer at, List<Account> accounts) {
        for (int i = 0; i < accounts.size(); i++) {
            account(at.to("accounts").to(i), accounts.get(i));
        }
    }

    private void account(Pointer at, Account account) {
        noted.id(at, "account", account.id());
        noted.term(at, "perspective", PERSPECTIVES, account.perspective());
        noted.term(at, "voice", VOICES, account.voice());
        noted.form(at, "language", Noted.LANGUAGE, "language.form", account.language());
        noted.text(at, "text", account.text());
        noted.absent(at, account);
        if (!is(account.voice(), Voice.REPORTED) && isTold(account)) {
            spoken = true;
            othersSpeak |= !(is(account.voice(), Voice.OWN_WORDS) && isInCharge(account));
        }
    }

    private static boolean isTold(Account account) {
        Optional<Term> why = account.whyAbsent("text");
        return account.text().isPresent() && !Noted.isBlank(account.text().get())
                || is(why, Absence.REDACTED)
                || is(why, Absence.SUPPRESSED);
    }

    private static boolean isInCharge(Account account) {
        return is(account.perspective(), Perspective.MANAGER)
                || is(account.perspective(), Perspective.SENIOR_MANAGER)
                || is(account.perspective(), Perspective.COMMISSIONER)
                || is(account.perspective(), Perspective.REGULATOR);
    }

    private static boolean is(Optional<Term> held, Term term) {
        return held.isPresent() && held.get().equals(term);
    }

    private void concern(Pointer at, Concern concern) {
        noted.id(at, "concern", concern.id());
        when(at, "raised", concern.raised());
        noted.term(at, "raisedBy", PEOPLE, concern.raisedBy());
        noted.term(at, "timing", TIMINGS, concern.timing());
        noted.term(at, "signal", SIGNALS, concern.signal());
        noted.term(at, "strength", STRENGTHS, concern.strength());
        noted.text(at, "text", concern.text());
        concern.response().ifPresent(response -> response(at.to("response"), response, concern.id()));
        noted.absent(at, concern);
    }

    private void response(Pointer at, Response response, Optional<String> concern) {
        noted.term(at, "kind", RESPONSES, response.kind());
        response.when().ifPresent(when -> when(at.to("when"), when, concern));
        noted.term(at, "by", PEOPLE, response.by());
        noted.text(at, "text", response.text());
        noted.absent(at, response);
    }

    private void judgement(Pointer at, Judgement judgement) {
        noted.text(at, "trigger", judgement.trigger());
        noted.texts(at, "evidence", judgement.evidence());
        for (int i = 0; i < judgement.options().size(); i++) {
            option(at.to("options").to(i), judgement.options().get(i));
        }
        for (int i = 0; i < judgement.decisions().size(); i++) {
            decision(at.to("decisions").to(i), judgement.decisions().get(i));
        }
        stage(at, judgement);
    }

    private void option(Pointer at, Option option) {
        noted.id(at, "option", option.id());
        noted.text(at, "text", option.text());
        noted.references(at, "considers", "concern", option.considers());
        noted.absent(at, option);
    }

    private void decision(Pointer at, Decision decision) {
        noted.id(at, "decision", decision.id());
        when(at, "when", decision.when());
        noted.terms(at, "by", PEOPLE, decision.by());
        noted.term(at, "kind", DECISION_KINDS, decision.kind());
        noted.reference(at, "chose", "option", decision.chose());
        noted.references(at, "considers", "concern", decision.considers());
        noted.text(at, "dissent", decision.dissent());
        noted.text(at, "text", decision.text());
        noted.absent(at, decision);
    }

    private void pulledThePlug(Pointer at, PulledThePlug stage) {
        for (int i = 0; i < stage.stops().size(); i++) {
            stop(at.to("stops").to(i), stage.stops().get(i));
        }
        stage(at, stage);
    }

    private void stop(Pointer at, Stop stop) {
        noted.id(at, "stop", stop.id());
        when(at, "when", stop.when());
        noted.term(at, "by", PEOPLE, stop.by());
        noted.term(at, "form", STOP_FORMS, stop.form());
        noted.terms(at, "reasons", STOP_REASONS, stop.reasons());
        noted.reference(at, "decision", "decision", stop.decision());
        noted.text(at, "transition", stop.transition());
        noted.texts(at, "kept", stop.kept());
        noted.text(at, "text", stop.text());
        noted.absent(at, stop);
    }

    private void why(Pointer at, WhyItDidNotWork why) {
        for (int i = 0; i < why.causes().size(); i++) {
            cause(at.to("causes").to(i), why.causes().get(i));
        }
        for (int i = 0; i < why.pressures().size(); i++) {
            pressure(at.to("pressures").to(i), why.pressures().get(i));
        }
        stage(at, why);
    }

    private void cause(Pointer at, Cause cause) {
        noted.id(at, "cause", cause.id());
        noted.text(at, "text", cause.text());
        noted.term(at, "factor", FACTORS, cause.factor());
        noted.term(at, "domain", DOMAINS, cause.domain());
        noted.term(at, "weight", WEIGHTS, cause.weight());
        noted.references(at, "concerns", "concern", cause.concerns());
        noted.references(at, "decisions", "decision", cause.decisions());
        noted.absent(at, cause);
    }

    private void pressure(Pointer at, Pressure pressure) {
        noted.term(at, "kind", PRESSURES, pressure.kind());
        noted.text(at, "text", pressure.text());
        noted.absent(at, pressure);
    }

    private void lesson(Pointer at, Lesson lesson) {
        noted.id(at, "lesson", lesson.id());
        noted.text(at, "text", lesson.text());
        noted.text(at, "appliesWhen", lesson.appliesWhen());
        noted.references(at, "addresses", "cause", lesson.addresses());
        noted.terms(at, "audience", PEOPLE, lesson.audience());
        noted.absent(at, lesson);
    }

    private void aftermath(Pointer at, Aftermath aftermath) {
        accounts(at, aftermath.accounts());
        noted.terms(at, "warners", WARNERS, aftermath.warners());
        noted.term(at, "candour", CANDOUR, aftermath.candour());
        noted.terms(at, "reportedTo", REPORTED_TO, aftermath.reportedTo());
        noted.absent(at, aftermath);
    }

    void when(Pointer at, String member, Optional<When> when) {
        when.ifPresent(told -> when(at.to(member), told, Optional.empty()));
    }

    private void when(Pointer at, When when, Optional<String> answered) {
        TimesByHand.alone(at, when, noted);
        if (when.since().isPresent()) {
            String since = when.since().get();
            boolean reserved = Noted.isReserved(since);
            countedFromOthers |= reserved || !when.since().equals(answered);
            if (reserved) {
                noted.text(at, "since", when.since());
            } else {
                noted.reference(at, "since", null, when.since());
            }
        }
        noted.text(at, "asTold", when.asTold());
        noted.term(at, "origin", ORIGINS, when.origin());
        noted.absent(at, when);
    }
}
