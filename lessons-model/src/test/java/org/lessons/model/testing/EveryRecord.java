package org.lessons.model.testing;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;

/** Every type of record of the model: found by walking the shapes, so that a new one is tested from its first day. */
public final class EveryRecord {

    private EveryRecord() {}

    /**
     * The types, sorted by name.
     *
     * @return whatever can stand in a document of ours
     */
    public static List<Class<? extends Record>> types() {
        Set<Class<? extends Record>> found = new LinkedHashSet<>();
        enter(CaseFile.class, found);
        enter(ClaimedCase.class, found);
        return found.stream()
                .<Class<? extends Record>>map(type -> type)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    /**
     * Any record of any type.
     *
     * @return records, mostly not valid ones
     */
    public static Arbitrary<Record> any() {
        return Arbitraries.of(types()).flatMap(type -> AnyRecord.of(type).map(record -> record));
    }

    private static void enter(Class<? extends Record> type, Set<Class<? extends Record>> found) {
        if (found.add(type)) {
            for (Part part : Shape.of(type).parts()) {
                if (part.leaf().isEmpty()) {
                    enter(part.shape().type(), found);
                }
            }
        }
    }
}
