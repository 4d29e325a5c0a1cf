package org.lessons.anonymise.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.anonymise.grammar.Dates;
import org.lessons.model.shape.Category;
import org.lessons.model.time.Edtf;

/** Dates in figures and as people speak them. */
class DatesFoundTest {

    private static final double BALANCED = 0.5;
    private static final double KEEN = 0.3;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            we moved in on 14/09/2017 at last             | 14/09/2017
            we moved in on 14.9.17 at last                | 14.9.17
            we moved in on 14-09-2017 at last             | 14-09-2017
            date 14 / 09 / 2017 on the form               | 14 / 09 / 2017
            logged 2017-09-14T08:15 by the system         | 2017-09-14T08
            stopped on 14/9 for good                      | 14/9
            closed in 09/2017 or so                       | 09/2017
            from 2017-09 onwards                          | 2017-09
            the third of May it rained                    | third of May
            on the twenty-second of June it rained        | twenty-second of June
            on the twenty second of June 2016 it rained   | twenty second of June 2016
            It was May 3rd when they came                 | May 3rd
            It was May the third when they came           | May the third
            Sent 3-May-19 by post                         | 3-May-19
            by 3rd and 4th of July it was over            | 3rd and 4th of July
            a review on Tuesday 9 July 2019 found         | Tuesday 9 July 2019
            a review on Tuesday, 9 July found             | Tuesday, 9 July
            a review on Tuesday the 9th found nothing     | Tuesday the 9th
            it was gone by the 23rd.                      | 23rd
            w/c 2 November the rota fell apart            | w/c 2 November
            the week commencing 2 November was bad        | week commencing 2 November
            from early May the heating failed             | early May
            from mid-March the heating failed             | mid-March
            by the end of November it was over            | end of November
            in the first week of June we stopped          | first week of June
            by late 2019 nobody came                      | late 2019
            back in March we knew                         | March
            the March before last we knew                 | March before last
            since February nobody had come                | February
            It began in April and ran on                  | April
            every August the rota fails                   | August
            March last year was the worst                 | March last year
            between May and July it slipped               | May
            it ran May-July 2018 in two flats             | May-July 2018
            in spring 2019 we began                       | spring 2019
            the summer of 2018 was hot                    | summer of 2018
            the winter of 2017/18 was long                | winter of 2017/18
            by Q3 2020 the money had gone                 | Q3 2020
            in the third quarter of 2020 it went          | third quarter of 2020
            for FY 2019/20 we had less                    | FY 2019/20
            for FY20 we had less                          | FY20
            the yr-2019 budget was late                   | 2019
            at the Hill,2019 was the first year           | 2019
            the pilot/2019 folder was lost                | 2019
            the file pn-2019<b> was lost                  | 2019
            the minutes of April 15-2019 were lost        | April 15-2019
            in 2019-20 we had less                        | 2019-20
            from 2017 to 2019 we tried                    | 2017 to 2019
            in 2018 we began                              | 2018
            since '98 there has been damp                 | '98
            since ’98 there has been damp                 | ’98
            in the 1990s there was damp                   | 1990s
            it broke last Easter and again                | last Easter
            shut over Christmas 2018, all of it           | Christmas 2018
            shut over Christmas and reopened              | Christmas
            on Easter Monday nobody came                  | Easter Monday
            the Tuesday after Easter 2019 it broke        | Tuesday after Easter 2019
            the week after Diwali it broke                | week after Diwali
            at Diwali last year it broke                  | Diwali last year
            since Eid they had been without               | Eid
            during Ramadan they had been without          | Ramadan
            on Christmas Eve 2020 they rang               | Christmas Eve 2020
            on Boxing Day they rang                       | Boxing Day
            since Hogmanay there was no lift              | Hogmanay
            before Rosh Hashanah the keys came            | Rosh Hashanah
            after Vaisakhi the keys came                  | Vaisakhi
            around Lunar New Year the keys came           | Lunar New Year
            on St David's Day the keys came               | St David's Day
            on St Davids Day 2016 the keys came           | St Davids Day 2016
            cyn y Nadolig daeth y llythyr                 | y Nadolig
            dros y Pasg roedd hi ar gau                   | y Pasg
            ym mis Mehefin 2019 daeth                     | Mehefin 2019
            ar 12 Mehefin daeth                           | 12 Mehefin
            the October half term was when                | October
            in january it froze                           | january
            in march it froze                             | march
            in nineteen eighty-four it burned             | nineteen eighty-four
            in twenty eighteen it burned                  | twenty eighteen
            on the first of May two thousand and nine     | first of May two thousand and nine
            due Oct-22 at the latest                      | Oct-22
            from Jan to Mar 2020 it was shut              | Jan
            on Sunday night, the 14th, it burned          | 14th
            the half term week, oct 2019                  | oct 2019
            over half term oct 2019 it was shut           | half term oct 2019
            """)
    void findsWhatFixesAMonthOrAYear(String text, String date) {
        assertThat(Spotted.of(Category.DATE, text, BALANCED)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They may come and we may not.",
                "May we ask why nobody came?",
                "in may we hope, said no one",
                "March them out, he said, and she did",
                "we had to march on",
                "April said she would ring. June would not.",
                "I asked April Tonks and June Pell",
                "Mrs May and Theresa May",
                "an august body of people",
                "see section 21, Article 8 and rule 12",
                "the Housing Act 1988 and the Children Act 1989",
                "the 1988 Act says otherwise",
                "the Gas Safety (Installation) Regulations 1998",
                "version 2.3.1 of it",
                "500 mg twice and 2.5 ml once",
                "scored 4/5, then 10/10",
                "open 24/7 and BT 24/7",
                "press 2 for repairs",
                "a ratio of 1:1 or 2:1",
                "at 10.30 and again at 9.15",
                "on Monday at 9 we met, and on Tuesday",
                "three weeks, six months or a year",
                "back in the 90s it was",
                "on the 4th floor in the 21st century",
                "on the 27th attempt",
                "she lent a hand to everybody",
                "the Christmas party and the Easter egg hunt",
                "he is 5 foot 10",
                "the night shift, from 2000 to 0800",
                "twenty one people and two thousand more",
                "by 1/4 inch",
                "PAS 2035 and BS 1910",
                "we had 2000 people in",
                "£2019 was spent"
            })
    void leavesWhatFixesNeither(String text) {
        assertThat(Spotted.of(Category.DATE, text, KEEN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date of birth 3/4/51                | 3/4/51
            DOB: 03-04-1951 on the form         | 03-04-1951
            d.o.b. 3 April 1951 on it           | 3 April 1951
            Rana Pell (b. 3 April 1951) was     | 3 April 1951
            she was born in 1951 in a caravan   | 1951
            born on the third of April 1951     | third of April 1951
            """)
    void knowsADateOfBirthByItsLabel(String text, String date) {
        assertThat(Spotted.of(Category.DATE_OF_BIRTH, text, BALANCED)).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource({
        "14 September 2017, 2017-09-14",
        "Tuesday 9 July 2019, 2019-07-09",
        "the third of May 2016, 2016-05-03",
        "early May 2016, 2016-05",
        "May 2016, 2016-05",
        "2016, 2016",
        "spring 2019, 2019-21",
        "Q3 2020, 2020-35",
        "3-May-19, 2019-05-03"
    })
    void saysItInEdtf(String text, String edtf) {
        assertThat(Dates.edtf(text)).contains(Edtf.of(edtf));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Easter 2019",
                "late 2019",
                "the week after 5 July 2021",
                "2018 to 2020",
                "last May",
                "9 July",
                "x"
            })
    void saysNothingInEdtfThatWouldLeaveTheRestStanding(String text) {
        assertThat(Dates.edtf(text)).isEmpty();
    }
}
