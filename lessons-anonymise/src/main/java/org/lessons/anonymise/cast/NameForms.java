package org.lessons.anonymise.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lessons.anonymise.names.KnownWords;
import org.lessons.model.CastMember;
import org.lessons.model.shape.Category;
import org.lessons.model.vocabulary.Term;

/** Every spelling by which a member of the cast may be spoken of: names, aliases, their parts, initials and acronyms. */
final class NameForms {

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
                all.addDerived(folded, named.get(other).name().orElse(""), member, categoryOf(named.get(other)));
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
            List<String> parts = words.stream()
                    .filter(word -> !KnownWords.isTitleOrParticle(word))
                    .toList();
            parts.stream().filter(part -> part.length() >= SHORTEST_PART).forEach(part -> addPart(part, position));
            if (!parts.isEmpty()) {
                Nicknames.of(parts.get(0)).forEach(nickname -> add(nickname, position, category, NameForm.Kind.PART));
            }
            if (parts.size() > 1) {
                String dotted = initials(parts, ".") + ".";
                forms.add(new NameForm(dotted, position, category, NameForm.Kind.INITIALS));
                forms.add(new NameForm(
                        dotted.substring(0, dotted.length() - 1), position, category, NameForm.Kind.INITIALS));
                addInitialAndSurname(parts, position);
                addCapitals(initials(parts, ""), 2, position, category);
                addCapitals(initials(parts, " "), 2, position, category);
            }
        } else if (words.size() > 1) {
            addCapitals(initials(words, ""), SHORTEST_PART, position, category);
            distinctive(words).ifPresent(word -> add(word, position, category, NameForm.Kind.PART));
            withoutLast(words).ifPresent(start -> add(start, position, category, NameForm.Kind.PART));
        }
        if (category == Category.LOCATION && folded.length() > SHORTEST_PART) {
            Misspelt.mutated(folded).forEach(form -> add(form, position, category, NameForm.Kind.PART));
        }
    }

    /** A part that is no word of every day is found in small letters too, and where a letter slipped. */
    private void addPart(String part, int position) {
        boolean common = KnownWords.isCommon(part) || part.length() <= SHORTEST_PART;
        add(part, position, Category.PERSON, common ? NameForm.Kind.PART : NameForm.Kind.RARE_PART);
        Misspelt.shortened(part).forEach(cut -> add(cut, position, Category.PERSON, NameForm.Kind.PART));
        Misspelt.slips(part).forEach(slip -> add(slip, position, Category.PERSON, NameForm.Kind.PART));
    }

    private void add(String folded, int position, Category category, NameForm.Kind kind) {
        forms.add(new NameForm(folded, position, category, kind));
    }

    /** "Tarn Valley" for "Tarn Valley Homes": what stands before the word that says what it is, where it is no common phrase. */
    private static Optional<String> withoutLast(List<String> words) {
        List<String> start = words.subList(0, words.size() - 1);
        boolean says = start.size() > 1 && start.stream().anyMatch(word -> !KnownWords.isCommon(word));
        boolean head = KnownWords.isCommon(words.get(words.size() - 1));
        return says && head ? Optional.of(String.join(" ", start)) : Optional.empty();
    }

    /** "C. Ballard", "C Ballard". */
    private void addInitialAndSurname(List<String> parts, int position) {
        String initial = parts.get(0).substring(0, parts.get(0).offsetByCodePoints(0, 1));
        String surname = parts.get(parts.size() - 1);
        if (surname.length() >= SHORTEST_PART) {
            for (String joint : List.of(". ", " ", ".")) {
                forms.add(new NameForm(initial + joint + surname, position, Category.PERSON, NameForm.Kind.PART));
            }
        }
    }

    private void addCapitals(String letters, int shortest, int position, Category category) {
        if (letters.length() >= shortest && !KnownWords.isCommon(letters)) {
            forms.add(new NameForm(letters, position, category, NameForm.Kind.INITIALS));
        }
    }

    /** "Larkborough referred itself": the first word stands for the whole where it is no common one. */
    private static Optional<String> distinctive(List<String> words) {
        return Optional.of(words.get(0))
                .filter(word -> word.length() >= SHORTEST_DISTINCTIVE)
                .filter(word -> !KnownWords.isCommon(word));
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
