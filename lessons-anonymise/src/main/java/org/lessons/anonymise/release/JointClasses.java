package org.lessons.anonymise.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The classes that remain when several releases are laid beside each other: cases are together when they are in one class in each
 * of them. A case that a release lacks, or suppresses, is in its class of those that show nothing.
 */
final class JointClasses {

    private static final int NOWHERE = -1;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<LedgerEntry> earlier;
    private final List<int[]> classes = new ArrayList<>();
    private final boolean[] released;
    private final int[] promised;
    private final int[] before;
    private final int[] after;
    private final int[] sizesBefore;
    private final int[] sizesAfter;

    private JointClasses(List<LedgerEntry> earlier, LedgerEntry release) {
        this.earlier = earlier;
        earlier.forEach(this::place);
        place(release);
        this.released = new boolean[places.size()];
        this.promised = new int[places.size()];
        int[] joint = new int[places.size()];
        for (LedgerEntry entry : earlier) {
            int[] own = classesOf(entry);
            classes.add(own);
            joint = refined(joint, own, entry.classes().size());
            for (int at = 0; at < own.length; at++) {
                released[at] |= own[at] != NOWHERE;
            }
        }
        this.before = joint;
        this.after = refined(joint, classesOf(release), release.classes().size());
        this.sizesBefore = sizes(before);
        this.sizesAfter = sizes(after);
    }

    static JointClasses of(List<LedgerEntry> earlier, LedgerEntry release) {
        return new JointClasses(earlier, release);
    }

    private void place(LedgerEntry entry) {
        entry.classes().forEach(alike -> alike.cases().forEach(aCase -> places.putIfAbsent(aCase, places.size())));
    }

    private int[] classesOf(LedgerEntry entry) {
        int[] own = new int[places.size()];
        java.util.Arrays.fill(own, NOWHERE);
        for (int aClass = 0; aClass < entry.classes().size(); aClass++) {
            for (String aCase : entry.classes().get(aClass).cases()) {
                int at = place(aCase);
                own[at] = aClass;
                promised[at] = Math.max(promised[at], entry.terms().k());
            }
        }
        return own;
    }

    private static int[] refined(int[] joint, int[] own, int classes) {
        Map<Long, Integer> numbers = new HashMap<>();
        int[] refined = new int[joint.length];
        for (int at = 0; at < joint.length; at++) {
            long both = joint[at] * (classes + 1L) + own[at] + 1;
            Integer number = numbers.putIfAbsent(both, numbers.size());
            refined[at] = number == null ? numbers.size() - 1 : number;
        }
        return refined;
    }

    private static int[] sizes(int[] joint) {
        int[] sizes = new int[joint.length];
        for (int number : joint) {
            sizes[number]++;
        }
        return sizes;
    }

    /** The number of a case among all that show something; only of those. */
    int place(String aCase) {
        return places.getOrDefault(aCase, NOWHERE);
    }

    /** The joint class of a case, the new release included: a number from 0. */
    int of(int place) {
        return after[place];
    }

    /** The class of a case in one of the earlier releases, or a number below 0. */
    int of(int place, int release) {
        return classes.get(release)[place];
    }

    List<LedgerEntry> earlier() {
        return earlier;
    }

    /** The cases that are together with fewer than were promised to them, and with fewer than before the new release. */
    TooFew tooFew() {
        int rows = 0;
        int k = 0;
        for (int at = 0; at < after.length; at++) {
            int size = sizesAfter[after[at]];
            boolean fewer = !released[at] || size < sizesBefore[before[at]];
            if (fewer && size < promised[at]) {
                rows++;
                k = Math.max(k, promised[at]);
            }
        }
        return new TooFew(rows, k);
    }

    /** How many, and the most that one of them was promised. */
    record TooFew(int rows, int k) {}
}
