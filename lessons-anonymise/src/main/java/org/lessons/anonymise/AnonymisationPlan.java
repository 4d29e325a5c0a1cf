package org.lessons.anonymise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.treat.Technique;
import org.lessons.model.FailureCase;
import org.lessons.model.TreatedCase;
import org.lessons.model.Treatment;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Canonical;
import org.lessons.model.shape.Category;

/**
 * What would be done to a case, before it is done.
 *
 * <p>Everything proposed is accepted until somebody rejects it. {@link #accept}, {@link #reject}, {@link #add}, and
 * {@link #always} and {@link #addAlways} for the whole case, give another plan; {@link #apply} does it. What the cast
 * declares cannot be rejected: take the name off the cast instead. {@link #around} shows a proposal without showing
 * anybody; {@link #form} is the plan for a web form, and {@link #decide(ReviewForm)} takes it back.
 *
 * <p>A plan holds the case, people and all, and stays in the house; its {@code toString} gives nothing away. Immutable
 * and safe for use by several threads.
 */
public final class AnonymisationPlan {

    private final Basis basis;
    private final List<Proposal> proposals;
    private final boolean reviewed;
    private final AtomicReference<@Nullable Applied> applied = new AtomicReference<>();
    private final AtomicReference<@Nullable Surroundings> surroundings = new AtomicReference<>();

    /** What every plan of one case shares. */
    record Basis(
            FailureCase content,
            CaseContext context,
            AnonymisationPolicy policy,
            Map<String, Technique> techniques,
            DisclosureGate.Answer gate,
            List<Finding> findings,
            String by,
            LocalDate on,
            Optional<StillKnown> asked) {}

    private record Applied(TreatedCase treated, List<Finding> findings, DisclosureGate.Answer gate) {}

    AnonymisationPlan(Basis basis, List<Proposal> proposals, boolean reviewed) {
        this.basis = basis;
        this.proposals = List.copyOf(proposals);
        this.reviewed = reviewed;
    }

    /**
     * Everything that is proposed, in the order of the story.
     *
     * @return the proposals with their decisions
     */
    public List<Proposal> proposals() {
        return proposals;
    }

    /**
     * The plan in which a proposal will be done, as it is unless somebody rejected it.
     *
     * @param id the proposal's id
     * @return another plan, which a person has reviewed
     * @throws IllegalArgumentException when there is no such proposal
     */
    public AnonymisationPlan accept(String id) {
        return decide(id, proposal -> proposal.decided(Proposal.Decision.ACCEPTED));
    }

    /**
     * The plan in which a proposal will not be done.
     *
     * @param id the proposal's id
     * @return another plan, which a person has reviewed
     * @throws IllegalArgumentException when there is no such proposal, or when it is a name that the cast declares
     */
    public AnonymisationPlan reject(String id) {
        return decide(id, proposal -> {
            proposal.refuseIfFixed();
            return proposal.decided(Proposal.Decision.REJECTED);
        });
    }

    /**
     * The plan in which a proposal, and every other that means the same, in whatever field, is decided so.
     *
     * <p>Hiding spreads to all that mean the same member of the cast or the same words; showing spreads to the same words
     * alone, so that letting "Rose" the flower stand does not let a Rose's surname stand. What the cast declares stays.
     *
     * @param id the proposal's id
     * @param decision what is decided
     * @return another plan, which a person has reviewed
     * @throws IllegalArgumentException when there is no such proposal, or when a name that the cast declares is rejected
     */
    public AnonymisationPlan always(String id, Proposal.Decision decision) {
        Proposal chosen = proposal(id);
        boolean hides = decision == Proposal.Decision.ACCEPTED;
        if (!hides) {
            chosen.refuseIfFixed();
        }
        Surroundings known = surroundings();
        String thing = known.thing(chosen);
        return with(proposal -> known.thing(proposal).equals(thing)
                        && (hides || !proposal.isFixed() && known.sameWords(chosen, proposal))
                ? proposal.decided(decision)
                : proposal);
    }

    /**
     * The plan in which something more is treated, which nothing had found.
     *
     * @param at the text, as a JSON Pointer into the document, such as {@code /case/title}
     * @param start where it begins within the text, in UTF-16 units
     * @param end where it ends, exclusive
     * @param category what it names; the policy says how that is treated, and labels it where the policy would keep it
     * @return another plan, which a person has reviewed
     * @throws IllegalArgumentException when no such text is there
     */
    public AnonymisationPlan add(String at, int start, int end, Category category) {
        return new AnonymisationPlan(basis, new Additions(basis, proposals).one(at, start, end, category), true);
    }

