package org.lessons.anonymise.grammar;

import org.lessons.model.shape.Category;

/** Where somebody lives or lies, with a number: 14 Rowan Close, Flat 3b, Ward 7, Room 12, Block C; and named streets. */
final class Premises {

    private static final Words STREETS = Words.of(
            "road street avenue close lane drive way court crescent gardens grove terrace place square hill view mews row",
            "rise walk park green heol stryd ffordd maes lôn lon rhodfa clos parade vale rd st ave ln cres gdns terr sq",
            "quay wharf croft drift path boulevard esplanade broadway side bank fold garth gate dene dale mount approach",
            "circus drove chase end field fields heights loan brae wynd vennel cottages villas buildings house lodge common");

    /** Kinds of street whose name is a name whatever stands before: a way or a court may be anything. */
    private static final Words SURE = Words.of(
            "road street avenue lane close crescent terrace mews grove drive gardens rd rhodfa boulevard wynd");

    /** Streets that everybody knows from the news or from television. */
    private static final Words KNOWN = Words.of("coronation sesame quality downing harley fleet wall carnaby");

    private static final Words WELSH_FIRST = Words.of("heol stryd ffordd lôn lon rhodfa clos maes");

    /** How sure a number behind the word makes it a place, in hundredths. */
    private static final Words UNITS = Words.of(
            "flat=92 flats=92 apartment=92 apartments=92 apt=90 maisonette=90 room=80 rooms=80 rm=80 houseblock=80 ward=88 wards=88 bay=65",
            "bays=65 bed=38 beds=0 block=80 blocks=80 plot=75 plots=75 unit=65 units=0 bungalow=85 cubicle=70 cell=60 suite=75",
            "wing=75 caravan=75 chalet=80 pod=55 lodge=70 annexe=70 villa=70 fflat=92 ystafell=75 tower=60 studio=60",
            "pitch=60 bedsit=80 house=55 bedroom=70 dorm=70 theatre=60");

    private static final Words BUILDINGS = Words.of(
            "house court lodge cottage villas villa tower towers heights mansions buildings point hall place cedars gardens",
            "close lane road street avenue grove");

    private static final Words NUMBERED = Words.of("no number numbers nos");

    private static final Words BOX = Words.of("po");

    private static final Words LAW = Words.of(
            "crown high county supreme magistrates family district constitutional administrative criminal civil appeal");

    private static final Words NOT_NAMES =
            Words.of("the a an in on at of and or to from by no our their this that every each high-street");

    private static final int MOST_NAMES = 3;
    private static final int MOST_CODES = 12;

    private Premises() {}

    /** With which words one may begin. */
    static Words[] begins() {
        return new Words[] {UNITS, BOX, NUMBERED, SURE, WELSH_FIRST};
    }

    static void at(Tokens tokens, int i, Found found) {
        int sure = UNITS.value(tokens, i);
        if (sure > 0) {
            unit(tokens, i, sure / 100.0, found);
        } else if (BOX.has(tokens, i) && tokens.isWord(i + 1, "box") && tokens.isNumber(i + 2, 1, 6)) {
            found.span(tokens.start(i), tokens.end(i + 2), Category.LOCATION, "address", 0.9);
        } else if (NUMBERED.has(tokens, i)) {
            numbered(tokens, i, found);
        }
        if (isHouseNumber(tokens, i)) {
            house(tokens, i, found);
        } else if (tokens.isCapitalised(i) && SURE.has(tokens, i)) {
            street(tokens, i, found);
        } else {
            int welsh = welsh(tokens, i);
            if (welsh > 0) {
                found.span(tokens.start(i), tokens.end(welsh), Category.LOCATION, "street", 0.8);
            }
        }
    }

