package org.lessons.model.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lessons.model.resource.Entries;
import org.lessons.model.resource.Words;

/**
 * Our codes in somebody else's vocabulary, and what is lost on the way.
 *
 * <p>There are four: {@code lfpse@5} (Learn From Patient Safety Events, NHS England), {@code tlp@2.0} (Traffic Light
 * Protocol, for the levels of sharing), {@code SEIPS@3.0} and {@code YCFF@2012} (the two axes of causes, each in terms of
 * the other too). In LFPSE the same digit means different things in different lists, so a scheme names the list:
 * {@code lfpse-level-of-physical-harm@5:4} is low harm, {@code lfpse-level-of-psychological-harm@5:4} none.
 *
 * <p>A crosswalk goes one way. Where it gives several codes of one scheme, somebody who knows the case chooses; codes of
 * different schemes belong together. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Crosswalk lfpse = Crosswalk.named("lfpse@5").orElseThrow();
 * Crosswalk.Mapping mapping = lfpse.map("settings", Codes.Setting.WARD);
 * mapping.fit();   // BROADER
 * mapping.lost(Locale.ENGLISH);  // That it was on a ward is lost; the hospital is kept.
 * }</pre>
 */
public final class Crosswalk {

    private static final String FILES = "META-INF/lessons/crosswalk";
    private static final Words WORDS = Words.of(Crosswalk.class, FILES + "s");
    private static final Mapping NOT_COVERED = new Mapping(List.of(), Fit.NONE, "not-covered");
    private static final List<Crosswalk> ALL =
            List.of(read("lfpse@5"), read("tlp@2.0"), read("SEIPS@3.0"), read("YCFF@2012"));

    private final String name;
    private final Map<String, Map<Term, Mapping>> lists;

    private Crosswalk(String name, Map<String, Map<Term, Mapping>> lists) {
        this.name = name;
        this.lists = lists;
    }

    /** How well their code says what ours said. */
    public enum Fit {
        /** As well as ours. */
        EXACT,
        /** Theirs takes in more: a detail is lost. */
        BROADER,
        /** Theirs takes in less: it says something that nobody told. */
        NARROWER,
        /** Both at once: something is lost and something is added. */
        PARTLY,
        /** Not at all: they have no code for it. */
        NONE
    }

    /**
     * What became of one code.
     *
     * @param theirs the codes in the other vocabulary; none when the fit is {@link Fit#NONE}
     * @param fit how well they fit; stable, for programs
     * @param loss what was lost, as a stable code such as {@code ward-in-hospital}; {@code nothing} when nothing was
     */
    public record Mapping(List<Term> theirs, Fit fit, String loss) {

        /** Copies the list. */
        public Mapping {
            theirs = List.copyOf(theirs);
        }

        /**
         * What was lost, in words.
         *
         * @param locale Welsh; English for any other language
         * @return one sentence
         */
        public String lost(Locale locale) {
            return WORDS.find(loss, locale).orElse(loss);
        }
    }

    /**
     * The crosswalk to that vocabulary.
     *
     * @param name such as {@code lfpse@5}
     * @return the crosswalk, or empty when we have none
     */
    public static Optional<Crosswalk> named(String name) {
        return ALL.stream().filter(crosswalk -> crosswalk.name.equals(name)).findFirst();
    }

    /**
     * Every crosswalk.
     *
     * @return the crosswalks
     */
    public static List<Crosswalk> all() {
        return ALL;
    }

    /**
     * The vocabulary that it leads to.
     *
     * @return its name and version
     */
    public String name() {
        return name;
    }

    /**
     * The lists of ours that it covers, each whole.
     *
     * @return their names, sorted
     */
    public Set<String> lists() {
        return new TreeSet<>(lists.keySet());
    }

    /**
     * What becomes of a code.
     *
     * <p>A term that is already of the vocabulary asked for is given back as it is, without a look whether it is listed
     * there.
     *
     * @param list the list of ours that it stands in, such as {@code settings}
     * @param ours the code
     * @return their codes and what is lost; a fit of {@link Fit#NONE} for a list or a code that is not covered
     */
    public Mapping map(String list, Term ours) {
        Map<Term, Mapping> codes = lists.getOrDefault(list, Map.of());
        if (!ours.isOurs() && leadsTo(codes, ours)) {
            return new Mapping(List.of(ours), Fit.EXACT, "nothing");
        }
        return codes.getOrDefault(ours, NOT_COVERED);
    }

    private static boolean leadsTo(Map<Term, Mapping> codes, Term theirs) {
        return codes.values().stream()
                .flatMap(mapping -> mapping.theirs().stream())
                .anyMatch(term -> term.scheme().equals(theirs.scheme()));
    }

    private static Crosswalk read(String name) {
        String file = FILES + "-" + name.toLowerCase(Locale.ROOT).replace('@', '-') + ".properties";
        Map<String, Map<Term, Mapping>> lists = new TreeMap<>();
        Entries.read(Crosswalk.class, file).forEach((key, entry) -> {
            int dot = key.indexOf('.');
            lists.computeIfAbsent(key.substring(0, dot), list -> new TreeMap<>())
                    .put(Term.of(key.substring(dot + 1)), mapping(entry));
        });
        return new Crosswalk(name, lists);
    }

    /** An entry is the fit, the key of the sentence, and their codes. */
    private static Mapping mapping(String entry) {
        List<String> words = List.of(entry.split(" "));
        List<Term> theirs = new ArrayList<>();
        words.subList(2, words.size()).forEach(code -> theirs.add(Term.of(code)));
        return new Mapping(theirs, Fit.valueOf(words.get(0)), words.get(1));
    }

    /** The name of the vocabulary; safe to print. */
    @Override
    public String toString() {
        return name;
    }
}
