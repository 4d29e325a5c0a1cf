package org.lessons.anonymise.names;

import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.grammar.Tokens;
import org.lessons.model.shape.Category;

/** Takes into a name what belongs to it at its ends: "Mr and" before Mrs Pell, "vestry" behind Carmel, "The" before Limes Surgery. */
final class Edges {

    private final Reading reading;
    private final Tokens tokens;
    private final Evidence evidence;
    private final Beside beside;
    private final Styles styles;

    Edges(Reading reading, Evidence evidence) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.evidence = evidence;
        this.beside = new Beside(reading);
        this.styles = new Styles(reading);
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
            case LOCATION -> within(named, named.first(), forAll(named));
            default -> named;
        };
    }

    private boolean isSaints(Sequence named) {
        boolean house = Saints.isSaint(reading, named.first()) || reading.has(named.first() - 1, Sign.IN);
        return house
                && Saints.has(reading, named.first())
                && named.last() > named.first()
                && beside.isPossessive(named.last());
    }

    /** "at St Oswin's": what is called after a saint, whatever it is. */
    private static Sequence saints(Sequence named) {
        return new Sequence(named.first(), named.last() + 2, Category.ORGANISATION, "saint", named.confidence());
    }

    private Sequence person(Sequence named) {
        int first = named.first();
        int before = first - 1;
        if (isLinked(first) && styles.isShortTitle(before)) {
            first = before;
        } else if (isLinked(first) && reading.isCapital(before) && styles.isBefore(before, first)) {
            first = before;
        }
        boolean and = tokens.isWord(first - 1, "and") || tokens.isSign(first - 1, '&');
        if (and && styles.isShortTitle(first) && styles.isShortTitle(first - 2)) {
            first -= 2;
        }
        int last = named.last();
        boolean bracketed =
                tokens.isSign(last + 1, '(') && styles.isShortTitle(last + 2) && tokens.isSign(last + 3, ')');
        return within(named, first, bracketed ? last + 3 : last);
    }

    /** Whether the word stands on one line with the one before it, and nothing between them. */
    private boolean isLinked(int i) {
        return i > 0 && !reading.newLine(i) && reading.isWord(i - 1);
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
        int last = forAll(named);
        boolean cooperative = tokens.isWord(last, "co")
                && tokens.isSign(last + 1, '-')
                && (tokens.isWord(last + 2, "op") || tokens.isWord(last + 2, "operative"));
        return within(named, first, cooperative ? last + 2 : last);
    }

    /** "Castlemilk Bairns and Das", "Cleveland Wheels for All": where a body's name goes on behind a small word. */
    private int forAll(Sequence named) {
        int last = named.last();
        int next = last + 2;
        boolean open = named.source().equals("capitals") || named.source().equals("beside");
        boolean joins = tokens.isWord(last + 1, "and") || tokens.isWord(last + 1, "for");
        boolean goesOn = open
                && joins
                && last > named.first()
                && reading.has(last, Sign.COMMON)
                && reading.isWord(next)
                && reading.isCapital(next)
                && !reading.newLine(next)
                && !reading.has(next, Sign.GIVEN | Sign.TITLE | Sign.PLACE)
                && !reading.isPublic(next)
                && !reading.isCapital(next + 1);
        return goesOn ? next : last;
    }

    /** "Erne" before "and Sperrin Trust", which is one body; not somebody who came with one. */
    private boolean isFirstOfTwo(int i) {
        Evidence.@Nullable Anchor anchor = reading.isWord(i) ? evidence.anchorOf(reading.hash(i)) : null;
        boolean person = anchor != null && anchor.category() == Category.PERSON && anchor.confidence() > Sureness.FAIR;
        return reading.isWord(i)
                && reading.isCapital(i)
                && tokens.length(i) > 2
                && !reading.newLine(i + 1)
                && !reading.isPublic(i)
                && !(reading.isCapital(i - 1) && !reading.newLine(i))
                && (reading.has(i, Sign.PLACE) || !reading.has(i, Sign.COMMON | Sign.HEAD | Sign.TITLE))
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
                && (!reading.has(named.last(), Sign.HEAD) || tokens.isWord(next, "site"));
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
