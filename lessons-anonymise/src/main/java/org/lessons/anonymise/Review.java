package org.lessons.anonymise;

import java.util.List;
import java.util.Optional;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Severity;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.vocabulary.Term;

/**
 * What was changed in one case and why, by place and category; never the value.
 *
 * <p>A described record, so it can be written as a file. Immutable and safe for use by several threads.
 *
 * @param caseId the id of the case as it goes outside; absent when it has none
 * @param policy the policy that was applied
 * @param version the version of the policy
 * @param verdict what the gate answered
 * @param changes what was changed, in the order of the story
 * @param notes what the gate and the treatment found
 */
public record Review(
        @Described(sensitivity = Sensitivity.SAFE, name = "case")
        Optional<String> caseId,

        @Described(sensitivity = Sensitivity.SAFE) String policy,
        @Described(sensitivity = Sensitivity.SAFE) String version,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "verdicts")
        Term verdict,

        List<Change> changes,
        List<Note> notes) {

    /** Copies the lists. */
    public Review {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
    }

    /**
     * One thing that was changed.
     *
     * @param at where, as a JSON Pointer into the document
     * @param start where it began within the text, in UTF-16 units; absent when it was the whole component
     * @param end where it ended, exclusive
     * @param category what it named
     * @param technique what was done
     * @param source why: the evidence
     * @param confidence how sure the source was, in per cent
     */
    public record Change(
            @Described(sensitivity = Sensitivity.SAFE) String at,
            @Described(sensitivity = Sensitivity.SAFE) Optional<Integer> start,
            @Described(sensitivity = Sensitivity.SAFE) Optional<Integer> end,
            @Described(sensitivity = Sensitivity.SAFE) Category category,
            @Described(sensitivity = Sensitivity.SAFE) String technique,
            @Described(sensitivity = Sensitivity.SAFE) String source,
            @Described(sensitivity = Sensitivity.SAFE) Integer confidence) {

        static Change of(Proposal done) {
            return new Change(
                    done.at(),
                    done.start(),
                    done.end(),
                    done.category(),
                    done.technique(),
                    done.source(),
                    done.confidence());
        }
    }

    /**
     * One thing that was found.
     *
     * @param at where
     * @param code what kind of thing, as in {@link Finding#code()}
     * @param severity how much it matters
     * @param message the same in a sentence
     */
    public record Note(
            @Described(sensitivity = Sensitivity.SAFE) String at,
            @Described(sensitivity = Sensitivity.SAFE) String code,
            @Described(sensitivity = Sensitivity.SAFE) Severity severity,
            @Described(sensitivity = Sensitivity.SAFE) String message) {

        /**
         * The note of a finding.
         *
         * @param finding what was found
         * @return the note
         */
        public static Note of(Finding finding) {
            return new Note(finding.location().toString(), finding.code(), finding.severity(), finding.message());
        }
    }
}
