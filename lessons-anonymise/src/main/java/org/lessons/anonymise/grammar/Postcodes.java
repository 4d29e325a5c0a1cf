package org.lessons.anonymise.grammar;

import java.util.Locale;
import org.lessons.model.shape.Category;

/** Whole postcodes of the United Kingdom, in one piece or two, in any case (Royal Mail's formats). */
final class Postcodes {

    private static final int LONGEST = 7;

    private Postcodes() {}

    static void at(Tokens tokens, int i, Found found) {
        if (!tokens.is(i, Tokens.Kind.MIXED) || tokens.length(i) > LONGEST) {
            return;
        }
        String first = tokens.at(i).toUpperCase(Locale.ROOT);
        boolean two = tokens.is(i + 1, Tokens.Kind.MIXED) && tokens.nearNext(i) && tokens.length(i + 1) == 3;
        if (two && isOutward(first) && isInward(tokens.at(i + 1).toUpperCase(Locale.ROOT))) {
            add(tokens, i, i + 1, found);
        } else if (first.length() >= 5
                && isOutward(first.substring(0, first.length() - 3))
                && isInward(first.substring(first.length() - 3))) {
            add(tokens, i, i, found);
        }
    }

    private static void add(Tokens tokens, int first, int last, Found found) {
        found.span(tokens.start(first), tokens.end(last), Category.POSTCODE, "postcode", 0.97);
    }

    static boolean isOutward(String text) {
        return Checksums.isLike(text, "A9")
                || Checksums.isLike(text, "A99")
                || Checksums.isLike(text, "AA9")
                || Checksums.isLike(text, "AA99")
                || Checksums.isLike(text, "A9A")
                || Checksums.isLike(text, "AA9A");
    }

    /** The letters left out are those that are mistaken for others. */
    private static boolean isInward(String text) {
        return Checksums.isLike(text, "9AA")
                && "CIKMOV".indexOf(text.charAt(1)) < 0
                && "CIKMOV".indexOf(text.charAt(2)) < 0;
    }
}
