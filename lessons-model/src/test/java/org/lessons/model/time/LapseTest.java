package org.lessons.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LapseTest {

    @ParameterizedTest
    @CsvSource({
        "P0D,      0,    0",
        "-P0D,     0,    0",
        "P1D,      1,    1",
        "P2W,      14,   14",
        "-P10D,    -10,  -10",
        "+P10D,    10,   10",
        "P1M,      28,   31",
        "P2M,      59,   62",
        "P3M,      89,   92",
        "P6M,      181,  184",
        "P7M,      212,  215",
        "P11M,     334,  337",
        "P1Y,      365,  366",
        "P12M,     365,  366",
        "P4Y,      1460, 1461",
        "P8Y,      2921, 2922",
        "P100Y,    36524, 36525",
        "P400Y,    146097, 146097",
        "P4800M,   146097, 146097",
        "P1Y6M,    546,  550",
        "P1M1W1D,  36,   39",
        "P1Y2M3W4D, 449, 453",
        "-P1M,     -31,  -28",
        "-P1Y,     -366, -365",
        "-P1M1D,   -32,  -29",
        "P0Y0M0W0D, 0,   0",
        "P007D,    7,    7",
    })
    void knowsTheFewestAndTheMostDaysItCanBe(String text, long fewest, long most) {
        Lapse lapse = Lapse.of(text);

        assertThat(lapse.minDays()).isEqualTo(fewest);
        assertThat(lapse.maxDays()).isEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"P1M", "P2M", "P5M", "P7M", "P11M", "P13M", "P1Y", "P1Y6M", "P9Y", "P97Y", "P399Y11M", "P401Y2M"
            })
    void boundsAreReachedFromSomeDay(String text) {
        for (Lapse lapse : new Lapse[] {Lapse.of(text), Lapse.of("-" + text)}) {
            long fewest = Long.MAX_VALUE;
            long most = Long.MIN_VALUE;
            LocalDate start = LocalDate.of(1601, 3, 1);
            for (int day = 0; day < Gregorian.CYCLE_DAYS; day++) {
                LocalDate from = start.plusDays(day);
                long days = ChronoUnit.DAYS.between(from, lapse.addTo(from));
                fewest = Math.min(fewest, days);
                most = Math.max(most, days);
            }
            assertThat(lapse.minDays()).isEqualTo(fewest);
            assertThat(lapse.maxDays()).isEqualTo(most);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "P1M,   2019-01-31, 2019-02-28",
        "P1M,   2020-01-31, 2020-02-29",
        "P1M1D, 2019-01-31, 2019-03-01",
        "P1Y,   2020-02-29, 2021-02-28",
        "P2W,   2019-12-25, 2020-01-08",
        "P1Y6M, 2018-08-31, 2020-02-29",
        "-P10D, 2019-01-05, 2018-12-26",
        "-P1M,  2019-03-31, 2019-02-28",
        "P0D,   2019-04-05, 2019-04-05",
        "P9999Y, -0005-03-01, 9994-03-01",
    })
    void addsToADateAsTheCalendarDoes(String text, LocalDate from, LocalDate to) {
        assertThat(Lapse.of(text).addTo(from)).isEqualTo(to);
    }

    @Test
    void stopsAtTheEndsOfWhatADateCanHold() {
        for (String text : new String[] {"P1D", "P1M", "P9999Y", "P1M1D"}) {
            assertThat(Lapse.of(text).addTo(LocalDate.MAX)).isEqualTo(LocalDate.MAX);
            assertThat(Lapse.of("-" + text).addTo(LocalDate.MIN)).isEqualTo(LocalDate.MIN);
        }
        assertThat(Lapse.of("-P1D").addTo(LocalDate.MAX)).isEqualTo(LocalDate.MAX.minusDays(1));
        assertThat(Lapse.of("P1D").addTo(LocalDate.MIN)).isEqualTo(LocalDate.MIN.plusDays(1));
        assertThat(Lapse.of("P1D").addTo(LocalDate.MAX.minusDays(1))).isEqualTo(LocalDate.MAX);
        assertThat(Lapse.of("P1M").addTo(LocalDate.MAX.minusMonths(1))).isEqualTo(LocalDate.MAX.minusDays(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "P",
                "-P",
                "+P",
                "P1",
                "1D",
                "PD",
                "P1D ",
                " P1D",
                "P1D\n",
                "PT1H",
                "P1DT1H",
                "P1DT",
                "PT",
                "T1H",
                "P1.5D",
                "P1,5D",
                "P0.5Y",
                "P-1D",
                "P+1D",
                "--P1D",
                "-+P1D",
                "\u2212P1D",
                "p1d",
                "P1d",
                "P1DP1D",
                "P1D1Y",
                "P1D1D",
                "P1M1Y",
                "P1W1M",
                "P1D1W",
                "P1Y1",
                "P1X",
                "PP1D",
                "P1H",
                "P1S",
                "P \u0661D",
                "P\u0661D",
                "P\uff11D",
                "P10000Y",
                "P9999Y1M",
                "P9999Y1D",
                "P119989M",
                "P3652060D",
                "P521723W",
                "P5000Y60000M",
                "P99999999999Y",
                "P9223372036854775807D",
                "P18446744073709551617D",
                "-P10000Y",
                "P9999999M",
                "one week"
            })
    void refusesWhatIsNotALapse(String text) {
        assertThat(Lapse.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lapse.of(text))
                .withMessage("not an ISO 8601 period in years, months, weeks and days of 9999 years at most")
                .withNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P9999Y", "-P9999Y", "P119988M", "P3652059D", "P521722W", "P9998Y12M", "P9998Y365D"})
    void reads9999YearsWorth(String text) {
        assertThat(Lapse.of(text).text()).isEqualTo(text);
    }

    @Test
    void refusesTextOfMoreThanAHundredCharacters() {
        assertThat(Lapse.parse("P" + "0".repeat(97) + "1D")).isPresent();
        assertThat(Lapse.parse("P" + "0".repeat(98) + "1D")).isEmpty();
        assertThat(Lapse.parse("P" + "0".repeat(10_000_000) + "1D")).isEmpty();
    }

    @Test
    void countsInDays() {
        assertThat(Lapse.ofDays(10)).isEqualTo(Lapse.of("P10D"));
        assertThat(Lapse.ofDays(0)).isEqualTo(Lapse.of("P0D"));
        assertThat(Lapse.ofDays(-10)).isEqualTo(Lapse.of("-P10D"));
        assertThat(Lapse.ofDays(3_652_059)).isEqualTo(Lapse.of("P3652059D"));
        assertThat(Lapse.ofDays(-3_652_059)).isEqualTo(Lapse.of("-P3652059D"));
    }

    @ParameterizedTest
    @ValueSource(longs = {3_652_060, -3_652_060, Long.MAX_VALUE, Long.MIN_VALUE})
    void refusesTooManyDays(long days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lapse.ofDays(days))
                .withMessage(Lapse.REFUSED);
    }

    @Test
    void isEqualWhenTheTextIs() {
        assertThat(Lapse.of("P1W")).isEqualTo(Lapse.of("P1W")).hasSameHashCodeAs(Lapse.of("P1W"));
        assertThat(Lapse.of("P1W")).isNotEqualTo(Lapse.of("P7D")).isNotEqualTo("P1W");
    }
}
