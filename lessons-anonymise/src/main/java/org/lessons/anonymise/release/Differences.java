package org.lessons.anonymise.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In how many cases, and of how many organisations, a release differs from an earlier one that has some of the same. */
final class Differences {

    private final int shared;
    private final int added;
    private final int takenOut;
    private final int organisations;

    private Differences(int shared, int added, int takenOut, int organisations) {
        this.shared = shared;
        this.added = added;
        this.takenOut = takenOut;
        this.organisations = organisations;
    }

    static Differences of(Entered release, LedgerEntry earlier, Fingerprints fingerprints) {
        Set<String> known = new HashSet<>(earlier.suppressed());
        earlier.classes().forEach(alike -> known.addAll(alike.cases()));
        List<List<String>> organisations = release.outline().organisations();
        Set<String> differing = new HashSet<>();
        Map<String, Integer> rows = new HashMap<>();
        int shared = 0;
        for (int row = 0; row < release.cases().size(); row++) {
            boolean isShared = known.contains(release.cases().get(row));
            shared += isShared ? 1 : 0;
            for (String one : organisations.isEmpty() ? List.<String>of() : organisations.get(row)) {
                rows.merge(one, 1, Integer::sum);
                if (!isShared) {
                    differing.add(one);
                }
            }
        }
        int changed = organisations.isEmpty() || earlier.organisations().isEmpty()
                ? 0
                : differing(rows, differing, earlier, fingerprints);
        return new Differences(shared, release.cases().size() - shared, earlier.rows() - shared, changed);
    }

    /** Those that a new case is of, those of which there are more or fewer rows, and those that are gone. */
    private static int differing(
            Map<String, Integer> rows, Set<String> differing, LedgerEntry earlier, Fingerprints fingerprints) {
        Map<String, Integer> before = new HashMap<>();
        earlier.organisations().forEach(one -> before.put(one.organisation(), one.rows()));
        rows.forEach((one, count) -> {
            Integer had = before.remove(Entered.organisation(fingerprints, earlier.version(), one));
            if (had == null || had.intValue() != count) {
                differing.add(one);
            }
        });
        return differing.size() + before.size();
    }

    /** Whether what one release has and the other lacks can be told apart, and is less than k rows. */
    boolean isOfFewRows(int k) {
        return shared > 0 && (added > 0 && added < k || takenOut > 0 && takenOut < k);
    }

    boolean isOfFewOrganisations(int k) {
        return shared > 0 && organisations > 0 && organisations < k;
    }

    boolean sharesCases() {
        return shared > 0;
    }

    int added() {
        return added;
    }

    int takenOut() {
        return takenOut;
    }

    int organisations() {
        return organisations;
    }
}
