package org.lessons.io.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Pointer;

/** Where the reader stands in a document: a stack of steps, from which a pointer is made only when one is needed. */
final class Path {

    private @Nullable String[] names = new @Nullable String[16];
    private int[] positions = new int[16];
    private int depth;

    void enter(String member) {
        grow();
        names[depth++] = member;
    }

    void enter(int position) {
        grow();
        names[depth] = null;
        positions[depth++] = position;
    }

    void leave() {
        depth--;
    }

    Pointer pointer() {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            pointer = name == null ? pointer.to(positions[i]) : pointer.to(name);
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
