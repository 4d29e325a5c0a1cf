package org.lessons.anonymise.grammar;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Reads the figures in a short text: 14, 14,000, 1.5 million, 14k. */
public final class Figures {

    private static final int LONGEST = 30;

    private Figures() {}

    /**
     * The first figure in a text.
     *
     * @param text a few words
     * @return the figure, or empty when there is none
     */
    public static Optional<BigDecimal> first(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length() && digits.length() < LONGEST; i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean point = c == '.' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            if (digit || point && digits.length() > 0 && digits.indexOf(".") < 0) {
                digits.append(c);
            } else if (digits.length() > 0 && c != ',') {
                break;
            }
        }
        return digits.length() == 0 ? Optional.empty() : Optional.of(new BigDecimal(digits.toString()));
    }

    /**
     * The sum of money in a text.
     *
     * @param text a few words, such as {@code £1.5 million}
     * @return the sum, or empty when there is no figure
     */
    public static Optional<BigDecimal> sum(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int scale = lower.contains("bn") || lower.contains("billion")
                ? 9
                : lower.contains("million") || lower.endsWith("m")
                        ? 6
                        : lower.contains("thousand") || lower.endsWith("k") ? 3 : 0;
        return first(text).map(figure -> figure.scaleByPowerOfTen(scale));
    }
}
