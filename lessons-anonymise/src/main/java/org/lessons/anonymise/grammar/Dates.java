package org.lessons.anonymise.grammar;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Category;
import org.lessons.model.time.Edtf;

/** Whatever fixes a day, a month or a year: 22/06/2021, 7th of May 2016, w/c 5 July, March 2021, 2018; day first. */
public final class Dates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12),
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("ionawr", 1),
            Map.entry("chwefror", 2),
            Map.entry("mawrth", 3),
            Map.entry("ebrill", 4),
            Map.entry("mai", 5),
            Map.entry("mehefin", 6),
            Map.entry("gorffennaf", 7),
            Map.entry("awst", 8),
            Map.entry("medi", 9),
            Map.entry("hydref", 10),
            Map.entry("tachwedd", 11),
            Map.entry("rhagfyr", 12));

    private static final Set<String> SEASONS =
            Set.of("spring", "summer", "autumn", "winter", "gwanwyn", "haf", "gaeaf");

    private static final int LONGEST_WORD = 10;

    private Dates() {}

    /** A date that stands at a token: the last token of it, and what it says when that is plain. */
    private record Reading(int last, int year, int month, int day) {

        Optional<Edtf> edtf() {
            if (year < 0) {
                return Optional.empty();
            }
            String text = String.format(Locale.ROOT, "%04d", year)
                    + (month > 0 ? String.format(Locale.ROOT, "-%02d", month) : "")
                    + (month > 0 && day > 0 ? String.format(Locale.ROOT, "-%02d", day) : "");
            return Edtf.parse(text);
        }
    }

    static void at(Tokens tokens, int i, Found found) {
        if (i > 0 && inside(tokens, i)) {
            return;
        }
        Reading reading = read(tokens, i);
        if (reading == null) {
            return;
        }
        boolean birth = Labels.before(tokens, i, Labels.BORN);
        boolean yearAlone = reading.month() == 0;
        if (!(yearAlone && isLaw(tokens, i))) {
            found.span(
                    tokens.start(i),
                    tokens.end(reading.last()),
                    birth ? Category.DATE_OF_BIRTH : Category.DATE,
                    "date",
                    yearAlone ? 0.8 : 0.97);
        }
    }

    /**
     * What a date in words or figures says.
     *
     * @param text the date alone
     * @return the date in EDTF, or empty when the text is none or leaves the year open
     */
    public static Optional<Edtf> edtf(String text) {
        Tokens tokens = Tokens.of(text);
        Reading reading = tokens.size() == 0 ? null : read(tokens, 0);
        return reading == null ? Optional.empty() : reading.edtf();
    }

    /** A figure in the middle of 12.500 or 3/4/5 begins nothing. */
    private static boolean inside(Tokens tokens, int i) {
        boolean sign = tokens.isSign(i - 1, '/')
                || tokens.isSign(i - 1, '-')
                || tokens.isSign(i - 1, '.')
                || tokens.isSign(i - 1, ',')
                || tokens.isSign(i - 1, '\u00a3');
        return tokens.is(i, Tokens.Kind.NUMBER)
                && sign
                && tokens.touchesNext(i - 1)
                && (tokens.isSign(i - 1, '\u00a3')
                        || tokens.is(i - 2, Tokens.Kind.NUMBER) && tokens.touchesNext(i - 2));
    }

    /** The year of an Act is no date of anybody's. */
    private static boolean isLaw(Tokens tokens, int i) {
        return tokens.isWord(i - 1, "Act") || tokens.isWord(i - 1, "Regulations") || tokens.isWord(i - 1, "Deddf");
    }

    private static @Nullable Reading read(Tokens tokens, int i) {
        Reading figures = figures(tokens, i);
        if (figures != null) {
            return figures;
        }
        int day = day(tokens, i);
        if (day > 0) {
            int month = afterDay(tokens, i);
            if (month > 0) {
                return withYear(tokens, month, monthAt(tokens, month), day);
            }
        }
        int month = monthAt(tokens, i);
        return month > 0 ? monthFirst(tokens, i, month) : yearOrSeason(tokens, i);
    }

    /** 2021-06-22, 22/06/2021, 22.6.21, 06/2021. */
    private static @Nullable Reading figures(Tokens tokens, int i) {
        if (!tokens.isNumber(i, 1, 4)
                || !isJoint(tokens, i + 1)
                || !tokens.touchesNext(i)
                || !tokens.touchesNext(i + 1)) {
            return null;
        }
        boolean third = isJoint(tokens, i + 3)
                && tokens.touchesNext(i + 2)
                && tokens.touchesNext(i + 3)
                && tokens.isNumber(i + 4, 1, 4);
        if (third && tokens.isNumber(i, 4, 4) && isMonth(tokens, i + 2) && isDay(tokens, i + 4)) {
            return new Reading(i + 4, tokens.value(i), tokens.value(i + 2), tokens.value(i + 4));
        }
        if (third && isDay(tokens, i) && isMonth(tokens, i + 2) && tokens.length(i + 4) % 2 == 0) {
            return new Reading(i + 4, year(tokens, i + 4), tokens.value(i + 2), tokens.value(i));
        }
        boolean slash = tokens.isSign(i + 1, '/');
        if (!third && slash && isMonth(tokens, i) && isYear(tokens, i + 2)) {
            return new Reading(i + 2, tokens.value(i + 2), tokens.value(i), 0);
        }
        return null;
    }

    private static boolean isJoint(Tokens tokens, int i) {
        return tokens.isSign(i, '/') || tokens.isSign(i, '-') || tokens.isSign(i, '.');
    }

    private static boolean isDay(Tokens tokens, int i) {
        return tokens.isNumber(i, 1, 2) && tokens.value(i) >= 1 && tokens.value(i) <= 31;
    }

    private static boolean isMonth(Tokens tokens, int i) {
        return tokens.isNumber(i, 1, 2) && tokens.value(i) >= 1 && tokens.value(i) <= 12;
    }

    private static boolean isYear(Tokens tokens, int i) {
        return tokens.isNumber(i, 4, 4) && tokens.value(i) >= 1900 && tokens.value(i) < 2100;
    }

    private static int year(Tokens tokens, int i) {
        int year = tokens.value(i);
        return tokens.length(i) == 2 ? year + (year < 50 ? 2000 : 1900) : year;
    }

    /** 7 or 7th; 0 when it is no day. */
    private static int day(Tokens tokens, int i) {
        if (isDay(tokens, i)) {
            return tokens.value(i);
        }
        if (!tokens.is(i, Tokens.Kind.MIXED) || tokens.length(i) > 4) {
            return 0;
        }
        String text = tokens.at(i).toLowerCase(Locale.ROOT);
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        String ending = text.substring(digits);
        boolean ordinal =
                Set.of("st", "nd", "rd", "th", "af", "ail", "ydd", "eg", "fed").contains(ending);
        int day = ordinal && digits > 0 ? Integer.parseInt(text.substring(0, digits)) : 0;
        return day <= 31 ? day : 0;
    }

    /** The token of the month behind a day: 7 May, 7th of May, 4-5 May; 0 when there is none. */
    private static int afterDay(Tokens tokens, int i) {
        int next = i + 1;
        boolean range = (tokens.isSign(next, '-')
                        || tokens.isSign(next, '\u2013')
                        || tokens.isSign(next, '/')
                        || tokens.isWord(next, "and")
                        || tokens.isWord(next, "to"))
                && day(tokens, next + 1) > 0;
        if (range) {
            next += 2;
        }
        if (tokens.isWord(next, "of") || tokens.isWord(next, "o")) {
            next++;
        }
        return monthAt(tokens, next) > 0 ? next : 0;
    }

    private static Reading withYear(Tokens tokens, int month, int value, int day) {
        int next = tokens.isSign(month + 1, ',') || tokens.isSign(month + 1, '.') && isYear(tokens, month + 2)
                ? month + 2
                : month + 1;
        if (isYear(tokens, next)) {
            return new Reading(next, tokens.value(next), value, day);
        }
        boolean short2 =
                (tokens.isSign(next, '\'') || tokens.isSign(next, '\u2019')) && tokens.isNumber(next + 1, 2, 2);
        return short2 ? new Reading(next + 1, year(tokens, next + 1), value, day) : new Reading(month, -1, value, day);
    }

    /** May 2021, May 7th 2021; May alone is as often a name or a verb. */
    private static @Nullable Reading monthFirst(Tokens tokens, int i, int month) {
        int day = day(tokens, i + 1);
        if (day > 0 && !tokens.isNumber(i + 1, 4, 4)) {
            Reading dated = withYear(tokens, i + 1, month, day);
            return tokens.isCapitalised(i) || dated.year() >= 0 ? dated : null;
        }
        Reading dated = withYear(tokens, i, month, 0);
        return dated.year() >= 0 ? dated : null;
    }

    private static @Nullable Reading yearOrSeason(Tokens tokens, int i) {
        if (isYear(tokens, i)) {
            return new Reading(i, tokens.value(i), 0, 0);
        }
        boolean season = tokens.is(i, Tokens.Kind.WORD)
                && tokens.length(i) <= LONGEST_WORD
                && SEASONS.contains(tokens.at(i).toLowerCase(Locale.ROOT));
        int year = tokens.isWord(i + 1, "of") ? i + 2 : i + 1;
        return season && isYear(tokens, year) ? new Reading(year, tokens.value(year), 0, 0) : null;
    }

    private static int monthAt(Tokens tokens, int i) {
        if (!tokens.is(i, Tokens.Kind.WORD) || tokens.length(i) > LONGEST_WORD) {
            return 0;
        }
        return MONTHS.getOrDefault(tokens.at(i).toLowerCase(Locale.ROOT), 0);
    }
}
