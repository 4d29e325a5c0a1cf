package org.lessons.anonymise.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.lessons.anonymise.cast.CastMatcher;
import org.lessons.anonymise.grammar.Found;
import org.lessons.anonymise.grammar.Grammars;
import org.lessons.anonymise.grammar.Tokens;
import org.lessons.anonymise.names.KnownWords;
import org.lessons.anonymise.names.NameFinder;
import org.lessons.model.CastMember;
import org.lessons.model.shape.Category;

/** Our own detectors. All of them are safe for use by several threads and linear in the length of the passage. */
public final class Detectors {

    private static final int LATEST = 4;

    private Detectors() {}

    /**
     * Finds the names that a cast declares: names and aliases in any case and spelling of accents, blanks and hyphens;
     * their parts where written with a capital; initials and acronyms where written in capitals.
     *
     * @param cast the names to hide
     * @return the detector; its spans' sources begin with {@code cast}
     */
    public static Detector cast(List<CastMember> cast) {
        CastMatcher matcher = CastMatcher.of(cast);
        return (passage, deadline) -> matcher.find(passage.text()).stream()
                .map(match -> new Span(
                        match.start(),
                        match.end(),
                        match.category(),
                        match.declared() ? "cast" : "cast-part",
                        match.declared() ? 1 : 0.9))
                .toList();
    }

    /**
     * Finds names that a host lists: a deny list. As whole words, in any case and spelling of accents and blanks, and as
     * they stand; parts and initials are those of a {@link #cast}.
     *
     * @param category what they name; the policy says what is done with it
     * @param names names or phrases; blank ones are passed over
     * @return the detector; its spans' source is {@code listed} and they are certain
     */
    public static Detector listed(Category category, Collection<String> names) {
        CastMatcher matcher = CastMatcher.listed(names, category);
        return (passage, deadline) -> matcher.find(passage.text()).stream()
                .map(match -> new Span(match.start(), match.end(), category, "listed", 1))
                .toList();
    }

    /**
     * Finds what another does, but for an allow list: a span that lies within a listed phrase is dropped, one that reaches
     * beyond it stays.
     *
     * @param detector the other
     * @param names names or phrases that give nobody away, found as those of {@link #listed}
     * @return the detector
     */
    public static Detector except(Detector detector, Collection<String> names) {
        CastMatcher matcher = CastMatcher.listed(names, Category.OTHER);
        return (passage, deadline) -> {
            BitSet allowed = new BitSet();
            matcher.find(passage.text()).forEach(match -> allowed.set(match.start(), match.end()));
            return detector.detect(passage, deadline).stream()
                    .filter(span -> allowed.nextClearBit(span.start()) < span.end())
                    .toList();
        };
    }

    /**
     * Finds what has a grammar: numbers with a checksum, postcodes, telephone numbers, addresses on the web and in a street,
     * dates, ages, sums of money, references, names behind a title, posts that only one person holds, rare conditions, court
     * cases, headlines and pets. How sure it is follows from check digits and from the words around.
     *
     * @return the detector; each span's source names its grammar
     */
    public static Detector identifiers() {
        return Detectors::identifiers;
    }

    /**
     * Finds names that nobody declared: capitalised words, weighed by what stands beside them, by the rest of the case and by
     * our own lists of names, places and words, which are evidence and never a gate.
     *
     * @return the detector; each span's source names the evidence
     */
    public static Detector names() {
        return (passage, deadline) -> {
            List<Span> spans = new ArrayList<>();
            NameFinder.find(
                    passage.reading(),
                    passage.evidence(),
                    (start, end, category, source, confidence) ->
                            spans.add(new Span(start, end, category, source, confidence)));
            return spans;
        };
    }

    /**
     * Finds whatever nobody declared: {@link #identifiers()} and {@link #names()}.
     *
     * @param profile how sure the evidence has to be
     * @return the detector
     */
    public static Detector undeclared(Profile profile) {
        return profile.of(identifiers().andThen(names()));
    }

    private static List<Span> identifiers(Passage passage, Deadline deadline) {
        Tokens tokens = passage.tokens();
        List<Span> spans = new ArrayList<>();
        Found found = (start, end, category, source, confidence) -> {
            Span span = new Span(start, end, category, source, confidence);
            boolean nobodys = source.equals(Grammars.AGE_BESIDE) && !KnownWords.mayEndName(passage.text(), start);
            if (!nobodys && !isWithinLatest(spans, span)) {
                spans.add(span);
            }
        };
        for (int i = 0; i < tokens.size(); i++) {
            // Asking the clock at every token would cost more than the recognisers do.
            if ((i & 0xfff) == 0 && deadline.isPast()) {
                return spans;
            }
            Grammars.at(tokens, i, found);
        }
        return spans;
    }

    /** Whether one of the last few says as much and more: "May 2014" within "7 May 2014" is no second date. */
    private static boolean isWithinLatest(List<Span> spans, Span span) {
        for (int at = spans.size() - 1; at >= 0 && at >= spans.size() - LATEST; at--) {
            Span before = spans.get(at);
            boolean within = before.start() <= span.start() && span.end() <= before.end();
            if (within && before.category() == span.category() && before.confidence() >= span.confidence()) {
                return true;
            }
        }
        return false;
    }
}
