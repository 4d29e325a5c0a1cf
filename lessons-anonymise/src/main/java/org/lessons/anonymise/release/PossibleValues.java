package org.lessons.anonymise.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody can still be who is known to be in several releases: a value that their class has in each of them (Ganta,
 * Kasiviswanathan and Smith, "Composition attacks and auxiliary information in data privacy", 2008).
 *
 * <p>The entries hold fingerprints alone, salted with the class. They are read by trying the values of the new release: first
 * those of the cases that were in the class, and all others where they are few. A value that is not found so is taken for gone:
 * rather one warning more.
 */
final class PossibleValues {

    /** More are not tried on every class, or the time would grow with the square of the rows. */
    private static final int FEW = 64;

    private final Entered release;
    private final Fingerprints fingerprints;
    private final String column;
    private final List<List<String>> values;
    private final int l;

    /** How many values each row may have, none counted beyond l, and how many it might have had before. */
    private final int[] now;

    private final int[] before;

    PossibleValues(Entered release, Fingerprints fingerprints, String column, JointClasses all, JointClasses linked) {
        this.release = release;
        this.fingerprints = fingerprints;
        this.column = column;
        ReleaseOutline.Sensitive sensitive =
                Optional.ofNullable(release.outline().sensitive().get(column)).orElseThrow();
        this.values = sensitive.values();
        this.l = Math.max(sensitive.l(), promised(all.earlier()));
        this.now = new int[values.size()];
        this.before = new int[values.size()];
        Arrays.fill(now, Integer.MAX_VALUE);
        Arrays.fill(before, Integer.MAX_VALUE);
        intersect(all);
        if (!linked.earlier().isEmpty()) {
            link(linked);
        }
    }

    private int promised(List<LedgerEntry> earlier) {
        return earlier.stream()
                .flatMap(entry -> entry.columns().stream())
                .filter(told -> told.name().equals(column))
                .flatMap(told -> told.l().stream())
                .max(Integer::compare)
                .orElse(0);
    }

    int l() {
        return l;
    }

    /** The rows that the release leaves from so many to fewer than so many possible values, where it leaves fewer than before. */
    int rows(int from, int below) {
        int rows = 0;
        for (int row = 0; row < now.length; row++) {
            rows += now[row] >= from && now[row] < below && now[row] < before[row] ? 1 : 0;
        }
        return rows;
    }

    private void intersect(JointClasses all) {
        List<Set<String>> own = new ArrayList<>();
        for (int aClass = 0; aClass < release.entry().classes().size(); aClass++) {
            own.add(new HashSet<>());
        }
        for (int row = 0; row < values.size(); row++) {
            if (release.classOf(row) >= 0) {
                own.get(release.classOf(row)).addAll(values.get(row));
            }
        }
        List<List<Set<String>>> read = new ArrayList<>();
        for (int entry = 0; entry < all.earlier().size(); entry++) {
            read.add(read(all, entry));
        }
        Map<Integer, Integer> ofJoint = new HashMap<>();
        for (int row = 0; row < values.size(); row++) {
            if (release.classOf(row) >= 0) {
                int place = all.place(release.cases().get(row));
                List<Set<String>> sets = new ArrayList<>(List.of(own.get(release.classOf(row))));
                for (int entry = 0; entry < read.size(); entry++) {
                    int aClass = all.of(place, entry);
                    Optional<LedgerEntry.Values> told = aClass < 0 ? Optional.empty() : told(all, entry, aClass);
                    if (told.isPresent()) {
                        sets.add(read.get(entry).get(aClass));
                        before[row] = Math.min(before[row], told.get().values().size());
                    }
                }
                now[row] = ofJoint.computeIfAbsent(all.of(place), joint -> inAll(sets));
            }
        }
    }

    private Optional<LedgerEntry.Values> told(JointClasses all, int entry, int aClass) {
        for (LedgerEntry.Values told :
                all.earlier().get(entry).classes().get(aClass).values()) {
            if (told.column().equals(column)) {
                return Optional.of(told);
            }
        }
        return Optional.empty();
    }

    /** The values that an earlier release tells of each of its classes, as far as the new release knows them. */
    private List<Set<String>> read(JointClasses all, int entry) {
        LedgerEntry earlier = all.earlier().get(entry);
        List<Set<String>> tried = new ArrayList<>();
        earlier.classes().forEach(alike -> tried.add(new HashSet<>()));
        Set<String> domain = new HashSet<>();
        for (int row = 0; row < values.size(); row++) {
            int place = all.place(release.cases().get(row));
            int aClass = place < 0 ? -1 : all.of(place, entry);
            if (aClass >= 0) {
                tried.get(aClass).addAll(values.get(row));
            }
            domain.addAll(values.get(row));
        }
        for (int aClass = 0; aClass < tried.size(); aClass++) {
            String cells = earlier.classes().get(aClass).cells();
            Set<String> told = new HashSet<>(
                    told(all, entry, aClass).map(LedgerEntry.Values::values).orElse(List.of()));
            Set<String> known = tried.get(aClass);
            if (!known.isEmpty()) {
                keep(known, told, earlier.version(), cells);
                if (known.size() < told.size() && domain.size() <= FEW) {
                    known.addAll(domain);
                    keep(known, told, earlier.version(), cells);
                }
            }
        }
        return tried;
    }

    private void keep(Set<String> known, Set<String> told, String version, String cells) {
        known.removeIf(value -> !told.contains(Entered.value(fingerprints, version, cells, column, value)));
    }

    /** How many values all sets have; from l on it does not matter. */
    private int inAll(List<Set<String>> sets) {
        Set<String> least = sets.get(0);
        for (Set<String> set : sets) {
            least = set.size() < least.size() ? set : least;
        }
        int found = 0;
        for (String value : least) {
            found += sets.stream().allMatch(set -> set.contains(value)) ? 1 : 0;
            if (found == l) {
                return l;
            }
        }
        return found;
    }

    /** Where a key joins the rows, only the rows of the joint class itself are left, with their own values. */
    private void link(JointClasses linked) {
        Map<Integer, Set<String>> left = new HashMap<>();
        for (int row = 0; row < values.size(); row++) {
            if (release.classOf(row) >= 0) {
                left.computeIfAbsent(linked.of(linked.place(release.cases().get(row))), joint -> new HashSet<>())
                        .addAll(values.get(row));
            }
        }
        for (int row = 0; row < values.size(); row++) {
            if (release.classOf(row) >= 0) {
                int joint = linked.of(linked.place(release.cases().get(row)));
                now[row] = Math.min(now[row], left.getOrDefault(joint, Set.of()).size());
            }
        }
    }
}
