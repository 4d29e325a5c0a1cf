package org.lessons.anonymise.names;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.grammar.Tokens;
import org.lessons.anonymise.grammar.WordHash;
import org.lessons.model.shape.Category;

/** Takes into a name what belongs to it at its ends: "Mr and" before Mrs Pell, "vestry" behind Carmel, "The" before Limes Surgery. */
final class Edges {

    /** What is written small before a name as well. */
    private static final Set<Long> TITLES = hashes("mr mrs ms miss mx dr prof rev revd fr cllr pc auntie aunty uncle");

    /** What stands before a post that is a title: a charge nurse, a detective sergeant. */
    private static final Set<Long> RANKS = hashes(
            "charge staff senior junior deputy lead student ward community district practice specialist head detective police"
                    + " pharmacy clinical support health chief assistant acting locum nursery");

    /** Which of one's kin somebody is, before a name. */
    private static final Set<Long> KIN = hashes(
            "auntie aunty aunt uncle nan nana nanna gran granny grandad granddad grandma grandpa anti ewythr yncl wncwl modryb nain"
                    + " taid mamgu tadcu mama papa baby");

    private final Reading reading;
    private final Tokens tokens;
    private final Evidence evidence;
    private final Beside beside;

    Edges(Reading reading, Evidence evidence) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.evidence = evidence;
        this.beside = new Beside(reading);
    }

    private static Set<Long> hashes(String words) {
        return Stream.of(words.split(" ")).map(WordHash::of).collect(Collectors.toUnmodifiableSet());
    }

    /** The name with all that belongs to it. */
    Sequence whole(Sequence named) {
        if (named.confidence() <= Sureness.GUESS) {
            return named;
        }
        Sequence place = withPlaceBehind(named);
        if (place != null) {
            return place;
        }
        if (named.confidence() < Sequence.ANCHORS) {
            return named;
        }
        return switch (named.category()) {
            case PERSON -> isSaints(named) ? saints(named) : person(named);
            case ORGANISATION -> body(named);
            default -> named;
        };
    }

    private boolean isSaints(Sequence named) {
        return Saints.has(reading, named.first()) && named.last() > named.first() && beside.isPossessive(named.last());
    }

    /** "at St Oswin's": what is called after a saint, whatever it is. */
    private static Sequence saints(Sequence named) {
        return new Sequence(named.first(), named.last() + 2, Category.ORGANISATION, "saint", named.confidence());
    }

    private Sequence person(Sequence named) {
        int first = named.first();
        int before = first - 1;
        if (isLinked(first) && is(before, TITLES)) {
            first = before;
        } else if (isLinked(first) && reading.isCapital(before) && isRankOrKin(before, first)) {
            first = before;
        }
        boolean and = tokens.isWord(first - 1, "and") || tokens.isSign(first - 1, '&');
        if (and && is(first, TITLES) && is(first - 2, TITLES)) {
            first -= 2;
        }
        int last = named.last();
        boolean bracketed = tokens.isSign(last + 1, '(') && is(last + 2, TITLES) && tokens.isSign(last + 3, ')');
        return within(named, first, bracketed ? last + 3 : last);
    }

    private boolean isRankOrKin(int before, int first) {
        return is(before, KIN)
                || is(before, RANKS) && reading.has(first, Sign.TITLE) && reading.has(first, Sign.COMMON);
    }

    /** Whether the word stands on one line with the one before it, and nothing between them. */
    private boolean isLinked(int i) {
        return i > 0 && !reading.newLine(i) && reading.isWord(i - 1);
    }

    private boolean is(int i, Set<Long> words) {
        return reading.isWord(i) && words.contains(reading.hash(i));
    }

    private Sequence body(Sequence named) {
        int first = named.first();
        boolean the = tokens.isWord(first - 1, "the")
                && reading.isCapital(first - 1)
                && !reading.beginsSentence(first - 1)
                && !reading.newLine(first);
        if (the) {
            first--;
        } else if (tokens.isWord(first - 1, "and")
                && reading.has(named.last(), Sign.BODY_HEAD)
                && isFirstOfTwo(first - 2)) {
            first -= 2;
        }
        int last = named.last();
        boolean cooperative = tokens.isWord(last, "co")
                && tokens.isSign(last + 1, '-')
                && (tokens.isWord(last + 2, "op") || tokens.isWord(last + 2, "operative"));
        return within(named, first, cooperative ? last + 2 : last);
    }

    /** "Erne" before "and Sperrin Trust", which is one body; not somebody who came with one. */
    private boolean isFirstOfTwo(int i) {
        Evidence.@Nullable Anchor anchor = reading.isWord(i) ? evidence.anchorOf(reading.hash(i)) : null;
        boolean person =
                anchor != null && anchor.category() == Category.PERSON && anchor.confidence() > Sequence.ANCHORS;
        return reading.isWord(i)
                && reading.isCapital(i)
                && tokens.length(i) > 2
                && !reading.newLine(i + 1)
                && !reading.isPublic(i)
                && !(reading.isCapital(i - 1) && !reading.newLine(i))
                && (reading.has(i, Sign.PLACE) || !reading.has(i, Sign.NAME | Sign.COMMON | Sign.HEAD | Sign.TITLE))
                && !reading.has(i, Sign.GIVEN)
                && !person;
    }

    private static Sequence within(Sequence named, int first, int last) {
        boolean same = first == named.first() && last == named.last();
        return same ? named : new Sequence(first, last, named.category(), named.source(), named.confidence());
    }

    /** "Carmel vestry", "the Larkhill estate": the small word behind says that it is a place, and belongs to it. */
    private @Nullable Sequence withPlaceBehind(Sequence named) {
        int next = named.last() + 1;
        boolean place = reading.has(next, Sign.PLACE_HEAD)
                && !reading.has(next, Sign.SAYS | Sign.JOINS_TITLE | Sign.IN)
                && !reading.isCapital(next)
                && !reading.newLine(next)
                && beside.distinctive(named.first(), named.last()) > 0
                && !reading.has(named.first(), Sign.GIVEN)
                && !reading.has(named.last(), Sign.HEAD);
        return place
                ? new Sequence(
                        named.first(),
                        next,
                        Category.LOCATION,
                        "place-word",
                        Math.max(named.confidence(), Sureness.FAIR))
                : null;
    }
}
