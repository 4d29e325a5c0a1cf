package org.lessons.io.publish;

import java.math.BigDecimal;

/** Numbers as people write them: whole, with a comma after each thousand. English and Welsh do it alike. */
final class Figures {

    /** As long as a decimal number in a file of ours may be; what is longer stands with an exponent. */
    private static final int LONGEST = 40;

    private Figures() {}

    static String of(long number) {
        return grouped(Long.toString(number));
    }

    static String of(BigDecimal number) {
        return isLong(number) ? number.stripTrailingZeros().toString() : grouped(number.toPlainString());
    }

    /** Without its pence where there are none, and with two figures of them where there are some. */
    static String money(BigDecimal sum) {
        if (isLong(sum)) {
            return of(sum);
        }
        BigDecimal shortest = sum.stripTrailingZeros();
        return of(shortest.setScale(shortest.scale() <= 0 ? 0 : Math.max(2, shortest.scale())));
    }

    /** Asked before a number is written out, for 1E+400 takes a line and 1E+999999999 all the memory there is. */
    private static boolean isLong(BigDecimal number) {
        return Math.abs((long) number.scale()) + number.precision() > LONGEST;
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int start = plain.startsWith("-") ? 1 : 0;
        StringBuilder grouped = new StringBuilder(plain.substring(0, start));
        for (int i = start; i < end; i++) {
            if (i > start && (end - i) % 3 == 0) {
                grouped.append(',');
            }
            grouped.append(plain.charAt(i));
        }
        return grouped.append(plain, end, plain.length()).toString();
    }
}
