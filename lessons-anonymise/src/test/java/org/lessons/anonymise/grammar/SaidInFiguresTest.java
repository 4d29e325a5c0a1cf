package org.lessons.anonymise.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.time.Edtf;

/** What dates, ages and sums come to, once they have been found. */
class SaidInFiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019                            | 2019
            in 2019                         |
            May 2019                        | 2019-05
            in May 2019                     | 2019-05
            on the week of 3 May 2019       | 2019-05-03
            Monday, 3 May 2019              | 2019-05-03
            the w/c 3 May 2019              | 2019-05-03
            in the week on the week on the 3 May 2019 |
            the 3rd of May 0009             |
            3 May 2019 and after            |
            the boiler of 3 May 2019        |
            late 2019                       |
            Q3 2020                         | 2020-35
            2020 Q3                         | 2020-35
            third quarter of 2020           | 2020-35
            summer 2019                     | 2019-22
            winter 2018/19                  |
            3 May                           |
            2018-2020                       |
            14/09/2017                      | 2017-09-14
            14/09/17                        | 2017-09-14
            14/09/51                        | 1951-09-14
            14/09/49                        | 2049-09-14
            09/14/2017                      | 2017-09-14
            31/02/2017                      |
            2017-09-14T10:30                |
            09/2017                         | 2017-09
            2017-09                         | 2017-09
            nineteen eighty-four            | 1984
            two thousand and nine           | 2009
            3 Mehefin 2019                  | 2019-06-03
            """)
    void datesComeToOneDayMonthOrYear(String text, String edtf) {
        assertThat(Dates.edtf(text).map(Edtf::text).orElse(null)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            67                              | 67
            67-year-old                     | 67
            67yo                            | 67
            sixty-seven                     | 67
            late eighties                   | 80
            90th birthday                   | 90
            ninetieth birthday              | 90
            20 weeks old                    | 0
            eight months old                | 0
            a hundred and three             | 103
            one two three four five six     | 1
            of no age at all                |
            a b c d e f g h i j sixty       |
            """)
    void agesComeToWholeYears(String text, Integer years) {
        assertThat(Figures.years(text).stream().boxed().toList()).isEqualTo(years == null ? List.of() : List.of(years));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            £14                             | 14
            £14,000                         | 14000
            £14.50                          | 14.50
            £14. 50 of them                 | 14
            £14.5.5                         | 14.5
            .5                              | 5
            14.                             | 14
            14-16                           | 14
            £14k                            | 14000
            14 k                            | 14000
            £1.5m                           | 1500000
            £1.5 million                    | 1500000
            £2bn                            | 2000000000
            2 billion                       | 2000000000
            3 thousand pounds               | 3000
            80 DEM                          | 80
            80 pounds                       | 80
            999999999999999999999999999999999 | 999999999999999999999999999999
            """)
    void sumsComeToOneAmount(String text, String amount) {
        assertThat(Figures.sum(text).orElseThrow()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "k", "m", "a million", ".", ","})
    void noFigureIsNoAmount(String text) {
        assertThat(Figures.sum(text)).isEmpty();
    }
}
