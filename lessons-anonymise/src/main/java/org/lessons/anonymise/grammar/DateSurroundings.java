package org.lessons.anonymise.grammar;

/** The words around a date that belong to it: Monday 5 October, early May, the week after Diwali, March last year. */
final class DateSurroundings {

    private static final Words BESIDE =
            Words.of("early late mid last next previous following commencing ending term dechrau");

    /** What stands before "of" or "after" and a date. */
    private static final Words PARTS = Words.of(
            "week weekend day half quarter end start beginning middle fortnight eve ddiwedd diwedd canol ganol");

    private static final Words WEEKS = Words.of("week weekend wk");

    private static final Words LINKS = Words.of("of after before following in the");

    private static final Words WHICH = Words.of("first second third fourth last penultimate final very");

    private static final int REACH = 6;

    private DateSurroundings() {}

    /** The first token of the words before a date that belong to it; the date's own when there are none. */
    static int first(Tokens tokens, int i) {
        int first = i;
        int at = i - 1;
        boolean linked = false;
        for (int steps = 0; steps < REACH && at >= 0; steps++, at--) {
            if (Weekdays.at(tokens, at) || belongs(tokens, at, linked)) {
                first = at;
                linked = false;
            } else if (LINKS.has(tokens, at) || isJoint(tokens, at)) {
                linked |= LINKS.has(tokens, at) && !tokens.isWord(at, "the");
            } else if (tokens.isWord(at, "c") && tokens.isSign(at - 1, '/') && tokens.isWord(at - 2, "w")) {
                return at - 2;
            } else {
                break;
            }
        }
        // The first week, the last Thursday.
        boolean which = first < i
                && WHICH.has(tokens, first - 1)
                && (WEEKS.has(tokens, first) || Weekdays.at(tokens, first) || PARTS.has(tokens, first));
        return which ? first - 1 : first;
    }

    private static boolean belongs(Tokens tokens, int at, boolean linked) {
        if (!linked) {
            boolean half = tokens.isWord(at, "half") && (tokens.isWord(at + 1, "term") || tokens.isDash(at + 1));
            return BESIDE.has(tokens, at) || WEEKS.has(tokens, at) || half;
        }
        boolean in = tokens.isWord(at + 1, "in");
        return in ? WEEKS.has(tokens, at) : PARTS.has(tokens, at) || WEEKS.has(tokens, at);
    }

    private static boolean isJoint(Tokens tokens, int at) {
        boolean comma = tokens.isSign(at, ',') && Weekdays.at(tokens, at - 1);
        boolean hyphen = tokens.isDash(at) && (tokens.isWord(at - 1, "mid") || tokens.isWord(at + 1, "term"));
        return comma || hyphen;
    }

    /** The last token of what follows a date that has no year of its own: last year, before last, of that year. */
    static int last(Tokens tokens, int last) {
        int at = last + 1;
        if (tokens.isWord(at, "of") || tokens.isWord(at, "in")) {
            at++;
        }
        if (tokens.isWord(at, "the") || tokens.isWord(at, "just")) {
            at++;
        }
        boolean which = tokens.isWord(at, "last")
                || tokens.isWord(at, "this")
                || tokens.isWord(at, "next")
                || tokens.isWord(at, "that")
                || tokens.isWord(at, "same")
                || tokens.isWord(at, "following")
                || tokens.isWord(at, "previous");
        if (which && tokens.isWord(at + 1, "year")) {
            return at + 1;
        }
        boolean before = tokens.isWord(last + 1, "before") || tokens.isWord(last + 1, "after");
        if (before && (tokens.isWord(last + 2, "last") || tokens.isWord(last + 2, "next"))) {
            return last + 2;
        }
        return tokens.isWord(last + 1, "gone") ? last + 1 : last;
    }
}
