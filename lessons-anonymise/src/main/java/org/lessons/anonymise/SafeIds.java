package org.lessons.anonymise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Shape;

/**
 * Gives another id to whatever is named by an id that holds a name of the cast, everywhere that it is referred to.
 *
 * <p>Ids are a host's to choose, and hosts have been known to choose surnames.
 */
final class SafeIds {

    private final Map<String, String> others = new HashMap<>();

    private SafeIds() {}

    static <R extends Record> SafeIds of(R content, CaseContext context) {
        SafeIds ids = new SafeIds();
        Set<String> taken = new HashSet<>();
        Set<String> telling = new HashSet<>();
        Shape.of(content).walk(content, (at, part, element) -> {
            if (element instanceof String && (part.isId() || !part.refersTo().isEmpty())) {
                taken.add((String) element);
                if (context.leaks((String) element)) {
                    telling.add((String) element);
                }
            }
        });
        int next = 1;
        for (String id : telling.stream().sorted().toList()) {
            while (taken.contains("x" + next) || context.leaks("x" + next)) {
                next++;
            }
            taken.add("x" + next);
            ids.others.put(id, "x" + next);
        }
        return ids;
    }

    /** The case with the other ids; the case's own id, which others may know it by, is taken out instead. */
    <R extends Record> R apply(R content) {
        if (others.isEmpty()) {
            return content;
        }
        return Shape.of(content).map(Proposals.CASE, content, (at, part, element) -> {
            boolean id = element instanceof String
                    && (part.isId() || !part.refersTo().isEmpty());
            if (!id || !others.containsKey(element)) {
                return element;
            }
            return part.owner() == FailureCase.class && part.isId() ? ComponentTreatment.REDACTED : others.get(element);
        });
    }
}
