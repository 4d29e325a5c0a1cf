package org.lessons.io.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way from every older version of the schema to the present one. Immutable and safe for use by several threads. */
final class Upcasts {

    /** Knows no older version: what a host's parser reads cannot be read anew. */
    static final Upcasts NONE = new Upcasts(List.of());

    /** All that this library ever wrote; there is no version before the first yet. */
    static final Upcasts OURS = NONE;

    private final Map<String, Upcast> byVersion = new HashMap<>();

    /**
     * @param steps in their order, the last of which gives the present version
     * @throws IllegalArgumentException when one does not go on where the one before it ended
     */
    Upcasts(List<Upcast> steps) {
        String reached = Plan.VERSION;
        for (int i = steps.size() - 1; i >= 0; i--) {
            Upcast step = steps.get(i);
            if (!step.to().equals(reached) || !SchemaVersion.isNewer(reached, step.from())) {
                throw new IllegalArgumentException("a step leads from " + step.from() + " to " + step.to()
                        + ", and not to " + reached + " from one before it");
            }
            byVersion.put(step.from(), step);
            reached = step.from();
        }
    }

    boolean know(String version) {
        return byVersion.containsKey(version);
    }

    /** The document in the present version. */
    Value present(String version, Value document) {
        Value changed = document;
        @Nullable Upcast step = byVersion.get(version);
        while (step != null) {
            Value said = changed.member(Plan.VERSION_MEMBER);
            changed = step.step().apply(changed);
            changed = said == null ? changed : changed.with(Plan.VERSION_MEMBER, said.text(step.to()));
            step = byVersion.get(step.to());
        }
        return changed;
    }
}
