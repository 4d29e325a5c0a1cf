package org.lessons.anonymise.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lessons.anonymise.names.KnownWords;
import org.lessons.model.CastMember;
import org.lessons.model.shape.Category;
import org.lessons.model.vocabulary.Term;

/**
 * Every spelling by which a member of the cast may be spoken of: names, aliases, their parts, initials and acronyms.
 *
 * <p>In loops rather than streams: this runs once for each case, and the first case of a program waits for each lambda.
 */
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
            if (!folded.isEmpty() && !has(declared, folded)) {
                int member = cast.size() + other;
                all.forms.add(new NameForm(folded, member, categoryOf(named.get(other)), NameForm.Kind.PART));
                all.addDerived(folded, member, categoryOf(named.get(other)));
            }
        }
        return all.forms;
    }

    private static boolean has(List<NameForm> forms, String folded) {
        for (NameForm form : forms) {
            if (form.folded().equals(folded)) {
                return true;
            }
        }
        return false;
    }

    /** What the member is; one whose category is not ours or not given counts as other, which every policy hides. */
    static Category categoryOf(CastMember member) {
        Term given = member.category().orElse(null);
        if (given != null) {
            for (Category category : Category.values()) {
                if (category.name().equals(given.toString())) {
                    return category;
                }
            }
        }
        return Category.OTHER;
    }

    private void add(CastMember member, int position) {
        Category category = categoryOf(member);
        addDeclared(member.name().orElse(""), position, category);
        for (String alias : member.aliases()) {
            addDeclared(alias, position, category);
        }
    }

    private void addDeclared(String name, int position, Category category) {
        String folded = Folded.of(name).trimmed();
        if (!folded.isEmpty()) {
            forms.add(new NameForm(folded, position, category, NameForm.Kind.DECLARED));
            addDerived(folded, position, category);
        }
    }

    private void addDerived(String folded, int position, Category category) {
        List<String> words = new ArrayList<>();
        for (String word : folded.split("[ ,./()]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        if (category == Category.PERSON) {
            List<String> parts = new ArrayList<>();
            for (String word : words) {
                if (!KnownWords.isTitleOrParticle(word)) {
                    parts.add(word);
                }
            }
            for (String part : parts) {
                if (part.length() >= SHORTEST_PART) {
                    addPart(part, position);
                }
            }
            if (!parts.isEmpty()) {
                addAll(Nicknames.of(parts.get(0)), position, category);
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
            addFirst(words, position, category);
            addWithoutLast(words, position, category);
        }
        if (category == Category.LOCATION && folded.length() > SHORTEST_PART) {
            addAll(Misspelt.mutated(folded), position, category);
        }
    }

    /** A part that is no word of every day is found in small letters too, and where a letter slipped. */
    private void addPart(String part, int position) {
        boolean common = KnownWords.isCommon(part) || part.length() <= SHORTEST_PART;
        add(part, position, Category.PERSON, common ? NameForm.Kind.PART : NameForm.Kind.RARE_PART);
        addAll(Misspelt.shortened(part), position, Category.PERSON);
        addAll(Misspelt.slips(part), position, Category.PERSON);
    }

    private void addAll(Set<String> folded, int position, Category category) {
        for (String form : folded) {
            add(form, position, category, NameForm.Kind.PART);
        }
    }

    private void add(String folded, int position, Category category, NameForm.Kind kind) {
        forms.add(new NameForm(folded, position, category, kind));
    }

    /** "Tarn Valley" for "Tarn Valley Homes": what stands before the word that says what it is, where it is no common phrase. */
    private void addWithoutLast(List<String> words, int position, Category category) {
        List<String> start = words.subList(0, words.size() - 1);
        boolean head = KnownWords.isCommon(words.get(words.size() - 1));
        if (head && start.size() > 1 && !areCommon(start)) {
            add(String.join(" ", start), position, category, NameForm.Kind.PART);
        }
    }

    private static boolean areCommon(List<String> words) {
        for (String word : words) {
            if (!KnownWords.isCommon(word)) {
                return false;
            }
        }
        return true;
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
    private void addFirst(List<String> words, int position, Category category) {
        String first = words.get(0);
        if (first.length() >= SHORTEST_DISTINCTIVE && !KnownWords.isCommon(first)) {
            add(first, position, category, NameForm.Kind.PART);
        }
    }

    private static String initials(List<String> words, String between) {
        List<String> letters = new ArrayList<>();
        for (String word : words) {
            if (!word.equals("and") && !word.equals("of") && !word.equals("the")) {
                letters.add(word.substring(0, word.offsetByCodePoints(0, 1)));
            }
        }
        return String.join(between, letters);
    }
}
