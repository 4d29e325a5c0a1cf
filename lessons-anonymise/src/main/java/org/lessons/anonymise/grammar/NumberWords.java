package org.lessons.anonymise.grammar;

/** Numbers up to some hundreds in words: nine, sixty-seven, a hundred and three; third, twenty-second. */
final class NumberWords {

    static final Words CARDINALS = Words.of(
            "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12",
            "thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30",
            "forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90");

    static final Words ORDINALS = Words.of(
            "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11",
            "twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18",
            "nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80",
            "ninetieth=90 hundredth=100");

    /** What stands before "hundred" and is no number by itself. */
    static final Words HUNDREDS = Words.of("a");

    private static final Words DECADES = Words.of(
            "teens=10 twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80",
            "nineties=90 hundreds=100");

    private static final Words ENDINGS = Words.of("st nd rd th af ail ydd eg fed");

    private static final int TENS = 10;
    private static final int HUNDRED = 100;

    private NumberWords() {}

    /** A number, and the last token of it. */
    record Spelt(int value, int last) {}

    /** What begins at the token when it is no number in words. */
    static final Spelt NONE = new Spelt(-1, -1);

    /** The number in words that begins at the token: sixty-seven, sixty seven, a hundred and three. */
    static Spelt cardinal(Tokens tokens, int i) {
        if (!tokens.is(i, Tokens.Kind.WORD)) {
            return NONE;
        }
        int value = CARDINALS.value(tokens, i);
        boolean hundred = tokens.isWord(i + 1, "hundred") && (value == 1 || HUNDREDS.has(tokens, i));
        if (hundred) {
            int rest = tokens.isWord(i + 2, "and") ? i + 3 : i + 2;
            int units = CARDINALS.value(tokens, rest);
            return units > 0 && units <= 20 ? new Spelt(HUNDRED + units, rest) : new Spelt(HUNDRED, i + 1);
        }
        if (value < 0) {
            return NONE;
        }
        int unit = unitAfter(tokens, i, value);
        int units = CARDINALS.value(tokens, unit);
        return unit > 0 && units > 0 && units < TENS ? new Spelt(value + units, unit) : new Spelt(value, i);
    }

    /** A year as it is spoken: nineteen eighty-four, twenty eighteen, two thousand and nine. */
    static Spelt year(Tokens tokens, int i) {
        int century = CARDINALS.value(tokens, i);
        boolean thousand = century == 2 && tokens.isWord(i + 1, "thousand");
        if (century != 19 && century != 2 * TENS && !thousand) {
            return NONE;
        }
        boolean hyphen = tokens.isDash(i + 1) && tokens.touchesNext(i);
        int rest = thousand ? tokens.isWord(i + 2, "and") ? i + 3 : i + 2 : hyphen ? i + 2 : i + 1;
        Spelt years = cardinal(tokens, rest);
        boolean known = century == 19
                ? years.value() >= TENS
                : thousand ? years.value() >= 1 && years.value() < 30 : years.value() >= TENS && years.value() < 30;
        return known ? new Spelt((century == 19 ? 1900 : 2000) + years.value(), years.last()) : NONE;
    }

    /** The ordinal that begins at the token: third, twenty-second, 22nd. */
    static Spelt ordinal(Tokens tokens, int i) {
        if (tokens.is(i, Tokens.Kind.MIXED)) {
            int value = ordinalFigures(tokens, i);
            return value < 0 ? NONE : new Spelt(value, i);
        }
        if (!tokens.is(i, Tokens.Kind.WORD)) {
            return NONE;
        }
        int alone = ORDINALS.value(tokens, i);
        if (alone >= 0) {
            return new Spelt(alone, i);
        }
        int tens = CARDINALS.value(tokens, i);
        int unit = unitAfter(tokens, i, tens);
        int units = ORDINALS.value(tokens, unit);
        return unit > 0 && units > 0 && units < TENS ? new Spelt(tens + units, unit) : NONE;
    }

    /** Eighties: the first of the ten years; -1 when the token is no such word. */
    static int decade(Tokens tokens, int i) {
        return DECADES.value(tokens, i);
    }

    /** Where the unit stands behind a word for tens; -1 when there is no room for one. */
    private static int unitAfter(Tokens tokens, int i, int tens) {
        if (tens < 2 * TENS || tens % TENS != 0) {
            return -1;
        }
        boolean hyphen = tokens.isDash(i + 1) && tokens.touchesNext(i) && tokens.touchesNext(i + 1);
        return hyphen ? i + 2 : i + 1;
    }

    /** 22nd, 1af; -1 when it is none. */
    private static int ordinalFigures(Tokens tokens, int i) {
        String text = tokens.text();
        int at = tokens.start(i);
        int value = 0;
        while (at < tokens.end(i) && at - tokens.start(i) < 4 && isDigit(text.charAt(at))) {
            value = value * TENS + text.charAt(at) - '0';
            at++;
        }
        int letters = tokens.end(i) - at;
        if (at == tokens.start(i) || letters < 2 || letters > 3) {
            return -1;
        }
        return ENDINGS.hasText(text, at, tokens.end(i)) ? value : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