    /** The last token of a name that begins with the kind of street: Heol Fawr, Heol y Felin; -1 when there is none. */
    private static int welsh(Tokens tokens, int i) {
        if (!tokens.isCapitalised(i) || !WELSH_FIRST.has(tokens, i)) {
            return -1;
        }
        int name = tokens.isWord(i + 1, "y") || tokens.isWord(i + 1, "yr") ? i + 2 : i + 1;
        if (!tokens.isCapitalised(name) || !tokens.closeToNext(name - 1)) {
            return -1;
        }
        return tokens.isCapitalised(name + 1) && tokens.closeToNext(name) ? name + 1 : name;
    }

    /** 14, 14a, 14-16. */
    private static boolean isHouseNumber(Tokens tokens, int i) {
        if (tokens.isNumber(i, 1, 4)) {
            boolean part = i > 0
                    && tokens.touchesNext(i - 1)
                    && tokens.is(i - 1, Tokens.Kind.SIGN)
                    && !tokens.isSign(i - 1, '(')
                    && !tokens.isDash(i - 1);
            return !part;
        }
        return tokens.is(i, Tokens.Kind.MIXED)
                && tokens.length(i) <= 5
                && Character.isDigit(tokens.text().charAt(tokens.start(i)))
                && Character.isDigit(tokens.text().charAt(tokens.end(i) - 2))
                && NumberWords.ordinal(tokens, i).value() < 0;
    }

    private static void house(Tokens tokens, int i, Found found) {
        int last = named(tokens, i + 1);
        boolean the = last < 0
                && tokens.isCapitalised(i + 1)
                && tokens.isWord(i + 1, "the")
                && tokens.isCapitalised(i + 2)
                && tokens.closeToNext(i)
                && !Years.isYear(tokens, i);
        if (the) {
            found.span(tokens.start(i), tokens.end(i + 2), Category.LOCATION, "address", 0.6);
        }
        if (last < 0) {
            return;
        }
        boolean range = tokens.isDash(i - 1) && tokens.is(i - 2, Tokens.Kind.NUMBER) && tokens.touchesNext(i - 1);
        found.span(tokens.start(range ? i - 2 : i), tokens.end(last), Category.LOCATION, "address", 0.95);
    }

    /** The last token of some words with capitals that end on a kind of street; -1 when there are none. */
    private static int named(Tokens tokens, int i) {
        int welsh = welsh(tokens, i);
        if (welsh > 0) {
            return welsh;
        }
        int at = i;
        int last = -1;
        for (int names = 0; names <= MOST_NAMES && tokens.isCapitalised(at) && tokens.closeToNext(at - 1); names++) {
            if (names > 0 && STREETS.has(tokens, at)) {
                last = at;
            }
            boolean joint = tokens.touchesNext(at)
                    && (tokens.isApostrophe(at + 1) || tokens.isDash(at + 1) || tokens.isSign(at + 1, '.'));
            at += joint ? 2 : 1;
            // St Anne's Road: the s is no name of its own.
            if (joint && tokens.isWord(at, "s")) {
                at++;
            }
        }
        return last;
    }

    /** Station Road: the words with capitals before it, when it has no number. */
    private static void street(Tokens tokens, int i, Found found) {
        int first = i;
        for (int names = 0; names < MOST_NAMES; names++) {
            int before = first - 1;
            if (tokens.isWord(before, "s") && tokens.isApostrophe(before - 1)) {
                before -= 2;
            } else if (tokens.isDash(before)) {
                before--;
            }
            if (!tokens.isCapitalised(before) || !tokens.closeToNext(first - 1) || NOT_NAMES.has(tokens, before)) {
                break;
            }
            first = before;
        }
        boolean known = first == i - 1 && KNOWN.has(tokens, first) && tokens.isWord(i, "street");
        if (first == i || known || isHouseNumber(tokens, first - 1)) {
            return;
        }
        // Nothing but a capital at the beginning of a sentence may be any word: Every Street, Care Close.
        boolean opens = tokens.opensSentence(first) && first == i - 1;
        boolean small = tokens.length(i) == 2;
        found.span(tokens.start(first), tokens.end(i), Category.LOCATION, "street", opens || small ? 0.55 : 0.85);
    }

