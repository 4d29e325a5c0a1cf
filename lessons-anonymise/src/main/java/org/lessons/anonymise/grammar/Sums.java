package org.lessons.anonymise.grammar;

import org.lessons.model.shape.Category;

/** Sums of money in figures: £14,000, £14k, £1.5 million, 300 pounds. */
final class Sums {

    static final String SIGNS = "\u00a3\u20ac$";

    /** A sum has few groups of figures; without a limit a long row of them would be read again at each. */
    private static final int MOST_GROUPS = 6;

    /** Codes of currencies that are met with in the kingdom and near it (ISO 4217, old ones too). */
    private static final Words CURRENCIES =
            Words.of("gbp eur usd try trl pln chf sek nok dkk dem ats frf itl esp iep huf czk ron aud cad inr pkr");

    private static final Words NAMES = Words.of(
            "pounds pound euros euro quid dollars kroner krona kronor zlotys marks mark schillings francs liras lira guineas forints",
            "rupees rubles roubles leva lei dinars drachmas pesetas guilders crowns koruna shekels yen naira zloty");

    private Sums() {}

    /** With which words one may begin. */
    static Words[] begins() {
        return new Words[] {CURRENCIES};
    }

    static void at(Tokens tokens, int i, Found found) {
        boolean sign = tokens.isSignOf(i, SIGNS) || CURRENCIES.has(tokens, i) && tokens.isAllCapitals(i);
        if (sign && (tokens.is(i + 1, Tokens.Kind.NUMBER) || isShort(tokens, i + 1))) {
            int last = scaled(tokens, figures(tokens, i + 1));
            found.span(tokens.start(about(tokens, i)), tokens.end(last), Category.MONEY, "money", 0.97);
        } else if (tokens.is(i, Tokens.Kind.NUMBER) && !tokens.isSign(i - 1, '\u00a3') && !tokens.isSign(i - 1, ',')) {
            int last = scaled(tokens, figures(tokens, i));
            boolean code = CURRENCIES.has(tokens, last + 1) && tokens.isAllCapitals(last + 1);
            int name = named(tokens, last + 1);
            if (code || name > 0) {
                int end = code ? last + 1 : name;
                found.span(tokens.start(about(tokens, i)), tokens.end(end), Category.MONEY, "money", 0.9);
            }
        }
    }

    /** The currency's name at the token or behind whose it is, "New Utopian crowns"; -1 when none is there. */
    private static int named(Tokens tokens, int i) {
        int at = i;
        while (at < i + 2 && tokens.isCapitalised(at) && !NAMES.has(tokens, at)) {
            at++;
        }
        if (!NAMES.has(tokens, at)) {
            return -1;
        }
        return tokens.isWord(at + 1, "sterling") ? at + 1 : at;
    }

    /** Where a sum begins that is only told roughly. */
    private static int about(Tokens tokens, int i) {
        if (tokens.isWord(i - 1, "approximately")) {
            return i - 1;
        }
        return tokens.isSign(i - 1, '.') && tokens.isWord(i - 2, "approx") ? i - 2 : i;
    }

    /** 14k, 2m: figures and their scale in one piece. */
    private static boolean isShort(Tokens tokens, int i) {
        return tokens.is(i, Tokens.Kind.MIXED)
                && tokens.length(i) <= 8
                && Character.isDigit(tokens.text().charAt(tokens.start(i)));
    }

    private static int figures(Tokens tokens, int i) {
        int last = i;
        int longest = i + 2 * MOST_GROUPS;
        while (last < longest
                && tokens.touchesNext(last)
                && (tokens.isSign(last + 1, ',') || tokens.isSign(last + 1, '.'))
                && tokens.touchesNext(last + 1)
                && (tokens.is(last + 2, Tokens.Kind.NUMBER) || isShort(tokens, last + 2))) {
            last += 2;
        }
        return last;
    }

    private static int scaled(Tokens tokens, int last) {
        boolean scale = tokens.isWord(last + 1, "million")
                || tokens.isWord(last + 1, "m")
                || tokens.isWord(last + 1, "k")
                || tokens.isWord(last + 1, "thousand")
                || tokens.isWord(last + 1, "billion")
                || tokens.isWord(last + 1, "bn");
        return scale ? last + 1 : last;
    }
}
