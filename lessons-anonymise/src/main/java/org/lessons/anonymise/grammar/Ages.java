package org.lessons.anonymise.grammar;

import org.lessons.model.shape.Category;

/**
 * The age of one person: 74-year-old, aged sixty-seven, six weeks old, 67yo, her 90th birthday, in his late seventies; and
 * figures that the words around them make one: {@link BareAges}.
 */
final class Ages {

    private static final Words UNITS =
            Words.of("year years yr yrs month months mth mths week weeks wk wks day days oed mis");

    /** What else is so many years old. */
    private static final Words THINGS = Words.of(
            "boiler lift contract system building block policy laptop scheme bus van car roof mattress house flat property",
            "computer software server bed hoist plan law agreement lease kitchen estate project charity company firm boy's",
            "complaint leak invoice referral list tradition problem rule database document phone tablet machine vehicle windows wiring heating");

    private static final Words AGED = Words.of("aged age oed");

    private static final Words LIMITS =
            Words.of("retirement pension pensionable state minimum working school voting maximum average mean median");

    private static final Words BOUNDS = Words.of("under over below above from until between to up");

    private static final Words OWNERS = Words.of("her his my your");

    private static final Words DECADE_PARTS = Words.of("early mid late middle");

    private static final int OLDEST = 120;

    private Ages() {}

    /** The age that begins at the token, in figures or in words; below zero when there is none. */
    static NumberWords.Spelt figure(Tokens tokens, int i) {
        if (tokens.isNumber(i, 1, 3)) {
            return tokens.value(i) <= OLDEST ? new NumberWords.Spelt(tokens.value(i), i) : NumberWords.NONE;
        }
        NumberWords.Spelt spelt = NumberWords.cardinal(tokens, i);
        return spelt.value() <= OLDEST ? spelt : NumberWords.NONE;
    }

    /** With which words one may begin. */
    static Words[] begins() {
        return new Words[] {OWNERS, NumberWords.CARDINALS, NumberWords.ORDINALS, NumberWords.HUNDREDS};
    }

    static void at(Tokens tokens, int i, Found found) {
        if (tokens.is(i, Tokens.Kind.SIGN)) {
            return;
        }
        if (OWNERS.has(tokens, i)) {
            decade(tokens, i, found);
            return;
        }
        if (tokens.is(i, Tokens.Kind.MIXED)) {
            joined(tokens, i, found);
        }
        NumberWords.Spelt birthday = NumberWords.ordinal(tokens, i);
        if (birthday.value() > 0 && tokens.isWord(birthday.last() + 1, "birthday")) {
            found.span(tokens.start(i), tokens.end(birthday.last() + 1), Category.AGE, "age", 0.9);
            return;
        }
        NumberWords.Spelt figure = figure(tokens, i);
        if (figure.value() >= 0 && !isPart(tokens, i)) {
            int old = old(tokens, figure.last());
            if (old > 0) {
                old(tokens, i, figure.last(), old, found);
            } else if (!aged(tokens, i, figure, found)) {
                BareAges.at(tokens, i, figure, found);
            }
        }
    }

    /** Whether the figure is the second of two that something joins, or part of a longer one. */
    private static boolean isPart(Tokens tokens, int i) {
        boolean joint = tokens.isDash(i - 1)
                || tokens.isSign(i - 1, '/')
                || tokens.isSign(i - 1, '.')
                || tokens.isSign(i - 1, ',') && tokens.touchesNext(i - 1)
                || tokens.isSign(i - 1, '\u00a3');
        boolean word = tokens.isDash(i - 1)
                && tokens.touchesNext(i - 1)
                && NumberWords.cardinal(tokens, i - 2).value() >= 0;
        return word
                || tokens.is(i, Tokens.Kind.NUMBER)
                        && joint
                        && tokens.touchesNext(i - 1)
                        && (tokens.is(i - 2, Tokens.Kind.NUMBER) || tokens.isSign(i - 1, '\u00a3'));
    }

    /** The last token of "-year-old", "years of age", "y/o" behind a figure; -1 when there is none. */
    private static int old(Tokens tokens, int last) {
        int unit = tokens.isDash(last + 1) ? last + 2 : last + 1;
        if (UNITS.has(tokens, unit)) {
            int old = tokens.isDash(unit + 1) ? unit + 2 : unit + 1;
            if (tokens.isWord(old, "old") || tokens.isWord(unit, "oed")) {
                return tokens.isWord(unit, "oed") ? unit : old;
            }
            boolean ofAge = tokens.isWord(unit + 1, "of") && tokens.isWord(unit + 2, "age");
            return ofAge ? unit + 2 : -1;
        }
        if (tokens.isWord(unit, "yo")) {
            return unit;
        }
        boolean short2 = tokens.isWord(unit, "y")
                && (tokens.isSign(unit + 1, '/') || tokens.isSign(unit + 1, '.'))
                && tokens.isWord(unit + 2, "o");
        return short2 ? unit + 2 : -1;
    }

