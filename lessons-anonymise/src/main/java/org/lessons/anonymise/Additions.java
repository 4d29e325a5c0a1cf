package org.lessons.anonymise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lessons.anonymise.cast.CastMatcher;
import org.lessons.anonymise.treat.Techniques;
import org.lessons.model.CastMember;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/** What a person adds to a plan, once or wherever the same words stand. */
final class Additions {

    private final AnonymisationPlan.Basis basis;
    private final List<Proposal> proposals;
    private final Map<Pointer, String> texts = new TreeMap<>();

    Additions(AnonymisationPlan.Basis basis, List<Proposal> proposals) {
        this.basis = basis;
        this.proposals = new ArrayList<>(proposals);
        Shape.of(basis.content()).walk(Proposals.CASE, basis.content(), (at, part, element) -> {
            // An id that named somebody would have to change wherever it is referred to; the treatment sees to those.
            if (element instanceof String && !part.isId() && part.refersTo().isEmpty()) {
                texts.put(at, (String) element);
            }
        });
    }

    List<Proposal> one(String at, int start, int end, Category category) {
        words(at, start, end);
        add(at, start, end, category);
        return proposals;
    }

    List<Proposal> everywhere(String at, int start, int end, Category category) {
        CastMember named = CastMember.builder()
                .name(words(at, start, end))
                .category(Term.of(category.name()))
                .build();
        add(at, start, end, category);
        CastMatcher matcher = CastMatcher.of(List.of(named));
        texts.forEach((place, text) -> matcher.find(text).stream()
                .filter(CastMatcher.Match::declared)
                .filter(match -> !(place.toString().equals(at) && match.start() == start && match.end() == end))
                .forEach(match -> add(place.toString(), match.start(), match.end(), category)));
        return proposals;
    }

    private String words(String at, int start, int end) {
        return Optional.ofNullable(texts.get(Pointer.of(at)))
                .filter(text -> start >= 0 && start < end && end <= text.length())
                .map(text -> text.substring(start, end))
                .orElseThrow(() -> new IllegalArgumentException("no such stretch of text"));
    }

    private void add(String at, int start, int end, Category category) {
        PolicyRule rule = basis.policy().ruleForText(category);
        boolean keeps = rule.technique().equals(Techniques.KEEP);
        proposals.add(new Proposal(
                "p" + (proposals.size() + 1),
                at,
                Optional.of(start),
                Optional.of(end),
                category,
                Proposal.PERSON,
                100,
                keeps ? Techniques.LABEL : rule.technique(),
                rule.to(),
                Proposal.Decision.ACCEPTED));
    }
}
