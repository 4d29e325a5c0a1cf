package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Keeps what is no story, a title, a name, a list of labels, to the room that a page has. */
final class Brief {

    private static final String MORE = "\u2026";

    private Brief() {}

    /** A line of at most so many characters, cut at the end of a word where there is one in its second half. */
    static String line(String line, int most) {
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        String head = line.substring(0, line.offsetByCodePoints(0, most - 1));
        int blank = head.lastIndexOf(' ');
        return (blank > head.length() / 2 ? head.substring(0, blank) : head).strip() + MORE;
    }

    /** The first of several, and how many more there are. */
    static String list(Collection<String> names, int most, Said said) {
        String first = String.join(
                ", ", names.stream().limit(most).map(name -> line(name, 40)).toList());
        return names.size() <= most ? first : first + said.say("and-more", names.size() - most);
    }

    /** Facts as long as there is room for their words, in their order; the first of those that have none ends it. */
    static List<Block.Fact> facts(List<Block.Fact> facts, int most) {
        List<Block.Fact> kept = new ArrayList<>();
        int left = most;
        for (Block.Fact fact : facts) {
            left -= fact.name().length() + length(fact.value());
            if (left < 0) {
                break;
            }
            kept.add(fact);
        }
        return kept;
    }

    /** How many characters facts have, names and values. */
    static int length(Collection<Block.Fact> facts) {
        return facts.stream()
                .mapToInt(fact -> fact.name().length() + length(fact.value()))
                .sum();
    }

    private static int length(List<Inline> value) {
        return value.stream().mapToInt(piece -> words(piece).length()).sum();
    }

    /** The words of a piece, whatever it is. */
    static String words(Inline piece) {
        if (piece instanceof Inline.Words plain) {
            return plain.words();
        }
        if (piece instanceof Inline.Strong strong) {
            return strong.words();
        }
        if (piece instanceof Inline.Told told) {
            return told.words();
        }
        return ((Inline.Jump) piece).words();
    }
}
