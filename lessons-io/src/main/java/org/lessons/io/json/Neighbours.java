package org.lessons.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;

/** By whom one recognises that the elements of a list still stand where they stood: their ids, in their order. */
final class Neighbours {

    private Neighbours() {}

    /** The lists of a document through which the way to those places leads. */
    static Map<Pointer, List<String>> of(Record document, Set<Pointer> places) {
        Map<Pointer, List<String>> lists = new TreeMap<>();
        places.forEach(place -> follow(document, steps(place), lists));
        return lists;
    }

    /** The names and positions that a pointer goes by. */
    static List<String> steps(Pointer place) {
        List<String> steps = new ArrayList<>();
        for (String step : place.toString().split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return steps.subList(1, steps.size());
    }

    private static void follow(Record document, List<String> steps, Map<Pointer, List<String>> lists) {
        @Nullable Object here = document;
        Pointer at = Pointer.ROOT;
        for (int i = 0; i < steps.size() && here instanceof Record; i++) {
            Record record = (Record) here;
            Part part = Shape.of(record).part(steps.get(i)).orElse(null);
            if (part == null || part.leaf().isPresent()) {
                return;
            }
            at = at.to(part.name());
            List<?> elements = part.elements(record);
            here = switch (part.cardinality()) {
                case LIST -> {
                    lists.put(at, ids(elements));
                    int position = ++i < steps.size() ? Integer.parseInt(steps.get(i)) : elements.size();
                    at = at.to(position);
                    yield position < elements.size() ? elements.get(position) : null;
                }
                case MAP -> {
                    String key = ++i < steps.size() ? steps.get(i) : "";
                    at = at.to(key);
                    yield ((Map<?, ?>) part.read(record)).get(key);
                }
                default -> elements.isEmpty() ? null : elements.get(0);
            };
        }
    }

    private static List<String> ids(List<?> elements) {
        List<String> ids = new ArrayList<>();
        for (Object element : elements) {
            Record record = (Record) element;
            Optional<Part> id =
                    Shape.of(record).parts().stream().filter(Part::isId).findFirst();
            List<?> held = id.map(part -> (List<?>) part.elements(record)).orElse(List.of());
            ids.add(held.isEmpty() ? "" : held.get(0).toString());
        }
        return ids;
    }
}
