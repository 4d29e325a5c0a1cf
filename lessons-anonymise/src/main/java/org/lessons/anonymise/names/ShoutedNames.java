package org.lessons.anonymise.names;

import org.lessons.anonymise.grammar.Found;
import org.lessons.anonymise.grammar.Tokens;
import org.lessons.model.shape.Category;

/** Names in shouted lines, in which capitals say nothing: what is left are the lists and the rest of the case. */
final class ShoutedNames {

    private static final double STRANGE = 0.5;

    private static final int MOST_WORDS = 3;

    private final Reading reading;
    private final Tokens tokens;
    private final Evidence evidence;
    private final SmallNames small;
    private final Found found;

    ShoutedNames(Reading reading, Evidence evidence, SmallNames small, Found found) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.evidence = evidence;
        this.small = small;
        this.found = found;
    }

    private void add(int first, int last, Category category, String source, double confidence) {
        found.span(tokens.start(first), tokens.end(last), category, source, confidence);
    }

    void findAll() {
        int i = reading.isAnyShouted() ? 0 : reading.size();
        while (i < reading.size()) {
            boolean shouted = reading.isWord(i) && reading.isShouted(i) && tokens.length(i) > 1;
            i = shouted ? find(i) + 1 : i + 1;
        }
    }

    /** Adds what begins at a word, and gives the last token that was looked at. */
    private int find(int i) {
        int body = body(i);
        if (body > i) {
            boolean place = reading.has(body, Sign.PLACE_HEAD) && !reading.has(body, Sign.BODY_HEAD);
            add(i, body, place ? Category.LOCATION : Category.ORGANISATION, "shouted", NameFinder.SMALL);
            return body;
        }
        if (isNamed(i)) {
            add(first(i), i, Category.PERSON, "name", STRANGE);
            return i;
        }
        if (reading.has(i, Sign.COMMON) || reading.isPublic(i)) {
            return i;
        }
        Evidence.Anchor anchor = evidence.anchorOf(reading.hash(i));
        if (anchor != null) {
            add(i, i, anchor.category(), "known", anchor.confidence());
        } else if (reading.has(i, Sign.GIVEN | Sign.FAMILY) && !reading.has(i, Sign.NAME_TOO)) {
            add(first(i), i, Category.PERSON, "name", NameFinder.SMALL);
        } else if (reading.isSmallText() && small.isStrange(i)) {
            small.addStrange(i);
        } else if (reading.has(i, Sign.PLACE) && !reading.has(i, Sign.PLACE_TOO)) {
            add(i, i, Category.LOCATION, "place", NameFinder.SMALL);
        } else if (reading.has(i - 1, Sign.TITLE | Sign.KIN)) {
            add(i, i, Category.PERSON, "beside", NameFinder.SMALL);
        } else if (reading.signs(i) == 0) {
            add(i, i, Category.OTHER, "capitals", STRANGE);
        }
        return i;
    }

    /** The last of "BARRY PEARL" and "G. RUDDY", which are words too: a family name behind a given one or an initial. */
    private boolean isNamed(int i) {
        boolean family = reading.has(i, Sign.NAME) && !reading.has(i, Sign.PLAIN | Sign.SAYS | Sign.TRADE | Sign.MONTH);
        boolean initial = tokens.isSign(i - 1, '.') && reading.isInitial(i - 2);
        boolean given = reading.has(i - 1, Sign.GIVEN)
                && reading.isWord(i - 1)
                && !reading.has(i - 1, Sign.COMMON | Sign.PLAIN | Sign.SAYS | Sign.MONTH);
        return family && !reading.newLine(i) && (initial || given);
    }

    /** Where "REVD PRITI", "HYACINTH GORDON" and "D. PASCOE" begin. */
    private int first(int i) {
        boolean stop = tokens.isSign(i - 1, '.') && !reading.newLine(i);
        boolean initial = stop && (tokens.length(i - 2) == 1 || i > 1 && reading.isTitle(i - 2));
        boolean before = reading.has(i - 1, Sign.GIVEN | Sign.TITLE) && reading.isWord(i - 1) && !reading.newLine(i);
        return initial ? i - 2 : before ? i - 1 : i;
    }

    /** The last word of "ST ASAPH'S CROSS HOSPITAL" and "ABBOTSMEAD SURGERY", which begin with a word that no list has; or -1. */
    private int body(int first) {
        boolean saint = Saints.has(reading, first);
        boolean begins = saint
                || !reading.has(first, Sign.COMMON | Sign.HEAD | Sign.TITLE | Sign.GIVEN | Sign.MONTH)
                        && !reading.isPublic(first);
        if (!begins) {
            return -1;
        }
        int words = 0;
        for (int i = first + 1; i < reading.size() && words < MOST_WORDS && !reading.newLine(i); i++) {
            if (!reading.isWord(i)) {
                if (!tokens.touchesNext(i) || !reading.isJoint(i)) {
                    return -1;
                }
                continue;
            }
            words += tokens.length(i) > 1 ? 1 : 0;
            if (isHead(i) && tokens.length(i) > 2) {
                return isHead(i + 1) && !reading.newLine(i + 1) ? i + 1 : i;
            }
            if (tokens.length(i) > 1 && !saint && reading.has(i, Sign.PLAIN | Sign.SAYS | Sign.JOINS_TITLE)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isHead(int i) {
        return reading.has(i, Sign.BODY_HEAD | Sign.PLACE_HEAD);
    }
}
