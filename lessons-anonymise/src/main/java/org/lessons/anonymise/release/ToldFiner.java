package org.lessons.anonymise.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lessons.anonymise.microdata.Hierarchy;

/** In how many rows a release tells a column in narrower words than an earlier one, which had one coding for all rows. */
final class ToldFiner {

    private static final int NONE = -1;

    private final Entered release;
    private final Fingerprints fingerprints;
    private final String version;
    private final String name;
    private final int column;
    private final Hierarchy hierarchy;
    private final Set<String> labels;
    private final Map<Integer, Boolean> told = new HashMap<>();

    /** Where to begin, class by class, to look for a wider label. */
    private final int[] from;

    /**
     * @param version the earlier release
     * @param before the column as it was told there; the new release has one of that name
     */
    ToldFiner(Entered release, Fingerprints fingerprints, String version, LedgerEntry.Column before) {
        this.release = release;
        this.fingerprints = fingerprints;
        this.version = version;
        this.name = before.name();
        this.column = release.outline().table().original().quasiIdentifiers().indexOf(name);
        this.hierarchy = release.outline().table().original().hierarchy(column);
        this.labels = new HashSet<>(before.labels());
        this.from = from();
    }

    private int[] from() {
        Map<String, Integer> nodes = new HashMap<>();
        for (int node = 0; node < hierarchy.nodes(); node++) {
            nodes.put(hierarchy.label(node), node);
        }
        int classes = release.entry().classes().size();
        int[] begin = new int[classes];
        boolean[] set = new boolean[classes];
        for (int aClass = 0; aClass < classes; aClass++) {
            List<String> cells = release.outline().table().cells(release.exampleOf(aClass));
            Integer node = nodes.get(cells.get(column));
            set[aClass] = node == null;
            begin[aClass] = node == null ? NONE : hierarchy.parent(node);
        }
        // A set or a range stands in no hierarchy; it is narrower than the label above all its values.
        for (int row = 0; row < release.cases().size(); row++) {
            int aClass = release.classOf(row);
            if (aClass >= 0 && set[aClass]) {
                int code = release.outline().table().original().code(row, column);
                begin[aClass] = begin[aClass] == NONE ? code : above(begin[aClass], code);
            }
        }
        return begin;
    }

    private int above(int one, int other) {
        Set<Integer> chain = new HashSet<>();
        for (int at = one; at >= 0; at = hierarchy.parent(at)) {
            chain.add(at);
        }
        int at = other;
        while (!chain.contains(at)) {
            at = hierarchy.parent(at);
        }
        return at;
    }

    /** Of the cases that the earlier release showed. */
    int rows(Set<String> shown) {
        Map<Integer, Boolean> ofClass = new HashMap<>();
        int rows = 0;
        for (int row = 0; row < release.cases().size(); row++) {
            int aClass = release.classOf(row);
            if (aClass >= 0 && shown.contains(release.cases().get(row))) {
                rows += ofClass.computeIfAbsent(aClass, this::isFiner) ? 1 : 0;
            }
        }
        return rows;
    }

    private boolean isFiner(int aClass) {
        for (int at = from[aClass]; at >= 0; at = hierarchy.parent(at)) {
            if (told.computeIfAbsent(at, this::wasTold)) {
                return true;
            }
        }
        return false;
    }

    private boolean wasTold(int node) {
        return labels.contains(Entered.label(fingerprints, version, name, hierarchy.label(node)));
    }
}
