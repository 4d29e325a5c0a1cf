package org.lessons.anonymise.grammar;

import org.lessons.model.shape.Category;

/** Ages that say neither "aged" nor "years": Donal (67), Donal, 67, came; he was sixty-seven; she turned 40; a man of 82. */
final class BareAges {

    private static final Words IS =
            Words.of("was is turned turning turns reached reaches be being been am became oedd yn");

    private static final Words ABOUT =
            Words.of("nearly almost about just only still barely now then already probably around approaching pushing");

    /** What a sentence goes on with behind an age; anything else is what the figure counts. */
    private static final Words GOES_ON = Words.of(
            "and but when at with by then who so because while in on that last this next now if or as the he she we they i",
            "herself himself mind it had has which whose where having for when after before today yesterday tomorrow though although my her his");

    /** Names of things that a number follows. */
    private static final Words NUMBERED = Words.of(
            "ward room flat bay bed unit block section article part table figure band level tier stage page step rule paragraph",
            "schedule appendix question option item version phase chapter week day year no number clause act line list",
            "reference ref references total score scale grade type group cohort note notes");

    private static final Words PARENTS = Words.of("mother father mum mam dad parent widow widower");

    /** "Im 17", typed in haste. */
    private static final Words HASTY = Words.of("im hes shes");

    private static final int GROWN = 10;
    private static final int ADULT = 18;
    private static final int OLDEST = 110;

    private BareAges() {}

    static void at(Tokens tokens, int i, NumberWords.Spelt figure, Found found) {
        double confidence = bracketed(tokens, i, figure);
        if (confidence > 0 && !People.isOne(tokens, i - 2)) {
            found.span(tokens.start(i), tokens.end(figure.last()), Category.AGE, Grammars.AGE_BESIDE, confidence);
            return;
        }
        if (confidence == 0) {
            confidence = betweenCommas(tokens, i, figure);
        }
        if (confidence == 0) {
            confidence = told(tokens, i, figure);
        }
        if (confidence == 0 && tokens.isWord(i - 1, "of")) {
            confidence = ofOne(tokens, i, figure);
        }
        if (confidence == 0 && tokens.isWord(i - 1, "at") && figure.value() >= GROWN) {
            // At 93 she still cooked; he died at 59.
            boolean lived = People.isPronoun(tokens, figure.last() + 1);
            boolean died = tokens.isWord(i - 2, "died") || tokens.isWord(i - 2, "widowed");
            confidence =
                    died && goesOn(tokens, figure.last() + 1) ? 0.8 : lived && tokens.opensSentence(i - 1) ? 0.6 : 0;
        }
        if (confidence > 0) {
            found.span(tokens.start(i), tokens.end(figure.last()), Category.AGE, "age", confidence);
        }
    }

    /** A man of 82; a woman of 54 came. "A mother of four" has four children. */
    private static double ofOne(Tokens tokens, int i, NumberWords.Spelt figure) {
        boolean one = People.isOne(tokens, i - 2);
        boolean article = tokens.isWord(i - 3, "a") || tokens.isWord(i - 4, "a");
        boolean ends = goesOn(tokens, figure.last() + 1);
        boolean grown =
                figure.value() >= ADULT && figure.value() <= OLDEST && !Labels.isUnit(tokens, figure.last() + 1);
        boolean family = figure.value() < ADULT && PARENTS.has(tokens, i - 2);
        return one && !family && (article && ends || grown && (article || ends)) ? 0.8 : 0;
    }

    /** Donal (67). */
    private static double bracketed(Tokens tokens, int i, NumberWords.Spelt figure) {
        int end = tokens.isWord(figure.last() + 1, "weeks") || tokens.isWord(figure.last() + 1, "months") ? 2 : 1;
        boolean brackets = tokens.isSign(i - 1, '(')
                && (tokens.isSign(figure.last() + end, ')') || tokens.isSign(figure.last() + end, ','))
                && tokens.touchesNext(i - 1);
        if (!brackets || tokens.touchesNext(i - 2)) {
            return 0;
        }
        boolean one = People.isOne(tokens, i - 2);
        boolean name = isName(tokens, i - 2);
        if (!one && !name || figure.value() < 1) {
            return 0;
        }
        return figure.value() >= GROWN ? 0.8 : one || end == 2 ? 0.7 : 0.4;
    }

