package org.lessons.anonymise.coarse;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The band in which an amount lies: its edges are 0 and 1, 2 and 5 times the powers of ten.
 *
 * @param from the edge at or below the least
 * @param to the edge above the most
 */
public record Band(BigDecimal from, BigDecimal to) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    /**
     * The narrowest band that holds both.
     *
     * @param least the least, not below 0
     * @param most the most
     * @return the band
     */
    public static Band of(BigDecimal least, BigDecimal most) {
        return new Band(atOrBelow(least), above(most));
    }

    private static BigDecimal power(BigDecimal amount) {
        return BigDecimal.ONE.scaleByPowerOfTen(amount.precision() - amount.scale() - 1);
    }

    private static BigDecimal atOrBelow(BigDecimal amount) {
        if (amount.compareTo(BigDecimal.ONE) < 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal one = power(amount);
        BigDecimal edge = amount.compareTo(one.multiply(FIVE)) >= 0
                ? one.multiply(FIVE)
                : amount.compareTo(one.multiply(TWO)) >= 0 ? one.multiply(TWO) : one;
        return edge.setScale(0, RoundingMode.FLOOR);
    }

    private static BigDecimal above(BigDecimal amount) {
        if (amount.compareTo(BigDecimal.ONE) < 0) {
            return BigDecimal.ONE;
        }
        BigDecimal one = power(amount);
        BigDecimal edge = amount.compareTo(one.multiply(FIVE)) >= 0
                ? one.scaleByPowerOfTen(1)
                : amount.compareTo(one.multiply(TWO)) >= 0 ? one.multiply(FIVE) : one.multiply(TWO);
        return edge.setScale(0, RoundingMode.CEILING);
    }
}
