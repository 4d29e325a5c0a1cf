package org.lessons.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2019,        2019-01-01, 2019-12-31, YEAR",
        "2019-04,     2019-04-01, 2019-04-30, MONTH",
        "2020-02,     2020-02-01, 2020-02-29, MONTH",
        "1900-02,     1900-02-01, 1900-02-28, MONTH",
        "2019-04-05,  2019-04-05, 2019-04-05, DAY",
        "2020-02-29,  2020-02-29, 2020-02-29, DAY",
        "2019-21,     2019-03-01, 2019-05-31, SEASON",
        "2019-22,     2019-06-01, 2019-08-31, SEASON",
        "2019-23,     2019-09-01, 2019-11-30, SEASON",
        "2019-24,     2019-12-01, 2020-02-29, SEASON",
        "2018-24,     2018-12-01, 2019-02-28, SEASON",
        "2019-33,     2019-01-01, 2019-03-31, QUARTER",
        "2019-34,     2019-04-01, 2019-06-30, QUARTER",
        "2019-35,     2019-07-01, 2019-09-30, QUARTER",
        "2019-36,     2019-10-01, 2019-12-31, QUARTER",
        "201X,        2010-01-01, 2019-12-31, DECADE",
        "20XX,        2000-01-01, 2099-12-31, CENTURY",
        "00XX,        0000-01-01, 0099-12-31, CENTURY",
        "2004-XX,     2004-01-01, 2004-12-31, YEAR",
        "1985-04-XX,  1985-04-01, 1985-04-30, MONTH",
        "1985-XX-XX,  1985-01-01, 1985-12-31, YEAR",
        "0000,        0000-01-01, 0000-12-31, YEAR",
        "-0044-03-15, -0044-03-15, -0044-03-15, DAY",
        "-0001,       -0001-01-01, -0001-12-31, YEAR",
        "-0004-02-29, -0004-02-29, -0004-02-29, DAY",
        "-019X,       -0199-01-01, -0190-12-31, DECADE",
        "-000X,       -0009-01-01, -0001-12-31, DECADE",
        "-01XX,       -0199-01-01, -0100-12-31, CENTURY",
        "-00XX,       -0099-01-01, -0001-12-31, CENTURY",
        "Y17000,      +17000-01-01, +17000-12-31, YEAR",
        "Y-17000,     -17000-01-01, -17000-12-31, YEAR",
        "Y999999999,  +999999999-01-01, +999999999-12-31, YEAR",
        "Y-999999999, -999999999-01-01, -999999999-12-31, YEAR",
    })
    void knowsTheDaysADateMayMean(String text, LocalDate earliest, LocalDate latest, Precision precision) {
        Edtf edtf = Edtf.of(text);

        assertThat(edtf.extent()).isEqualTo(Extent.between(earliest, latest));
        assertThat(edtf.precision()).isEqualTo(precision);
        assertThat(edtf.interval()).isFalse();
        assertThat(edtf.qualified()).isFalse();
        assertThat(edtf.backwards()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-05?, 2019-04-04, 2019-04-06",
        "2019-04-05%, 2019-04-03, 2019-04-07",
        "2019-02~,    2019-01-01, 2019-03-31",
        "2019-12%,    2019-10-01, 2020-02-29",
        "2019-24~,    2019-09-01, 2020-05-31",
        "2019-33?,    2018-10-01, 2019-06-30",
        "2019~,       2018-01-01, 2020-12-31",
        "2019%,       2017-01-01, 2021-12-31",
        "201X~,       2000-01-01, 2029-12-31",
        "20XX%,       1800-01-01, 2299-12-31",
        "1985-04-XX?, 1985-03-01, 1985-05-31",
        "2004-XX?,    2003-01-01, 2005-12-31",
        "-0001~,      -0002-01-01, 0000-12-31",
        "Y17000~,     +16999-01-01, +17001-12-31",
        "Y999999999%, +999999997-01-01, +999999999-12-31",
        "Y-999999999?, -999999999-01-01, -999999998-12-31",
    })
    void widensADoubtfulDateByUnitsOfItsOwn(String text, LocalDate earliest, LocalDate latest) {
        assertThat(Edtf.of(text).extent()).isEqualTo(Extent.between(earliest, latest));
        assertThat(Edtf.of(text).qualified()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-04/2019-03,       2018-04-01, 2019-03-31, false, false, false",
        "2019-04-05/2019-04-05, 2019-04-05, 2019-04-05, false, false, false",
        "2019/2019-03,          2019-01-01, 2019-03-31, false, false, false",
        "2018-24/2019-36,       2018-12-01, 2019-12-31, false, false, false",
        "201X/20XX,             2010-01-01, 2099-12-31, false, false, false",
        "2018~/2019-03?,        2017-01-01, 2019-04-30, false, false, true",
        "2018/2019-03%,         2018-01-01, 2019-05-31, false, false, true",
        "2018/..,               2018-01-01, ,           false, true,  false",
        "../2019,               ,           2019-12-31, true,  false, false",
        "2018~/,                2017-01-01, ,           false, false, true",
        "/2019,                 ,           2019-12-31, false, false, false",
        "Y-17000/-0044,         -17000-01-01, -0044-12-31, false, false, false",
    })
    void knowsTheDaysOfAnInterval(
            String text, LocalDate earliest, LocalDate latest, boolean openStart, boolean openEnd, boolean qualified) {
        Edtf edtf = Edtf.of(text);

        assertThat(edtf.extent())
                .isEqualTo(new Extent(Optional.ofNullable(earliest), Optional.ofNullable(latest), openStart, openEnd));
        assertThat(edtf.precision()).isEqualTo(Precision.INTERVAL);
        assertThat(edtf.interval()).isTrue();
        assertThat(edtf.qualified()).isEqualTo(qualified);
        assertThat(edtf.backwards()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-05/2019-03", "2019/2018", "2019-04-05/2019-04-04", "2019~/2017"})
    void readsAnIntervalThatEndsBeforeItBeginsAndSaysSo(String text) {
        assertThat(Edtf.of(text).backwards()).isTrue();
    }

    @Test
    void doesNotCallAnIntervalBackwardsThatMayBeInOrder() {
        assertThat(Edtf.of("2019-05~/2019-04").backwards()).isFalse();
        assertThat(Edtf.of("2019-05-10/2019-05").backwards()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2019 ",
                " 2019",
                "2019\n",
                "\t",
                "2019-13",
                "2019-00",
                "2019-02-30",
                "2019-04-31",
                "2019-02-29",
                "1900-02-29",
                "2019-04-00",
                "2019-37",
                "2019-20",
                "2019-25",
                "2019-32",
                "2019-41",
                "2019-4",
                "2019-4-5",
                "2019-04-5",
                "2019-",
                "2019-04-",
                "201",
                "19",
                "20190405",
                "201904",
                "2019/04/05",
                "12019",
                "+2019",
                "--2019",
                "-",
                "-0000",
                "-0000-05",
                "-0000-05-06",
                "..",
                "/",
                "../..",
                "../",
                "/..",
                "...",
                "2019..",
                "2019..2020",
                "2019/.",
                "2019/...",
                "2018/2019/2020",
                "2019//2020",
                "2019/../2020",
                "2019-1X",
                "2019-X1",
                "2019-XX-05",
                "2019-04-1X",
                "2019-13-XX",
                "2019-21-XX",
                "2019-34-XX",
                "201X-04",
                "201X-XX",
                "20X9",
                "2XXX",
                "XXXX",
                "X019",
                "XXXX-04-05",
                "201x",
                "2019-xx",
                "2019-04-XX-XX",
                "~",
                "?2019",
                "~2019",
                "2019?-04",
                "2019-04~-05",
                "2019~~",
                "2019?~",
                "2019%~",
                "2019/~",
                "2019/..~",
                "Y2019",
                "Y02019",
                "Y",
                "Y-",
                "y17000",
                "Y1000000000",
                "Y9999999999",
                "Y-1000000000",
                "Y17E3",
                "Y17000-04",
                "Y1701X",
                "Y+17000",
                "-Y17000",
                "Y--17000",
                "2019-04-05T10:00:00",
                "2019-04-05T",
                "2019-04-05Z",
                "T10:00",
                "[2019,2020]",
                "{2019,2020}",
                "2019-W04",
                "2019-095",
                "\u0662\u0660\u0661\u0669",
                "\uff12\uff10\uff11\uff19",
                "2019\u221204",
                "2019-0\u0664",
                "\u22122019",
                "\ud835\udfd0019",
                "\ud835",
                "2019\u0000",
                "null"
            })
    void refusesWhatIsNotEdtf(String text) {
        assertThat(Edtf.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.of(text))
                .withMessage("not a date or an interval in EDTF (level 0 or 1, or a quarter)")
                .withNoCause();
    }

    @Test
    void refusesTextOfMoreThanAHundredCharacters() {
        assertThat(Edtf.parse("Y" + "1".repeat(100))).isEmpty();
        assertThat(Edtf.parse("2019/" + "0".repeat(10_000_000))).isEmpty();
    }

    @Test
    void givesTheTextBackAsItWasWritten() {
        assertThat(Edtf.of("2018-04~/..").text()).isEqualTo("2018-04~/..");
        assertThat(Edtf.of("1985-04-XX")).hasToString("1985-04-XX");
    }

    @Test
    void isEqualWhenTheTextIs() {
        assertThat(Edtf.of("2019-33")).isEqualTo(Edtf.of("2019-33")).hasSameHashCodeAs(Edtf.of("2019-33"));
        assertThat(Edtf.of("2019-33")).isNotEqualTo(Edtf.of("2019-01/2019-03")).isNotEqualTo("2019-33");
    }
}
