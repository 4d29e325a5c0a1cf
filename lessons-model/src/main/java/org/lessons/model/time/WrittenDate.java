package org.lessons.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One EDTF date, which is an {@link Edtf} or an end of one: the days that it may mean, doubt included.
 *
 * <p>Read by position and not by a regular expression: every form has a fixed length, and {@code \d} and
 * {@link Character#isDigit(char)} know digits that EDTF does not.
 *
 * @param earliest the first day it may mean
 * @param latest the last day it may mean, never before {@code earliest}
 * @param precision the unit to which it is known
 * @param qualified whether it carries a mark of doubt
 */
record WrittenDate(LocalDate earliest, LocalDate latest, Precision precision, boolean qualified) {

    private static final int NOT_A_NUMBER = -1;
    private static final String UNSPECIFIED = "XX";

    static Optional<WrittenDate> parse(String text) {
        int doubt = doubt(text);
        String date = doubt == 0 ? text : text.substring(0, text.length() - 1);
        if (date.startsWith("Y")) {
            return longYear(date.substring(1)).map(read -> read.widened(doubt));
        }
        boolean negative = date.startsWith("-");
        String unsigned = negative ? date.substring(1) : date;
        return (unsigned.length() == 4 ? years(unsigned, negative) : partOfYear(unsigned, negative))
                .map(read -> read.widened(doubt));
    }

    /** By how many units of its own a date is widened: two when it is both uncertain and approximate. */
    private static int doubt(String text) {
        if (text.endsWith("%")) {
            return 2;
        }
        return text.endsWith("?") || text.endsWith("~") ? 1 : 0;
    }

    /** Nine digits are as far as {@link LocalDate} goes; up to four, or a leading zero, is not a long year. */
    private static Optional<WrittenDate> longYear(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        if (digits.length() < 5 || digits.length() > 9 || digits.startsWith("0")) {
            return Optional.empty();
        }
        int year = number(digits);
        return year == NOT_A_NUMBER ? Optional.empty() : years(year, year, negative, Precision.YEAR);
    }

    private static Optional<WrittenDate> years(String text, boolean negative) {
        int unspecified = text.endsWith(UNSPECIFIED) ? 2 : text.endsWith("X") ? 1 : 0;
        int known = number(text.substring(0, 4 - unspecified));
        if (known == NOT_A_NUMBER) {
            return Optional.empty();
        }
        return switch (unspecified) {
            case 2 -> years(known * 100, known * 100 + 99, negative, Precision.CENTURY);
            case 1 -> years(known * 10, known * 10 + 9, negative, Precision.DECADE);
            default -> years(known, known, negative, Precision.YEAR);
        };
    }

    /** Before the year 0000 the digits count backwards, and 0000 itself carries no sign: -000X begins in -0009. */
    private static Optional<WrittenDate> years(int from, int to, boolean negative, Precision precision) {
        if (!negative) {
            return whole(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), precision);
        }
        return to == 0
                ? Optional.empty()
                : whole(LocalDate.of(-to, 1, 1), LocalDate.of(-Math.max(from, 1), 12, 31), precision);
    }

    /** {@code yyyy-MM} (or a season or quarter in place of the month) and {@code yyyy-MM-dd}. */
    private static Optional<WrittenDate> partOfYear(String text, boolean negative) {
        boolean toTheDay = text.length() == 10 && text.charAt(7) == '-';
        if ((text.length() != 7 && !toTheDay) || text.charAt(4) != '-') {
            return Optional.empty();
        }
        int digits = number(text.substring(0, 4));
        if (digits == NOT_A_NUMBER || (negative && digits == 0)) {
            return Optional.empty();
        }
        int year = negative ? -digits : digits;
        String month = text.substring(5, 7);
        return toTheDay ? day(year, month, text.substring(8)) : grouping(year, month);
    }

    private static Optional<WrittenDate> grouping(int year, String text) {
        if (text.equals(UNSPECIFIED)) {
            return months(year, 1, 12, Precision.YEAR);
        }
        int code = number(text);
        if (code >= 1 && code <= 12) {
            return months(year, code, 1, Precision.MONTH);
        }
        if (code >= 21 && code <= 24) {
            return months(year, 3 * (code - 20), 3, Precision.SEASON);
        }
        if (code >= 33 && code <= 36) {
            return months(year, 3 * (code - 33) + 1, 3, Precision.QUARTER);
        }
        return Optional.empty();
    }

    private static Optional<WrittenDate> day(int year, String monthText, String dayText) {
        if (dayText.equals(UNSPECIFIED)) {
            // A month or nothing, never a season: a season has no days to leave out.
            return grouping(year, monthText)
                    .filter(read -> read.precision() == Precision.MONTH || read.precision() == Precision.YEAR);
        }
        int month = number(monthText);
        int day = number(dayText);
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.empty();
        }
        LocalDate date = LocalDate.of(year, month, day);
        return whole(date, date, Precision.DAY);
    }

    private static Optional<WrittenDate> months(int year, int month, int length, Precision precision) {
        LocalDate first = LocalDate.of(year, month, 1);
        return whole(first, first.plusMonths(length).minusDays(1), precision);
    }

    private static Optional<WrittenDate> whole(LocalDate first, LocalDate last, Precision precision) {
        return Optional.of(new WrittenDate(first, last, precision, false));
    }

    private WrittenDate widened(int units) {
        return units == 0
                ? this
                : new WrittenDate(
                        precision.backFrom(earliest, units), precision.onFrom(latest, units), precision, true);
    }

    /** Nine ASCII digits at most, which callers see to; {@link #NOT_A_NUMBER} for anything else. */
    private static int number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return NOT_A_NUMBER;
            }
            value = value * 10 + (digit - '0');
        }
        return value;
    }
}
