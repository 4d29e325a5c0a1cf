package org.lessons.anonymise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.treat.Technique;
import org.lessons.anonymise.treat.Techniques;
import org.lessons.model.FailureCase;
import org.lessons.model.TreatedCase;
import org.lessons.model.Treatment;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Canonical;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;

/**
 * What would be done to a case, before it is done.
 *
 * <p>Everything proposed is accepted until somebody rejects it. {@link #accept}, {@link #reject} and {@link #add} give
 * another plan; {@link #apply} does it. What the cast declares cannot be rejected: take the name off the cast instead.
 *
 * <p>A plan holds the case, people and all, and stays in the house; its {@code toString} gives nothing away. Immutable
 * and safe for use by several threads.
 */
public final class AnonymisationPlan {

    private final Basis basis;
    private final List<Proposal> proposals;
    private final boolean reviewed;
    private final AtomicReference<@Nullable Applied> applied = new AtomicReference<>();

    /** What every plan of one case shares. */
    record Basis(
            FailureCase content,
            CaseContext context,
            AnonymisationPolicy policy,
            Map<String, Technique> techniques,
            DisclosureGate.Answer gate,
            List<Finding> findings,
            String by,
            LocalDate on) {}

    private record Applied(TreatedCase treated, List<Finding> findings) {}

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
            if (proposal.source().equals(Proposal.CAST)) {
                throw new IllegalArgumentException("the cast declares this name; take it off the cast instead");
            }
            return proposal.decided(Proposal.Decision.REJECTED);
        });
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
        Pointer place = Pointer.of(at);
        List<Integer> lengths = new ArrayList<>();
        Shape.of(basis.content()).walk(Proposals.CASE, basis.content(), (here, part, element) -> {
            if (element instanceof String && here.equals(place)) {
                lengths.add(((String) element).length());
            }
        });
        if (start < 0 || end <= start || lengths.stream().noneMatch(length -> end <= length)) {
            throw new IllegalArgumentException("no such stretch of text");
        }
        PolicyRule rule = basis.policy().ruleForText(category);
        boolean keeps = rule.technique().equals(Techniques.KEEP);
        Proposal added = new Proposal(
                "p" + (proposals.size() + 1),
                at,
                Optional.of(start),
                Optional.of(end),
                category,
                Proposal.PERSON,
                100,
                keeps ? Techniques.LABEL : rule.technique(),
                rule.to(),
                Proposal.Decision.ACCEPTED);
        return new AnonymisationPlan(
                basis, Stream.concat(proposals.stream(), Stream.of(added)).toList(), true);
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
        if (proposals.stream().noneMatch(proposal -> proposal.id().equals(id))) {
            throw new IllegalArgumentException("no such proposal");
        }
        List<Proposal> decided = proposals.stream()
                .map(proposal -> proposal.id().equals(id) ? decision.apply(proposal) : proposal)
                .toList();
        return new AnonymisationPlan(basis, decided, true);
    }

    /**
     * What the gate answers to the case under this policy, today.
     *
     * @return the verdict and its reasons
     */
    public DisclosureGate.Answer gate() {
        return basis.gate();
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
                basis.gate().verdict(),
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
        return Stream.of(basis.gate().findings(), basis.findings(), applied().findings())
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
        Treatment made = Treatment.builder()
                .policy(basis.policy().name())
                .version(basis.policy().version())
                .digest(Canonical.digest(content))
                .by(basis.context().leaks(basis.by()) ? "withheld" : basis.by())
                .on(basis.on())
                .reviewed(reviewed)
                .verdict(basis.gate().verdict())
                .build();
        return new Applied(TreatedCase.attest(content, made), treatment.findings());
    }

    /** How much is proposed; nothing of the case. */
    @Override
    public String toString() {
        return "AnonymisationPlan[" + proposals.size() + " proposals]";
    }
}
