package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.model.When;
import org.lessons.model.time.Lapse;
import org.lessons.model.vocabulary.Codes;

/** What each way of telling a time is called, to the letter. */
class TimesTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy-GB");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017-09-14             | 14 September 2017                  | 14 Medi 2017
            2020-02-29             | 29 February 2020                   | 29 Chwefror 2020
            2017-09                | September 2017                     | mis Medi 2017
            2019-10                | October 2019                       | mis Hydref 2019
            2017                   | 2017                               | 2017
            Y12019                 | 12019                              | 12019
            0044                   | AD 44                              | 44 OC
            0000                   | 1 BC                               | 1 CC
            -0044                  | 45 BC                              | 45 CC
            Y-999999999            | 1000000000 BC                      | 1000000000 CC
            2019-21                | spring 2019                        | gwanwyn 2019
            2019-22                | summer 2019                        | haf 2019
            2019-23                | autumn 2019                        | hydref 2019
            2019-24                | winter 2019/20                     | gaeaf 2019/20
            0044-24                | winter AD 44/AD 45                 | gaeaf 44 OC/45 OC
            2019-33                | the first quarter of 2019          | chwarter cyntaf 2019
            2019-34                | the second quarter of 2019         | ail chwarter 2019
            2019-35                | the third quarter of 2019          | trydydd chwarter 2019
            2019-36                | the fourth quarter of 2019         | pedwerydd chwarter 2019
            201X                   | the 2010s                          | y 2010au
            200X                   | 2000–2009                          | 2000–2009
            20XX                   | 2000–2099                          | 2000–2099
            019X                   | AD 190–AD 199                      | 190 OC–199 OC
            -004X                  | 50 BC–41 BC                        | 50 CC–41 CC
            2019-XX                | some time in 2019                  | rywbryd yn ystod 2019
            2019-XX-XX             | some time in 2019                  | rywbryd yn ystod 2019
            2019-04-XX             | some time in April 2019            | rywbryd yn ystod mis Ebrill 2019
            2019~                  | about 2019                         | tua 2019
            2019?                  | perhaps 2019                       | efallai 2019
            2019%                  | perhaps about 2019                 | efallai tua 2019
            2019-XX~               | about 2019                         | tua 2019
            2019-04~               | about April 2019                   | tua mis Ebrill 2019
            2019-23~               | about autumn 2019                  | tua hydref 2019
            2019-35~               | about the third quarter of 2019    | trydydd chwarter 2019, yn fras
            2019-35%               | perhaps about the third quarter of 2019 | efallai trydydd chwarter 2019, yn fras
            201X~                  | about the 2010s                    | y 2010au, yn fras
            2018-04/2019-03        | April 2018 to March 2019           | mis Ebrill 2018 – mis Mawrth 2019
            2018/2019-03-01        | 2018 to 1 March 2019               | 2018 – 1 Mawrth 2019
            2018~/2019?            | about 2018 to perhaps 2019         | tua 2018 – efallai 2019
            2019-05/2019-03        | May 2019 to March 2019             | mis Mai 2019 – mis Mawrth 2019
            2018-04/..             | from April 2018                    | mis Ebrill 2018 ymlaen
            2018/                  | from 2018                          | 2018 ymlaen
            ../2019-06             | until June 2019                    | mis Mehefin 2019 neu cyn hynny
            /2019-36               | until the fourth quarter of 2019   | pedwerydd chwarter 2019 neu cyn hynny
            """)
    void sayADateAsVaguelyAsItWasTold(String edtf, String english, String welsh) {
        assertSaid(When.on(edtf), english, welsh);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            START | P3Y    | P4Y    | 3 to 4 years after it began            | 3–4 o flynyddoedd ar ôl i hyn ddechrau
            STOP  | -P25M  | -P20M  | 20 to 25 months before it was stopped  | 20–25 o fisoedd cyn i hyn ddod i ben
            c1    | P2W    | P9W    | 2 to 9 weeks after c1                  | 2–9 o wythnosau ar ôl c1
            -     | P2W    | P9W    | 2 to 9 weeks later                     | 2–9 o wythnosau yn ddiweddarach
            -     | -P9W   | -P2W   | 2 to 9 weeks earlier                   | 2–9 o wythnosau ynghynt
            c1    | P14D   | P63D   | 2 to 9 weeks after c1                  | 2–9 o wythnosau ar ôl c1
            c1    | P2W    | P2W    | 2 weeks after c1                       | 2 o wythnosau ar ôl c1
            c1    | P1W    | P7D    | 1 week after c1                        | 1 wythnos ar ôl c1
            c1    | P1Y    | P1Y    | 1 year after c1                        | 1 flwyddyn ar ôl c1
            c1    | P1Y6M  | P1Y6M  | 18 months after c1                     | 18 o fisoedd ar ôl c1
            c1    | P1M    | P1M    | 1 month after c1                       | 1 mis ar ôl c1
            c1    | P1D    | P1D    | 1 day after c1                         | 1 diwrnod ar ôl c1
            c1    | P400D  | P400D  | 400 days after c1                      | 400 o ddyddiau ar ôl c1
            c1    | P1230D | P1230D | 1,230 days after c1                    | 1,230 o ddyddiau ar ôl c1
            START | P1230D | P1290D | 40 to 43 months after it began         | 40–43 o fisoedd ar ôl i hyn ddechrau
            START | P2000D | P2500D | 5 to 7 years after it began            | 5–7 o flynyddoedd ar ôl i hyn ddechrau
            c1    | P7D    | P20D   | 7 to 20 days after c1                  | 7–20 o ddyddiau ar ôl c1
            c1    | P3D    | P63D   | 3 days to 9 weeks after c1             | o leiaf 3 o ddyddiau ac ar y mwyaf 9 o wythnosau ar ôl c1
            c1    | P2W    | P1M    | 2 weeks to 1 month after c1            | o leiaf 2 o wythnosau ac ar y mwyaf 1 mis ar ôl c1
            c1    | P40D   | P80D   | 5 to 12 weeks after c1                 | 5–12 o wythnosau ar ôl c1
            c1    | P1Y2M3W4D | P1Y2M3W4D | 14 to 15 months after c1         | 14–15 o fisoedd ar ôl c1
            c1    | P1M    | P2W    | 2 weeks to 1 month after c1            | o leiaf 2 o wythnosau ac ar y mwyaf 1 mis ar ôl c1
            c1    | P0D    | P2W    | at most 2 weeks after c1               | ar y mwyaf 2 o wythnosau ar ôl c1
            c1    | -P2W   | P0D    | at most 2 weeks before c1              | ar y mwyaf 2 o wythnosau cyn c1
            c1    | P2W    | -      | at least 2 weeks after c1              | o leiaf 2 o wythnosau ar ôl c1
            c1    | -      | P2W    | at most 2 weeks after c1               | ar y mwyaf 2 o wythnosau ar ôl c1
            c1    | -      | -P3D   | at least 3 days before c1              | o leiaf 3 o ddyddiau cyn c1
            c1    | -P3D   | -      | no earlier than 3 days before c1       | o fewn 3 o ddyddiau cyn c1, neu wedyn
            c1    | P0D    | -      | not before c1                          | ddim cyn c1
            STOP  | P0D    | -      | not before it was stopped              | ddim cyn i hyn ddod i ben
            c1    | -      | P0D    | at the same time as c1                 | ar yr un adeg: c1
            c1    | P0D    | P0M    | at the same time as c1                 | ar yr un adeg: c1
            START | P0D    | P0D    | when it began                          | pan ddechreuodd hyn
            STOP  | P0D    | P0D    | when it was stopped                    | pan ddaeth hyn i ben
            -     | P0D    | P0D    | at the same time                       | ar yr un adeg
            c1    | -P3D   | P2W    | at most 3 days before c1 or at most 2 weeks after that | o fewn 3 o ddyddiau cyn c1, neu o fewn 2 o wythnosau wedi hynny
            START | -P36525D | P60D | no later than 9 weeks after it began   | o fewn 9 o wythnosau ar ôl i hyn ddechrau, neu cyn hynny
            START | -P36525D | P0D  | not after it began                     | ddim ar ôl i hyn ddechrau
            STOP  | -P150Y | -P120Y | 120 to 150 years before it was stopped | 120–150 o flynyddoedd cyn i hyn ddod i ben
            c1    | -      | -      | after c1                               | ar ôl c1
            START | -      | -      | after it began                         | ar ôl i hyn ddechrau
            """)
    void sayALapseBySomethingThatAReaderPictures(
            String since, String atLeast, String atMost, String english, String welsh) {
        When when = When.builder()
                .since(Optional.ofNullable(since))
                .atLeast(Optional.ofNullable(atLeast).map(Lapse::of))
                .atMost(Optional.ofNullable(atMost).map(Lapse::of))
                .build();

        assertSaid(when, english, welsh);
    }

    @Test
    void putTheTellersWordsFirst() {
        When when = When.on("2018-11").withAsTold("the week after Diwali");

        assertSaid(when, "the week after Diwali (November 2018)", "the week after Diwali (mis Tachwedd 2018)");
        assertSaid(when.withOn(Optional.empty()), "the week after Diwali", "the week after Diwali");
        assertSaid(
                When.since("c1", "P2W", "P3W").withAsTold("soon"),
                "soon (2 to 3 weeks after c1)",
                "soon (2–3 o wythnosau ar ôl c1)");
    }

    @Test
    void keepTheTellersWordsOnOneLineAndUnchangedOtherwise() {
        When when = When.builder().asTold(" after\r\n\t\u2028⟦DATE A⟧ {0} ").build();

        assertSaid(when, "after ⟦DATE A⟧ {0}", "after ⟦DATE A⟧ {0}");
        assertSaid(when.withOn(When.on("2019").on()), "after ⟦DATE A⟧ {0} (2019)", "after ⟦DATE A⟧ {0} (2019)");
    }

    @Test
    void sayThatADateWasMovedButNotThatItWasMadeVaguer() {
        When date = When.on("2018-11");

        assertSaid(date.withOrigin(Codes.Origin.GENERALISED), "November 2018", "mis Tachwedd 2018");
        assertSaid(
                date.withOrigin(Codes.Origin.SHIFTED),
                "November 2018 (dates were moved)",
                "mis Tachwedd 2018 (symudwyd y dyddiadau)");
        assertSaid(
                date.withOrigin(Codes.Origin.SHIFTED).withAsTold("in the autumn"),
                "in the autumn (November 2018; dates were moved)",
                "in the autumn (mis Tachwedd 2018; symudwyd y dyddiadau)");
        assertSaid(
                When.since("c1", "P2W", "P2W").withOrigin(Codes.Origin.SHIFTED),
                "2 weeks after c1",
                "2 o wythnosau ar ôl c1");
    }

    @Test
    void sayADateAndALapseWhereBothStand() {
        assertSaid(
                When.since("c1", "P2W", "P2W").withOn(When.on("2018").on()),
                "2018, 2 weeks after c1",
                "2018, 2 o wythnosau ar ôl c1");
    }

    @Test
    void sayNothingOfWhatIsNotThere() {
        When nothing = When.builder().build();

        assertThat(Times.words(nothing, Locale.UK)).isEmpty();
        assertThat(Times.words(nothing.withAsTold(" \n"), Locale.UK)).isEmpty();
        assertThat(Times.words(nothing.withOrigin(Codes.Origin.SHIFTED), Locale.UK))
                .isEmpty();
        assertThat(Times.words(
                        When.builder().putAbsent("on", Codes.Absence.REDACTED).build(), WELSH))
                .isEmpty();
    }

    @Test
    void speakEnglishToWhoeverReadsNoWelsh() {
        assertThat(Times.words(When.on("2017-09"), Locale.FRENCH)).contains("September 2017");
    }

    private static void assertSaid(When when, String english, String welsh) {
        assertThat(Times.words(when, Locale.UK)).contains(english);
        assertThat(Times.words(when, WELSH)).contains(welsh);
    }
}
