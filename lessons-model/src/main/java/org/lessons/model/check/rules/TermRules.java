package org.lessons.model.check.rules;

import java.util.Optional;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/** Codes of ours that their list does not hold; those of others are theirs to check. */
final class TermRules {

    private TermRules() {}

    static void check(Pointer at, Record record, Findings findings) {
        Walk.leaves(at, record, Leaf.Form.TERM, (place, part, value) -> {
            boolean isReason = part.cardinality() == Part.Cardinality.MAP;
            if (!isReason && isUnknown(part, (Term) value)) {
                findings.add(place, "term.unknown", part.vocabulary().orElse(""));
            }
        });
    }

    static boolean isUnknown(Part part, Term term) {
        Optional<Vocabulary> vocabulary = part.vocabulary().flatMap(Vocabulary::named);
        return term.isOurs() && vocabulary.isPresent() && !vocabulary.get().holds(term);
    }
}
