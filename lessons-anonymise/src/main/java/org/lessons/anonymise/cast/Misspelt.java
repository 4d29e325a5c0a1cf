package org.lessons.anonymise.cast;

import java.util.Set;
import java.util.TreeSet;
import org.lessons.anonymise.names.KnownWords;

/** How a name may be written that is not how it is spelt: slips of the keyboard in long names, and Welsh mutations of places. */
final class Misspelt {

    /** In shorter names a slip is too often another word. */
    private static final int SHORTEST = 6;

    private static final int SHORTEST_CUT = 4;

    private static final String[][] MUTATIONS = {
        {"ll", "l"},
        {"rh", "r"},
        {"p", "b", "mh", "ph"},
        {"t", "d", "nh", "th"},
        {"c", "g", "ngh", "ch"},
        {"b", "f", "m"},
        {"d", "dd", "n"},
        {"g", "", "ng"},
        {"m", "f"}
    };

    private Misspelt() {}

    /** One letter left out, doubled, or changed for its neighbour; never a word of every day. */
    static Set<String> slips(String name) {
        Set<String> slips = new TreeSet<>();
        if (name.length() < SHORTEST || name.indexOf(' ') >= 0) {
            return slips;
        }
        for (int i = 1; i < name.length(); i++) {
            addRare(slips, new StringBuilder(name).deleteCharAt(i));
            addRare(slips, new StringBuilder(name).insert(i, name.charAt(i)));
            addRare(slips, new StringBuilder(name).deleteCharAt(i).insert(i - 1, name.charAt(i)));
        }
        slips.remove(name);
        return slips;
    }

    private static void addRare(Set<String> forms, CharSequence form) {
        String written = form.toString();
        if (!KnownWords.isCommon(written)) {
            forms.add(written);
        }
    }

    /** What a long name is cut down to: "Quil" and "Quill" for "Quiller"; never a word of every day. */
    static Set<String> shortened(String name) {
        Set<String> shortened = new TreeSet<>();
        for (int length = SHORTEST_CUT; length < name.length() && name.length() >= SHORTEST; length++) {
            String cut = name.substring(0, length);
            if (cut.indexOf(' ') < 0) {
                addRare(shortened, cut);
            }
        }
        return shortened;
    }

    /** The name behind a Welsh word that mutates it: yng Nghaernarfon, o Gaernarfon, a Chaernarfon. */
    static Set<String> mutated(String name) {
        Set<String> mutated = new TreeSet<>();
        for (String[] mutation : MUTATIONS) {
            if (name.startsWith(mutation[0]) && !(mutation[0].length() == 1 && isDigraph(name))) {
                for (int i = 1; i < mutation.length; i++) {
                    addRare(mutated, new StringBuilder(name).replace(0, mutation[0].length(), mutation[i]));
                }
                break;
            }
        }
        return mutated;
    }

    private static boolean isDigraph(String name) {
        return name.startsWith("ch") || name.startsWith("th") || name.startsWith("ph") || name.startsWith("dd");
    }
}
