package org.lessons.io.csv;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How values are written together with what follows from them; those written lately are kept. Belongs to one writer. */
final class Renderings {

    private static final int KEPT = 1 << 11; // a power of two

    private final Behind behind;
    private final @Nullable Object[] values = new Object[KEPT];
    private final byte[] @Nullable [][] rendered = new byte[KEPT][][];

    Renderings(Behind behind) {
        this.behind = behind;
    }

    /** The value's own cell, and those behind it. */
    byte[] @Nullable [] of(Object value) {
        int hash = value.hashCode();
        int slot = (hash ^ hash >>> 15) & KEPT - 1;
        if (!value.equals(values[slot])) {
            values[slot] = value;
            rendered[slot] = render(value);
        }
        return rendered[slot];
    }

    private byte[] @Nullable [] render(Object value) {
        @Nullable String[] following = behind.of(value);
        byte[] @Nullable [] cells = new byte[following.length + 1][];
        cells[0] = value.toString().getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < following.length; i++) {
            String next = following[i];
            cells[i + 1] = next == null ? null : next.getBytes(StandardCharsets.US_ASCII);
        }
        return cells;
    }
}
