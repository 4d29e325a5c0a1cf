package org.lessons.anonymise.treat;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.lessons.anonymise.grammar.Checksums;

/**
 * Puts another of its kind, out of a range that nobody is given: Ofcom's numbers for drama, example.org (RFC 2606), NHS
 * numbers that begin with 999, National Insurance numbers that begin with QQ, the postcode district ZZ99, plates of one Q.
 *
 * <p>A number of one place becomes one of no area, because the area says where. Who has been given which is decided by the
 * letter, so that each stays the same through the case.
 */
final class Surrogates {

    private static final int ALPHABET = 26;
    private static final int MOST = 450;
    private static final int NHS_BASE = 999_700_000;

    /** Those of the second half of a postcode, without Z: ZZ99 with a Z at the end has meanings of its own. */
    private static final String POSTCODE_LETTERS = "ABDEFGHJLNPQRSTUWXY";

    private Surrogates() {}

    static Optional<String> replace(Mention mention) {
        return switch (mention.category()) {
            case PHONE -> fresh(mention, phones(compact(mention.text())));
            case EMAIL -> fresh(mention, n -> "box-" + n + "@example.org");
            case URL -> fresh(mention, n -> "https://example.org/page-" + n);
            case NHS_NUMBER -> fresh(mention, Surrogates::nhs);
            case NI_NUMBER ->
                fresh(
                        mention,
                        n -> String.format(Locale.ROOT, "QQ 00 %02d %02d %c", n / 100, n % 100, "ABCD".charAt(n % 4)));
            case POSTCODE -> fresh(mention, Surrogates::postcode);
            case VEHICLE -> fresh(mention, n -> String.format(Locale.ROOT, "Q%03d AAA", 100 + n));
            default -> Optional.empty();
        };
    }

    /** Each letter has two to choose from, lest a number out of a range for drama be replaced by itself. */
    private static Optional<String> fresh(Mention mention, IntFunction<String> series) {
        int turn = turn(mention.letter());
        if (turn < 0 || turn >= MOST) {
            return Optional.empty();
        }
        String first = series.apply(2 * turn);
        boolean itself = compact(first).equals(compact(mention.text()));
        return Optional.of(Techniques.OPEN + (itself ? series.apply(2 * turn + 1) : first) + Techniques.CLOSE);
    }

    /** A is the first, Z the twenty-sixth, AA the one after that. */
    private static int turn(String letter) {
        int turn = 0;
        for (int i = 0; i < letter.length(); i++) {
            char c = letter.charAt(i);
            if (c < 'A' || c > 'Z' || i > 2) {
                return -1;
            }
            turn = turn * ALPHABET + (c - 'A' + 1);
        }
        return turn - 1;
    }

    private static String compact(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        return plain.startsWith("44")
                ? "0" + plain.substring(2)
                : plain.startsWith("0044") ? "0" + plain.substring(4) : plain;
    }

    /** Ofcom, Telephone numbers for drama use. */
    private static IntFunction<String> phones(String digits) {
        String range = digits.startsWith("07")
                ? "07700 900"
                : digits.startsWith("080") ? "0808 157 0" : digits.startsWith("03") ? "03069 990" : "01632 960";
        return n -> range + String.format(Locale.ROOT, "%03d", n);
    }

    /** The number after so many others whose check digit is one. */
    private static String nhs(int n) {
        int left = n;
        for (int base = NHS_BASE; ; base++) {
            for (int check = 0; check <= 9; check++) {
                String digits = Integer.toString(base) + check;
                if (Checksums.nhs(digits) && left-- == 0) {
                    return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
                }
            }
        }
    }

    private static String postcode(int n) {
        int letters = POSTCODE_LETTERS.length();
        return "ZZ99 " + n / (letters * letters) + POSTCODE_LETTERS.charAt(n / letters % letters)
                + POSTCODE_LETTERS.charAt(n % letters);
    }
}
