package org.lessons.model.check;

import java.util.List;
import java.util.Optional;
import org.lessons.model.AsTold;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Partial;
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

/**
 * How far a case has come; the least first.
 *
 * <p>It says how much is told, not whether it is right: that is {@link CaseValidator}'s answer, and whether it may be shared is the
 * gate's. A question is answered by a value or by a reason why there is none ({@code absent}): nobody is made to invent an
 * answer. Filling something in never lowers it, as long as nothing else is taken away. Text that holds only white space counts as
 * none.
 *
 * <p>A stage is told by free text anywhere in it, in an account or in an item of its own, or by a reason that the narrative gives
 * for the whole stage ({@code "absent": {"judgement": "NOT_APPLICABLE"}}), or by a reason that the stage itself gives for any of its
 * components but {@code sharing}. A reason within an item, why a concern has no date, tells no stage; nor do codes alone.
 */
public enum Readiness {
    /** Well formed, and something of the next step is missing. Every case is this much. */
    DRAFT,
    /**
     * What the ten-minute path asks for is answered: the story ({@code asTold}, or one stage in text, or a reason for each of the
     * six), what was tried ({@code subject.summary}) and of what kind ({@code subject.kinds}), in which nation (that of any
     * place), and who may see it ({@code sharing.level}). A reason counts on the component itself or on what would hold it: on
     * the case for {@code subject} or {@code sharing}, on the subject for {@code places}.
     */
    TOLD,
    /** Told, and each of the six stages is told. */
    COMPLETE;

    private static final List<Part> STAGES = Shape.of(Narrative.class).parts().stream()
            .filter(part -> Stage.class.isAssignableFrom(part.type()))
            .toList();

    /**
     * How far a case has come.
     *
     * @param content any case
     * @return the furthest step that it has reached
     */
    public static Readiness of(FailureCase content) {
        boolean answered = isStoryTold(content) && isSubjectTold(content) && isLevelTold(content);
        if (!answered) {
            return DRAFT;
        }
        return content.narrative().filter(Readiness::isEveryStageTold).isPresent() ? COMPLETE : TOLD;
    }

    private static boolean isStoryTold(FailureCase content) {
        return content.narrative()
                .filter(narrative -> isWhole(narrative)
                        || STAGES.stream().anyMatch(stage -> hasText(stage, narrative))
                        || isEveryStageTold(narrative))
                .isPresent();
    }

    private static boolean isWhole(Narrative narrative) {
        return narrative
                .asTold()
                .flatMap(AsTold::text)
                .filter(text -> !TextRules.isBlank(text))
                .isPresent();
    }

    private static boolean isEveryStageTold(Narrative narrative) {
        return STAGES.stream().allMatch(stage -> hasText(stage, narrative) || hasReason(stage, narrative));
    }

    private static boolean hasText(Part stage, Narrative narrative) {
        boolean[] found = new boolean[1];
        for (Object told : stage.elements(narrative)) {
            Walk.leaves(
                    Pointer.ROOT,
                    (Record) told,
                    Leaf.Form.TEXT,
                    (at, part, value) -> found[0] |= part.isFreeText() && !TextRules.isBlank((String) value));
        }
        return found[0];
    }

    private static boolean hasReason(Part stage, Narrative narrative) {
        return narrative.whyAbsent(stage.name()).isPresent()
                || stage.elements(narrative).stream()
                        .anyMatch(told -> ((Partial) told)
                                .absent().keySet().stream().anyMatch(component -> !component.equals("sharing")));
    }

    private static boolean isSubjectTold(FailureCase content) {
        if (content.whyAbsent("subject").isPresent()) {
            return true;
        }
        Optional<Subject> subject = content.subject();
        return subject.filter(told ->
                        told.summary().filter(text -> !TextRules.isBlank(text)).isPresent()
                                || told.whyAbsent("summary").isPresent())
                .filter(told ->
                        !told.kinds().isEmpty() || told.whyAbsent("kinds").isPresent())
                .filter(Readiness::isNationTold)
                .isPresent();
    }

    private static boolean isNationTold(Subject subject) {
        return subject.whyAbsent("places").isPresent()
                || subject.places().stream().anyMatch(Readiness::isNationTold);
    }

    private static boolean isNationTold(Place place) {
        return place.nation().isPresent() || place.whyAbsent("nation").isPresent();
    }

    private static boolean isLevelTold(FailureCase content) {
        Optional<Sharing> sharing = content.sharing();
        return content.whyAbsent("sharing").isPresent()
                || sharing.filter(told -> told.level().isPresent()
                                || told.whyAbsent("level").isPresent())
                        .isPresent();
    }
}
