package org.lessons.anonymise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lessons.anonymise.cast.CastMatcher;
import org.lessons.anonymise.names.KnownWords;

/**
 * Who is meant by a name that nobody declared: "Mrs Okafor", "Grace" and "G. Okafor" are Grace Okafor where the case names
 * no other; Mr Okafor is somebody else.
 */
final class People {

    private static final Set<String> HIS = Set.of("mr", "sir", "lord");
    private static final Set<String> HERS = Set.of("mrs", "ms", "miss", "lady", "dame");
    private static final String SEVERAL = "";

    /** First and last words of whole names, each with the whole name that has it, or {@link #SEVERAL}. */
    private final Map<String, String> wholes = new HashMap<>();

    /** The titles, his or hers, that go with a last word or a whole name. */
    private final Map<String, Set<String>> titles = new HashMap<>();

    /** Reads a name of the case; all are read before anybody is asked for. */
    void add(String words) {
        Name name = Name.of(words);
        if (name.parts.isEmpty()) {
            return;
        }
        if (!name.title.isEmpty()) {
            titles.computeIfAbsent(name.last(), last -> new HashSet<>()).add(name.title);
        }
        boolean whole = name.parts.size() > 1 && name.parts.get(0).length() > 1;
        if (whole) {
            Stream.of(name.parts.get(0), name.last())
                    .distinct()
                    .forEach(part ->
                            wholes.merge(part, name.whole(), (one, other) -> one.equals(other) ? one : SEVERAL));
            if (!name.title.isEmpty()) {
                titles.computeIfAbsent(name.whole(), whole2 -> new HashSet<>()).add(name.title);
            }
        }
    }

    /** The name under which somebody goes through the case. */
    String of(String words) {
        Name name = Name.of(words);
        if (name.parts.isEmpty()) {
            return CastMatcher.fold(words);
        }
        String whole = wholes.getOrDefault(name.last(), SEVERAL);
        boolean initial =
                name.parts.size() == 2 && name.parts.get(0).length() == 1 && whole.startsWith(name.parts.get(0));
        if (name.parts.size() > 1 && !initial) {
            return name.whole();
        }
        Set<String> ofWhole = titles.getOrDefault(whole, Set.of());
        boolean two = titles.getOrDefault(name.last(), Set.of()).size() > 1;
        boolean theirs = ofWhole.contains(name.title) || ofWhole.isEmpty() && !two;
        if (name.title.isEmpty()) {
            return whole.equals(SEVERAL) || two && ofWhole.isEmpty() ? name.whole() : whole;
        }
        return !whole.equals(SEVERAL) && theirs ? whole : two ? name.title + " " + name.whole() : name.whole();
    }

    private record Name(String title, List<String> parts) {

        static Name of(String words) {
            String folded = CastMatcher.fold(words.substring(0, Wording.withoutPossessive(words, 0, words.length())));
            List<String> parts = new ArrayList<>();
            String title = "";
            for (String part : folded.split("[ .,]+")) {
                boolean known = HIS.contains(part) || HERS.contains(part);
                if (known && parts.isEmpty()) {
                    title = HIS.contains(part) ? "mr" : "mrs";
                } else if (!part.isEmpty() && !(parts.isEmpty() && KnownWords.isTitle(part))) {
                    parts.add(part);
                }
            }
            return new Name(title, parts);
        }

        String last() {
            return parts.get(parts.size() - 1);
        }

        String whole() {
            return String.join(" ", parts);
        }
    }
}
