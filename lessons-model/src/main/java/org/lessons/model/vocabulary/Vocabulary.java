package org.lessons.model.vocabulary;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lessons.model.resource.Entries;
import org.lessons.model.resource.Words;

/**
 * One list of codes: what each is called and means, since when it is offered, and what took the place of those that no longer are.
 *
 * <p>Which codes a list holds stands in {@code META-INF/lessons/vocabulary.properties}; labels and definitions stand apart, a file a
 * language, in English and Welsh. A locale of any other language gets English. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Vocabulary signals = Vocabulary.named("signals").orElseThrow();
 * for (Term signal : signals.terms()) {
 *     offer(signal, signals.label(signal, locale), signals.definition(signal, locale));
 * }
 * }</pre>
 */
public final class Vocabulary {

    /** The version of the lists that this library ships. */
    public static final String VERSION = "1.0";

    private static final String RETIRED = ".retired";
    private static final Words WORDS = Words.of(Vocabulary.class, "META-INF/lessons/vocabulary");
    private static final Map<String, Vocabulary> ALL = readAll();

    private final String name;
    private final List<Term> terms;
    private final List<Term> retired;
    private final Set<Term> held;
    private final Map<String, String> facts;

    private Vocabulary(String name, List<Term> terms, List<Term> retired, Map<String, String> facts) {
        this.name = name;
        this.terms = terms;
        this.retired = retired;
        this.held = Stream.concat(terms.stream(), retired.stream()).collect(Collectors.toUnmodifiableSet());
        this.facts = facts;
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
     * @return the codes, without those that were retired
     */
    public List<Term> terms() {
        return terms;
    }

    /**
     * The codes that older cases hold and a form no longer offers.
     *
     * @return the retired codes, sorted; mostly none
     */
    public List<Term> retired() {
        return retired;
    }

    /**
     * Whether the list holds the code, retired or not.
     *
     * @param term any term; one of another scheme is never held
     * @return true when it is ours and listed
     */
    public boolean holds(Term term) {
        return held.contains(term);
    }

    /**
     * What the code is called in English.
     *
     * @param term any term
     * @return the label, or the code itself when the list does not hold it
     */
    public String label(Term term) {
        return label(term, Locale.ENGLISH);
    }

    /**
     * What the code is called.
     *
     * @param term any term
     * @param locale Welsh; English for any other language
     * @return the label, or the code itself when the list does not hold it
     */
    public String label(Term term, Locale locale) {
        return WORDS.find(key(term), locale).orElse(term.code());
    }

    /**
     * What the code means, in one sentence.
     *
     * @param term any term
     * @param locale Welsh; English for any other language
     * @return the definition, or empty when the list does not hold the code
     */
    public Optional<String> definition(Term term, Locale locale) {
        return WORDS.find(key(term) + ".definition", locale);
    }

    /**
     * The version of the lists that first had the code.
     *
     * @param term any term
     * @return such as {@code 1.0}, or empty when the list does not hold the code
     */
    public Optional<String> since(Term term) {
        return holds(term) ? Optional.of(facts.getOrDefault(term + ".since", "1.0")) : Optional.empty();
    }

    /**
     * The version of the lists that first did without the code. A retired code is still read, kept and written again; the
     * validator warns.
     *
     * @param term any term
     * @return such as {@code 1.1}, or empty when the code is offered or the list does not hold it
     */
    public Optional<String> retired(Term term) {
        return Optional.ofNullable(facts.get(term + RETIRED));
    }

    /**
     * What to choose in place of a retired code.
     *
     * @param term any term
     * @return a code of this list; empty when the code was not retired
     */
    public Optional<Term> successor(Term term) {
        // Asked of every code of a case; most lists have retired none.
        return retired.contains(term)
                ? Optional.ofNullable(facts.get(term + ".successor")).map(Term::of)
                : Optional.empty();
    }

    private String key(Term term) {
        return name + "." + term;
    }

    private static Map<String, Vocabulary> readAll() {
        Map<String, String> entries = Entries.read(Vocabulary.class, "META-INF/lessons/vocabulary.properties");
        Map<String, Vocabulary> all = new TreeMap<>();
        entries.forEach((name, codes) -> {
            if (name.indexOf('.') < 0) {
                all.put(name, read(name, codes, entries));
            }
        });
        // Every code of a case asks for its list: found by hash, kept in the order of the names.
        return new LinkedHashMap<>(all);
    }

    private static Vocabulary read(String name, String codes, Map<String, String> entries) {
        Map<String, String> facts = new LinkedHashMap<>();
        String prefix = name + ".";
        entries.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                facts.put(key.substring(prefix.length()), value);
            }
        });
        List<Term> retired = facts.keySet().stream()
                .filter(key -> key.endsWith(RETIRED))
                .map(key -> Term.of(key.substring(0, key.length() - RETIRED.length())))
                .toList();
        List<Term> terms = Arrays.stream(codes.split(" ")).map(Term::of).toList();
        return new Vocabulary(name, terms, retired, facts);
    }

    /** The name of the list; safe to print. */
    @Override
    public String toString() {
        return name;
    }
}
