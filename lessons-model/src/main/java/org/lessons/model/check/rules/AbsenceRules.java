package org.lessons.model.check.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lessons.model.Partial;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/** Reasons for absence: of a component that there is, that is indeed absent, and for a reason that we know. */
final class AbsenceRules {

    /** What looks like a component's name may be repeated as a place; anything else may be a person's. */
    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z]{1,40}");

    private AbsenceRules() {}

    static void check(Walk walk, Findings findings) {
        walk.records((place, record) -> {
            if (record instanceof Partial) {
                ((Partial) record)
                        .absent()
                        .forEach((component, reason) ->
                                check(place.to(Shape.ABSENT), record, component, reason, findings));
            }
        });
    }

    private static void check(Pointer absent, Record record, String component, Term reason, Findings findings) {
        Optional<Part> part = Shape.of(record).part(component).filter(p -> !component.equals(Shape.ABSENT));
        if (part.isEmpty()) {
            boolean plain = PLAIN.matcher(component).matches();
            findings.add(plain ? absent.to(component) : absent, "absent.unknown-component");
            return;
        }
        Pointer place = absent.to(component);
        if (!part.get().isAbsentFrom(record)) {
            findings.add(place, "absent.contradicted", component);
        }
        Optional<Part> reasons = Shape.of(record).part(Shape.ABSENT);
        if (reasons.isPresent() && TermRules.isUnknown(reasons.get(), reason)) {
            findings.add(place, "absent.unknown-reason", component);
        }
    }
}
