package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lessons.model.Account;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.Embargo;
import org.lessons.model.FailureCase;
import org.lessons.model.Lesson;
import org.lessons.model.Narrative;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Response;
import org.lessons.model.Sharing;
import org.lessons.model.Stage;
import org.lessons.model.Stop;
import org.lessons.model.Subject;
import org.lessons.model.WhatWeWouldDoDifferently;
import org.lessons.model.check.Location;
import org.lessons.model.check.Readiness;
import org.lessons.model.check.Wanted;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/**
 * The questions that are still worth asking of a draft, best first.
 *
 * <p>First what the case wants to be complete, then what makes a complete one worth more. A reason for an absence, wherever it
 * stands, is an answer: whoever declined is not asked again.
 */
final class StillOpen {

    /**
     * A question.
     *
     * @param key under which the sheet has its words
     * @param stage in which stage the answer belongs; anything else stands for the end of the sheet
     */
    record Question(String key, String stage) {}

    static final String END = "end";

    /** As many as fit into ten minutes. */
    static final int MOST = 5;

    /** Without these nobody learns anything; the rest come after them in the order of a form. */
    private static final List<String> BEST =
            List.of("wanted.summary", "wanted.concerns", "wanted.ending", "wanted.reasons", "wanted.lessons");

    private static final Set<Term> MANAGERS = Set.of(Codes.Perspective.MANAGER, Codes.Perspective.SENIOR_MANAGER);

    private final FailureCase draft;
    private final Narrative narrative;
    private final Set<String> untold;
    private final List<Question> open = new ArrayList<>();

    private StillOpen(FailureCase draft) {
        this.draft = draft;
        this.narrative = draft.narrative().orElseGet(() -> Narrative.builder().build());
        this.untold = untold(draft);
    }

    /** Five at most; of a withdrawn case none. */
    static List<Question> of(FailureCase draft) {
        if (draft.isWithdrawn()) {
            return List.of();
        }
        StillOpen questions = new StillOpen(draft);
        questions.askWhatIsMissing();
        if (draft.whyAbsent("narrative").isEmpty()) {
            questions.askAboutConcerns();
            questions.askAboutEnding();
            questions.askAboutLessons();
            questions.askAboutOthers();
        }
        questions.askAboutSharing();
        questions.ask(!draft.effects().isEmpty() || isGiven(draft.whyAbsent("effects")), "effects", "pulledThePlug");
        return questions.open.stream().limit(MOST).toList();
    }

    /** The stages that are neither told nor answered by a reason. */
    static Set<String> untold(FailureCase draft) {
        Set<String> untold = new HashSet<>();
        Readiness.missingFor(draft, Readiness.COMPLETE)
                .forEach(wanted -> stageOf(wanted).ifPresent(stage -> untold.add(stage.component())));
        return Set.copyOf(untold);
    }

    private void ask(boolean answered, String key, String stage) {
        if (!answered) {
            open.add(new Question("next." + key, stage));
        }
    }

    private void askWhatIsMissing() {
        Comparator<Wanted> rank = Comparator.comparingInt(
                wanted -> BEST.contains(wanted.code()) ? BEST.indexOf(wanted.code()) : BEST.size());
        // Sorting keeps the order of a form among those of one rank.
        Readiness.missingFor(draft, Readiness.COMPLETE).stream().sorted(rank).forEach(wanted -> {
            Optional<SpokenStage> stage = stageOf(wanted);
            open.add(stage.map(told -> new Question(told.question(), told.component()))
                    .orElseGet(
                            () -> new Question("next." + wanted.code().substring("wanted.".length()), page(wanted))));
        });
    }

    /** What was tried is written where the story begins; there are boxes for the rest at the end. */
    private static String page(Wanted wanted) {
        boolean begins = isBelow(wanted, "/subject/summary") || isBelow(wanted, "/narrative");
        return begins ? SpokenStage.ALL.get(0).component() : END;
    }

    private static Optional<SpokenStage> stageOf(Wanted wanted) {
        return SpokenStage.ALL.stream()
                .filter(stage -> isBelow(wanted, "/narrative/" + stage.component()))
                .findFirst();
    }

    private static boolean isBelow(Wanted wanted, String place) {
        return wanted.location() instanceof Location.InDocument at && (at.pointer() + "/").startsWith(place + "/");
    }

