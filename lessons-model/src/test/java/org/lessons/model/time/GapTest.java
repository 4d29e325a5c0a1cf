package org.lessons.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class GapTest {

    @Test
    void liesBetweenTheFewestAndTheMostDays() {
        assertThat(Gap.between(Edtf.of("2018-09").extent(), Edtf.of("2019-02").extent()))
                .contains(new Gap(124, 180));
        assertThat(Gap.between(Edtf.of("2019-02").extent(), Edtf.of("2018-09").extent()))
                .contains(new Gap(-180, -124));
    }

    @Test
    void isUnknownWhereAnEndIs() {
        assertThat(Gap.between(Edtf.of("2018/..").extent(), Edtf.of("2019").extent()))
                .isEmpty();
        assertThat(Gap.between(Edtf.of("2018").extent(), Edtf.of("/2019").extent()))
                .isEmpty();
        assertThat(Gap.between(Edtf.of("2018").extent(), Extent.UNKNOWN)).isEmpty();
        assertThat(Gap.between(Edtf.of("2018/2016").extent(), Edtf.of("2019").extent()))
                .isEmpty();
    }

    @Test
    void isExactBetweenTwoDays() {
        assertThat(Gap.between(
                        Edtf.of("2019-04-05").extent(), Edtf.of("2019-04-19").extent()))
                .hasValueSatisfying(gap -> {
                    assertThat(gap).isEqualTo(new Gap(14, 14));
                    assertThat(gap.isExact()).isTrue();
                });
        assertThat(new Gap(14, 15).isExact()).isFalse();
    }

    @Test
    void addsFewestToFewestAndMostToMost() {
        assertThat(new Gap(1, 3).plus(new Gap(10, 20))).isEqualTo(new Gap(11, 23));
    }

    @Test
    void takesAwayMostFromFewestAndFewestFromMost() {
        assertThat(new Gap(10, 20).minus(new Gap(1, 3))).isEqualTo(new Gap(7, 19));
        assertThat(new Gap(1, 3).minus(new Gap(1, 3))).isEqualTo(new Gap(-2, 2));
    }

    @Test
    void keepsWhatTwoSourcesBothAllow() {
        assertThat(new Gap(1, 10).intersect(new Gap(5, 20))).contains(new Gap(5, 10));
        assertThat(new Gap(1, 10).intersect(new Gap(10, 20))).contains(new Gap(10, 10));
        assertThat(new Gap(1, 10).intersect(new Gap(11, 20))).isEmpty();
    }

    @Test
    void refusesBoundsTheWrongWayRound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gap(2, 1))
                .withMessage("a gap of at least more days than at most");
    }

    @Test
    void saysSoWhenTheDaysCannotBeCounted() {
        Gap endless = new Gap(Long.MIN_VALUE, Long.MAX_VALUE);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> endless.plus(new Gap(1, 1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> endless.minus(new Gap(1, 1)));
    }
}
