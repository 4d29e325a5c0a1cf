package org.lessons.anonymise.grammar;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the figures in a short text: 14, 14,000, 1.5 million, 14k. */
public final class Figures {

    private static final int LONGEST = 30;
    private static final int MOST_WORDS = 10;

    /** Units that are less than a year. */
    private static final Words BRIEF = Words.of("month months mth mths week weeks wk wks day days mis wythnos");

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
     * The whole years in an age, in figures or in words: 67 in {@code sixty-seven}, 80 in {@code late eighties}, 0 in {@code
     * 20 weeks old}.
     *
     * @param text a few words that name an age
     * @return the years, or empty when there is no number
     */
    public static OptionalInt years(String text) {
        Tokens tokens = Tokens.of(text);
        int years = -1;
        for (int i = 0; i < Math.min(tokens.size(), MOST_WORDS); i++) {
            if (BRIEF.has(tokens, i)) {
                return OptionalInt.of(0);
            }
            years = years < 0 ? number(tokens, i) : years;
        }
        // Clinical notes and social media: 67yo, 82F.
        return years < 0
                ? first(text).map(figure -> OptionalInt.of(figure.intValue())).orElse(OptionalInt.empty())
                : OptionalInt.of(years);
    }

    private static int number(Tokens tokens, int i) {
        int decade = NumberWords.decade(tokens, i);
        if (decade >= 0) {
            return decade;
        }
        int figure = Ages.figure(tokens, i).value();
        return figure >= 0 ? figure : NumberWords.ordinal(tokens, i).value();
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
                : lower.contains("million") || endsOn(lower, 'm')
                        ? 6
                        : lower.contains("thousand") || endsOn(lower, 'k') ? 3 : 0;
        return first(text).map(figure -> figure.scaleByPowerOfTen(scale));
    }

    /** 2m and 2 m; not 80 DEM, which is a currency. */
    private static boolean endsOn(String text, char scale) {
        int last = text.length() - 1;
        return last > 0 && text.charAt(last) == scale && !Character.isLetter(text.charAt(last - 1));
    }
}
