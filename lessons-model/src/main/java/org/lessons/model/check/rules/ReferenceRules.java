package org.lessons.model.check.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lessons.model.When;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;

/** Ids: each names one thing, and whoever refers to one means a thing that is there and of the right kind. */
final class ReferenceRules {

    private static final Set<String> RESERVED = Set.of(When.START, When.STOP);

    private ReferenceRules() {}

    static void check(Walk walk, Findings findings) {
        Map<String, Set<Class<? extends Record>>> named = new HashMap<>();
        walk.leaves(Part::isId, (at, part, value) -> {
            if (RESERVED.contains(value)) {
                findings.add(at, "id.form");
            }
            Set<Class<? extends Record>> before = named.putIfAbsent((String) value, Set.of(part.owner()));
            if (before != null) {
                findings.add(at, "id.duplicate");
                Set<Class<? extends Record>> several = new HashSet<>(before);
                several.add(part.owner());
                named.put((String) value, several);
            }
        });
        walk.leaves(part -> !part.refersTo().isEmpty(), (at, part, value) -> {
            boolean anchor = part.owner() == When.class && RESERVED.contains(value);
            if (!anchor) {
                refer(at, part, named.getOrDefault((String) value, Set.of()), findings);
            }
        });
    }

    private static void refer(Pointer at, Part part, Set<Class<? extends Record>> found, Findings findings) {
        Set<Class<? extends Record>> wanted = part.refersTo();
        if (found.isEmpty()) {
            findings.add(at, "reference.unresolved");
        } else if (!wanted.contains(Record.class) && found.stream().noneMatch(wanted::contains)) {
            Set<String> kinds = new TreeSet<>();
            wanted.forEach(kind -> kinds.add(kind.getSimpleName().toLowerCase(Locale.ROOT)));
            findings.add(at, "reference.wrong-kind", String.join(" or ", kinds));
        }
    }
}
