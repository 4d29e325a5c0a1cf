package org.lessons.anonymise.names;

import org.lessons.anonymise.grammar.Found;
import org.lessons.anonymise.grammar.Tokens;
import org.lessons.model.shape.Category;

/** Names that are written small: "mrs nowak", "sister okafor-lane", "on tanner st". */
final class SmallNames {

    private static final double SMALL = 0.5;

    /** A name in small letters where its writer uses capitals, and nobody does anything. */
    private static final double LONE = 0.45;

    private static final int MOST_WORDS = 4;

    private final Reading reading;
    private final Tokens tokens;
    private final Found found;
    private final Styles styles;

    SmallNames(Reading reading, Found found) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.found = found;
        this.styles = new Styles(reading);
    }

    private void add(int first, int last, Category category, String source, double confidence) {
        found.span(tokens.start(first), tokens.end(last), category, source, confidence);
    }

    /** What begins at a word in lower case: only where no list knows it as a word. */
    void find(int i) {
        boolean given = reading.has(i, Sign.GIVEN)
                && !reading.has(i, Sign.COMMON | Sign.NAME_TOO | Sign.PARTICLE | Sign.PUBLIC);
        int head = reading.isSmallText() ? placed(i) : -1;
        if (head > 0) {
            boolean place = reading.has(head, Sign.PLACE_HEAD);
            add(i, head, place ? Category.LOCATION : Category.ORGANISATION, "small", SMALL);
        } else if (given && tokens.length(i) > 2) {
            boolean person = reading.isSmallText()
                    || reading.says(i + 1)
                    || reading.has(i - 1, Sign.KIN | Sign.TITLE)
                    || tokens.touchesNext(i);
            int last = reading.has(i + 1, Sign.FAMILY) && !reading.has(i + 1, Sign.COMMON) && !reading.isCapital(i + 1)
                    ? i + 1
                    : i;
            boolean title = reading.isSmallText() ? reading.has(i - 1, Sign.TITLE) : styles.isShortTitle(i - 1);
            boolean titled = title && !reading.newLine(i);
            add(titled ? i - 1 : i, last, Category.PERSON, "name", person || last > i ? SMALL : LONE);
        } else if (reading.isSmallText() && isStrange(i)) {
            addStrange(i);
        } else if (reading.has(i, Sign.PLACE)
                && !reading.has(i, Sign.COMMON | Sign.PLACE_TOO | Sign.NAME | Sign.PUBLIC)
                && reading.has(i - 1, Sign.IN)) {
            add(i, i, Category.LOCATION, "place", SMALL);
        }
    }

    /** A word that no list has, in a text without capitals. */
    boolean isStrange(int i) {
        return i < reading.size()
                && reading.isWord(i)
                && tokens.length(i) > 2
                && !reading.has(
                        i,
                        Sign.COMMON | Sign.NAME_TOO | Sign.PUBLIC | Sign.HEAD | Sign.MONTH | Sign.BEGINS | Sign.TITLE);
    }

    /** A strange word with the strange ones and the heads behind it, and a title before it. */
    void addStrange(int i) {
        int last = i;
        int words = 1;
        while (words < MOST_WORDS) {
            boolean hyphen = tokens.isSign(last + 1, '-') && tokens.touchesNext(last) && tokens.touchesNext(last + 1);
            int next = hyphen ? last + 2 : last + 1;
            if (!hyphen && !isStrange(next) && !reading.has(next, Sign.BODY_HEAD | Sign.PLACE_HEAD)
                    || hyphen && !reading.isWord(next)
                    || reading.newLine(next)) {
                break;
            }
            last = next;
            words++;
        }
        boolean titled = reading.has(i - 1, Sign.TITLE) && !reading.newLine(i);
        add(titled ? i - 1 : i, last, Category.PERSON, "small", SMALL);
    }

    /** The last word of "wickham hall" behind "at", when its first is a name or strange; or -1. */
    private int placed(int i) {
        boolean begins = reading.has(i, Sign.NAME | Sign.PLACE) && !reading.has(i, Sign.COMMON) || isStrange(i);
        if (!begins || !reading.has(i - 1, Sign.IN | Sign.JOINS_TITLE) || reading.newLine(i)) {
            return -1;
        }
        int last = -1;
        for (int at = i + 1; at < i + MOST_WORDS - 1 && reading.isWord(at) && !reading.newLine(at); at++) {
            if (reading.has(at, Sign.PLACE_HEAD | Sign.BODY_HEAD) && !reading.has(at, Sign.JOINS_TITLE | Sign.SAYS)) {
                last = at;
            }
        }
        return last;
    }
}
