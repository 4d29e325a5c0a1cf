package org.lessons.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lessons.model.Account;
import org.lessons.model.AsTold;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Place;
import org.lessons.model.Sharing;
import org.lessons.model.Stage;
import org.lessons.model.Subject;
import org.lessons.model.check.rules.TextRules;
import org.lessons.model.check.rules.Walk;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;

/** The questions that a teller is asked, in the order of a form; it serves one case and one thread. */
final class Questions {

    private static final List<Part> STAGES = Shape.of(Narrative.class).parts().stream()
            .filter(part -> Stage.class.isAssignableFrom(part.type()))
            .toList();

    private static final Map<String, String> CODES = Map.of(
            "whatWeDid", "wanted.what-we-did",
            "concerns", "wanted.concerns",
            "judgement", "wanted.judgement",
            "pulledThePlug", "wanted.ending",
            "whyItDidNotWork", "wanted.reasons",
            "whatWeWouldDoDifferently", "wanted.lessons");

    private static final Pointer SUBJECT = Pointer.of("/subject");
    private static final Pointer NARRATIVE = Pointer.of("/narrative");
    private static final Pointer LEVEL = Pointer.of("/sharing/level");

    private final FailureCase content;
    private final List<Wanted> open = new ArrayList<>();

    private Questions(FailureCase content) {
        this.content = content;
    }

    /** Those that nobody has answered yet; with the six stages or without. */
    static List<Wanted> open(FailureCase content, boolean stages) {
        Questions questions = new Questions(content);
        questions.askAboutSubject();
        questions.askAboutNarrative(stages);
        questions.askAboutLevel();
        return List.copyOf(questions.open);
    }

    private void ask(boolean answered, Pointer at, String code) {
        if (!answered) {
            open.add(new Wanted(new Location.InDocument(at), code));
        }
    }

    private void askAboutSubject() {
        if (content.whyAbsent("subject").isPresent()) {
            return;
        }
        Subject subject = content.subject().orElseGet(() -> Subject.builder().build());
        List<Place> places = subject.places();
        ask(
                isText(subject.summary()) || subject.whyAbsent("summary").isPresent(),
                SUBJECT.to("summary"),
                "wanted.summary");
        ask(!subject.kinds().isEmpty() || subject.whyAbsent("kinds").isPresent(), SUBJECT.to("kinds"), "wanted.kind");
        ask(
                subject.whyAbsent("places").isPresent() || places.stream().anyMatch(Questions::hasNation),
                places.isEmpty()
                        ? SUBJECT.to("places")
                        : SUBJECT.to("places").to(0).to("nation"),
                "wanted.nation");
    }

    private static boolean hasNation(Place place) {
        return place.nation().isPresent() || place.whyAbsent("nation").isPresent();
    }

    private void askAboutNarrative(boolean stages) {
        if (content.whyAbsent("narrative").isPresent()) {
            return;
        }
        Narrative narrative =
                content.narrative().orElseGet(() -> Narrative.builder().build());
        // Looked through once: a stage can hold many pages.
        List<Part> withText =
                STAGES.stream().filter(part -> hasText(part, narrative)).toList();
        List<Part> untold = STAGES.stream()
                .filter(part -> !withText.contains(part) && !isAnsweredByReason(part, narrative))
                .toList();
        Pointer asTold = NARRATIVE.to("asTold");
        ask(
                !withText.isEmpty() || untold.isEmpty() || isToldWhole(narrative),
                narrative.asTold().isPresent() ? asTold.to("text") : asTold,
                "wanted.story");
        if (stages) {
            untold.forEach(
                    part -> ask(false, placeIn(part, narrative), Objects.requireNonNull(CODES.get(part.name()))));
        }
    }

    private static boolean isToldWhole(Narrative narrative) {
        Optional<AsTold> whole = narrative.asTold();
        return isText(whole.flatMap(AsTold::text))
                || whole.flatMap(told -> told.whyAbsent("text")).isPresent()
                || narrative.whyAbsent("asTold").isPresent();
    }

    private static boolean isAnsweredByReason(Part part, Narrative narrative) {
        return narrative.whyAbsent(part.name()).isPresent()
                || stage(part, narrative).filter(Questions::hasReason).isPresent();
    }

    private static boolean hasReason(Stage stage) {
        return stage.absent().keySet().stream().anyMatch(component -> !component.equals("sharing"))
                || stage.accounts().stream()
                        .anyMatch(account -> account.whyAbsent("text").isPresent());
    }

    private static boolean hasText(Part part, Narrative narrative) {
        boolean[] found = new boolean[1];
        stage(part, narrative)
                .ifPresent(stage -> Walk.through(Pointer.ROOT, (Record) stage)
                        .leaves(
                                Leaf.Form.TEXT,
                                (at, leaf, value) ->
                                        found[0] |= leaf.isFreeText() && !TextRules.isBlank((String) value)));
        return found[0];
    }

    /** Where nothing stands yet, so that an answer contradicts nothing that does. */
    private static Pointer placeIn(Part part, Narrative narrative) {
        Pointer at = NARRATIVE.to(part.name());
        Optional<List<Account>> accounts = stage(part, narrative).map(Stage::accounts);
        if (accounts.isEmpty()) {
            return at;
        }
        Pointer below = at.to("accounts");
        return accounts.get().isEmpty() ? below : below.to(0).to("text");
    }

    private static Optional<Stage> stage(Part part, Narrative narrative) {
        return part.elements(narrative).stream().findFirst().map(Stage.class::cast);
    }

    private void askAboutLevel() {
        Optional<Sharing> sharing = content.sharing();
        ask(
                content.whyAbsent("sharing").isPresent()
                        || sharing.flatMap(Sharing::level).isPresent()
                        || sharing.flatMap(told -> told.whyAbsent("level")).isPresent(),
                LEVEL,
                "wanted.level");
    }

    private static boolean isText(Optional<String> text) {
        return text.filter(words -> !TextRules.isBlank(words)).isPresent();
    }
}