    /**
     * As {@link #add}, and wherever else in the case the same words stand, in any case and spelling of accents and blanks.
     *
     * @param at the text, as a JSON Pointer into the document
     * @param start where it begins within the text, in UTF-16 units
     * @param end where it ends, exclusive
     * @param category what it names
     * @return another plan, which a person has reviewed
     * @throws IllegalArgumentException when no such text is there
     */
    public AnonymisationPlan addAlways(String at, int start, int end, Category category) {
        return new AnonymisationPlan(basis, new Additions(basis, proposals).everywhere(at, start, end, category), true);
    }

    /**
     * The same plan, looked at by a person who had nothing to change.
     *
     * @return a plan whose treatment says that it was reviewed
     */
    public AnonymisationPlan reviewed() {
        return new AnonymisationPlan(basis, proposals, true);
    }

    private AnonymisationPlan decide(String id, UnaryOperator<Proposal> decision) {
        Proposal chosen = proposal(id);
        return with(proposal -> proposal == chosen ? decision.apply(proposal) : proposal);
    }

    private AnonymisationPlan with(UnaryOperator<Proposal> decision) {
        return new AnonymisationPlan(basis, proposals.stream().map(decision).toList(), true);
    }

    private Proposal proposal(String id) {
        return proposals.stream()
                .filter(proposal -> proposal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such proposal"));
    }

    /**
     * A few words of the story around a proposal, for whoever has to decide about it: what is proposed stands there by
     * its category, and whatever any proposal or the cast covers is masked, decided so or not.
     *
     * @param id the proposal's id
     * @return such as {@code rang ⟦PHONE⟧ and asked for ⟦…⟧}; the category alone when it is a whole component
     * @throws IllegalArgumentException when there is no such proposal
     */
    public String around(String id) {
        return surroundings().around(proposal(id));
    }

    /**
     * The plan for a web form: positions, categories and decisions, and no word of the story.
     *
     * @return a described record, which can be written as a file
     */
    public ReviewForm form() {
        return ReviewForm.of(basis, proposals, surroundings());
    }

    /**
     * The plan with the decisions of a form that came back; what the form leaves out stays as it is.
     *
     * @param form a form of this plan
     * @return another plan, which a person has reviewed
     * @throws IllegalArgumentException when the form is of another case, revision, policy or plan, or rejects a name that
     *     the cast declares
     */
    public AnonymisationPlan decide(ReviewForm form) {
        return new AnonymisationPlan(basis, form.decide(proposals, form()), true);
    }

    private Surroundings surroundings() {
        Surroundings known = surroundings.get();
        if (known == null) {
            known = new Surroundings(basis.content(), basis.context(), proposals);
            surroundings.set(known);
        }
        return known;
    }

    /**
     * What the gate answers to the case under this policy, today; with who would still know, where the anonymiser asks
     * that.
     *
     * @return the verdict and its reasons
     */
    public DisclosureGate.Answer gate() {
        return basis.asked().isPresent() ? applied().gate() : basis.gate();
    }

    /**
     * Does it.
     *
     * @return the treated case; its treatment bears the gate's verdict, and writers refuse one that says so
     */
    public TreatedCase apply() {
        return applied().treated();
    }

    /**
     * What is done and why, by place and category.
     *
     * @return the review, without any value
     */
    public Review review() {
        Applied done = applied();
        return new Review(
                done.treated().content().id(),
                basis.policy().name(),
                basis.policy().version(),
                gate().verdict(),
                proposals.stream()
                        .filter(Proposal::isAccepted)
                        .map(Review.Change::of)
                        .toList(),
                findings().stream().map(Review.Note::of).toList());
    }

    /**
     * What was found on the way: by the gate, and where the treatment had to redact more than was proposed.
     *
     * @return the findings, sorted
     */
    public List<Finding> findings() {
        return Stream.of(gate().findings(), basis.findings(), applied().findings())
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    private Applied applied() {
        Applied known = applied.get();
        if (known == null) {
            known = work();
            applied.set(known);
        }
        return known;
    }

    private Applied work() {
        CaseTreatment treatment = new CaseTreatment(basis.context(), basis.techniques(), proposals);
        FailureCase content = treatment.apply(basis.content(), RelativeTimes.of(basis.content()));
        DisclosureGate.Answer gate = basis.asked()
                .map(asked -> basis.gate().knowing(content, asked.ask(content)))
                .orElse(basis.gate());
        Treatment made = Treatment.builder()
                .policy(basis.policy().name())
                .version(basis.policy().version())
                .digest(Canonical.digest(content))
                .by(basis.context().leaks(basis.by()) ? "withheld" : basis.by())
                .on(basis.on())
                .reviewed(reviewed)
                .verdict(gate.verdict())
                .build();
        return new Applied(TreatedCase.attest(content, made), treatment.findings(), gate);
    }

    /** How much is proposed; nothing of the case. */
    @Override
    public String toString() {
        return "AnonymisationPlan[" + proposals.size() + " proposals]";
    }
}
