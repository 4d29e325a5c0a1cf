package org.lessons.anonymise.grammar;

import java.util.Optional;
import org.lessons.model.shape.Category;
import org.lessons.model.time.Edtf;

/**
 * Whatever fixes a day, a month or a year: 14/09/2017, 9th of May 2014, the third of May, w/c 2 November, early March, 2018,
 * Easter Monday; the day first.
 */
public final class Dates {

    private static final Words ON = Words.of("on by until till from since dated before after between");

    /** What a sentence goes on with behind "the 23rd"; a noun there makes it a floor or a century. */
    private static final Words AFTER_DAY = Words.of(
            "and but we i he she they it when with to at in because so the a for was is were had until we'd of by from or",
            "then there my our her his");

    private static final Words HARMLESS = Words.of(
            "the of in a year on week weekend wk w c commencing beginning ending early late mid end start first last");

    private static final Words DAY_PARTS = Words.of("morning afternoon evening night");

    private static final int LONGEST_LIST = 3;
    private static final int MOST_WORDS_BEFORE = 8;

    private Dates() {}

    /** With which words one may begin. */
    static Words[] begins() {
        return new Words[] {
            NumberWords.CARDINALS,
            NumberWords.ORDINALS,
            Feasts.DAYS.firsts(),
            Feasts.CAPITAL_DAYS.firsts(),
            Feasts.FEASTS,
            Feasts.CAPITAL,
            Months.NAMES,
            Years.SEASONS,
            Years.FISCAL
        };
    }

    static void at(Tokens tokens, int i, Found found) {
        if (i > 0 && inside(tokens, i)) {
            return;
        }
        DateReading reading = read(tokens, i);
        if (!reading.isThere()) {
            return;
        }
        int first = DateSurroundings.first(tokens, i);
        int last = reading.year() < 0 ? DateSurroundings.last(tokens, reading.last()) : reading.last();
        boolean birth = Labels.isBirth(tokens, first);
        found.span(
                tokens.start(first),
                tokens.end(last),
                birth ? Category.DATE_OF_BIRTH : Category.DATE,
                "date",
                birth ? Math.max(0.9, reading.confidence()) : reading.confidence());
    }

