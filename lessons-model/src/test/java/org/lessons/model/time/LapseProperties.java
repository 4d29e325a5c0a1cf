package org.lessons.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LapseProperties {

    /** The same grammar again, as a regular expression. */
    private static final Pattern LAPSE =
            Pattern.compile("[-+]?P(?=[0-9])(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)W)?(?:([0-9]+)D)?");

    @Property
    void parsesWhatItFormats(@ForAll("lapses") String text) {
        Lapse lapse = Lapse.of(text);

        assertThat(lapse.text()).isEqualTo(text);
        assertThat(lapse).hasToString(text);
        assertThat(Lapse.of(lapse.toString())).isEqualTo(lapse).hasSameHashCodeAs(lapse);
    }

    @Property(tries = 10_000)
    void isNeverFewerDaysNorMoreThanItSays(@ForAll("lapses") String text, @ForAll("dates") LocalDate from) {
        Lapse lapse = Lapse.of(text);
        long days = ChronoUnit.DAYS.between(from, lapse.addTo(from));

        assertThat(days).isBetween(lapse.minDays(), lapse.maxDays());
    }

    @Property(tries = 5_000)
    void addsAsPeriodDoes(@ForAll("lapses") String text, @ForAll("dates") LocalDate from) {
        assertThat(Lapse.of(text).addTo(from)).isEqualTo(from.plus(Period.parse(text)));
    }

    @Property(tries = 5_000)
    void neverPutsALaterDayBeforeAnEarlierOne(
            @ForAll("lapses") String text, @ForAll("dates") LocalDate one, @ForAll("dates") LocalDate other) {
        Lapse lapse = Lapse.of(text);
        LocalDate early = one.isBefore(other) ? one : other;
        LocalDate late = one.isBefore(other) ? other : one;

        assertThat(lapse.addTo(early)).isBeforeOrEqualTo(lapse.addTo(late));
        assertThat(lapse.addTo(early)).isBeforeOrEqualTo(lapse.addTo(early.plusDays(1)));
    }

    @Property
    void countsDaysExactly(@ForAll("days") long days, @ForAll("dates") LocalDate from) {
        Lapse lapse = Lapse.ofDays(days);

        assertThat(lapse).isEqualTo(Lapse.of(lapse.text()));
        assertThat(lapse.minDays()).isEqualTo(days);
        assertThat(lapse.maxDays()).isEqualTo(days);
        assertThat(lapse.addTo(from)).isEqualTo(from.plusDays(days));
    }

    @Property(tries = 20_000)
    void readsExactlyTheGrammar(@ForAll("nearMisses") String text) {
        assertThat(Lapse.parse(text).isPresent()).isEqualTo(isLapse(text));
    }

    @Property(tries = 5_000)
    void readsAnyStringAtAllWithoutSurprise(@ForAll String text) {
        assertThat(Lapse.parse(text).isPresent()).isEqualTo(isLapse(text));
    }

    @Property(tries = 5_000)
    void neverThrowsAnythingElseAndNeverRepeatsWhatItWasGiven(@ForAll("nearMisses") String text) {
        Optional<Lapse> parsed = Lapse.parse(text);
        Throwable thrown = catchThrowable(() -> Lapse.of(text));

        if (parsed.isPresent()) {
            assertThat(thrown).isNull();
        } else {
            assertThat(thrown)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(Lapse.REFUSED)
                    .hasNoCause();
        }
    }

    private static boolean isLapse(String text) {
        Matcher matcher = LAPSE.matcher(text);
        if (text.length() > 100 || !matcher.matches()) {
            return false;
        }
        double years = 0;
        double[] perYear = {1, 12, 365.2425 / 7, 365.2425};
        for (int unit = 0; unit < perYear.length; unit++) {
            String amount = matcher.group(unit + 1);
            years += amount == null ? 0 : Double.parseDouble(amount) / perYear[unit];
        }
        return years <= 9999.000_000_1;
    }

    @Provide
    Arbitrary<String> lapses() {
        return LapseTexts.all();
    }

    @Provide
    Arbitrary<String> nearMisses() {
        return LapseTexts.nearMisses();
    }

    @Provide
    Arbitrary<Long> days() {
        return Arbitraries.longs().between(-3_652_059, 3_652_059);
    }

    /** The ends of months more often than days are. */
    @Provide
    Arbitrary<LocalDate> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(1600, 2400),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(1, 2, 15, 27, 28, 29, 30, 31))
                .as((year, month, day) -> LocalDate.of(year, month, 1).plusDays(day - 1));
    }
}
