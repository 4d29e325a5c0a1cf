package org.lessons.model.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.model.time.Lapse;

class LagTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy-GB");

    private static Lag lag(String least, String most) {
        return Lag.of(new Span(
                least.isEmpty() ? -Calendar.NO_LIMIT : Long.parseLong(least),
                most.isEmpty() ? Calendar.NO_LIMIT : Long.parseLong(most)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "0    | 0    | the same day                                                    | yr un diwrnod",
                "1    | 1    | 1 day                                                           | 1 diwrnod",
                "2    | 2    | 2 days                                                          | 2 ddiwrnod",
                "13   | 13   | 13 days                                                         | 13 diwrnod",
                "14   | 14   | 2 weeks                                                         | 2 wythnos",
                "20   | 20   | about 3 weeks                                                   | tua 3 wythnos",
                "60   | 60   | about 2 months                                                  | tua 2 fis",
                "90   | 90   | about 3 months                                                  | tua 3 mis",
                "725  | 725  | about 2 years                                                   | tua 2 flynedd",
                "730  | 730  | about 2 years                                                   | tua 2 flynedd",
                "1826 | 1826 | about 5 years                                                   | tua 5 mlynedd",
                "2191 | 2191 | about 6 years                                                   | tua 6 blynedd",
                "600  | 750  | 20 to 25 months                                                 | 20–25 mis",
                "5    | 20   | 5 to 20 days                                                    | 5–20 diwrnod",
                "10   | 100  | 10 days to 4 months                                             | 10 diwrnod – 4 mis",
                "1290 | 1380 | 3 to 4 years                                                    | 3–4 blynedd",
                "90   | 92   | about 3 months                                                  | tua 3 mis",
                "0    | 1    | at most 1 day                                                   | 1 diwrnod ar y mwyaf",
                "0    | 31   | at most 5 weeks                                                 | 5 wythnos ar y mwyaf",
                "0    | 366  | at most 12 months                                               | 12 mis ar y mwyaf",
                "21   | ''   | at least 3 weeks                                                | o leiaf 3 wythnos",
                "364  | ''   | at least 12 months                                              | o leiaf 12 mis",
                "0    | ''   | the order alone is known                                        | dim ond y drefn sy'n hysbys",
                "''   | 0    | the order alone is known                                        | dim ond y drefn sy'n hysbys",
                "''   | ''   | not known                                                       | ddim yn hysbys",
                "3    | 2    | not known                                                       | ddim yn hysbys",
                "-3   | -3   | the concern came 3 days afterwards                              | daeth y pryder wedyn, ymhen hyn: 3 diwrnod",
                "''   | -21  | the concern came at least 3 weeks afterwards                    | daeth y pryder wedyn, ymhen hyn: o leiaf 3 wythnos",
                "-3   | 0    | the same day, or the concern came at most 3 days afterwards     | yr un diwrnod, neu daeth y pryder wedyn, ymhen hyn: 3 diwrnod ar y mwyaf",
                "-3   | 30   | at most 5 weeks, or the concern came at most 3 days afterwards  | 5 wythnos ar y mwyaf, neu daeth y pryder wedyn, ymhen hyn: 3 diwrnod ar y mwyaf",
                "''   | 30   | at most 5 weeks, or the concern came afterwards                 | 5 wythnos ar y mwyaf, neu daeth y pryder wedyn",
                "-3   | ''   | the concern came at most 3 days afterwards, if it did           | os daeth y pryder wedyn, ymhen hyn: 3 diwrnod ar y mwyaf",
            })
    void isToldInWords(String least, String most, String english, String welsh) {
        assertThat(lag(least, most).words(Locale.ENGLISH)).isEqualTo(english);
        assertThat(lag(least, most).words(Locale.FRENCH)).isEqualTo(english);
        assertThat(lag(least, most).words(WELSH)).isEqualTo(welsh);
    }

    @Test
    void isToldInWordsWhoeverMadeIt() {
        OptionalLong none = OptionalLong.empty();
        assertThat(Lag.NOT_AFTER.words(Locale.ENGLISH)).isEqualTo("the order alone is known");
        assertThat(new Lag(Lag.Kind.EXACT, none, none).words(Locale.ENGLISH)).isEqualTo("not known");
        assertThat(new Lag(Lag.Kind.BOUNDED, OptionalLong.of(Long.MIN_VALUE), OptionalLong.of(Long.MAX_VALUE))
                        .words(Locale.ENGLISH))
                .isEqualTo("not known");
        assertThat(new Lag(Lag.Kind.NONE, OptionalLong.of(3), OptionalLong.of(3)).words(Locale.ENGLISH))
                .isEqualTo("not known");
        assertThat(lag("0", "700000000000").words(Locale.ENGLISH)).matches("at most \\d+ years");
        assertThat(lag("600000", "700000000000").words(Locale.ENGLISH)).matches("\\d+ to \\d+ years");
    }

    /** What was written as whole months or years comes back as such. */
    @Property
    void keepsTheMonthsAndYearsThatWereTold(
            @ForAll @IntRange(min = 2, max = 23) int least, @ForAll @IntRange(min = 1, max = 12) int more) {
        Lapse from = Lapse.of("P" + least + "M");
        Lapse to = Lapse.of("P" + (least + more) + "M");
        assertThat(lag("" + from.minDays(), "" + to.maxDays()).words(Locale.ENGLISH))
                .isEqualTo(least + " to " + (least + more) + " months");

        Lapse years = Lapse.of("P" + least + "Y");
        assertThat(lag("" + years.minDays(), "" + years.maxDays()).words(Locale.ENGLISH))
                .isEqualTo("about " + least + " years");
    }

    /** A range that is told holds the days that are meant, in months as long and as short as they come. */
    @Property
    void neverClaimsLessRoomThanThereIs(
            @ForAll @IntRange(min = 1, max = 5000) int least, @ForAll @IntRange(min = 1, max = 5000) int more) {
        String[] words =
                lag("" + least, "" + (least + more)).words(Locale.ENGLISH).split(" to ");
        String range = words.length == 2 ? words[1] : words[0].replace("about ", "");
        String from = words[0].replace("about ", "");
        if (!from.contains(" ")) {
            from += range.substring(range.indexOf(' '));
        }
        int to = Integer.parseInt(range.split(" ")[0]);
        Lapse reached = Lapse.of("P" + to + letter(range));
        assertThat(reached.maxDays()).isGreaterThanOrEqualTo(least + more);
        // Months of 30 days may be shorter than those of the calendar, by half a day each.
        int begun = Integer.parseInt(from.split(" ")[0]);
        assertThat(Lapse.of("P" + begun + letter(from)).minDays()).isLessThanOrEqualTo(least + begun / 2 + 1);
    }

    private static char letter(String count) {
        return Character.toUpperCase(count.split(" ")[1].charAt(0));
    }
}
