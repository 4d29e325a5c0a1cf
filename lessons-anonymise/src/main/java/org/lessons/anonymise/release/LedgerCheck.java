package org.lessons.anonymise.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;

/** What a release would give away together with those before it. */
final class LedgerCheck {

    private final List<LedgerEntry> entries;
    private final Entered release;
    private final Fingerprints fingerprints;
    private final String place;
    private final List<Finding> findings = new ArrayList<>();

    private LedgerCheck(List<LedgerEntry> entries, Entered release, Fingerprints fingerprints) {
        this.entries = entries;
        this.release = release;
        this.fingerprints = fingerprints;
        this.place = at(entries.size());
    }

    static List<Finding> of(List<LedgerEntry> entries, Entered release, Fingerprints fingerprints) {
        LedgerCheck check = new LedgerCheck(entries, release, fingerprints);
        for (int i = 0; i < entries.size(); i++) {
            check.beside(at(i), entries.get(i));
        }
        check.together();
        return check.findings.stream().sorted().toList();
    }

    private static String at(int entry) {
        return "/entries/" + entry;
    }

    private void find(String where, String code, Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        findings.add(Finding.of(Location.at(where), code, words));
    }

    private void beside(String where, LedgerEntry earlier) {
        LedgerEntry entry = release.entry();
        if (earlier.version().equals(entry.version())) {
            find(where + "/version", "ledger.version-used");
        }
        if (isUnderTheKeyOf(earlier)) {
            find(where + "/releaseKey", "ledger.key-used-again");
        }
        Differences differences = Differences.of(release, earlier, fingerprints);
        int k = Math.max(entry.terms().k(), earlier.terms().k());
        if (differences.isOfFewRows(k)) {
            find(where, "ledger.differs-by-few-rows", differences.added(), differences.takenOut(), k);
        }
        if (differences.isOfFewOrganisations(k)) {
            find(where, "ledger.differs-by-few-organisations", differences.organisations(), k);
        }
        if (differences.sharesCases()) {
            finer(where, earlier);
            if (earlier.status() == LedgerEntry.Status.RETRACTED) {
                find(where, "ledger.retracted");
            }
        }
    }

    private boolean isUnderTheKeyOf(LedgerEntry earlier) {
        Optional<String> key = release.entry().releaseKey();
        return key.isPresent() && key.equals(earlier.releaseKey());
    }

    private void finer(String where, LedgerEntry earlier) {
        Set<String> shown = new HashSet<>();
        List<String> names = release.outline().table().original().quasiIdentifiers();
        for (int column = 0; column < earlier.columns().size(); column++) {
            LedgerEntry.Column before = earlier.columns().get(column);
            if (!before.labels().isEmpty() && names.contains(before.name())) {
                if (shown.isEmpty()) {
                    earlier.classes().forEach(alike -> shown.addAll(alike.cases()));
                }
                int rows = new ToldFiner(release, fingerprints, earlier.version(), before).rows(shown);
                if (rows > 0) {
                    find(where + "/columns/" + column, "ledger.told-finer", rows, before.name());
                }
            }
        }
    }

    private void together() {
        JointClasses all = JointClasses.of(entries, release.entry());
        JointClasses linked =
                JointClasses.of(entries.stream().filter(this::isUnderTheKeyOf).toList(), release.entry());
        JointClasses.TooFew joined = linked.tooFew();
        if (!linked.earlier().isEmpty() && joined.rows() > 0) {
            find(place + "/classes", "ledger.linked-classes", joined.rows(), joined.k());
        }
        JointClasses.TooFew laidBeside = all.tooFew();
        if (laidBeside.rows() > (linked.earlier().isEmpty() ? 0 : joined.rows())) {
            find(place + "/classes", "ledger.joint-classes", laidBeside.rows(), laidBeside.k());
        }
        int column = release.outline().table().original().quasiIdentifiers().size();
        for (String name : release.outline().sensitive().keySet()) {
            PossibleValues possible = new PossibleValues(release, fingerprints, name, all, linked);
            int fixed = possible.rows(1, 2);
            int few = possible.rows(2, possible.l());
            if (fixed > 0) {
                find(place + "/columns/" + column, "ledger.value-fixed", fixed, name);
            }
            if (few > 0) {
                find(place + "/columns/" + column, "ledger.few-values", few, name, possible.l());
            }
            column++;
        }
    }
}
