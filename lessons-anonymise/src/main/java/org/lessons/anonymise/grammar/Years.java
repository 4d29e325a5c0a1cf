package org.lessons.anonymise.grammar;

/** Years and parts of them: 2018, since '98, 2019/20, FY20, Q3 2020, spring 2019, the 1990s. */
final class Years {

    static final Words SEASONS =
            Words.of("spring=21 summer=22 autumn=23 fall=23 winter=24 gwanwyn=21 wanwyn=21 haf=22 gaeaf=24 aeaf=24");

    static final Words FISCAL = Words.of("fy");

    private static final Words TIME = Words.of(
            "in since until till during from by before after early late mid around circa of year years between to",
            "spring summer autumn winter christmas easter financial academic and for yn ers tan erbyn");

    private static final Words LAW = Words.of(
            "act acts regulations order rules measure code deddf directive bill statute law convention rheoliadau");

    private static final Words NORMS = Words.of("iso bs en pas iec htm");

    /** What can be counted or measured; a figure before one of these is no year. */
    private static final Words UNITS = Words.of(
            "mg ml g kg mcg mm cm m km miles metres calories kcal words hours pounds people homes units litres euros",
            "residents patients tenants steps copies pages pence percent items calls visits square feet iu ppm hrs h shift");

    private static final Words DETERMINERS = Words.of("last next this that early late the");

    private static final int CENTURY = 100;
    private static final int LONGEST_TITLE = 5;

    private Years() {}

    /** Whether the token is a year of four digits. */
    static boolean isYear(Tokens tokens, int i) {
        return tokens.isNumber(i, 4, 4) && tokens.value(i) >= 1900 && tokens.value(i) < 2100;
    }

    /** The year that a number of two or four digits stands for. */
    static int full(Tokens tokens, int i) {
        int year = tokens.value(i);
        return tokens.length(i) == 2 ? year + (year < 50 ? 2000 : 1900) : year;
    }

    /** The last token of a year with an apostrophe: '98; -1 when there is none. */
    static int shortYear(Tokens tokens, int i) {
        return tokens.isApostrophe(i) && tokens.touchesNext(i) && tokens.isNumber(i + 1, 2, 2) ? i + 1 : -1;
    }

    /** A year, or what is said with one and without a month. */
    static DateReading read(Tokens tokens, int i) {
        if (isYear(tokens, i)) {
            return year(tokens, i);
        }
        if (tokens.is(i, Tokens.Kind.SIGN)) {
            return apostrophe(tokens, i);
        }
        if (tokens.is(i, Tokens.Kind.MIXED)) {
            return mixed(tokens, i);
        }
        return tokens.is(i, Tokens.Kind.WORD) ? words(tokens, i) : DateReading.NONE;
    }

    private static DateReading year(Tokens tokens, int i) {
        int range = range(tokens, i);
        if (range > 0) {
            return new DateReading(range, -1, 0, 0, 0.85);
        }
        if (isQuarter(tokens, i + 1)) {
            return new DateReading(i + 1, tokens.value(i), quarter(tokens, i + 1), 0, 0.95);
        }
        int value = tokens.value(i);
        // From 2000 to 0800: the clock of those who work in shifts.
        boolean shift = (tokens.isWord(i + 1, "to") || tokens.isDash(i + 1))
                && tokens.isNumber(i + 2, 4, 4)
                && !isYear(tokens, i + 2);
        if (shift
                || isLaw(tokens, i)
                || isOfLaw(tokens, i + 1)
                || UNITS.has(tokens, i + 1)
                || tokens.isSign(i + 1, '%')) {
            return DateReading.NONE;
        }
        // 1990's is the ten years, 2018's is that year.
        boolean decade = value % 10 == 0 && tokens.isApostrophe(i + 1) && tokens.isWord(i + 2, "s");
        boolean counted = tokens.is(i + 1, Tokens.Kind.WORD)
                && !tokens.isCapitalised(i + 1)
                && tokens.text().charAt(tokens.end(i + 1) - 1) == 's'
                && tokens.length(i + 1) > 3;
        boolean clock = tokens.isWord(i - 1, "at");
        double confidence =
                decade ? 0.5 : TIME.has(tokens, i - 1) ? 0.9 : counted || clock || value % CENTURY == 0 ? 0.4 : 0.8;
        return new DateReading(decade ? i + 2 : i, decade ? -1 : value, 0, 0, confidence);
    }

