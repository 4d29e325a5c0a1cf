package org.lessons.anonymise.coarse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lessons.anonymise.cast.CastMatcher;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/**
 * In which nation and region a place lies, for places of one name and no other meaning.
 *
 * <p>Read once from our own list when first asked; kept as sorted numbers, a few tens of kilobytes. Safe for use by several
 * threads.
 */
public final class KnownPlaces {

    private static final String LIST = "/META-INF/lessons/lexicon/places.txt";
    private static final byte UNSURE = -1;

    /**
     * Where a place lies.
     *
     * @param nation one of ours
     * @param region a region of England; empty elsewhere
     */
    public record Found(Term nation, Optional<Term> region) {}

    /** Made when first asked, so that who generalises no place pays nothing. */
    private static final class Ours {
        static final KnownPlaces LOADED = load();
    }

    private final List<Found> sections = new ArrayList<>();
    private long[] names = new long[0];
    private byte[] where = new byte[0];

    private KnownPlaces() {}

    /**
     * Where the place of that name lies.
     *
     * @param name the whole name, in any case
     * @return empty when our list has it not, has it twice, or says that it means something else as well
     */
    public static Optional<Found> named(String name) {
        return Ours.LOADED.find(name);
    }

    Optional<Found> find(String name) {
        int at = Arrays.binarySearch(names, number(name));
        return at < 0 || where[at] == UNSURE ? Optional.empty() : Optional.of(sections.get(where[at]));
    }

    static KnownPlaces load() {
        KnownPlaces places = new KnownPlaces();
        Map<Long, Byte> all = new HashMap<>();
        try (InputStream in = KnownPlaces.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks places.txt");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            byte section = UNSURE;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = places.section(line.substring(1, line.length() - 1));
                } else if (!line.startsWith("#")) {
                    for (String name : line.split(",")) {
                        add(all, name.strip(), section);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        places.names = all.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        places.where = new byte[places.names.length];
        for (int i = 0; i < places.names.length; i++) {
            places.where[i] = all.getOrDefault(places.names[i], UNSURE);
        }
        return places;
    }

    private static void add(Map<Long, Byte> all, String name, byte section) {
        if (!name.isEmpty()) {
            all.merge(number(name), section, (one, other) -> one.equals(other) ? one : UNSURE);
        }
    }

    /** "ENGLAND/NORTH_WEST", "WALES"; one with a question mark, or outside the four nations, tells nothing. */
    private byte section(String head) {
        int slash = head.indexOf('/');
        Optional<Term> nation = Term.parse(slash < 0 ? head : head.substring(0, slash));
        Optional<Term> region = slash < 0 ? Optional.empty() : Term.parse(head.substring(slash + 1));
        boolean known = nation.filter(term -> holds("nations", term)).isPresent()
                && (slash < 0
                        ? !nation.get().equals(Codes.Nation.ENGLAND)
                        : region.filter(term -> holds("regions", term)).isPresent());
        if (!known) {
            return UNSURE;
        }
        sections.add(new Found(nation.get(), region));
        return (byte) (sections.size() - 1);
    }

    private static boolean holds(String list, Term term) {
        return Vocabulary.named(list).filter(terms -> terms.holds(term)).isPresent();
    }

    /** FNV-1a over what is left of the name without case and accents. */
    private static long number(String name) {
        String folded = CastMatcher.fold(name);
        long number = 0xcbf29ce484222325L;
        for (int i = 0; i < folded.length(); i++) {
            number = (number ^ folded.charAt(i)) * 0x100000001b3L;
        }
        return number;
    }
}
