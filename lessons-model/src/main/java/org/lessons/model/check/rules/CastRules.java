package org.lessons.model.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lessons.model.CastMember;
import org.lessons.model.resource.Entries;
import org.lessons.model.shape.Pointer;

/** Names to hide: there is a name, it is said what kind of name, and it is not a word of every day. */
final class CastRules {

    private static final Set<String> COMMON = commonWords();

    private CastRules() {}

    static void check(Pointer at, List<CastMember> cast, Findings findings) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < cast.size(); i++) {
            CastMember member = cast.get(i);
            Pointer place = at.to(i);
            if (member.name().isEmpty()) {
                findings.add(place, "cast.no-name");
            }
            if (member.category().isEmpty()) {
                findings.add(place, "cast.no-category");
            }
            if (member.id().isPresent() && !ids.add(member.id().get())) {
                findings.add(place.to("id"), "cast.duplicate-id");
            }
            member.name().ifPresent(name -> common(place.to("name"), name, findings));
            for (int j = 0; j < member.aliases().size(); j++) {
                common(place.to("aliases").to(j), member.aliases().get(j), findings);
            }
            Walk walk = Walk.through(place, member);
            TextRules.check(walk, findings);
            TermRules.check(walk, findings);
        }
    }

    private static void common(Pointer at, String name, Findings findings) {
        if (COMMON.contains(name.strip().toLowerCase(Locale.ROOT))) {
            findings.add(at, "cast.common-word");
        }
    }

    private static Set<String> commonWords() {
        Set<String> words = new HashSet<>();
        Entries.read(CastRules.class, "META-INF/lessons/common-words_en.properties")
                .values()
                .forEach(line -> words.addAll(List.of(line.split(" "))));
        return Set.copyOf(words);
    }
}