    /** The last token of 2018-2020, 2019/20, 2018 to 2020; -1 when it is one year. */
    private static int range(Tokens tokens, int i) {
        boolean to = tokens.isWord(i + 1, "to") || tokens.isWord(i + 1, "until");
        if (to || tokens.isDash(i + 1)) {
            if (isYear(tokens, i + 2) && tokens.value(i + 2) > tokens.value(i)) {
                return i + 2;
            }
        }
        boolean joint = (tokens.isDash(i + 1) || tokens.isSign(i + 1, '/'))
                && tokens.touchesNext(i)
                && tokens.touchesNext(i + 1);
        boolean next = joint && tokens.isNumber(i + 2, 2, 2) && tokens.value(i + 2) == (tokens.value(i) + 1) % CENTURY;
        boolean further = joint && tokens.isSign(i + 1, '/') && isYear(tokens, i + 2);
        return next || further ? i + 2 : -1;
    }

    private static boolean isLaw(Tokens tokens, int i) {
        boolean named = LAW.has(tokens, i - 1) && tokens.isCapitalised(i - 1)
                || NORMS.has(tokens, i - 1) && tokens.isAllCapitals(i - 1);
        return named || tokens.isSign(i - 1, ')') && LAW.has(tokens, i - 4);
    }

    /** The 1998 Act, the 2004 Fire Safety Order. */
    private static boolean isOfLaw(Tokens tokens, int i) {
        int at = i;
        while (at < i + LONGEST_TITLE && tokens.isCapitalised(at)) {
            if (LAW.has(tokens, at)) {
                return true;
            }
            at++;
        }
        return false;
    }

    private static DateReading apostrophe(Tokens tokens, int i) {
        int last = shortYear(tokens, i);
        boolean after = i > 0 && tokens.touchesNext(i - 1) && !tokens.is(i - 1, Tokens.Kind.SIGN);
        if (last < 0 || after || tokens.isWord(last + 1, "s") && tokens.touchesNext(last)) {
            return DateReading.NONE;
        }
        boolean quoted = tokens.isApostrophe(last + 1) && tokens.touchesNext(last);
        boolean timed = TIME.has(tokens, i - 1) || Months.at(tokens, i - 1) > 0;
        return quoted ? DateReading.NONE : new DateReading(last, full(tokens, last), 0, 0, timed ? 0.85 : 0.4);
    }

    /** Q3 2020, FY20, 1990s. */
    private static DateReading mixed(Tokens tokens, int i) {
        if (isQuarter(tokens, i)) {
            int year = tokens.isWord(i + 1, "of") || tokens.isSign(i + 1, ',') ? i + 2 : i + 1;
            if (isYear(tokens, year)) {
                int range = range(tokens, year);
                return new DateReading(
                        Math.max(year, range), range > 0 ? -1 : tokens.value(year), quarter(tokens, i), 0, 0.95);
            }
            int last = tokens.length(year) == 2 && tokens.isSign(year + 1, '/') ? year + 2 : shortYear(tokens, year);
            return last > 0 ? new DateReading(last, -1, 0, 0, 0.8) : new DateReading(i, -1, 0, 0, 0.35);
        }
        String text = tokens.text();
        int start = tokens.start(i);
        int length = tokens.length(i);
        boolean fiscal = (length == 4 || length == 6) && text.regionMatches(true, start, "fy", 0, 2);
        if (fiscal && Character.isDigit(text.charAt(start + 2)) && Character.isDigit(text.charAt(start + length - 1))) {
            boolean two = (tokens.isSign(i + 1, '/') || tokens.isDash(i + 1)) && tokens.isNumber(i + 2, 2, 4);
            return new DateReading(two ? i + 2 : i, -1, 0, 0, 0.85);
        }
        boolean decade = length == 5
                && (text.startsWith("19", start) || text.startsWith("20", start))
                && text.charAt(start + 3) == '0'
                && text.charAt(start + 4) == 's'
                && Character.isDigit(text.charAt(start + 2));
        return decade ? new DateReading(i, -1, 0, 0, 0.5) : DateReading.NONE;
    }

