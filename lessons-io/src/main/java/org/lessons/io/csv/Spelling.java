package org.lessons.io.csv;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a cell that was read stands for, when it is no mere text.
 *
 * @param value null when what is written has not the form
 * @param held the value as an optional component holds it
 * @param behind what must stand in the columns behind it
 */
record Spelling(
        @Nullable Object value, Optional<?> held, @Nullable String[] behind) {}
