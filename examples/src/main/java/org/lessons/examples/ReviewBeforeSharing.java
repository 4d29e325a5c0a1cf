package org.lessons.examples;

import org.lessons.anonymise.AnonymisationPlan;
import org.lessons.anonymise.AnonymisationPolicy;
import org.lessons.anonymise.Anonymiser;
import org.lessons.anonymise.Clue;
import org.lessons.anonymise.Proposal;
import org.lessons.anonymise.StillKnown;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.Sharing;
import org.lessons.model.Subject;
import org.lessons.model.shape.Category;
import org.lessons.model.vocabulary.Codes;

/**
 * A person looks before a case goes out: what is proposed, what they decide, what the gate says, and who would still know.
 *
 * <p>{@code java -cp examples/target/examples.jar org.lessons.examples.ReviewBeforeSharing}
 */
public final class ReviewBeforeSharing {

    private static final String TOLD = "Ottoline Vane told the matron on Doorbell Day that nobody could open it."
            + " The helpline, 0808 157 0123, rang out, and on Doorbell Day it always does.";

    private ReviewBeforeSharing() {}

    /**
     * Prints the review, and the case as it goes out.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Anonymiser anonymiser = Anonymiser.builder(AnonymisationPolicy.screen())
                .by("the records officer")
                .stillKnown(StillKnown.of())
                .build();
        AnonymisationPlan plan = anonymiser.plan(told());
        for (Proposal proposal : plan.proposals()) {
            System.out.println(proposal.id() + " " + proposal.category() + ": " + plan.around(proposal.id()));
        }

        // A helpline's number is everybody's: it may stay, here and wherever else it is told.
        AnonymisationPlan decided = plan.always(first(plan, Category.PHONE), Proposal.Decision.REJECTED);
        // Nothing knew that the house calls a day so. It goes, both times.
        decided = addAlways(decided, "Doorbell Day", Category.OTHER);
        show(decided);

        // The gate names a clue and where it is. The person who looks sees the words, and takes them out.
        decided = addAlways(decided, "matron", Category.ROLE);
        show(decided);
    }

    private static String first(AnonymisationPlan plan, Category category) {
        return plan.proposals().stream()
                .filter(proposal -> proposal.category() == category)
                .map(Proposal::id)
                .findFirst()
                .orElseThrow();
    }

    private static AnonymisationPlan addAlways(AnonymisationPlan plan, String words, Category category) {
        int start = TOLD.indexOf(words);
        return plan.addAlways("/case/subject/summary", start, start + words.length(), category);
    }

    private static void show(AnonymisationPlan plan) {
        FailureCase treated = plan.apply().content();
        System.out.println(
                "Goes out as: " + treated.subject().flatMap(Subject::summary).orElse("(taken out)"));
        System.out.println("The gate says: " + plan.gate().verdict());
        for (Clue clue : StillKnown.of().ask(treated).clues()) {
            System.out.println("  " + clue.readers() + " " + clue.finding());
        }
    }

    private static CaseFile told() {
        FailureCase content = FailureCase.builder()
                .status(Codes.Status.SUBMITTED)
                .subject(Subject.builder().summary(TOLD).build())
                .sharing(Sharing.builder().level(Codes.Level.PEERS).build())
                .build();
        return CaseFile.builder()
                .content(content)
                .addCast(CastMember.builder()
                        .name("Ottoline Vane")
                        .category(Codes.CastCategory.PERSON)
                        .build())
                .build();
    }
}
