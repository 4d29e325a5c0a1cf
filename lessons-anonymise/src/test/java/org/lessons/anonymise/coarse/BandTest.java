package org.lessons.anonymise.coarse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands begin with 1, 2 or 5: wide enough to hide an amount, narrow enough to say of what size it was. */
class BandTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 1",
        "0.4, 0.9, 0, 1",
        "1, 1, 1, 2",
        "1.99, 1.99, 1, 2",
        "2, 2, 2, 5",
        "4.99, 4.99, 2, 5",
        "5, 5, 5, 10",
        "9.99, 9.99, 5, 10",
        "10, 10, 10, 20",
        "19, 19, 10, 20",
        "20, 20, 20, 50",
        "49.5, 49.5, 20, 50",
        "50, 50, 50, 100",
        "99, 99, 50, 100",
        "14000, 14000, 10000, 20000",
        "3, 30, 2, 50",
        "0, 500, 0, 1000",
        "250000, 2000000, 200000, 5000000"
    })
    void holdsFromTheOneAmountToTheOther(BigDecimal least, BigDecimal most, String from, String to) {
        Band band = Band.of(least, most);
        assertThat(band.from().toPlainString()).isEqualTo(from);
        assertThat(band.to().toPlainString()).isEqualTo(to);
    }
}
