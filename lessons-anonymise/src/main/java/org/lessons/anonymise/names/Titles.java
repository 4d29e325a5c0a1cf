package org.lessons.anonymise.names;

import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.grammar.Tokens;
import org.lessons.model.shape.Category;

/** What something was called that somebody started, in words of every day: "We called it Rise and Toast", "the Clear the Corridor pilot". */
final class Titles {

    /** What has a name of its own where one was given to it. */
    private static final WordSet STARTED = WordSet.of("pilot scheme project programme initiative app");

    /** What mostly has a name of its own. */
    private static final WordSet NAMED =
            WordSet.of("pilot scheme project programme initiative app charity group service club system tool campaign");

    private static final WordSet CALLED = WordSet.of("called named christened titled call cried");

    private static final WordSet IT = WordSet.of("it them us");

    private static final int LONGEST = 6;

    private final Reading reading;
    private final Tokens tokens;

    Titles(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** The title that begins at a capitalised word, or null. */
    @Nullable
    Sequence at(int first) {
        if (reading.has(first, Sign.GIVEN | Sign.TITLE)) {
            return null;
        }
        boolean called = isCalled(first);
        if (!called && (reading.beginsSentence(first) && !isCapitalBehind(first))) {
            return null;
        }
        int last = first;
        int capitals = 0;
        int telling = 0;
        int words = 0;
        for (int i = first; i < reading.size() && words < LONGEST; i++, words++) {
            boolean joins = i > first && reading.has(i, Sign.JOINS | Sign.JOINS_TITLE | Sign.ARTICLE | Sign.PLAIN);
            if (!reading.isWord(i) || i > first && reading.newLine(i) || !reading.isCapital(i) && !joins) {
                break;
            }
            if (reading.isCapital(i)) {
                last = i;
                capitals++;
                telling += reading.isPublic(i) || reading.has(i, Sign.TRADE | Sign.HEAD | Sign.STATE) ? 0 : 1;
            }
        }
        // "Our charity, Second Verse and the rest" is no aside.
        boolean aside = isAside(first) && !tokens.isSign(last + 1, ',') && !tokens.isSign(last + 1, ')');
        if (aside) {
            return null;
        }
        boolean title = called ? capitals > 0 && telling > 0 : capitals > 1 && telling > 0 && isStarted(last);
        return title && (last > first || isAside(first))
                ? new Sequence(first, last, Category.PRODUCT, "called", Sureness.FAIR)
                : null;
    }

    /** "We called it Take Ten", "was known as the Care Bus". */
    private boolean isCalled(int first) {
        boolean called = CALLED.has(reading, first - 2) && IT.has(reading, first - 1);
        int as = tokens.isWord(first - 1, "the") ? first - 2 : first - 1;
        boolean known = tokens.isWord(as, "as") && tokens.isWord(as - 1, "known");
        boolean passive = CALLED.has(reading, first - 1) && !reading.newLine(first);
        return called || passive || known || isAside(first);
    }

    /** "Our charity, Second Verse, ran choirs", "a programme (Nod)". */
    private boolean isAside(int first) {
        return (tokens.isSign(first - 1, ',') || tokens.isSign(first - 1, '(')) && NAMED.has(reading, first - 2);
    }

    private boolean isCapitalBehind(int i) {
        return reading.isCapital(i + 1)
                && !reading.newLine(i + 1)
                && !reading.has(i, Sign.ARTICLE | Sign.JOINS | Sign.JOINS_TITLE);
    }

    /** Whether what people start stands behind it, in small letters. */
    private boolean isStarted(int last) {
        int next = last + 1;
        return STARTED.has(reading, next) && !reading.isCapital(next) && !reading.newLine(next);
    }
}
