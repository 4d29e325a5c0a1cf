package org.lessons.anonymise;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.lessons.model.shape.Category;

/** Gives each thing that is meant a letter of its own within its category, in the order in which the story names them. */
final class Letters {

    private static final int ALPHABET = 26;

    private final Map<Category, Map<String, String>> given = new EnumMap<>(Category.class);

    String of(Category category, String entity) {
        Map<String, String> letters = given.computeIfAbsent(category, c -> new HashMap<>());
        return letters.computeIfAbsent(entity, e -> letter(letters.size()));
    }

    /** A, B, ... Z, AA, AB, ... */
    static String letter(int position) {
        String last = String.valueOf((char) ('A' + position % ALPHABET));
        return position < ALPHABET ? last : letter(position / ALPHABET - 1) + last;
    }
}
