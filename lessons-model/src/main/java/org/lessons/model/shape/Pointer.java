package org.lessons.model.shape;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A place within a document: a JSON Pointer (RFC 6901) that grows a step at a time.
 *
 * <p>Its names are those of components and keys, never values. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Pointer.ROOT.to("concerns").to(0).to("text").toString(); // /concerns/0/text
 * }</pre>
 */
public final class Pointer implements Comparable<Pointer> {

    /** The whole document; written as an empty text. */
    public static final Pointer ROOT = new Pointer(null, "", -1);

    private final @Nullable Pointer parent;
    private final String name;
    private final int index;

    private Pointer(@Nullable Pointer parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /**
     * The member of that name below this place.
     *
     * @param member the member's name, unescaped
     * @return the longer pointer
     */
    public Pointer to(String member) {
        return new Pointer(this, member, -1);
    }

    /**
     * The element at that position below this place.
     *
     * @param position from 0
     * @return the longer pointer
     */
    public Pointer to(int position) {
        return new Pointer(this, "", position);
    }

    /**
     * The place that this one is a step below.
     *
     * @return the shorter pointer; the root is below itself
     */
    public Pointer parent() {
        return parent == null ? this : parent;
    }

    /**
     * The place that is written so.
     *
     * @param text a JSON Pointer; a step of digits alone is a position
     * @return the pointer
     * @throws IllegalArgumentException when it neither is empty nor begins with a slash
     */
    public static Pointer of(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer is empty or begins with a slash");
        }
        Pointer pointer = ROOT;
        int from = 1;
        while (from <= text.length()) {
            int slash = text.indexOf('/', from);
            int to = slash < 0 ? text.length() : slash;
            String step = text.substring(from, to).replace("~1", "/").replace("~0", "~");
            pointer = position(step) ? pointer.to(Integer.parseInt(step)) : pointer.to(step);
            from = to + 1;
        }
        return pointer;
    }

    private static boolean position(String step) {
        boolean digits = !step.isEmpty() && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && (step.length() == 1 || step.charAt(0) != '0');
    }

    private Deque<Pointer> steps() {
        Deque<Pointer> steps = new ArrayDeque<>();
        for (Pointer p = this; p.parent != null; p = p.parent) {
            steps.push(p);
        }
        return steps;
    }

    /** By document order of the steps: names by their characters, positions by number. */
    @Override
    public int compareTo(Pointer other) {
        var mine = steps().iterator();
        var theirs = other.steps().iterator();
        while (mine.hasNext() && theirs.hasNext()) {
            Pointer a = mine.next();
            Pointer b = theirs.next();
            int order = a.index >= 0 && b.index >= 0
                    ? Integer.compare(a.index, b.index)
                    : a.step().compareTo(b.step());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(mine.hasNext(), theirs.hasNext());
    }

    private String step() {
        return index >= 0 ? Integer.toString(index) : name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pointer && isSame((Pointer) other);
    }

    /** From the end: places in one document differ there, and begin alike. */
    private boolean isSame(Pointer other) {
        Pointer mine = this;
        Pointer theirs = other;
        while (mine != theirs && mine.parent != null && theirs.parent != null) {
            if (!mine.step().equals(theirs.step())) {
                return false;
            }
            mine = mine.parent;
            theirs = theirs.parent;
        }
        return mine == theirs || mine.parent == null && theirs.parent == null;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Pointer p = this; p.parent != null; p = p.parent) {
            hash = 31 * hash + p.step().hashCode();
        }
        return hash;
    }

    /** The pointer as RFC 6901 writes it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Pointer p : steps()) {
            text.append('/').append(p.step().replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