    /**
     * What a date in words or figures says.
     *
     * @param text the date alone
     * @return the date in EDTF, or empty when the text is none, says more than EDTF could, or leaves the year open
     */
    public static Optional<Edtf> edtf(String text) {
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < Math.min(tokens.size(), MOST_WORDS_BEFORE); i++) {
            DateReading reading = read(tokens, i);
            if (reading.isThere()) {
                // "Late 2019" and "Easter 2019" say more than the year; to call them 2019 would let that stand.
                boolean whole = reading.last() == tokens.size() - 1 && (i == 0 || reading.month() > 0);
                return whole ? reading.edtf() : Optional.empty();
            }
            if (!HARMLESS.has(tokens, i) && !Weekdays.at(tokens, i) && !tokens.is(i, Tokens.Kind.SIGN)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A figure in the middle of 12.500 or 3/4/5 begins nothing. */
    private static boolean inside(Tokens tokens, int i) {
        if (!tokens.is(i, Tokens.Kind.NUMBER) || !tokens.is(i - 1, Tokens.Kind.SIGN) || !tokens.touchesNext(i - 1)) {
            return false;
        }
        boolean money = tokens.isSign(i - 1, '\u00a3') || tokens.isSign(i - 1, '$') || tokens.isSign(i - 1, '\u20ac');
        boolean joint = tokens.isSign(i - 1, '/')
                || tokens.isDash(i - 1)
                || tokens.isSign(i - 1, '.')
                || tokens.isSign(i - 1, ',')
                || tokens.isSign(i - 1, '#')
                || tokens.isApostrophe(i - 1);
        boolean joined = tokens.touchesNext(i - 2) && !tokens.is(i - 2, Tokens.Kind.SIGN);
        boolean letters = joined && !tokens.is(i - 2, Tokens.Kind.NUMBER);
        // Whatever a year is joined to, it says when: yr-2019, Hill,2019, April 15-2019. A decimal (0.2019) doesn't.
        boolean year = Years.isYear(tokens, i) && (letters || tokens.isDash(i - 1) && tokens.length(i - 2) <= 3);
        boolean apart = year || tokens.isDash(i - 1) && letters && tokens.length(i - 2) > 2;
        return money || joint && joined && !apart;
    }

    private static DateReading read(Tokens tokens, int i) {
        if (tokens.is(i, Tokens.Kind.NUMBER)) {
            // A day, a month or a year.
            if (tokens.length(i) == 3 || tokens.length(i) > 4) {
                return DateReading.NONE;
            }
            DateReading figures = CalendarFigures.read(tokens, i);
            if (figures.isThere()) {
                return figures;
            }
        }
        DateReading day = dayFirst(tokens, i);
        if (day.isThere()) {
            return day;
        }
        DateReading feast = Feasts.read(tokens, i);
        if (feast.isThere()) {
            return feast;
        }
        int month = Months.at(tokens, i);
        return month > 0 ? monthFirst(tokens, i, month) : Years.read(tokens, i);
    }

    /** A day: 7, 7th, seventh, twenty-second. */
    private static NumberWords.Spelt day(Tokens tokens, int i) {
        if (CalendarFigures.isDay(tokens, i)) {
            return new NumberWords.Spelt(tokens.value(i), i);
        }
        NumberWords.Spelt ordinal = NumberWords.ordinal(tokens, i);
        return ordinal.value() >= 1 && ordinal.value() <= 31 ? ordinal : NumberWords.NONE;
    }

    /** 7 May, 7th of May, 4-5 May, the 23rd. */
    private static DateReading dayFirst(Tokens tokens, int i) {
        NumberWords.Spelt day = day(tokens, i);
        if (day.value() < 0) {
            return DateReading.NONE;
        }
        int month = afterDay(tokens, day.last());
        boolean figure = tokens.is(i, Tokens.Kind.NUMBER);
        if (month > 0) {
            DateReading dated = withYear(tokens, month, Months.at(tokens, month), day.value());
            boolean verb = figure && dated.year() < 0 && Months.isVerb(tokens, month) && !ON.has(tokens, i - 1);
            return verb ? DateReading.NONE : dated;
        }
        return figure ? DateReading.NONE : dayAlone(tokens, i, day);
    }

    /** On the 23rd; Tuesday the 14th; Tuesday 14th. */
    private static DateReading dayAlone(Tokens tokens, int i, NumberWords.Spelt day) {
        int before = tokens.isWord(i - 1, "the") ? i - 2 : i - 1;
        int part = tokens.isSign(before, ',') ? before - 1 : before;
        boolean weekday = Weekdays.at(tokens, DAY_PARTS.has(tokens, part) ? part - 1 : part);
        boolean noun =
                !weekday && tokens.is(day.last() + 1, Tokens.Kind.WORD) && !AFTER_DAY.has(tokens, day.last() + 1);
        boolean goesOn = noun
                || tokens.is(day.last() + 1, Tokens.Kind.NUMBER)
                || tokens.isDash(day.last() + 1) && tokens.touchesNext(day.last());
        if (goesOn || tokens.isWord(day.last() + 1, "of")) {
            return DateReading.NONE;
        }
        boolean on = before == i - 2 && ON.has(tokens, before);
        boolean figures = tokens.is(i, Tokens.Kind.MIXED);
        boolean great = figures || day.value() > 20;
        return weekday || on && great
                ? new DateReading(day.last(), -1, 0, day.value(), weekday ? 0.75 : figures ? 0.6 : 0.55)
                : DateReading.NONE;
    }

    /** The token of the month behind a day: 7 May, 7th of May, 4-5 May, 3, 4 and 5 May; 0 when there is none. */
    private static int afterDay(Tokens tokens, int last) {
        int next = last + 1;
        for (int days = 0; days < LONGEST_LIST; days++) {
            boolean joint = tokens.isDash(next)
                    || tokens.isSign(next, '/')
                    || tokens.isSign(next, ',')
                    || tokens.isSign(next, '&')
                    || tokens.isWord(next, "and")
                    || tokens.isWord(next, "or")
                    || tokens.isWord(next, "to");
            int another = tokens.isWord(next + 1, "the") ? next + 2 : next + 1;
            NumberWords.Spelt day = joint ? day(tokens, another) : NumberWords.NONE;
            if (day.value() < 0) {
                break;
            }
            next = day.last() + 1;
        }
        if (tokens.isWord(next, "of") || tokens.isWord(next, "o") || tokens.isDash(next) || tokens.isSign(next, '/')) {
            next++;
        }
        return Months.at(tokens, next) > 0 ? next : 0;
    }

    private static DateReading withYear(Tokens tokens, int month, int value, int day) {
        boolean sign = tokens.isSign(month + 1, ',')
                || tokens.isSign(month + 1, '.')
                || tokens.isWord(month + 1, "of")
                || tokens.isDash(month + 1) && tokens.touchesNext(month)
                || tokens.isSign(month + 1, '/');
        int next = sign ? month + 2 : month + 1;
        if (Years.isYear(tokens, next)) {
            return new DateReading(next, tokens.value(next), value, day, 0.97);
        }
        int brief = Years.shortYear(tokens, next);
        if (brief > 0) {
            return new DateReading(brief, Years.full(tokens, brief), value, day, 0.97);
        }
        NumberWords.Spelt spoken = NumberWords.year(tokens, next);
        if (spoken.value() > 0) {
            return new DateReading(spoken.last(), spoken.value(), value, day, 0.95);
        }
        // 3 May 19, 3-May-19 and Oct-22: a day or a hyphen, and two figures more.
        boolean hyphen = tokens.isDash(month + 1) && tokens.touchesNext(month) && tokens.touchesNext(month + 1);
        boolean two = (day > 0 || hyphen && Months.at(tokens, month) > 0)
                && tokens.isNumber(next, 2, 2)
                && (!sign || tokens.isDash(month + 1));
        boolean counted = tokens.is(next + 1, Tokens.Kind.WORD) || tokens.isSign(next + 1, ':');
        return two && (sign || !counted) && !tokens.isDash(next + 1)
                ? new DateReading(next, Years.full(tokens, next), value, day, 0.9)
                : new DateReading(month, -1, value, day, 0.95);
    }

    /** May 2021, May 7th 2021, May-June 2019; May alone when the words around it say so. */
    private static DateReading monthFirst(Tokens tokens, int i, int month) {
        int at = tokens.isWord(i + 1, "the") ? i + 2 : i + 1;
        NumberWords.Spelt day = day(tokens, at);
        boolean ordinal = day.value() > 0 && !tokens.is(at, Tokens.Kind.NUMBER);
        if (day.value() > 0 && (ordinal || at == i + 1)) {
            DateReading dated = withYear(tokens, day.last(), month, day.value());
            boolean capital = tokens.isCapitalised(i);
            boolean counted = tokens.is(day.last() + 1, Tokens.Kind.WORD) && !ordinal && !AFTER_DAY.has(tokens, at + 1)
                    || tokens.isSign(day.last() + 1, ':')
                    || tokens.isSign(day.last() + 1, '%');
            if (dated.year() >= 0 || capital && !counted) {
                return dated;
            }
        }
        boolean range = tokens.isDash(i + 1) || tokens.isSign(i + 1, '/') || tokens.isWord(i + 1, "and");
        if (range && Months.at(tokens, i + 2) > 0) {
            DateReading second = withYear(tokens, i + 2, 0, 0);
            if (second.year() >= 0) {
                return new DateReading(second.last(), -1, month, 0, 0.95);
            }
        }
        DateReading dated = withYear(tokens, i, month, 0);
        if (dated.year() >= 0) {
            return dated;
        }
        double alone = Months.alone(tokens, i);
        return alone > 0 ? new DateReading(i, -1, month, 0, alone) : DateReading.NONE;
    }
}
