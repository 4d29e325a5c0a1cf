package org.lessons.anonymise.grammar;

import java.util.Locale;
import org.lessons.model.shape.Category;

/** Registrations of vehicles: AB12 CDE; older ones and those of Northern Ireland where a word speaks for one. */
final class Vehicles {

    /** Words of three letters that follow a postcode's first half more often than they end a registration. */
    private static final Words COMMON =
            Words.of("and the for was had but not are his her she who you all has him our out");

    private static final int REACH = 6;

    private Vehicles() {}

    static void at(Tokens tokens, int i, Found found) {
        int length = i < tokens.size() ? tokens.length(i) : 0;
        if (tokens.is(i, Tokens.Kind.SIGN) || length < 2 || length > 7) {
            return;
        }
        boolean mixed = tokens.is(i, Tokens.Kind.MIXED);
        boolean apart = length == 2
                && tokens.isAllCapitals(i)
                && tokens.isNumber(i + 1, 2, 2)
                && tokens.isAllCapitals(i + 2)
                && tokens.length(i + 2) == 3
                && tokens.closeToNext(i)
                && tokens.closeToNext(i + 1)
                && !COMMON.has(tokens, i + 2);
        if (apart) {
            found.span(
                    tokens.start(i), tokens.end(i + 2), Category.VEHICLE, "vehicle", isContext(tokens, i) ? 0.9 : 0.65);
        }
        if (mixed && length == 7) {
            plate(tokens, i, i, tokens.at(i), found);
        } else if ((mixed || tokens.is(i, Tokens.Kind.WORD) && length == 3)
                && tokens.closeToNext(i)
                && (tokens.is(i + 1, Tokens.Kind.WORD) == mixed)
                && !tokens.is(i + 1, Tokens.Kind.SIGN)
                && tokens.length(i + 1) <= 4
                // Letters and then figures say too little by themselves.
                && (mixed || isContext(tokens, i))) {
            plate(tokens, i, i + 1, tokens.at(i) + " " + tokens.at(i + 1), found);
        }
    }

    private static void plate(Tokens tokens, int first, int last, String written, Found found) {
        String text = written.toUpperCase(Locale.ROOT);
        boolean capitals = text.equals(written);
        if (first < last && COMMON.has(tokens, last)) {
            return;
        }
        double confidence = 0;
        if (Checksums.isLike(text, "AA99 AAA") || Checksums.isLike(text, "AA99AAA")) {
            int age = Integer.parseInt(text.substring(2, 4));
            boolean given = age >= 2 && age <= 40 || age >= 51 && age <= 90;
            boolean spoken = !capitals && first < last && !isContext(tokens, first);
            confidence = spoken ? 0.4 : given ? 0.92 : 0.6;
        } else if (isContext(tokens, first)) {
            confidence = isOld(text) ? 0.85 : 0;
        } else if (capitals && isPrefixed(text) && text.length() == 8) {
            confidence = 0.6;
        }
        if (confidence > 0) {
            found.span(tokens.start(first), tokens.end(last), Category.VEHICLE, "vehicle", confidence);
        }
    }

    private static boolean isPrefixed(String text) {
        return Checksums.isLike(text, "A9 AAA")
                || Checksums.isLike(text, "A99 AAA")
                || Checksums.isLike(text, "A999 AAA");
    }

    /** A123 BCD, ABC 123D, ABZ 1234. */
    private static boolean isOld(String text) {
        boolean irish = (Checksums.isLike(text, "AAA 9999")
                        || Checksums.isLike(text, "AAA 999")
                        || Checksums.isLike(text, "AAA 99"))
                && (text.indexOf('I') >= 0 || text.indexOf('Z') >= 0);
        return isPrefixed(text)
                || Checksums.isLike(text, "A999AAA")
                || irish
                || Checksums.isLike(text, "AAA 999A")
                || Checksums.isLike(text, "AAA 99A")
                || Checksums.isLike(text, "AAA999A");
    }

    /** Whether a car, a van or driving is spoken of nearby. */
    private static boolean isContext(Tokens tokens, int i) {
        for (int at = i - 1; at >= 0 && at >= i - REACH; at--) {
            if (tokens.isSign(at, '.') && !tokens.touchesNext(at)) {
                return false;
            }
            if (Labels.VEHICLE.has(tokens, at)) {
                return true;
            }
        }
        return false;
    }
}
