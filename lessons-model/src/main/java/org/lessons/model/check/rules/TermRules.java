package org.lessons.model.check.rules;

import java.util.Optional;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/** Codes of ours that their list does not hold, or no longer offers; those of others are theirs to check. */
final class TermRules {

    private TermRules() {}

    static void check(Walk walk, Findings findings) {
        walk.leaves(Leaf.Form.TERM, (place, part, value) -> {
            boolean isReason = part.cardinality() == Part.Cardinality.MAP;
            if (!isReason) {
                check(place, part, (Term) value, findings);
            }
        });
    }

    private static void check(Pointer place, Part part, Term term, Findings findings) {
        Optional<Vocabulary> list = list(part);
        if (list.isEmpty()) {
            return;
        }
        if (term.isOurs() && !list.get().holds(term)) {
            findings.add(place, "term.unknown", list.get().name());
        }
        list.get().successor(term).ifPresent(successor -> findings.add(place, "term.retired", successor.toString()));
    }

    static boolean isUnknown(Part part, Term term) {
        return term.isOurs() && list(part).filter(list -> !list.holds(term)).isPresent();
    }

    private static Optional<Vocabulary> list(Part part) {
        return part.vocabulary().flatMap(Vocabulary::named);
    }
}
