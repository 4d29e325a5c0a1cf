package org.lessons.io.csv;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of tables and columns, made by rule from the names of records and components; each is given once. */
final class Names {

    private final Set<String> taken = new HashSet<>();

    /** The name itself, or with the first free number behind it when it is taken. */
    String unique(String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    String[] all() {
        return taken.stream().sorted().toArray(String[]::new);
    }

    boolean isTaken(String name) {
        return taken.contains(name);
    }

    /** {@code raisedBy} to {@code raised_by}; whatever a database would want quoted becomes an underscore. */
    static String snake(String name) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            boolean begins = upper
                    && i > 0
                    && (!isUpper(name.charAt(i - 1)) || i + 1 < name.length() && isLower(name.charAt(i + 1)));
            if (begins && snake.charAt(snake.length() - 1) != '_') {
                snake.append('_');
            }
            snake.append(upper || isLower(c) || c >= '0' && c <= '9' ? c : '_');
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    static String plural(String word) {
        if (word.endsWith("y") && word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hisses = word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
        return word + (hisses ? "es" : "s");
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }
}
