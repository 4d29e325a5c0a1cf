package org.lessons.model.check;

import java.util.List;
import org.lessons.model.FailureCase;

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
 * components but {@code sharing}, or an account for its text. A reason within another item, why a concern has no date, tells no
 * stage; nor do codes alone.
 *
 * <pre>{@code
 * for (Wanted wanted : Readiness.missingFor(content, Readiness.TOLD)) {
 *     show(wanted.location(), wanted.label(locale), wanted.advice(locale));
 * }
 * }</pre>
 */
public enum Readiness {
    /** Well formed, and something of the next step is missing. Every case is this much. */
    DRAFT,
    /**
     * What the ten-minute path asks for is answered: the story ({@code asTold}, or one stage in text, or a reason for the one or for
     * each of the six), what was tried ({@code subject.summary}) and of what kind ({@code subject.kinds}), in which nation (that of
     * any place), and who may see it ({@code sharing.level}). A reason counts on the component itself or on what would hold it: on
     * the case for {@code subject}, {@code narrative} or {@code sharing}, on the subject for {@code places}.
     */
    TOLD,
    /** Told, and each of the six stages is told. */
    COMPLETE;

    /**
     * How far a case has come.
     *
     * @param content any case
     * @return the furthest step that it has reached
     */
    public static Readiness of(FailureCase content) {
        if (!missingFor(content, TOLD).isEmpty()) {
            return DRAFT;
        }
        return missingFor(content, COMPLETE).isEmpty() ? COMPLETE : TOLD;
    }

    /**
     * What a case still wants to come as far as that. What was asked for one step is asked for the next as well.
     *
     * @param content any case
     * @param step how far it is to come; a draft wants nothing
     * @return one for each open question, in the order of a form: what was tried, the story, its six stages, who may see it; empty
     *     exactly when {@link #of} is at least that
     */
    public static List<Wanted> missingFor(FailureCase content, Readiness step) {
        return step == DRAFT ? List.of() : Questions.open(content, step == COMPLETE);
    }
}
