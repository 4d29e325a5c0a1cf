package org.lessons.anonymise.grammar;

import org.lessons.model.shape.Category;

/**
 * A postcode's first half alone: in LE7, the SK11 area, Wrexham LL13, with the sector's figure or without.
 *
 * <p>Vitamins, paper, roads, forms and bones are written alike, so the words around it decide how sure it is.
 */
final class PostcodeDistricts {

    private static final Words SAYS = Words.of("postcode postcodes postal outcode");
    private static final Words AREA =
            Words.of("area areas district postcode postcodes sector sectors region patch way end side addresses");

    private static final Words PLACE =
            Words.of("in from around near across outside within into covering throughout at");
    private static final Words WEAK_PLACE = Words.of("to of for over and or");

    /** What a letter and a figure name otherwise. */
    private static final Words OTHERS = Words.of(
            "a1 a2 a3 a4 a5 a6 b1 b2 b3 b5 b6 b7 b9 b12 b17 b27 co2 hs2 hs1 wd40 ip1 ip2 ip4 ip6 ip44 ip54 ip65 ip67 ip68 tr1",
            "dn4 mk1 mk2 mk3 g4s n95 g7 g8 g20 e10 e45 e11 s1 s2 l1 l2 l3 l4 l5 e1 e2 e3 w3 ph4 ph5 ph6 ph7 ph8 ph9 m1 m2",
            "m3 m4 m5 m6 m8 m9 m11 m18 m20 m23 m25 m26 m27 m32 m40 m42 m45 m48 m49 m50 m53 m54 m55 m56 m57 m58 m60 m61 m62",
            "m65 m66 m67 m69 m73 m74 m77 m80 m90 n1 sp1 sp2 po1 po2 so2 sg1 st1 s17 s47 s117 s136 s21 w3c cd4 en54 le1");

    /** What letters and a figure behind these words are: a vitamin, a sheet, a room, a form, a road. */
    private static final Words KINDS = Words.of(
            "vitamin vit band ward room bay bed flat unit block level grade type form paper size zone section appendix",
            "table figure option question item page terminal junction gate part class schedule annex line group phase",
            "tier version route bus train motorway road stand floor plot desk locker key panel box bin row seat sheet model",
            "hepatitis category code policy rule article stage step sign version exit socket cubicle printer category s");

    private PostcodeDistricts() {}

    static void at(Tokens tokens, int i, Found found) {
        boolean joinedBefore = i > 0
                && tokens.touchesNext(i - 1)
                && tokens.is(i - 1, Tokens.Kind.SIGN)
                && !tokens.isSign(i - 1, '(')
                && !tokens.isSign(i - 1, '"')
                && !tokens.isSign(i - 1, '/');
        boolean joinedAfter = tokens.touchesNext(i) && (tokens.isDash(i + 1) || tokens.isSign(i + 1, '@'));
        if (joinedBefore || joinedAfter) {
            return;
        }
        double confidence = sureness(tokens, i);
        if (confidence > 0) {
            found.span(
                    tokens.start(i), tokens.end(sector(tokens, i)), Category.POSTCODE, "postcode-district", confidence);
        }
    }

    /** SK11 9: one figure behind it, unless the figure counts what comes next. */
    private static int sector(Tokens tokens, int i) {
        boolean figure = tokens.isNumber(i + 1, 1, 1) && tokens.closeToNext(i);
        boolean counts = tokens.is(i + 2, Tokens.Kind.WORD) && !AREA.has(tokens, i + 2)
                || tokens.touchesNext(i + 1) && !tokens.isSign(i + 2, '.') && !tokens.isSign(i + 2, ',');
        return figure && !counts ? i + 1 : i;
    }

    private static double sureness(Tokens tokens, int i) {
        boolean said = SAYS.has(tokens, i - 1)
                || SAYS.has(tokens, i - 2)
                || SAYS.has(tokens, i - 3)
                || SAYS.has(tokens, i + 1)
                || SAYS.has(tokens, i + 2) && tokens.isNumber(i + 1, 1, 1);
        if (said) {
            return 0.92;
        }
        String text = tokens.text();
        boolean capital = Character.isUpperCase(text.charAt(tokens.start(i)))
                && (tokens.length(i) < 3 || !Character.isLowerCase(text.charAt(tokens.start(i) + 1)));
        boolean area = AREA.has(tokens, i + 1) && !tokens.isWord(i + 1, "way");
        if (!capital || KINDS.has(tokens, i - 1) && !area) {
            return 0;
        }
        boolean two = Character.isLetter(text.charAt(tokens.start(i) + 1));
        boolean other = OTHERS.has(tokens, i);
        // The A1 and a B12 are roads and pills; nobody calls a district of one letter so.
        if (!two && !area && (tokens.isWord(i - 1, "the") || tokens.isWord(i - 1, "a"))) {
            return 0;
        }
        if (area) {
            return other ? 0.5 : 0.85;
        }
        if (other) {
            return isTown(tokens, i) && !Months.isTimed(tokens, i) ? 0.4 : 0;
        }
        if (isTown(tokens, i)) {
            return two ? 0.85 : 0.8;
        }
        if (PLACE.has(tokens, i - 1)) {
            return two ? 0.8 : 0.55;
        }
        boolean listed = isDistrict(tokens, i + 2) && isJoint(tokens, i + 1)
                || isDistrict(tokens, i - 2) && isJoint(tokens, i - 1);
        if (listed) {
            return two ? 0.75 : 0.5;
        }
        boolean long2 = tokens.length(i) >= 3;
        return two ? WEAK_PLACE.has(tokens, i - 1) ? 0.6 : 0.5 : long2 ? 0.3 : 0;
    }

    /** Whether a name with a capital stands before it: Wrexham LL13, Bangor, LL57. */
    private static boolean isTown(Tokens tokens, int i) {
        int before = tokens.isSign(i - 1, ',') ? i - 2 : i - 1;
        return tokens.isCapitalised(before)
                && tokens.length(before) > 3
                && !tokens.isAllCapitals(before)
                && tokens.closeToNext(i - 1)
                && (before < i - 1 || !tokens.opensSentence(before));
    }

    private static boolean isJoint(Tokens tokens, int i) {
        return tokens.isWord(i, "and")
                || tokens.isWord(i, "or")
                || tokens.isSign(i, ',')
                || tokens.isSign(i, '/')
                || tokens.isSign(i, '&')
                || tokens.isWord(i, "to");
    }

    private static boolean isDistrict(Tokens tokens, int i) {
        return tokens.is(i, Tokens.Kind.MIXED)
                && tokens.length(i) >= 2
                && tokens.length(i) <= 4
                && Postcodes.isOutward(tokens.at(i))
                && Postcodes.isArea(tokens.at(i));
    }
}
