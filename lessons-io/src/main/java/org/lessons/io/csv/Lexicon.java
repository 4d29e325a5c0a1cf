package org.lessons.io.csv;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Leaf;

/** The spellings that all tables of a package share. Belongs to one reader. */
final class Lexicon {

    private record Kept(Class<?> type, Behind behind) {}

    private final Map<Kept, Spellings> kept = new HashMap<>();

    /** What stands in that column; null when it is no leaf, or text, which stands for itself. */
    @Nullable
    Spellings of(Column column) {
        Leaf leaf = column.leaf();
        if (leaf == null || leaf.form() == Leaf.Form.TEXT) {
            return null;
        }
        return kept.computeIfAbsent(new Kept(leaf.type(), column.behind()), of -> new Spellings(leaf, of.behind()));
    }
}