    /** Flat 3b, Ward 7, Wards 6 and 7, Block C; and the house or street that a comma joins to it. */
    private static void unit(Tokens tokens, int i, double sure, Found found) {
        int at = NUMBERED.has(tokens, i + 1) ? i + 2 : i + 1;
        at = at > i + 1 && tokens.isSign(at, '.') ? at + 1 : at;
        if (!isUnitCode(tokens, at, tokens.isCapitalised(i)) || !tokens.closeToNext(i)) {
            return;
        }
        int last = at;
        for (int more = 0; more < MOST_CODES; more++) {
            boolean joint = tokens.isWord(last + 1, "and")
                    || tokens.isWord(last + 1, "to")
                    || tokens.isSign(last + 1, '&')
                    || tokens.isDash(last + 1)
                    || tokens.isSign(last + 1, ',')
                    || tokens.isSign(last + 1, '/');
            if (!joint || !isUnitCode(tokens, last + 2, false) || Months.at(tokens, last + 3) > 0) {
                break;
            }
            last += 2;
        }
        boolean measured = tokens.is(last, Tokens.Kind.NUMBER) && Labels.isUnit(tokens, last + 1)
                || tokens.isSign(last + 1, '%')
                || tokens.isSign(last + 1, ':') && tokens.isNumber(last + 2, 2, 2) && tokens.touchesNext(last);
        if (measured) {
            return;
        }
        boolean ends = tokens.isSign(last + 1, ',');
        int next = ends ? last + 2 : last + 1;
        int joined = isHouseNumber(tokens, next) ? named(tokens, next + 1) : sure > 0.7 ? building(tokens, next) : -1;
        boolean capital = tokens.isCapitalised(i) && !tokens.opensSentence(i);
        found.span(
                tokens.start(i),
                tokens.end(Math.max(last, joined)),
                Category.LOCATION,
                "premises",
                joined > 0 ? 0.95 : capital ? Math.min(0.95, sure + 0.1) : sure);
    }

    /** The Cedars, Rosewood House. */
    private static int building(Tokens tokens, int i) {
        int at = i;
        int last = -1;
        while (at < i + MOST_NAMES + 1 && tokens.isCapitalised(at) && tokens.closeToNext(at - 1)) {
            boolean the = tokens.isWord(i, "the") && at == i + 1;
            if (at > i && (the || BUILDINGS.has(tokens, at))) {
                last = at;
            }
            at++;
        }
        return last;
    }

    /** 3, 3b, b3, C. */
    private static boolean isUnitCode(Tokens tokens, int i, boolean lettersToo) {
        if (tokens.isNumber(i, 1, 4)) {
            return !Years.isYear(tokens, i)
                    && !(tokens.touchesNext(i)
                            && tokens.isSign(i + 1, '.')
                            && tokens.touchesNext(i + 1)
                            && tokens.is(i + 2, Tokens.Kind.NUMBER));
        }
        if (tokens.is(i, Tokens.Kind.MIXED)) {
            return tokens.length(i) <= 4 && NumberWords.ordinal(tokens, i).value() < 0;
        }
        boolean letter = tokens.isCapitalised(i) && tokens.length(i) == 1 && !tokens.isWord(i, "i");
        return letter && (lettersToo || !tokens.isWord(i, "a")) && !tokens.isApostrophe(i + 1);
    }

    /** No. 12, number 14: the house, in the mouths of neighbours. */
    private static void numbered(Tokens tokens, int i, Found found) {
        int number = tokens.isSign(i + 1, '.') ? i + 2 : i + 1;
        boolean street = isHouseNumber(tokens, number) && !LAW.has(tokens, i - 1) && named(tokens, number + 1) > 0;
        boolean at = tokens.isWord(i - 1, "at") || tokens.isWord(i - 1, "from") || tokens.isWord(i - 1, "opposite");
        boolean house = at && isHouseNumber(tokens, number) && tokens.length(number) <= 3;
        if (street || house) {
            found.span(tokens.start(i), tokens.end(number), Category.LOCATION, "premises", street ? 0.9 : 0.5);
        }
    }
}
