package org.lessons.anonymise.coarse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.anonymise.treat.Granularity;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Extent;

class CoarseProperties {

    @Property
    void aBandHoldsWhatItWasMadeOf(
            @ForAll @BigRange(min = "0", max = "999999999") BigDecimal one,
            @ForAll @BigRange(min = "0", max = "999999999") BigDecimal other) {
        Band band = Band.of(one.min(other), one.max(other));
        assertThat(band.from()).isLessThanOrEqualTo(one.min(other));
        assertThat(band.to()).isGreaterThan(one.max(other));
    }

    @Property
    void aBandOfABandIsNoNarrower(@ForAll @BigRange(min = "0", max = "999999999") BigDecimal amount) {
        Band band = Band.of(amount, amount);
        Band wider = Band.of(band.from(), band.to());
        assertThat(wider.from()).isLessThanOrEqualTo(band.from());
        assertThat(wider.to()).isGreaterThanOrEqualTo(band.to());
    }

    @Property
    void aCoarserDateHoldsTheDate(
            @ForAll @IntRange(min = 1, max = 9998) int year,
            @ForAll @IntRange(max = 364) int day,
            @ForAll Granularity to) {
        Edtf date = Edtf.of(LocalDate.of(year, 1, 1).plusDays(day).toString().substring(0, 10));
        Extent coarse = CoarserDate.of(date, to).extent();
        assertThat(coarse.earliest().orElseThrow())
                .isBeforeOrEqualTo(date.extent().earliest().orElseThrow());
        assertThat(coarse.latest().orElseThrow())
                .isAfterOrEqualTo(date.extent().latest().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-01, QUARTER, 2019-34",
        "2019-04, QUARTER, 2019-34",
        "2019, QUARTER, 2019",
        "2019-24, QUARTER, 2019-24",
        "2019-04~, QUARTER, 2019-34~",
        "2018-04/2019-03, QUARTER, 2018-34/2019-33",
        "2019-04/2019-05, QUARTER, 2019-34",
        "2019-04/.., QUARTER, 2019-34/..",
        "2019-04-01, YEAR, 2019",
        "201X, YEAR, 201X",
        "2019-34, YEAR, 2019"
    })
    void coarsens(String date, Granularity to, String expected) {
        assertThat(CoarserDate.of(Edtf.of(date), to).text()).isEqualTo(expected);
    }
}
