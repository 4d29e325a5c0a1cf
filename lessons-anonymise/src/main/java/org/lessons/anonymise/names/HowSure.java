package org.lessons.anonymise.names;

import org.lessons.model.shape.Category;

/**
 * How sure a name is in the text it stands in. Where people are named, the capitals of everyday words are names too; where nobody
 * is named for sure, a capital is nearly always a brand, a method or a term.
 */
final class HowSure {

    /** Up to here a text that names nobody for sure makes a name less so: below what was told of a likely one. */
    private static final double UNSURE = 0.76;

    private static final double BARE = 0.65;

    private final Reading reading;
    private final boolean bare;
    private final boolean peopled;

    HowSure(Reading reading, Evidence evidence) {
        this.reading = reading;
        this.bare = evidence.isBare() && !reading.isSmallText();
        this.peopled = evidence.isPeopled();
    }

    /** How sure a sequence is that was believed so much by itself or by what the case says of it. */
    double of(Sequence sequence, double confidence) {
        double believed = peopled && isTitle(sequence) ? Math.max(confidence, Sureness.EVEN) : confidence;
        return bare && isRatherThing(reading, sequence) ? Math.min(believed, UNSURE) * BARE : unsupported(believed);
    }

    /** How sure it is when nothing else is asked of it. */
    double unsupported(double confidence) {
        return bare && confidence <= UNSURE ? confidence * BARE : confidence;
    }

    /** "Second Verse", "Fit Faith": words of every day that something is called by, unless they are shouted. */
    private boolean isTitle(Sequence sequence) {
        return sequence.category() == Category.PRODUCT
                && sequence.last() > sequence.first()
                && !reading.isCapitals(sequence.first())
                && !reading.isCapitals(sequence.last());
    }

    /** What an article stands before, what is two words written as one, who is known to all, and what does as things do. */
    static boolean isRatherThing(Reading reading, Sequence sequence) {
        boolean article = reading.has(sequence.first() - 1, Sign.ARTICLE) && sequence.first() == sequence.last();
        return article
                || sequence.category() == Category.PRODUCT
                || sequence.source().equals(OneWord.DOES)
                || KnownPeople.has(reading, sequence);
    }
}