    private void askAboutConcerns() {
        Optional<Concerns> stage = narrative.concerns().filter(told -> isAskedAbout(told, "concerns", "concerns"));
        List<Concern> concerns = stage.map(Concerns::concerns).orElse(List.of());
        ask(concerns.stream().noneMatch(StillOpen::isUnanswered), "response", "concerns");
        boolean dated = concerns.stream()
                .anyMatch(concern -> concern.raised().isPresent() || isGiven(concern.whyAbsent("raised")));
        ask(!isTold(stage, concerns) || dated, "noticed", "concerns");
    }

    private static boolean isUnanswered(Concern concern) {
        if (isGiven(concern.whyAbsent("response"))) {
            return false;
        }
        Optional<Response> response = concern.response();
        return response.filter(StillOpen::tellsSomething).isEmpty();
    }

    private static boolean tellsSomething(Response response) {
        return response.kind().isPresent()
                || isText(response.text())
                || isGiven(response.whyAbsent("kind"))
                || isGiven(response.whyAbsent("text"));
    }

    private void askAboutEnding() {
        Optional<PulledThePlug> stage =
                narrative.pulledThePlug().filter(told -> isAskedAbout(told, "pulledThePlug", "stops"));
        List<Stop> stops = stage.map(PulledThePlug::stops).orElse(List.of());
        Optional<Subject> subject = draft.subject();
        boolean dated = stops.stream().anyMatch(stop -> stop.when().isPresent() || isGiven(stop.whyAbsent("when")))
                || subject.flatMap(Subject::ended).isPresent()
                || isGiven(subject.flatMap(told -> told.whyAbsent("ended")))
                || isGiven(draft.whyAbsent("subject"));
        ask(!isTold(stage, stops) || dated, "ended", "pulledThePlug");
    }

    private void askAboutLessons() {
        String component = "whatWeWouldDoDifferently";
        Optional<WhatWeWouldDoDifferently> stage =
                narrative.whatWeWouldDoDifferently().filter(told -> isAskedAbout(told, component, "lessons"));
        List<Lesson> lessons = stage.map(WhatWeWouldDoDifferently::lessons).orElse(List.of());
        boolean said = lessons.stream().anyMatch(lesson -> isText(lesson.text()) || isGiven(lesson.whyAbsent("text")));
        ask(!isTold(stage, lessons) || untold.contains(component) || said, "lesson", component);
    }

    /** A manager's view and nobody else's; whoever would not say whose it is, or was asked and told nothing, is somebody else. */
    private void askAboutOthers() {
        List<Account> accounts =
                stages().flatMap(stage -> stage.accounts().stream()).toList();
        boolean managersOnly = accounts.stream().anyMatch(StillOpen::isManagers)
                && accounts.stream()
                        .allMatch(account -> isManagers(account)
                                || account.perspective().isEmpty() && !isGiven(account.whyAbsent("perspective")));
        boolean declined = stages().anyMatch(stage -> isGiven(stage.whyAbsent("accounts")));
        ask(!managersOnly || declined, "others", SpokenStage.ALL.get(0).component());
    }

    private Stream<Stage> stages() {
        return SpokenStage.ALL.stream()
                .flatMap(stage -> Shape.of(Narrative.class).part(stage.component()).stream())
                .flatMap(part -> part.elements(narrative).stream())
                .map(Stage.class::cast);
    }

    private static boolean isManagers(Account account) {
        return account.perspective().filter(MANAGERS::contains).isPresent();
    }

    private void askAboutSharing() {
        if (isGiven(draft.whyAbsent("sharing"))) {
            return;
        }
        Sharing sharing = draft.sharing().orElseGet(() -> Sharing.builder().build());
        boolean allowed = !sharing.permissions().isEmpty() || isGiven(sharing.whyAbsent("permissions"));
        ask(allowed, "permission", END);
        Optional<Embargo> embargo = sharing.embargo();
        boolean waits = embargo.flatMap(Embargo::event).isPresent()
                || isGiven(embargo.flatMap(until -> until.whyAbsent("event")))
                || isGiven(sharing.whyAbsent("embargo"));
        ask(waits, "event", END);
    }

    /** Whether nobody gave a reason for having none of it. */
    private boolean isAskedAbout(Stage stage, String component, String items) {
        return !isGiven(narrative.whyAbsent(component)) && !isGiven(stage.whyAbsent(items));
    }

    /** Whether there is something of which one could ask on. */
    private static boolean isTold(Optional<? extends Stage> stage, List<?> items) {
        return !items.isEmpty()
                || stage.stream().flatMap(told -> told.accounts().stream()).anyMatch(account -> isText(account.text()));
    }

    private static boolean isGiven(Optional<Term> reason) {
        return reason.isPresent();
    }

    private static boolean isText(Optional<String> text) {
        return text.filter(words -> !Plain.line(words).isEmpty()).isPresent();
    }
}
