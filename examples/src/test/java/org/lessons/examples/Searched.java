package org.lessons.examples;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lessons.anonymise.testing.LeakLaw;
import org.lessons.model.CastMember;

/**
 * Every file of an output as one folded text that can be searched for names, member names and headers included: what {@code
 * leak_check.py} does. Files of JSON are searched a second time with their escapes undone, because in {@code "\nWill"} the
 * escape hides the name from a search for whole words; pages likewise, as they are shown.
 */
final class Searched {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final String folded;

    private Searched(String folded) {
        this.folded = folded;
    }

    static Searched files(Path folder) {
        StringBuilder all = new StringBuilder();
        for (Path file : Run.files(folder)) {
            String text = new String(Run.bytes(file), StandardCharsets.UTF_8);
            all.append(text).append('\n');
            String name = file.toString();
            if (name.endsWith(".json") || name.endsWith(".ndjson")) {
                all.append(ESCAPE.matcher(text).replaceAll(Searched::unescaped)).append('\n');
            } else if (name.endsWith(".html") || name.endsWith(".md")) {
                all.append(shown(text)).append('\n');
            }
        }
        return new Searched(LeakLaw.fold(all.toString()));
    }

    /** What a browser shows: an entity, a tag or a backslash could hide a name from a search. */
    private static String shown(String text) {
        return TAG.matcher(text)
                .replaceAll("")
                .replace("\\", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String unescaped(MatchResult escape) {
        String plain = escape.group(1) != null
                ? Character.toString((char) Integer.parseInt(escape.group(1), 16))
                : switch (escape.group(2)) {
                    case "n" -> "\n";
                    case "r" -> "\r";
                    case "t" -> "\t";
                    case "b" -> "\b";
                    case "f" -> "\f";
                    default -> escape.group(2);
                };
        return Matcher.quoteReplacement(plain);
    }

    boolean holds(String name) {
        return LeakLaw.isLeftInFolded(name, folded);
    }

    /** Whether a text, folded like the files, occurs anywhere, within words too. */
    boolean contains(String text) {
        return folded.contains(LeakLaw.fold(text));
    }

    static List<String> names(CastMember member) {
        return Stream.concat(member.name().stream(), member.aliases().stream()).toList();
    }
}
