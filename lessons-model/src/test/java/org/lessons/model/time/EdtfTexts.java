package org.lessons.model.time;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Texts for the laws: every form of EDTF that is read, pairs of a text and a more exact one, and near misses. */
final class EdtfTexts {

    private static final List<String> MARKS = List.of("%", "~", "?", "");

    private EdtfTexts() {}

    /** Dates and intervals of every form. */
    static Arbitrary<String> all() {
        return Arbitraries.frequencyOf(Tuple.of(2, dates()), Tuple.of(1, intervals()));
    }

    static Arbitrary<String> dates() {
        return Combinators.combine(unmarked(), Arbitraries.of(MARKS)).as(String::concat);
    }

    static Arbitrary<String> intervals() {
        Arbitrary<String> noDate = Arbitraries.of("", "..");
        return Arbitraries.oneOf(
                Combinators.combine(dates(), dates()).as((a, b) -> a + "/" + b),
                Combinators.combine(dates(), noDate).as((a, b) -> a + "/" + b),
                Combinators.combine(noDate, dates()).as((a, b) -> a + "/" + b));
    }

    private static Arbitrary<String> unmarked() {
        Arbitrary<Integer> year = years();
        return Arbitraries.oneOf(
                year.map(EdtfTexts::year),
                Arbitraries.integers().between(10_000, 999_999_999).map(y -> "Y" + y),
                Arbitraries.integers().between(10_000, 999_999_999).map(y -> "Y-" + y),
                year.map(EdtfTexts::decade),
                year.map(EdtfTexts::century),
                year.map(y -> year(y) + "-XX"),
                year.map(y -> year(y) + "-XX-XX"),
                Combinators.combine(year, Arbitraries.of(21, 22, 23, 24, 33, 34, 35, 36))
                        .as((y, part) -> year(y) + "-" + part),
                days().map(EdtfTexts::month),
                days().map(day -> month(day) + "-XX"),
                days().map(EdtfTexts::day));
    }

    /** Years of people's lives more often than not, so that pairs of dates do meet. */
    private static Arbitrary<Integer> years() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(2015, 2022)),
                Tuple.of(1, Arbitraries.integers().between(-9999, 9999)));
    }

    static Arbitrary<LocalDate> days() {
        return Combinators.combine(years(), Arbitraries.integers().between(1, 366))
                .as((year, day) -> LocalDate.ofYearDay(year, 1).plusDays(day - 1))
                .filter(day -> Math.abs(day.getYear()) <= 9999);
    }

    /** The first text is as exact as the second or less so: the same day to a coarser unit, or with more doubt. */
    static Arbitrary<Tuple2<String, String>> lessAndMoreExactDates() {
        Arbitrary<LocalDate> days = days().filter(day -> day.getYear() > 0);
        Arbitrary<Boolean> bySeason = Arbitraries.of(true, false);
        Arbitrary<Integer> step = Arbitraries.integers().between(0, 5);
        Arbitrary<Integer> mark = Arbitraries.integers().between(0, MARKS.size() - 1);
        return Combinators.combine(days, bySeason, step, step, mark, mark).as((day, season, i, j, m, n) -> {
            List<String> ladder = season ? bySeason(day) : byYear(day);
            int coarse = Math.min(Math.min(i, j), ladder.size() - 1);
            int fine = Math.min(Math.max(i, j), ladder.size() - 1);
            return Tuple.of(
                    ladder.get(coarse) + MARKS.get(Math.min(m, n)), ladder.get(fine) + MARKS.get(Math.max(m, n)));
        });
    }

    /** The same for intervals: each end becomes more exact, or an unknown end becomes known. */
    static Arbitrary<Tuple2<String, String>> lessAndMoreExactIntervals() {
        Arbitrary<Tuple2<String, String>> end = lessAndMoreExactDates();
        Arbitrary<Integer> form = Arbitraries.integers().between(0, 6);
        return Combinators.combine(end, end, form).as((a, b, how) -> switch (how) {
            case 0 -> Tuple.of(a.get1() + "/", a.get2() + "/" + b.get2());
            case 1 -> Tuple.of("/" + b.get1(), a.get2() + "/" + b.get2());
            case 2 -> Tuple.of(a.get1() + "/..", a.get2() + "/..");
            case 3 -> Tuple.of("../" + b.get1(), "../" + b.get2());
            case 4 -> Tuple.of(a.get1() + "/", a.get2() + "/..");
            default -> Tuple.of(a.get1() + "/" + b.get1(), a.get2() + "/" + b.get2());
        });
    }

    private static List<String> byYear(LocalDate day) {
        int quarter = (day.getMonthValue() - 1) / 3 + 33;
        return List.of(
                century(day.getYear()),
                decade(day.getYear()),
                year(day.getYear()),
                year(day.getYear()) + "-" + quarter,
                month(day),
                day(day));
    }

    /** A winter runs into the next year, so a season is no step between a year and its months. */
    private static List<String> bySeason(LocalDate day) {
        LocalDate inItsYear = day.minusMonths(2);
        int season = (inItsYear.getMonthValue() - 1) / 3 + 21;
        return List.of(year(inItsYear.getYear()) + "-" + season, month(day), day(day));
    }

    static String year(int year) {
        return (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year));
    }

    private static String decade(int year) {
        return year(year).replaceFirst(".$", "X");
    }

    private static String century(int year) {
        return year(year).replaceFirst("..$", "XX");
    }

    private static String month(LocalDate day) {
        return year(day.getYear()) + "-%02d".formatted(day.getMonthValue());
    }

    static String day(LocalDate day) {
        return month(day) + "-%02d".formatted(day.getDayOfMonth());
    }

    /** Text of the right alphabet, right text with one character changed, added or lost, and anything at all. */
    static Arbitrary<String> nearMisses() {
        Arbitrary<String> alphabet =
                Arbitraries.strings().withChars("0123456789XX--/.Y?~%").ofMaxLength(12);
        Arbitrary<String> changed = Combinators.combine(
                        all(),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.strings()
                                .withChars("0123456789X-/.Y?~% T:+Wz\u0661\uff11\u2212")
                                .ofMaxLength(1),
                        Arbitraries.of(true, false))
                .as((text, at, with, replace) -> {
                    int from = Math.min(at, text.length());
                    int to = replace ? Math.min(from + 1, text.length()) : from;
                    return text.substring(0, from) + with + text.substring(to);
                });
        Arbitrary<String> shaped = Combinators.combine(
                        Arbitraries.of("2019", "2020", "1900", "-0001", "-0000", "0000", "201X", "2XXX", "Y20190"),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 33),
                        Arbitraries.of("%s-%02d", "%s-%02d-%02d", "%s-%02d-XX", "%s-XX-%3$02d", "%s-%d"))
                .as((year, month, day, form) -> form.formatted(year, month, day));
        return Arbitraries.oneOf(
                alphabet, changed, shaped, Arbitraries.strings().ofMaxLength(120));
    }
}
