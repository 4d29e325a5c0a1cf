package org.lessons.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentTest {

    private static final Optional<LocalDate> NONE = Optional.empty();
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2019, 4, 5));

    @ParameterizedTest
    @CsvSource({
        "2018,       2019-04,    BEFORE",
        "2019-03-31, 2019-34,    BEFORE",
        "2019,       2019-04,    OVERLAPS",
        "2019-04,    2019-04,    OVERLAPS",
        "2019-24,    2020-02,    OVERLAPS",
        "2019-24,    2020-03,    BEFORE",
        "2018~,      2019,       OVERLAPS",
        "2018~,      2020,       BEFORE",
        "2018%,      2020,       OVERLAPS",
        // open ends reach for ever
        "../2018,    2019/..,    BEFORE",
        "../2019,    2019/..,    OVERLAPS",
        "2018/..,    2030,       OVERLAPS",
        "2018/..,    2017,       AFTER",
        "2018/..,    2030/..,    OVERLAPS",
        "../2018,    ../1900,    OVERLAPS",
        // an unknown end may be anywhere
        "2018/,      2030,       UNKNOWN",
        "2018/,      2017,       AFTER",
        "2018/,      2018,       UNKNOWN",
        "2018/,      2018-02,    UNKNOWN",
        "2018/,      2017/..,    UNKNOWN",
        "2018/,      2019/..,    UNKNOWN",
        "2018/,      2018/,      UNKNOWN",
        "2018/,      2019/,      UNKNOWN",
        "/2018,      1990,       UNKNOWN",
        "/2018,      2019,       BEFORE",
        "/2018,      2019/,      BEFORE",
        "/2018,      2018-12,    UNKNOWN",
        // what contradicts itself is no evidence
        "2019/2017,  2020,       UNKNOWN",
        "2019/2017,  2018,       UNKNOWN",
        "2019/2017,  2016,       UNKNOWN",
        "2019/2017,  2019/2017,  UNKNOWN",
    })
    void saysWhichCameFirst(String one, String other, Order order) {
        Extent first = Edtf.of(one).extent();
        Extent second = Edtf.of(other).extent();

        assertThat(first.compare(second)).isEqualTo(order);
        assertThat(second.compare(first)).isEqualTo(order.inverse());
    }

    @Test
    void knowsNothingOfTheUnknown() {
        Extent always = new Extent(NONE, NONE, true, true);

        assertThat(Extent.UNKNOWN.compare(Edtf.of("2019").extent())).isEqualTo(Order.UNKNOWN);
        assertThat(Extent.UNKNOWN.compare(Extent.UNKNOWN)).isEqualTo(Order.UNKNOWN);
        assertThat(Extent.UNKNOWN.compare(always)).isEqualTo(Order.UNKNOWN);
        assertThat(Extent.UNKNOWN.backwards()).isFalse();
        assertThat(Extent.UNKNOWN.earliest()).isEmpty();
        assertThat(Extent.UNKNOWN.latest()).isEmpty();
    }

    @Test
    void knowsNoDayOfWhatIsOpenOnOneSideAndUnknownOnTheOther() {
        Extent always = new Extent(NONE, NONE, true, true);
        Extent endsSomeDay = new Extent(NONE, NONE, true, false);
        Extent beganSomeDay = new Extent(NONE, NONE, false, true);

        assertThat(always.compare(Edtf.of("2019").extent())).isEqualTo(Order.OVERLAPS);
        assertThat(always.compare(always)).isEqualTo(Order.OVERLAPS);
        assertThat(endsSomeDay.compare(Edtf.of("2019").extent())).isEqualTo(Order.UNKNOWN);
        assertThat(beganSomeDay.compare(Edtf.of("2019").extent())).isEqualTo(Order.UNKNOWN);
        assertThat(endsSomeDay.compare(always)).isEqualTo(Order.UNKNOWN);
    }

    @Test
    void refusesAnEndThatIsBothADayAndOpen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Extent(DAY, NONE, true, false))
                .withMessage("an open end of an extent has no day");
        assertThatIllegalArgumentException().isThrownBy(() -> new Extent(NONE, DAY, false, true));
        assertThat(new Extent(DAY, NONE, false, true).openEnd()).isTrue();
        assertThat(new Extent(NONE, DAY, true, false).openStart()).isTrue();
    }

    @Test
    void shiftsEachEndByItsOwnLapse() {
        assertThat(Edtf.of("2019-01").extent().shift(Lapse.of("P2W"), Lapse.of("P1M")))
                .isEqualTo(Extent.between(LocalDate.of(2019, 1, 15), LocalDate.of(2019, 2, 28)));
        assertThat(Edtf.of("2019-03-31").extent().shift(Lapse.of("-P1M"), Lapse.of("-P10D")))
                .isEqualTo(Extent.between(LocalDate.of(2019, 2, 28), LocalDate.of(2019, 3, 21)));
    }

    @Test
    void leavesAnOpenOrUnknownEndAsItIsWhenShifted() {
        Lapse week = Lapse.of("P1W");

        assertThat(Edtf.of("2019/..").extent().shift(week, week))
                .isEqualTo(new Extent(Optional.of(LocalDate.of(2019, 1, 8)), NONE, false, true));
        assertThat(Edtf.of("/2019").extent().shift(week, week))
                .isEqualTo(new Extent(NONE, Optional.of(LocalDate.of(2020, 1, 7)), false, false));
        assertThat(Extent.UNKNOWN.shift(week, week)).isEqualTo(Extent.UNKNOWN);
    }

    @Test
    void isBackwardsWhenShiftedTheWrongWayRound() {
        assertThat(Edtf.of("2019-01-01")
                        .extent()
                        .shift(Lapse.of("P1M"), Lapse.of("P1W"))
                        .backwards())
                .isTrue();
    }
}
