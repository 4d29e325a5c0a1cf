package org.lessons.anonymise;

import java.util.Optional;
import org.lessons.anonymise.treat.Granularity;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;

/**
 * One thing that a plan proposes to treat: where, what kind of thing, how. Never the text.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id names the proposal within the plan
 * @param at where it is, as a JSON Pointer into the document
 * @param start where it begins within the text, in UTF-16 units; absent when it is the whole component
 * @param end where it ends, exclusive; absent when it is the whole component
 * @param category what it names
 * @param source the evidence: a detector's, {@code component} for what the model itself says, {@code person} for what
 *     somebody added
 * @param confidence how sure the source is, in per cent
 * @param technique the technique's name
 * @param to how coarse, for a technique that generalises
 * @param decision whether it will be done; accepted until somebody rejects it
 */
public record Proposal(
        @Described(sensitivity = Sensitivity.SAFE) String id,
        @Described(sensitivity = Sensitivity.SAFE) String at,
        @Described(sensitivity = Sensitivity.SAFE) Optional<Integer> start,
        @Described(sensitivity = Sensitivity.SAFE) Optional<Integer> end,
        @Described(sensitivity = Sensitivity.SAFE) Category category,
        @Described(sensitivity = Sensitivity.SAFE) String source,
        @Described(sensitivity = Sensitivity.SAFE) Integer confidence,
        @Described(sensitivity = Sensitivity.SAFE) String technique,
        @Described(sensitivity = Sensitivity.SAFE) Optional<Granularity> to,
        @Described(sensitivity = Sensitivity.SAFE) Decision decision) {

    /** Whether a proposal will be done. */
    public enum Decision {
        /** It will be done. The default. */
        ACCEPTED,
        /** A person said that it need not be. */
        REJECTED
    }

    /** What a name of the cast is found by; such a proposal cannot be rejected. */
    static final String CAST = "cast";

    static final String COMPONENT = "component";
    static final String PERSON = "person";

    boolean isAccepted() {
        return decision == Decision.ACCEPTED;
    }

    /** A name that the cast declares is hidden whatever anybody says; whoever wants it shown takes it off the cast. */
    boolean isFixed() {
        return source.equals(CAST);
    }

    void refuseIfFixed() {
        if (isFixed()) {
            throw new IllegalArgumentException("the cast declares this name; take it off the cast instead");
        }
    }

    Proposal from(int first, int last) {
        return new Proposal(
                id, at, Optional.of(first), Optional.of(last), category, source, confidence, technique, to, decision);
    }

    Proposal decided(Decision by) {
        return new Proposal(id, at, start, end, category, source, confidence, technique, to, by);
    }
}
