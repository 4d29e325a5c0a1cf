package org.lessons.io.csv;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cell that was read and is no mere text: what is written in it, and what that stands for.
 *
 * @param value null when what is written has not the form
 * @param held the value as an optional component holds it
 * @param behind what must stand in the columns behind it
 */
record Spelling(
        char[] written,
        @Nullable Object value,
        Optional<?> held,
        @Nullable String[] behind) {

    boolean isWritten(char[] buffer, int offset, int length) {
        if (written.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (written[i] != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spelling && Arrays.equals(written, ((Spelling) other).written);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(written);
    }

    @Override
    public String toString() {
        return "Spelling";
    }
}
