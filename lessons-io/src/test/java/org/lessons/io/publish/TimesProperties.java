package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.lessons.model.When;
import org.lessons.model.testing.AnyRecord;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Lapse;

/** What holds of the words for any time. */
class TimesProperties {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Ionawr",
            "Chwefror",
            "Mawrth",
            "Ebrill",
            "Mai",
            "Mehefin",
            "Gorffennaf",
            "Awst",
            "Medi",
            "Hydref",
            "Tachwedd",
            "Rhagfyr",
            "mis");

    @Provide
    Arbitrary<When> times() {
        Arbitrary<When> dated = dates().map(When::on);
        Arbitrary<When> lapsed = Combinators.combine(AnyRecord.of(When.class), lapses(), lapses())
                .as((when, least, most) -> when.withAtLeast(least).withAtMost(most));
        return Arbitraries.oneOf(AnyRecord.of(When.class), dated, lapsed);
    }

    @Provide
    Arbitrary<Lapse> lapses() {
        Arbitrary<Long> days = Arbitraries.longs().between(-3_652_059, 3_652_059);
        Arbitrary<String> told = Combinators.combine(
                        Arbitraries.of("", "-", "+"),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 400))
                .as((sign, y, m, w, d) -> sign + "P" + y + "Y" + m + "M" + w + "W" + d + "D");
        return Arbitraries.oneOf(
                days.map(Lapse::ofDays),
                told.map(Lapse::of),
                Arbitraries.of("P9999Y", "-P119988M", "P1M").map(Lapse::of));
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> marks = Arbitraries.of("", "~", "?", "%");
        Arbitrary<String> date = Combinators.combine(plainDates(), marks).as(String::concat);
        Arbitrary<String> end = Arbitraries.frequencyOf(Tuple.of(4, date), Tuple.of(1, Arbitraries.of("", "..")));
        return Arbitraries.oneOf(date, Combinators.combine(end, end).as((one, other) -> one + "/" + other))
                .filter(text -> Edtf.parse(text).isPresent());
    }

    private static Arbitrary<String> plainDates() {
        Arbitrary<String> sign =
                Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just("")), Tuple.of(1, Arbitraries.just("-")));
        Arbitrary<String> year =
                Arbitraries.integers().between(0, 9999).map(y -> String.format(Locale.ROOT, "%04d", y));
        Arbitrary<String> rest = Arbitraries.oneOf(
                Arbitraries.of("", "-XX", "-XX-XX", "-04-XX", "-24", "-33", "-34", "-35", "-36"),
                Arbitraries.integers().between(1, 12).map(m -> String.format(Locale.ROOT, "-%02d", m)),
                Arbitraries.integers().between(21, 24).map(m -> "-" + m),
                Arbitraries.integers().between(1, 28).map(d -> String.format(Locale.ROOT, "-05-%02d", d)));
        Arbitrary<String> vague = Combinators.combine(year, Arbitraries.of(2, 3))
                .as((y, kept) -> y.substring(0, kept) + "X".repeat(4 - kept));
        Arbitrary<String> far = Combinators.combine(sign, Arbitraries.integers().between(10_000, 999_999_999))
                .as((s, y) -> "Y" + s + y);
        return Arbitraries.oneOf(
                Combinators.combine(sign, year, rest).as((s, y, r) -> s + y + r),
                Combinators.combine(sign, vague).as(String::concat),
                far);
    }

    @Property
    void standOnOneLineAndAreThereWheneverThereIsSomethingToSay(@ForAll("times") When when) {
        for (Locale locale : List.of(Locale.UK, WELSH)) {
            Optional<String> words = Times.words(when, locale);

            assertThat(words).isEqualTo(Times.words(when, locale));
            if (when.on().isPresent()
                    || when.atLeast().isPresent()
                    || when.atMost().isPresent()) {
                assertThat(words).isPresent();
            }
            words.ifPresent(line -> assertThat(line)
                    .isNotBlank()
                    .isEqualTo(line.strip())
                    .doesNotContainPattern("[\\p{Cntrl}\\u0085\\u2028\\u2029]"));
        }
    }

    @Property
    void areNotTheSameInWelshWhenAnyOfThemAreOurs(@ForAll("times") When when) {
        When ours = when.withAsTold(Optional.empty()).withSince(when.since().map(id -> "1"));
        Optional<String> english = Times.words(ours, Locale.UK);

        if (english.filter(words -> words.chars().anyMatch(Character::isLetter)).isPresent()) {
            assertThat(Times.words(ours, WELSH)).isNotEqualTo(english);
        }
    }

    @Property
    void ofADateHoldNoFinerUnitThanItsPrecision(@ForAll("dates") String text) {
        Edtf on = Edtf.of(text);
        for (Locale locale : List.of(Locale.UK, WELSH)) {
            List<String> words =
                    List.of(Times.words(When.on(text), locale).orElseThrow().split("[ ,/–]+"));
            long numbers = words.stream().filter(word -> word.matches("[0-9]+")).count();
            switch (on.precision()) {
                case DAY, INTERVAL -> {}
                case MONTH -> assertThat(numbers).isEqualTo(1);
                case SEASON -> assertThat(words).doesNotContainAnyElementsOf(MONTHS);
                case QUARTER, YEAR -> {
                    assertThat(words).doesNotContainAnyElementsOf(MONTHS);
                    assertThat(numbers).isEqualTo(1);
                }
                case DECADE, CENTURY -> {
                    assertThat(words).doesNotContainAnyElementsOf(MONTHS);
                    assertThat(numbers).isNotEqualTo(1);
                }
            }
        }
    }

    @Property
    void ofADayNameThatDay(
            @ForAll @IntRange(min = 1000, max = 9999) int year, @ForAll @IntRange(min = 1, max = 365) int day) {
        LocalDate date = LocalDate.ofYearDay(year, day);

        assertThat(Times.words(When.on(date.toString()), Locale.UK))
                .contains(date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + year);
        assertThat(Times.words(When.on(date.toString()), WELSH))
                .contains(date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() + 11) + " " + year);
    }

    @Property
    void ofSoManyDaysHoldThemAllAndNotMuchMore(@ForAll @LongRange(min = 0, max = 3_652_059) long days) {
        Stretch less = Stretch.downwards(days);
        Stretch more = Stretch.upwards(days);

        assertThat(more.unit()).isEqualTo(less.unit());
        assertThat(lapse(less).maxDays()).isLessThanOrEqualTo(days);
        assertThat(more.count() - less.count()).isBetween(0L, 2L);
        if (more.count() < 10_000) {
            assertThat(lapse(more).minDays()).isGreaterThanOrEqualTo(days);
        }
        if (days <= 30) {
            assertThat(more).isEqualTo(less);
        }
    }

    @Property
    void ofALapseHoldAllOfIt(@ForAll("lapses") Lapse lapse) {
        assertThat(lapse(Stretch.atLeast(lapse)).maxDays()).isLessThanOrEqualTo(Stretch.most(lapse));
        assertThat(lapse(Stretch.atLeast(lapse)).minDays()).isLessThanOrEqualTo(Stretch.least(lapse));
        if (Stretch.atMost(lapse).count() < 10_000) {
            assertThat(lapse(Stretch.atMost(lapse)).maxDays()).isGreaterThanOrEqualTo(Stretch.most(lapse));
        }
    }

    private static Lapse lapse(Stretch stretch) {
        return Lapse.of("P" + stretch.count() + stretch.unit().name().charAt(0));
    }
}
