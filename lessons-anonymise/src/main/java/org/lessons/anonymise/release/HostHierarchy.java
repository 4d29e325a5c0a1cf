package org.lessons.anonymise.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.lessons.anonymise.microdata.Hierarchy;

/** A hierarchy of the host's own in place of one of ours. A value that it lacks is told as it is or not at all. */
record HostHierarchy(Hierarchy given) implements Coarsening {

    @Override
    public List<String> row(String value) {
        List<String> row = new ArrayList<>(List.of(value));
        int node = given.codeOf(value);
        for (int above = node < 0 ? -1 : given.parent(node); above >= 0 && above != given.root(); ) {
            row.add(given.label(above));
            above = given.parent(above);
        }
        while (row.size() < steps().size()) {
            row.add(row.get(row.size() - 1));
        }
        return row;
    }

    @Override
    public List<String> steps() {
        return IntStream.range(0, Math.max(1, given.height()))
                .mapToObj(step -> step == 0 ? "value" : "step " + step)
                .toList();
    }

    @Override
    public List<String> domain() {
        return given.values();
    }

    @Override
    public Hierarchy hierarchy(Collection<String> values) {
        return given;
    }

    @Override
    public String shown(String label) {
        return label;
    }
}
