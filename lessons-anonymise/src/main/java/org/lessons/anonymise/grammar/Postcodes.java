package org.lessons.anonymise.grammar;

import java.util.Locale;
import org.lessons.model.shape.Category;

/** Whole postcodes of the United Kingdom, in one piece or two, in any case (Royal Mail's formats). */
final class Postcodes {

    /** The 124 areas, and those of the Crown dependencies. */
    private static final Words AREAS = Words.of(
            "ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy",
            "g gl gu ha hd hg hp hr hs hu hx ig ip iv ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol",
            "ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd",
            "wf wn wr ws wv yo ze gy je im bx");

    /** The only areas in which a letter ends the outward code: inner London. */
    private static final Words LETTERED = Words.of("e ec n nw se sw w wc");

    private static final Words FORCES = Words.of("bfpo");

    private static final int LONGEST = 7;

    private Postcodes() {}

    /** With which words one may begin. */
    static Words[] begins() {
        return new Words[] {FORCES};
    }

    static void at(Tokens tokens, int i, Found found) {
        if (FORCES.has(tokens, i) && tokens.isNumber(i + 1, 1, 4)) {
            found.span(tokens.start(i), tokens.end(i + 1), Category.POSTCODE, "postcode", 0.9);
        }
        if (!tokens.is(i, Tokens.Kind.MIXED) || tokens.length(i) < 2 || tokens.length(i) > LONGEST) {
            return;
        }
        String first = tokens.at(i).toUpperCase(Locale.ROOT);
        if (isOutward(first)) {
            boolean hyphen = tokens.isDash(i + 1) && tokens.touchesNext(i) && tokens.touchesNext(i + 1);
            int second = hyphen ? i + 2 : i + 1;
            boolean two = tokens.is(second, Tokens.Kind.MIXED)
                    && (hyphen || tokens.closeToNext(i))
                    && tokens.length(second) == 3
                    && isInward(tokens.at(second).toUpperCase(Locale.ROOT));
            if (two) {
                found.span(tokens.start(i), tokens.end(second), Category.POSTCODE, "postcode", sureness(first));
                return;
            }
        }
        int outward = first.length() - 3;
        if (first.length() >= 5 && isInward(first.substring(outward)) && isOutward(first.substring(0, outward))) {
            double confidence = sureness(first.substring(0, outward));
            found.span(tokens.start(i), tokens.end(i), Category.POSTCODE, "postcode", confidence);
        } else if (isOutward(first) && isArea(first)) {
            PostcodeDistricts.at(tokens, i, found);
        }
    }

    private static double sureness(String outward) {
        return isArea(outward) ? 0.98 : 0.6;
    }

    /** Whether the letters at the beginning are those of an area, and a letter at the end is one that is in use. */
    static boolean isArea(String outward) {
        int letters = outward.length() > 1 && Character.isLetter(outward.charAt(1)) ? 2 : 1;
        boolean ends = Character.isLetter(outward.charAt(outward.length() - 1)) && outward.length() > letters;
        return AREAS.hasText(outward, 0, letters) && (!ends || LETTERED.hasText(outward, 0, letters));
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