    /** Donal, 67, came; my mother, 81, said; Rana Pell, 48. */
    private static double betweenCommas(Tokens tokens, int i, NumberWords.Spelt figure) {
        int next = figure.last() + 1;
        boolean ends = next >= tokens.size()
                || tokens.isSign(next, ',') && !(tokens.touchesNext(next) && tokens.is(next + 1, Tokens.Kind.NUMBER))
                || tokens.isSign(next, '.') && !tokens.touchesNext(next)
                || tokens.isSign(next, ';')
                || tokens.isSign(next, ')')
                || tokens.isDash(next) && !tokens.touchesNext(figure.last());
        int before = tokens.isSign(i - 2, '.') ? i - 3 : i - 2;
        if (!tokens.isSign(i - 1, ',') || !ends || tokens.touchesNext(i - 1)) {
            return 0;
        }
        // One in a row of figures is no age: Wards 6, 7, 8.
        boolean row = tokens.is(next + 1, Tokens.Kind.NUMBER) || tokens.is(i - 3, Tokens.Kind.NUMBER);
        if (row && !tokens.isSign(next, '.')) {
            return 0;
        }
        if (People.isOne(tokens, before)) {
            return 0.85;
        }
        boolean initial = before < i - 2 && tokens.isCapitalised(before) && tokens.length(before) == 1;
        // Miss L, nineteen.
        initial |= tokens.isCapitalised(before) && tokens.length(before) == 1 && tokens.isCapitalised(before - 1);
        return isName(tokens, before) || initial ? figure.value() >= GROWN ? 0.8 : 0.6 : 0;
    }

    private static boolean isName(Tokens tokens, int i) {
        return tokens.isCapitalised(i)
                && tokens.length(i) > 1
                && !NUMBERED.has(tokens, i)
                && Months.at(tokens, i) == 0
                && !Weekdays.at(tokens, i)
                && !(tokens.isAllCapitals(i) && tokens.length(i) <= 3);
    }

    /** he was 66 and; she's nearly ninety; that boy was 15. */
    private static double told(Tokens tokens, int i, NumberWords.Spelt figure) {
        int verb = ABOUT.has(tokens, i - 1) ? i - 2 : i - 1;
        boolean short2 = (tokens.isWord(verb, "s") || tokens.isWord(verb, "m")) && tokens.isApostrophe(verb - 1);
        boolean turned = tokens.isWord(verb, "turned") || tokens.isWord(verb, "turning");
        boolean pushing = tokens.isWord(i - 1, "pushing") || tokens.isWord(i - 1, "approaching");
        boolean hasty = HASTY.has(tokens, verb);
        if (!short2 && !IS.has(tokens, verb) && !pushing && !hasty) {
            return 0;
        }
        int next = figure.last() + 1;
        if (!goesOn(tokens, next) || figure.value() < 2) {
            return 0;
        }
        if (hasty) {
            return figure.value() < GROWN ? 0.5 : 0.7;
        }
        int subject = short2 ? verb - 2 : verb - 1;
        if (ABOUT.has(tokens, subject) || tokens.isWord(subject, "not") || tokens.isWord(subject, "had")) {
            subject--;
        }
        // One of them, Haydn Pell, was 79.
        if (tokens.isSign(subject, ',') && isName(tokens, subject - 1)) {
            subject--;
        }
        boolean pronoun = People.isPronoun(tokens, subject);
        boolean person = People.isOne(tokens, subject);
        boolean name = isName(tokens, subject)
                && !tokens.isWord(subject, "it")
                && !tokens.isWord(subject, "there")
                && !tokens.isWord(subject, "that")
                && !tokens.isWord(subject, "this")
                && !tokens.isWord(subject, "what");
        boolean words = !tokens.is(i, Tokens.Kind.NUMBER);
        boolean small = figure.value() < GROWN;
        if (pronoun || person) {
            return small ? words ? 0.5 : 0.65 : 0.85;
        }
        boolean bare = turned || pushing;
        return name && !short2 ? small ? 0.4 : 0.7 : bare && !small ? 0.55 : 0;
    }

    /** Whether what follows leaves the figure to itself. */
    private static boolean goesOn(Tokens tokens, int next) {
        if (next >= tokens.size()) {
            return true;
        }
        if (tokens.is(next, Tokens.Kind.SIGN)) {
            boolean sum = tokens.isSign(next, '%')
                    || tokens.isSign(next, '/')
                    || tokens.isSign(next, ':')
                    || tokens.isSign(next, '+')
                    || tokens.isSign(next, '\u00b0');
            boolean joined = tokens.touchesNext(next - 1)
                    && tokens.touchesNext(next)
                    && !tokens.isDash(next)
                    && !tokens.is(next + 1, Tokens.Kind.SIGN)
                    && tokens.is(next + 1, Tokens.Kind.NUMBER);
            boolean hyphen = tokens.isDash(next) && tokens.touchesNext(next - 1) && tokens.touchesNext(next);
            return !sum && !joined && !hyphen;
        }
        return GOES_ON.has(tokens, next) && !Ages.isOpen(tokens, next + 1);
    }
}
