package org.lessons.anonymise.release;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers between 0 and 1 with four decimals: what is a risk is rounded up, so that none seems less than it is. */
final class Rounded {

    static final int DECIMALS = 4;

    /** Sums of doubles differ in the last digits, which must not push a risk up. */
    private static final int EXACT = 10;

    private Rounded() {}

    static BigDecimal up(long count, long of) {
        return of == 0
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : BigDecimal.valueOf(count).divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.UP);
    }

    static BigDecimal up(double value) {
        return BigDecimal.valueOf(value).setScale(EXACT, RoundingMode.HALF_UP).setScale(DECIMALS, RoundingMode.UP);
    }

    static BigDecimal nearest(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
