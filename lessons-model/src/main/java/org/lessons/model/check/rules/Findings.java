package org.lessons.model.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;
import org.lessons.model.shape.Pointer;

/** What the rules noticed so far; it serves one validation and one thread. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    void add(Pointer at, String code, String... arguments) {
        all.add(Finding.of(new Location.InDocument(at), code, arguments));
    }

    List<Finding> all() {
        return all;
    }
}
