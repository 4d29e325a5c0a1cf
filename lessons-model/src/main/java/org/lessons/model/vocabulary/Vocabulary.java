package org.lessons.model.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lessons.model.resource.Entries;

/**
 * One list of codes and how each is called.
 *
 * <p>Which codes a list holds stands in {@code META-INF/lessons/vocabulary.properties}; labels stand apart, a file a
 * language. Immutable and safe for use by several threads.
 */
public final class Vocabulary {

    /** The version of the lists that this library ships. */
    public static final String VERSION = "1.0";

    private static final Map<String, Vocabulary> ALL = readAll();

    private final String name;
    private final List<Term> terms;
    private final Map<String, String> labels;

    private Vocabulary(String name, List<Term> terms, Map<String, String> labels) {
        this.name = name;
        this.terms = terms;
        this.labels = labels;
    }

    /**
     * The list of that name.
     *
     * @param name such as {@code signals}
     * @return the list, or empty when we have none of that name
     */
    public static Optional<Vocabulary> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /**
     * Every list, in the order of their names.
     *
     * @return the lists
     */
    public static List<Vocabulary> all() {
        return List.copyOf(ALL.values());
    }

    /**
     * What the list is called.
     *
     * @return such as {@code signals}
     */
    public String name() {
        return name;
    }

    /**
     * The codes in the order in which a form would offer them.
     *
     * @return the codes
     */
    public List<Term> terms() {
        return terms;
    }

    /**
     * Whether the list holds the code.
     *
     * @param term any term; one of another scheme is never held
     * @return true when it is ours and listed
     */
    public boolean holds(Term term) {
        return terms.contains(term);
    }

    /**
     * What the code is called in English.
     *
     * @param term any term
     * @return the label, or the code itself when the list does not hold it
     */
    public String label(Term term) {
        return labels.getOrDefault(term.toString(), term.code());
    }

    private static Map<String, Vocabulary> readAll() {
        Map<String, String> lists = Entries.read(Vocabulary.class, "META-INF/lessons/vocabulary.properties");
        Map<String, String> labels = Entries.read(Vocabulary.class, "META-INF/lessons/vocabulary_en.properties");
        Map<String, Vocabulary> all = new TreeMap<>();
        lists.forEach((name, codes) -> {
            List<Term> terms = List.of(codes.split(" ")).stream().map(Term::of).toList();
            Map<String, String> called = new TreeMap<>();
            for (Term term : terms) {
                String label = labels.get(name + "." + term);
                if (label != null) {
                    called.put(term.toString(), label);
                }
            }
            all.put(name, new Vocabulary(name, terms, called));
        });
        return all;
    }

    /** The name of the list; safe to print. */
    @Override
    public String toString() {
        return name;
    }
}
