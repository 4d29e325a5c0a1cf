package org.lessons.io.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lessons.io.Kept;
import org.lessons.model.shape.Pointer;

/** Puts back into a document what was kept beside its record. */
final class Weave {

    private static final String MOVED =
            "a list has other elements than when it was read, so nobody can say where what was kept belongs";

    private Weave() {}

    /**
     * The document with what was kept.
     *
     * @throws IllegalArgumentException when what was kept does not belong to the record as it is now, or is no JSON; the
     *     message holds nothing of it
     */
    static Value of(Record record, Value document, Kept kept) {
        if (!Neighbours.of(record, kept.members().keySet()).equals(new TreeMap<>(kept.lists()))) {
            throw new IllegalArgumentException(MOVED);
        }
        Value whole = document;
        for (Map.Entry<Pointer, String> member : kept.members().entrySet()) {
            whole = put(whole, Neighbours.steps(member.getKey()), DocumentReader.value(member.getValue()));
        }
        return whole;
    }

    private static Value put(Value into, List<String> steps, Value value) {
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        Value element = into.element(step);
        if (element != null && !rest.isEmpty()) {
            return into.with(Integer.parseInt(step), put(element, rest, value));
        }
        if (!into.isObject()) {
            throw new IllegalArgumentException(MOVED);
        }
        @Nullable Value member = into.member(step);
        if (!rest.isEmpty()) {
            // An object of which nothing else is known is absent from the record.
            Value object = member == null ? into.object(Map.of()) : member;
            return into.with(step, put(object, rest, value));
        }
        if (member != null && !step.equals(Plan.VERSION_MEMBER)) {
            throw new IllegalArgumentException("the record has a member of its own where one was kept");
        }
        return into.with(step, value);
    }
}