    /** FY 2019/20, spring 2019, the third quarter of 2020, last summer. */
    private static DateReading words(Tokens tokens, int i) {
        if (FISCAL.has(tokens, i) && (tokens.isNumber(i + 1, 2, 2) || isYear(tokens, i + 1))) {
            boolean two = (tokens.isSign(i + 2, '/') || tokens.isDash(i + 2)) && tokens.isNumber(i + 3, 2, 4);
            return new DateReading(two ? i + 3 : i + 1, -1, 0, 0, 0.9);
        }
        NumberWords.Spelt spoken = NumberWords.year(tokens, i);
        if (spoken.value() > 0 && !UNITS.has(tokens, spoken.last() + 1)) {
            double confidence = TIME.has(tokens, i - 1) ? 0.85 : 0.4;
            return new DateReading(spoken.last(), spoken.value(), 0, 0, confidence);
        }
        int season = SEASONS.value(tokens, i);
        if (season > 0) {
            return season(tokens, i, season);
        }
        NumberWords.Spelt ordinal = NumberWords.ordinal(tokens, i);
        boolean quarter = ordinal.value() >= 1 && ordinal.value() <= 4 && tokens.isWord(ordinal.last() + 1, "quarter");
        int year = tokens.isWord(ordinal.last() + 2, "of") ? ordinal.last() + 3 : ordinal.last() + 2;
        return quarter && isYear(tokens, year)
                ? new DateReading(year, tokens.value(year), 32 + ordinal.value(), 0, 0.95)
                : DateReading.NONE;
    }

    private static DateReading season(Tokens tokens, int i, int season) {
        int year = tokens.isWord(i + 1, "of") || tokens.isSign(i + 1, ',') ? i + 2 : i + 1;
        if (isYear(tokens, year)) {
            int range = range(tokens, year);
            return new DateReading(Math.max(year, range), range > 0 ? -1 : tokens.value(year), season, 0, 0.95);
        }
        int brief = shortYear(tokens, year);
        if (brief > 0) {
            return new DateReading(brief, full(tokens, brief), season, 0, 0.9);
        }
        boolean one = (tokens.isWord(i - 1, "last") || tokens.isWord(i - 1, "next") || tokens.isWord(i - 1, "that"))
                && !tokens.isCapitalised(i);
        boolean part = DETERMINERS.has(tokens, i - 1)
                && (tokens.isWord(i + 1, "before") || tokens.isWord(i + 1, "after"))
                && (tokens.isWord(i + 2, "last") || tokens.isWord(i + 2, "that"));
        return one || part ? new DateReading(i, -1, 0, 0, 0.35) : DateReading.NONE;
    }

    private static boolean isQuarter(Tokens tokens, int i) {
        return tokens.is(i, Tokens.Kind.MIXED)
                && tokens.length(i) == 2
                && Words.folded(tokens.text().charAt(tokens.start(i))) == 'q'
                && quarter(tokens, i) >= 33
                && quarter(tokens, i) <= 36;
    }

    /** As EDTF numbers the quarters. */
    private static int quarter(Tokens tokens, int i) {
        return 32 + tokens.text().charAt(tokens.start(i) + 1) - '0';
    }
}
