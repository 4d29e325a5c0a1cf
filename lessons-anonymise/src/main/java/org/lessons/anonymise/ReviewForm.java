package org.lessons.anonymise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lessons.anonymise.treat.Granularity;
import org.lessons.model.shape.Canonical;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;

/**
 * A plan as a form shows it and gives it back: positions and categories, and no word of the story.
 *
 * <p>A described record, so it can be written and read as a file. Made by {@link AnonymisationPlan#form()}; change the
 * decisions and hand it to {@link AnonymisationPlan#decide(ReviewForm)}. The words around each item, masked, are
 * {@link AnonymisationPlan#around}. Immutable and safe for use by several threads.
 *
 * @param of the digest of the case as it was planned, so that a form cannot be given back to another case or revision
 * @param policy the policy that was planned by
 * @param version the version of the policy
 * @param items what is proposed, in the order of the story
 */
public record ReviewForm(
        @Described(sensitivity = Sensitivity.SAFE) String of,
        @Described(sensitivity = Sensitivity.SAFE) String policy,
        @Described(sensitivity = Sensitivity.SAFE) String version,
        List<Item> items) {

    /** Copies the list. */
    public ReviewForm {
        items = List.copyOf(items);
    }

    static ReviewForm of(AnonymisationPlan.Basis basis, List<Proposal> proposals, Surroundings surroundings) {
        return new ReviewForm(
                Canonical.digest(basis.content()),
                basis.policy().name(),
                basis.policy().version(),
                proposals.stream()
                        .map(proposal -> Item.of(proposal, surroundings.thing(proposal)))
                        .toList());
    }

    /** The proposals as this form decides them, where it is the same form as the one that was sent, but for its decisions. */
    List<Proposal> decide(List<Proposal> proposals, ReviewForm sent) {
        Map<String, Item> mine = new HashMap<>();
        items.forEach(item -> mine.put(item.id(), item));
        Set<Item> known = sent.items().stream().map(Item::undecided).collect(Collectors.toSet());
        boolean same = of.equals(sent.of())
                && policy.equals(sent.policy())
                && version.equals(sent.version())
                && mine.size() == items.size()
                && items.stream().map(Item::undecided).allMatch(known::contains);
        if (!same) {
            throw new IllegalArgumentException("the form is of another plan");
        }
        return proposals.stream()
                .map(proposal -> Optional.ofNullable(mine.get(proposal.id()))
                        .map(item -> item.decide(proposal))
                        .orElse(proposal))
                .toList();
    }

    /**
     * One thing to decide about.
     *
     * @param id the proposal's id
     * @param thing names whatever is meant; items with the same one mean the same member of the cast or the same words
     * @param at where it is, as a JSON Pointer into the document
     * @param start where it begins within the text, in UTF-16 units; absent when it is the whole component
     * @param end where it ends, exclusive
     * @param category what it names
     * @param source the evidence
     * @param confidence how sure the source is, in per cent
     * @param technique what would be done
     * @param to how coarse, for a technique that generalises
     * @param fixed whether it cannot be rejected, because the cast declares it
     * @param decision whether it will be done; change this and nothing else
     */
    public record Item(
            @Described(sensitivity = Sensitivity.SAFE) String id,
            @Described(sensitivity = Sensitivity.SAFE) String thing,
            @Described(sensitivity = Sensitivity.SAFE) String at,
            @Described(sensitivity = Sensitivity.SAFE) Optional<Integer> start,
            @Described(sensitivity = Sensitivity.SAFE) Optional<Integer> end,
            @Described(sensitivity = Sensitivity.SAFE) Category category,
            @Described(sensitivity = Sensitivity.SAFE) String source,
            @Described(sensitivity = Sensitivity.SAFE) Integer confidence,
            @Described(sensitivity = Sensitivity.SAFE) String technique,
            @Described(sensitivity = Sensitivity.SAFE) Optional<Granularity> to,
            @Described(sensitivity = Sensitivity.SAFE) Boolean fixed,
            @Described(sensitivity = Sensitivity.SAFE) Proposal.Decision decision) {

        static Item of(Proposal proposal, String thing) {
            return new Item(
                    proposal.id(),
                    thing,
                    proposal.at(),
                    proposal.start(),
                    proposal.end(),
                    proposal.category(),
                    proposal.source(),
                    proposal.confidence(),
                    proposal.technique(),
                    proposal.to(),
                    proposal.isFixed(),
                    proposal.decision());
        }

        private Item undecided() {
            return decided(Proposal.Decision.ACCEPTED);
        }

        private Proposal decide(Proposal proposal) {
            if (decision == Proposal.Decision.REJECTED) {
                proposal.refuseIfFixed();
            }
            return proposal.decided(decision);
        }

        /**
         * The same item, decided.
         *
         * @param by whether it will be done
         * @return the item with that decision
         */
        public Item decided(Proposal.Decision by) {
            return new Item(id, thing, at, start, end, category, source, confidence, technique, to, fixed, by);
        }
    }
}