    private static void old(Tokens tokens, int i, int last, int old, Found found) {
        boolean thing =
                THINGS.has(tokens, old + 1) || THINGS.has(tokens, old + 2) && !tokens.is(old + 1, Tokens.Kind.SIGN);
        boolean verb = tokens.isWord(i - 1, "was") || tokens.isWord(i - 1, "is");
        thing |= verb && (THINGS.has(tokens, i - 2) || tokens.isWord(i - 2, "it") || tokens.isWord(i - 2, "that"));
        boolean brief = tokens.isWord(old - 1, "days") || tokens.isWord(old - 1, "day");
        boolean range = (tokens.isDash(i - 1) || tokens.isWord(i - 1, "to"))
                && figure(tokens, i - 2).value() >= 0;
        if (!thing) {
            found.span(tokens.start(i), tokens.end(old), Category.AGE, "age", brief ? 0.6 : range ? 0.7 : 0.97);
        }
    }

    /** Aged 67, age: 67, at the age of sixty; not "aged 65 and over". */
    private static boolean aged(Tokens tokens, int i, NumberWords.Spelt figure, Found found) {
        int label =
                tokens.isSign(i - 1, ':') || tokens.isWord(i - 1, "of") || tokens.isWord(i - 1, "just") ? i - 2 : i - 1;
        if (!AGED.has(tokens, label)) {
            return false;
        }
        int before = tokens.isWord(label - 1, "the") ? label - 2 : label - 1;
        boolean limit = LIMITS.has(tokens, label - 1) || BOUNDS.has(tokens, before);
        boolean group = People.isMany(tokens, label - 1);
        int last = figure.last();
        boolean range = tokens.isDash(last + 1)
                || tokens.isWord(last + 1, "to")
                || tokens.isSign(last + 1, '+')
                || tokens.isSign(last + 1, '/')
                || isOpen(tokens, last + 1)
                || (tokens.isWord(last + 1, "and") || tokens.isWord(last + 1, "or")) && isOpen(tokens, last + 2);
        if (range || limit && !tokens.isWord(before, "from")) {
            return true;
        }
        boolean unit = UNITS.has(tokens, last + 1);
        double confidence = group ? 0.35 : limit ? 0.4 : 0.93;
        found.span(tokens.start(i), tokens.end(unit ? last + 1 : last), Category.AGE, "age", confidence);
        return true;
    }

    static boolean isOpen(Tokens tokens, int i) {
        return tokens.isWord(i, "over")
                || tokens.isWord(i, "above")
                || tokens.isWord(i, "under")
                || tokens.isWord(i, "older")
                || tokens.isWord(i, "younger")
                || tokens.isWord(i, "upwards")
                || tokens.isWord(i, "below")
                || tokens.isWord(i, "plus")
                || tokens.isWord(i, "more");
    }

    /** 67yo, 82F, 67yr old. */
    private static void joined(Tokens tokens, int i, Found found) {
        if (tokens.length(i) < 3 || tokens.length(i) > 6) {
            return;
        }
        String text = tokens.text();
        int at = tokens.start(i);
        while (at < tokens.end(i) && Character.isDigit(text.charAt(at))) {
            at++;
        }
        int digits = at - tokens.start(i);
        String unit = text.substring(at, tokens.end(i));
        if (digits == 0 || digits > 3) {
            return;
        }
        boolean slash = unit.equals("y") && tokens.isSign(i + 1, '/') && tokens.isWord(i + 2, "o");
        boolean yearOld = unit.equals("yr")
                || unit.equals("yrs")
                || unit.equals("year")
                || unit.equals("y")
                || unit.equals("mth")
                || unit.equals("month");
        int old = tokens.isDash(i + 1) ? i + 2 : i + 1;
        if (unit.equals("yo") || slash) {
            found.span(tokens.start(i), tokens.end(slash ? i + 2 : i), Category.AGE, "age", 0.95);
        } else if (yearOld && tokens.isWord(old, "old")) {
            found.span(tokens.start(i), tokens.end(old), Category.AGE, "age", 0.95);
        } else if (digits == 2 && (unit.equals("F") || unit.equals("M"))) {
            boolean clinical =
                    tokens.isWord(i - 1, "a") || tokens.isWord(i - 1, "an") || tokens.is(i - 1, Tokens.Kind.SIGN);
            found.span(tokens.start(i), tokens.end(i), Category.AGE, "age", clinical ? 0.6 : 0.3);
        }
    }

    /** In her late eighties, in his 70s. */
    private static void decade(Tokens tokens, int i, Found found) {
        int at = DECADE_PARTS.has(tokens, i + 1) ? i + 2 : i + 1;
        if (at > i + 1 && tokens.isDash(at)) {
            at++;
        }
        int from = tokens.start(i + 1 < tokens.size() ? i + 1 : i);
        if (NumberWords.decade(tokens, at) >= 0) {
            found.span(from, tokens.end(at), Category.AGE, "age", 0.88);
            return;
        }
        int figure = tokens.isApostrophe(at) ? at + 1 : at;
        boolean figures = tokens.is(figure, Tokens.Kind.MIXED)
                && (tokens.length(figure) == 3 || tokens.length(figure) == 4)
                && tokens.at(figure).endsWith("0s")
                && Character.isDigit(tokens.text().charAt(tokens.start(figure)));
        boolean apart =
                tokens.isNumber(figure, 2, 3) && tokens.isApostrophe(figure + 1) && tokens.isWord(figure + 2, "s");
        if (figures || apart) {
            found.span(from, tokens.end(apart ? figure + 2 : figure), Category.AGE, "age", 0.88);
        }
    }
}
