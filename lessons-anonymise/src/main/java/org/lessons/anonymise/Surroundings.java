package org.lessons.anonymise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lessons.anonymise.cast.CastMatcher;
import org.lessons.anonymise.treat.Techniques;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Term;

/**
 * What stands around the proposals of a plan, and which of them mean the same: what a person needs who decides about them.
 *
 * <p>Holds the story's words; what it gives away of them is masked first.
 */
final class Surroundings {

    /** What stands for words that are hidden, whatever they are. */
    private static final String HIDDEN = Techniques.OPEN + "\u2026" + Techniques.CLOSE;

    private static final int WORDS = 6;
    private static final int CHARACTERS = 80;

    /** What is longer than a name is not looked for elsewhere. */
    private static final int LONGEST_NAME = 80;

    private record Value(String text, boolean names) {}

    private final CaseContext context;
    private final People people = new People();
    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, List<Proposal>> byPlace = new HashMap<>();
    private final CastMatcher repeated;
    private final Map<String, String> things = new LinkedHashMap<>();
    private final Map<String, BitSet> hidden = new ConcurrentHashMap<>();

    Surroundings(FailureCase content, CaseContext context, List<Proposal> proposals) {
        this.context = context;
        Shape.of(content)
                .walk(
                        Proposals.CASE,
                        content,
                        (at, part, element) -> part.leaf()
                                .ifPresent(leaf -> values.putIfAbsent(
                                        Proposals.placeOf(at, part).toString(),
                                        new Value(
                                                leaf.format(element),
                                                element instanceof String && !part.isFreeText()))));
        for (Proposal proposal : proposals) {
            if (proposal.category() == Category.PERSON) {
                words(proposal)
                        .filter(words -> !context.isDeclared(words, Category.PERSON))
                        .ifPresent(people::add);
            }
        }
        Set<String> names = new LinkedHashSet<>();
        for (Proposal proposal : proposals) {
            byPlace.computeIfAbsent(proposal.at(), at -> new ArrayList<>()).add(proposal);
            things.computeIfAbsent(key(proposal), key -> "t" + (things.size() + 1));
            words(proposal)
                    .filter(words -> words.length() <= LONGEST_NAME)
                    .ifPresent(words -> names.add(proposal.category() + " " + words));
        }
        this.repeated = CastMatcher.of(names.stream().map(Surroundings::member).toList());
    }

    private static CastMember member(String categoryAndWords) {
        int blank = categoryAndWords.indexOf(' ');
        return CastMember.builder()
                .name(categoryAndWords.substring(blank + 1))
                .category(Term.of(categoryAndWords.substring(0, blank)))
                .build();
    }

    /** The words that a proposal covers, where it covers a name rather than a whole text. */
    private Optional<String> words(Proposal proposal) {
        Value value = values.get(proposal.at());
        if (value == null || proposal.start().isEmpty() && !value.names()) {
            return Optional.empty();
        }
        int from = proposal.start().orElse(0);
        int to = Math.min(
                proposal.end().orElse(value.text().length()), value.text().length());
        return Optional.of(value.text().substring(Math.min(from, to), to));
    }

    private String key(Proposal proposal) {
        return words(proposal)
                .map(words -> proposal.category() + " " + context.entity(words, proposal.category(), people))
                .orElseGet(() -> "place " + proposal.at());
    }

    /** A short name for whatever the proposal means; the same for all that mean the same member or the same words. */
    String thing(Proposal proposal) {
        return things.getOrDefault(key(proposal), "t0");
    }

    /** Whether two proposals cover the same words, whatever their case and accents. */
    boolean sameWords(Proposal one, Proposal other) {
        Optional<String> words = words(one).map(CastMatcher::fold);
        return words.isPresent()
                ? words.equals(words(other).map(CastMatcher::fold))
                : one.at().equals(other.at());
    }

    /** A few words before and after what a proposal covers, everything hidden that anybody wants hidden. */
    String around(Proposal proposal) {
        String label = label(proposal.category());
        Value value = values.get(proposal.at());
        if (value == null || proposal.start().isEmpty() || proposal.end().isEmpty()) {
            return label;
        }
        String text = value.text();
        BitSet masked = hidden.computeIfAbsent(proposal.at(), at -> hiddenIn(at, text));
        // What overlaps it is part of the same stretch, and no neighbour.
        int start = masked.previousClearBit(proposal.start().get()) + 1;
        int end = masked.nextClearBit(proposal.end().get() - 1);
        StringBuilder around = new StringBuilder();
        write(text, masked, before(text, start), start, around);
        around.append(label);
        write(text, masked, end, after(text, end), around);
        String words = around.toString().strip();
        // The last look, as after a treatment: what was put together may spell a name that no part of it did.
        return context.names(words) ? label : words;
    }

    private String label(Category category) {
        String label = Techniques.OPEN + category.name().replace('_', ' ') + Techniques.CLOSE;
        return context.names(label) ? HIDDEN : label;
    }

    private BitSet hiddenIn(String at, String text) {
        BitSet masked = new BitSet(text.length());
        for (Proposal proposal : byPlace.getOrDefault(at, List.of())) {
            masked.set(proposal.start().orElse(0), proposal.end().orElse(text.length()));
        }
        context.matcher().find(text).forEach(match -> masked.set(match.start(), match.end()));
        repeated.find(text).forEach(match -> masked.set(match.start(), match.end()));
        return masked;
    }

    private static void write(String text, BitSet masked, int from, int to, StringBuilder into) {
        int at = from;
        while (at < to) {
            if (masked.get(at)) {
                into.append(HIDDEN);
                at = Math.min(masked.nextClearBit(at), to);
            } else {
                char c = text.charAt(at++);
                boolean bracket = c == Techniques.OPEN.charAt(0) || c == Techniques.CLOSE.charAt(0);
                into.append(Character.isWhitespace(c) ? ' ' : c).append(bracket ? String.valueOf(c) : "");
            }
        }
    }

    private static int before(String text, int start) {
        int words = 0;
        int at = start;
        while (at > 0 && words < WORDS && start - at < CHARACTERS) {
            at--;
            boolean begins = !isBlank(text, at) && (at == 0 || isBlank(text, at - 1));
            words += begins ? 1 : 0;
        }
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int after(String text, int end) {
        int words = 0;
        int at = end;
        while (at < text.length() && words < WORDS && at - end < CHARACTERS) {
            boolean ends = !isBlank(text, at) && (at + 1 == text.length() || isBlank(text, at + 1));
            words += ends ? 1 : 0;
            at++;
        }
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static boolean isBlank(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }
}
