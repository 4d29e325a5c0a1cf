package org.lessons.model.check.rules;

import java.util.Set;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Codes;

/** Of a withdrawn case the record that it was withdrawn remains, and nothing else. */
final class WithdrawnRules {

    private static final Set<String> REMAIN = Set.of("id", "revision", "year", "status");

    private WithdrawnRules() {}

    static void check(FailureCase content, Findings findings) {
        boolean withdrawn =
                content.status().filter(Codes.Status.WITHDRAWN::equals).isPresent();
        boolean keeps = Shape.of(content).parts().stream()
                .anyMatch(part -> !REMAIN.contains(part.name()) && !part.isAbsentFrom(content));
        if (withdrawn && keeps) {
            findings.add(Pointer.ROOT, "withdrawn.keeps-content");
        }
    }
}
