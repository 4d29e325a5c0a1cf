package org.lessons.anonymise.coarse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.anonymise.treat.Granularity;
import org.lessons.model.time.Edtf;

/** Dates as they are told once they have been made coarser or moved. */
class DatesMadeCoarserTest {

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, QUARTER, 2019-33",
        "2019-03-31, QUARTER, 2019-33",
        "2019-06-30, QUARTER, 2019-34",
        "2019-07-01, QUARTER, 2019-35",
        "2019-12-31, QUARTER, 2019-36",
        "2019-12, QUARTER, 2019-36",
        "2019-35, QUARTER, 2019-35",
        "2019-21, QUARTER, 2019-21",
        "2019-21, YEAR, 2019",
        "2019-04?, QUARTER, 2019-34?",
        "2019-04%, YEAR, 2019%",
        "0000-04-01, YEAR, 0000",
        "9999-04-01, QUARTER, 9999-34",
        "2019-04-01/2019-04-09, QUARTER, 2019-34",
        "2019-04-01/2019-12-09, QUARTER, 2019-34/2019-36",
        "2019-04-01/2019-12-09, YEAR, 2019",
        "2018-04-01/2019-12-09, YEAR, 2018/2019",
        "../2019-04, YEAR, ../2019",
        "2019-04/, YEAR, 2019/",
        "2019-04-01, BAND, 2019",
        "201X, QUARTER, 201X"
    })
    void saysNoMoreThanAskedFor(String date, Granularity to, String expected) {
        assertThat(CoarserDate.of(Edtf.of(date), to).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-22, -40, 2021-05-13",
        "2021-06-22, 10, 2021-07-02",
        "2021-06-22?, 10, 2021-07-02?",
        "2021-03, 1, 2021-03/2021-04",
        "2021-03, -31, 2021-01/2021-02",
        "2021-03~, 1, 2021-03~/2021-04~",
        "2021, 1, 2021/2022",
        "2021, 365, 2022",
        "2019-34, 40, 2019-05/2019-08",
        "2019-21, 40, 2019-04/2019-07",
        "2021-03-01/2021-03-09, 10, 2021-03-11/2021-03-19",
        "2021-03/2021-05, 31, 2021-04/2021-07",
        "../2021-03-09, 10, ../2021-03-19",
        "2021-03-09/.., 10, 2021-03-19/..",
        "/2021-03-09, 10, /2021-03-19",
        "0001-01-02, -1, 0001-01-01",
        "0001-01-01, -1, ",
        "9999-12-30, 1, 9999-12-31",
        "9999-12-31, 1, ",
        "9999-12-31/.., 1, ",
        "../9999-12-31, 1, "
    })
    void movesWithoutSayingMoreThanWasSaid(String date, int days, String expected) {
        assertThat(ShiftedDate.of(Edtf.of(date), days).map(Edtf::text).orElse(null))
                .isEqualTo(expected);
    }
}
