package org.lessons.anonymise.grammar;

/** Dates in figures, the day first: 14/09/2017, 14.9.17, 2017-09-14, 06/2021; 14/9 where a word says that it is one. */
final class CalendarFigures {

    private static final Words ON = Words.of("on by until till from since dated before after commencing ar ers erbyn");

    private CalendarFigures() {}

    static DateReading read(Tokens tokens, int i) {
        if (!tokens.isNumber(i, 1, 4) || !isJoint(tokens, i + 1) || !touches(tokens, i)) {
            return spaced(tokens, i);
        }
        boolean third = sameJoint(tokens, i + 1, i + 3) && tokens.touchesNext(i + 2) && tokens.touchesNext(i + 3);
        if (third && tokens.isNumber(i, 4, 4) && isMonth(tokens, i + 2)) {
            return yearFirst(tokens, i);
        }
        boolean year = third && (tokens.isNumber(i + 4, 2, 2) || tokens.isNumber(i + 4, 4, 4));
        if (year && isDay(tokens, i) && isMonth(tokens, i + 2)) {
            return new DateReading(i + 4, Years.full(tokens, i + 4), tokens.value(i + 2), tokens.value(i), 0.97);
        }
        if (year && isMonth(tokens, i) && isDay(tokens, i + 2) && Years.isYear(tokens, i + 4)) {
            // Some write the month first; the day is too great to be one.
            return new DateReading(i + 4, tokens.value(i + 4), tokens.value(i), tokens.value(i + 2), 0.8);
        }
        return third ? DateReading.NONE : two(tokens, i);
    }

    private static DateReading yearFirst(Tokens tokens, int i) {
        if (isDay(tokens, i + 4)) {
            return new DateReading(i + 4, tokens.value(i), tokens.value(i + 2), tokens.value(i + 4), 0.97);
        }
        // 2017-09-14T10:30 as machines write it.
        boolean time = tokens.is(i + 4, Tokens.Kind.MIXED)
                && tokens.length(i + 4) >= 4
                && tokens.text().charAt(tokens.start(i + 4) + 2) == 'T';
        return time && Years.isYear(tokens, i)
                ? new DateReading(i + 4, tokens.value(i), tokens.value(i + 2), 0, 0.95)
                : DateReading.NONE;
    }

    /** 06/2021, 2021-06, on 14/9. */
    private static DateReading two(Tokens tokens, int i) {
        boolean slash = tokens.isSign(i + 1, '/');
        if ((slash || tokens.isSign(i + 1, '-')) && isMonth(tokens, i) && Years.isYear(tokens, i + 2)) {
            return new DateReading(i + 2, tokens.value(i + 2), tokens.value(i), 0, 0.9);
        }
        boolean following = (tokens.value(i) + 1) % 100 == tokens.value(i + 2);
        if (Years.isYear(tokens, i) && tokens.isNumber(i + 2, 2, 2) && isMonth(tokens, i + 2) && !following) {
            return new DateReading(i + 2, tokens.value(i), tokens.value(i + 2), 0, 0.85);
        }
        boolean day = slash && isDay(tokens, i) && isMonth(tokens, i + 2) && tokens.length(i) <= 2;
        boolean said = ON.has(tokens, i - 1) || Weekdays.at(tokens, i - 1);
        boolean round = tokens.value(i) == 24 && tokens.value(i + 2) == 7;
        boolean goesOn = tokens.touchesNext(i + 2) && tokens.isSign(i + 3, '/');
        boolean measure = Labels.isUnit(tokens, i + 3);
        return day && said && !round && !goesOn && !measure
                ? new DateReading(i + 2, -1, tokens.value(i + 2), tokens.value(i), 0.6)
                : DateReading.NONE;
    }

    /** 14 / 09 / 2017, as forms have it. */
    private static DateReading spaced(Tokens tokens, int i) {
        boolean date = isDay(tokens, i)
                && sameJoint(tokens, i + 1, i + 3)
                && isMonth(tokens, i + 2)
                && Years.isYear(tokens, i + 4)
                && tokens.start(i + 4) - tokens.end(i) <= 10;
        return date
                ? new DateReading(i + 4, tokens.value(i + 4), tokens.value(i + 2), tokens.value(i), 0.9)
                : DateReading.NONE;
    }

    private static boolean touches(Tokens tokens, int i) {
        return tokens.touchesNext(i) && tokens.touchesNext(i + 1);
    }

    private static boolean isJoint(Tokens tokens, int i) {
        return tokens.isSign(i, '/') || tokens.isDash(i) || tokens.isSign(i, '.');
    }

    private static boolean sameJoint(Tokens tokens, int i, int j) {
        return isJoint(tokens, i)
                && isJoint(tokens, j)
                && tokens.text().charAt(tokens.start(i)) == tokens.text().charAt(tokens.start(j));
    }

    static boolean isDay(Tokens tokens, int i) {
        return tokens.isNumber(i, 1, 2) && tokens.value(i) >= 1 && tokens.value(i) <= 31;
    }

    private static boolean isMonth(Tokens tokens, int i) {
        return tokens.isNumber(i, 1, 2) && tokens.value(i) >= 1 && tokens.value(i) <= 12;
    }
}
