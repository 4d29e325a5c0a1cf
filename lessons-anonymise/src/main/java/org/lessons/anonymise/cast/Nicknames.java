package org.lessons.anonymise.cast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which given names are short for which, both ways. Read once, immutable after that. */
final class Nicknames {

    private static final Map<String, Set<String>> OTHERS = load();

    private Nicknames() {}

    /** What somebody of that given name may be called as well; folded, like the name. */
    static Set<String> of(String given) {
        return OTHERS.getOrDefault(given, Set.of());
    }

    static Map<String, Set<String>> load() {
        Map<String, Set<String>> others = new HashMap<>();
        try (InputStream in = Nicknames.class.getResourceAsStream("/META-INF/lessons/lexicon/nicknames.txt")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks nicknames.txt");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.indexOf(':') > 0) {
                    add(others, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return others;
    }

    private static void add(Map<String, Set<String>> others, String line) {
        String formal = Folded.of(line.substring(0, line.indexOf(':'))).trimmed();
        List<String> shorts = List.of(
                Folded.of(line.substring(line.indexOf(':') + 1)).trimmed().split(" "));
        for (String name : shorts) {
            others.computeIfAbsent(formal, key -> new TreeSet<>()).add(name);
            others.computeIfAbsent(name, key -> new TreeSet<>()).add(formal);
        }
    }
}
