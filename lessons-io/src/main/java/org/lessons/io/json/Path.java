package org.lessons.io.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Pointer;

/** Where the reader stands in a document: a stack of steps, from which a pointer is made only when one is needed. */
final class Path {

    private static final int UNSAID = -1;

    private @Nullable String[] names = new @Nullable String[16];
    private int[] positions = new int[16];
    private int depth;

    void enter(String member) {
        grow();
        names[depth] = member;
        positions[depth++] = 0;
    }

    /** A key that may be anybody's name: no part of the places that are told. */
    void enterUnsaid(String key) {
        grow();
        names[depth] = key;
        positions[depth++] = UNSAID;
    }

    void enter(int position) {
        grow();
        names[depth] = null;
        positions[depth++] = position;
    }

    void leave() {
        depth--;
    }

    /** The place as findings tell it. */
    Pointer pointer() {
        return pointer(false);
    }

    /** The place, whoever is named on the way to it. */
    Pointer whole() {
        return pointer(true);
    }

    private Pointer pointer(boolean isWhole) {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            if (isWhole || positions[i] != UNSAID) {
                pointer = name == null ? pointer.to(positions[i]) : pointer.to(name);
            }
        }
        return pointer;
    }

    private void grow() {
        if (depth == positions.length) {
            names = Arrays.copyOf(names, depth * 2);
            positions = Arrays.copyOf(positions, depth * 2);
        }
    }
}
