package org.lessons.anonymise.names;

/** Says of a capitalised sequence what kind of thing its words make it: by that it is cut. */
final class Kinds {

    private final Reading reading;
    private final Beside beside;

    Kinds(Reading reading) {
        this.reading = reading;
        this.beside = new Beside(reading);
    }

    /** Whether a sequence that has a weak joint is a title: it ends in a head word or a quotation mark, or is all common words. */
    boolean closesTitle(int first, int last) {
        return reading.has(last, Sign.BODY_HEAD | Sign.PRODUCT_HEAD) && last > first || beside.isQuoted(first, last);
    }

    /** Whether a sentence's first word belongs to the name behind it: "Open Door South", "Safe at Home Project". */
    boolean isTitleFrom(int first, int last) {
        if (beside.isQuoted(first, last)) {
            return true;
        }
        // "Staff of Open Door Housing" is staff, and then a body.
        if (reading.tokens().isWord(first + 1, "of")
                && !reading.has(first, Sign.BODY_FIRST | Sign.PLACE_FIRST | Sign.HEAD)) {
            return false;
        }
        int capitals = 0;
        for (int i = first; i <= last; i++) {
            if (reading.isWord(i) && reading.isCapital(i)) {
                boolean known = reading.isPublic(i) && !(i > first && reading.has(last, Sign.BODY_HEAD));
                boolean plain = reading.has(i, Sign.COMMON | Sign.HEAD) && !known;
                boolean titled = i > first && reading.has(i, Sign.TITLE);
                if (!plain || titled || reading.has(i, Sign.GIVEN | Sign.STATE)) {
                    return false;
                }
                capitals++;
            }
        }
        return capitals > 2 && !reading.has(first, Sign.ARTICLE | Sign.JOINS | Sign.JOINS_TITLE | Sign.IN);
    }

    /** Whether a public word begins the name of a body: "NHS Oakenmere Trust". */
    boolean isHeadBehind(int first, int last) {
        return last > first && reading.has(last, Sign.BODY_HEAD) && !reading.isPublic(last);
    }

    /** "Age UK Brackwater": what everybody knows, and then where. */
    boolean isBranch(int first, int last) {
        int i = first;
        while (i <= last && (!reading.isWord(i) || reading.isPublic(i))) {
            i++;
        }
        return i <= last
                && i > first
                && !reading.has(i, Sign.TITLE | Sign.KIN | Sign.MONTH | Sign.STATE)
                && !(reading.has(i, Sign.GIVEN) && !reading.has(i, Sign.COMMON))
                && !reading.has(i, Sign.JOINS | Sign.JOINS_TITLE)
                && reading.isCapital(i);
    }

    /** Where a person's name ends within a sequence that goes on with something else; -1 when it does not. */
    int personEnds(int first, int last) {
        if (last == first
                || reading.has(last, Sign.HEAD)
                || !reading.has(first, Sign.GIVEN)
                || reading.has(first, Sign.PLACE)) {
            return -1;
        }
        for (int i = first + 1; i <= last; i++) {
            if (reading.isWord(i) && reading.isPublic(i)) {
                return i - 1;
            }
        }
        return -1;
    }
}
