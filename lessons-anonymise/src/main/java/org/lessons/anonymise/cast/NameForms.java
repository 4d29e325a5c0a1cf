package org.lessons.anonymise.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lessons.model.CastMember;
import org.lessons.model.shape.Category;
import org.lessons.model.vocabulary.Term;

/** Every spelling by which a member of the cast may be spoken of: names, aliases, their parts, initials and acronyms. */
final class NameForms {

    private static final Set<String> NOT_A_NAME = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "rev",
            "father",
            "sister",
            "nurse",
            "cllr",
            "councillor",
            "sgt",
            "sergeant",
            "pc",
            "the",
            "and",
            "of",
            "de",
            "van",
            "von",
            "der",
            "la",
            "le",
            "al",
            "el",
            "ap",
            "ab",
            "ferch",
            "bin",
            "ibn",
            "bint",
            "y",
            "yr",
            "jr",
            "snr",
            "st",
            "saint");

    /** Words of which names of bodies, places and products are made; by themselves they name nothing. */
    private static final Set<String> COMMON_PARTS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "upper",
            "lower",
            "great",
            "little",
            "old",
            "new",
            "royal",
            "general",
            "valley",
            "home",
            "homes",
            "house",
            "housing",
            "care",
            "caring",
            "health",
            "hospital",
            "trust",
            "board",
            "council",
            "city",
            "county",
            "community",
            "support",
            "living",
            "service",
            "services",
            "association",
            "group",
            "partnership",
            "centre",
            "center",
            "clinic",
            "surgery",
            "practice",
            "medical",
            "school",
            "college",
            "first",
            "better",
            "bright",
            "green",
            "white",
            "black",
            "red",
            "blue",
            "river",
            "park",
            "court",
            "lodge",
            "manor",
            "ward",
            "street",
            "road",
            "lane",
            "smart",
            "digital",
            "online",
            "safe",
            "together",
            "family",
            "people",
            "national",
            "regional",
            "local",
            "independent",
            "united",
            "central",
            "primary",
            "cartref",
            "gofal",
            "tai",
            "bwrdd",
            "cyngor",
            "ysbyty",
            "parc");

    /** What staff write in capitals that is nobody's initials. */
    private static final Set<String> COMMON_CAPITALS = Set.of(
            "gp", "hr", "it", "ot", "pa", "cqc", "nhs", "ics", "icb", "mdt", "ed", "ae", "ceo", "cfo", "coo", "md",
            "hq", "uk", "tv", "pc", "id", "ok", "pm", "am", "sw", "rn", "cpn", "asb", "asc", "la", "ha", "dfg", "sla",
            "kpi");

    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_DISTINCTIVE = 5;

    private final List<NameForm> forms = new ArrayList<>();

    private NameForms() {}

    static List<NameForm> of(List<CastMember> cast, List<CastMember> named) {
        NameForms all = new NameForms();
        for (int member = 0; member < cast.size(); member++) {
            all.add(cast.get(member), member);
        }
        List<NameForm> declared = List.copyOf(all.forms);
        for (int other = 0; other < named.size(); other++) {
            String folded = Folded.of(named.get(other).name().orElse("")).trimmed();
            boolean known = declared.stream().anyMatch(form -> form.folded().equals(folded));
            if (!folded.isEmpty() && !known) {
                int member = cast.size() + other;
                all.forms.add(new NameForm(folded, member, categoryOf(named.get(other)), NameForm.Kind.PART));
            }
        }
        return all.forms;
    }

    /** What the member is; one whose category is not ours or not given counts as other, which every policy hides. */
    static Category categoryOf(CastMember member) {
        return member.category().map(Term::toString).flatMap(NameForms::named).orElse(Category.OTHER);
    }

    private static Optional<Category> named(String name) {
        return Stream.of(Category.values())
                .filter(category -> category.name().equals(name))
                .findFirst();
    }

    private void add(CastMember member, int position) {
        Category category = categoryOf(member);
        Stream.concat(member.name().stream(), member.aliases().stream()).forEach(name -> {
            String folded = Folded.of(name).trimmed();
            if (!folded.isEmpty()) {
                forms.add(new NameForm(folded, position, category, NameForm.Kind.DECLARED));
                addDerived(folded, name, position, category);
            }
        });
    }

    private void addDerived(String folded, String name, int position, Category category) {
        List<String> words = Stream.of(folded.split("[ ,./()]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (category == Category.PERSON) {
            List<String> parts =
                    words.stream().filter(word -> !NOT_A_NAME.contains(word)).toList();
            parts.stream()
                    .filter(part -> part.length() >= SHORTEST_PART)
                    .forEach(part -> forms.add(new NameForm(part, position, category, NameForm.Kind.PART)));
            if (parts.size() > 1) {
                String dotted = initials(parts, ".") + ".";
                forms.add(new NameForm(dotted, position, category, NameForm.Kind.INITIALS));
                forms.add(new NameForm(
                        dotted.substring(0, dotted.length() - 1), position, category, NameForm.Kind.INITIALS));
                addCapitals(initials(parts, ""), 2, position, category);
                addCapitals(initials(parts, " "), 2, position, category);
            }
        } else if (words.size() > 1) {
            addCapitals(initials(words, ""), SHORTEST_PART, position, category);
            distinctive(words).ifPresent(word -> forms.add(new NameForm(word, position, category, NameForm.Kind.PART)));
        }
    }

    private void addCapitals(String letters, int shortest, int position, Category category) {
        if (letters.length() >= shortest && !COMMON_CAPITALS.contains(letters)) {
            forms.add(new NameForm(letters, position, category, NameForm.Kind.INITIALS));
        }
    }

    /** "Aireborough referred itself": the first word stands for the whole where it is no common one. */
    private static Optional<String> distinctive(List<String> words) {
        return Optional.of(words.get(0))
                .filter(word -> word.length() >= SHORTEST_DISTINCTIVE)
                .filter(word -> !COMMON_PARTS.contains(word));
    }

    private static String initials(List<String> words, String between) {
        return String.join(
                between,
                words.stream()
                        .filter(word -> !word.equals("and") && !word.equals("of") && !word.equals("the"))
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .toList());
    }
}
