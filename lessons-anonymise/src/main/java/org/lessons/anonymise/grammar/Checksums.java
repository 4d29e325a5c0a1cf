package org.lessons.anonymise.grammar;

import java.util.Locale;
import java.util.Set;

/** Which rows of digits and letters can be what they look like. */
public final class Checksums {

    private Checksums() {}

    /**
     * The check digit of NHS, CHI and H&amp;C numbers: weights 10 to 2, modulus 11 (NHS Data Dictionary, NHS NUMBER).
     *
     * @param digits ten digits
     * @return true when the last fits the others
     */
    public static boolean nhs(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check < 10 && check == digits.charAt(9) - '0';
    }

    /** The check digit of payment cards (ISO/IEC 7812-1, Annex B). */
    static boolean luhn(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** Two letters that are given out, six digits, and a last letter from A to D (HMRC, NIM39110). */
    static boolean nationalInsurance(CharSequence number) {
        String upper = number.toString().toUpperCase(Locale.ROOT);
        return isLike(upper, "AA999999A")
                && "DFIQUV".indexOf(upper.charAt(0)) < 0
                && "DFIQUVO".indexOf(upper.charAt(1)) < 0
                && !Set.of("BG", "GB", "NK", "KN", "TN", "NT", "ZZ").contains(upper.substring(0, 2))
                && upper.charAt(8) <= 'D';
    }

    /** The same without regard to which letters are given out. */
    static boolean isNationalInsuranceLike(CharSequence number) {
        return isLike(number.toString().toUpperCase(Locale.ROOT), "AA999999A");
    }

    /** The check of international account numbers: modulus 97 is 1 with the first four moved to the end (ISO 13616). */
    static boolean iban(CharSequence number) {
        int rest = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt((i + 4) % number.length());
            int value = Character.digit(c, 36);
            if (value < 0) {
                return false;
            }
            rest = (value < 10 ? rest * 10 + value : rest * 100 + value) % 97;
        }
        return rest == 1;
    }

    /** Whether each character is a capital where the pattern has an A, a digit where it has a 9, and the same otherwise. */
    static boolean isLike(CharSequence text, String pattern) {
        if (text.length() != pattern.length()) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            char c = text.charAt(i);
            char wanted = pattern.charAt(i);
            boolean fits = wanted == 'A' ? c >= 'A' && c <= 'Z' : wanted == '9' ? c >= '0' && c <= '9' : c == wanted;
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
