package org.lessons.anonymise.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.grammar.Tokens;
import org.lessons.anonymise.grammar.WordHash;

/** A passage's words with all that is known of each before its neighbours are asked: hash, signs, how it is written. */
public final class Reading {

    private static final int CAPITAL = 1;
    private static final int CAPITALS = 1 << 1;
    private static final int BEGINS_SENTENCE = 1 << 2;
    private static final int PUBLIC = 1 << 3;

    private static final WordSet GREETINGS = WordSet.of("dear hi hello hiya hey");

    /** A shorter one may be an acronym that is written like a name. */
    private static final int SHORTEST_BRAND = 5;

    private final Tokens tokens;
    private final int[] signs;
    private final byte[] ways;
    private final Lexicon lexicon;
    private Manner manner = Manner.NONE;
    private @Nullable Lights lights;
    private @Nullable List<Capitals.Piece> pieces;

    private Reading(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.signs = new int[tokens.size()];
        this.ways = new byte[tokens.size()];
    }

    /**
     * Reads a passage.
     *
     * @param tokens the passage
     * @return what is known of its words
     */
    public static Reading of(Tokens tokens) {
        Reading reading = new Reading(tokens, Lexicon.ours());
        reading.look();
        reading.findEntries();
        reading.manner = Manner.of(reading);
        return reading;
    }

    private void look() {
        String text = tokens.text();
        // By itself, so that the processor may wait for several words of a great table at once.
        for (int i = 0; i < signs.length; i++) {
            signs[i] = tokens.is(i, Tokens.Kind.WORD) ? lexicon.signs(tokens.hash(i)) : 0;
        }
        boolean begins = true;
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && newLine(i)) {
                begins = true;
            }
            if (!tokens.is(i, Tokens.Kind.WORD)) {
                // "08:20 Rang the surgery": behind a number a sentence begins as it would have before.
                begins = tokens.is(i, Tokens.Kind.SIGN)
                        ? sentence(i, begins)
                        : begins && tokens.is(i, Tokens.Kind.NUMBER) && !tokens.isSign(i - 1, '[');
                continue;
            }
            int start = tokens.start(i);
            int end = tokens.end(i);
            int way = begins ? BEGINS_SENTENCE : 0;
            boolean pronoun =
                    end - start == 1 && text.charAt(start) == 'I' && !(end < text.length() && text.charAt(end) == '.');
            if (tokens.isCapitalised(i) && !pronoun) {
                way |= tokens.isAllCapitals(i) ? CAPITAL | CAPITALS : CAPITAL;
            }
            if (signs[i] == 0 && (way & CAPITAL) != 0 && Endings.isWord(lexicon, text, start, end)) {
                signs[i] = Sign.COMMON;
            }
            ways[i] = (byte) way;
            begins = false;
        }
    }

    /** Whether a sentence can begin behind a sign, when one could or could not begin before it. */
    private boolean sentence(int i, boolean before) {
        char sign = tokens.text().charAt(tokens.start(i));
        return switch (sign) {
            case '.' -> !(i > 0 && isTitle(i - 1)) && !isInitial(i - 1);
            case ':' -> before || !(tokens.is(i - 1, Tokens.Kind.NUMBER) && tokens.is(i + 1, Tokens.Kind.NUMBER));
            case '!', '?', '\u2022', '*', '>', '\u2026', '|' -> true;
            case '"', '\u201c', '\u2018', '(', '[' -> before;
            case '\'', '\u201d', '\u2019', ')', ']' -> before;
            case '-', '\u2013', '\u2014' -> before || i > 0 && newLine(i);
            default -> false;
        };
    }

    /** "Dr." is written with a dot; a nurse is none. */
    boolean isTitle(int i) {
        return (signs[i] & (Sign.TITLE | Sign.KIN)) == Sign.TITLE;
    }

    boolean isInitial(int i) {
        return i >= 0 && tokens.is(i, Tokens.Kind.WORD) && tokens.length(i) == 1 && isCapital(i);
    }

    boolean newLine(int i) {
        return tokens.beginsLine(i);
    }

    /** Entries of several words, the longest at each place; a word of a public one is public. */
    private void findEntries() {
        for (int i = 0; i < tokens.size(); i++) {
            int sign = signs[i];
            // PAT is a test; Pat is somebody.
            boolean name = (sign & Sign.GIVEN) != 0 && tokens.length(i) < SHORTEST_BRAND && !isCapitals(i);
            if ((sign & Sign.PUBLIC) != 0 && isCapital(i) && !name && !isHalfOfName(i)) {
                ways[i] |= PUBLIC;
            }
            if ((sign & Sign.BEGINS) != 0 && (isCapital(i) || (sign & Sign.IDIOM) != 0)) {
                findEntry(i);
            }
        }
    }

    /** "Quorn-Pell": joined to what nobody knows, a brand is half of a family name. */
    private boolean isHalfOfName(int i) {
        return isNameJoined(i, i + 1, i + 2) || isNameJoined(i - 2, i - 1, i - 2);
    }

    private boolean isNameJoined(int first, int dash, int other) {
        return first >= 0
                && tokens.isSign(dash, '-')
                && tokens.touchesNext(first)
                && tokens.touchesNext(dash)
                && tokens.is(other, Tokens.Kind.WORD)
                && isCapital(other)
                && !isCapitals(other)
                && (signs[other] & (Sign.COMMON | Sign.PUBLIC)) == 0;
    }

    private void findEntry(int first) {
        long hash = tokens.hash(first);
        int found = 0;
        int last = first;
        int words = 1;
        boolean comma = false;
        for (int i = first + 1; i < tokens.size() && words < Lexicon.LONGEST && !newLine(i); i++) {
            if (tokens.is(i, Tokens.Kind.SIGN)) {
                // "Tom, Dick and Harry": a comma is within a saying, and within nothing else: "John, Lewis and Priya".
                comma |= tokens.isSign(i, ',');
                boolean saying = comma && (signs[first] & Sign.IDIOM) != 0;
                if (!(isJoint(i) && !endsSentence(i)) && !(saying && tokens.isSign(i, ','))) {
                    break;
                }
                continue;
            }
            hash = WordHash.then(hash, tokens.hash(i));
            words++;
            if (!lexicon.mayBegin(hash)) {
                break;
            }
            int sign = lexicon.phrase(hash);
            boolean may = comma || !isCapital(first) ? (sign & Sign.IDIOM) != 0 : sign != 0;
            if (may) {
                found = sign;
                last = i;
            }
        }
        for (int i = first; i <= last && found != 0; i++) {
            signs[i] |= found & ~Sign.COMMON;
            if ((found & Sign.PUBLIC) != 0) {
                ways[i] |= PUBLIC;
            }
            if ((found & Sign.PLACE) != 0) {
                signs[i] &= ~Sign.BEGINS;
            }
        }
    }

    /** The stop of "We told John. Lewis came", unlike that of "St. Mungo's". */
    private boolean endsSentence(int i) {
        return tokens.isSign(i, '.') && !tokens.touchesNext(i) && !(i > 0 && isTitle(i - 1)) && !isInitial(i - 1);
    }

    boolean isJoint(int i) {
        return tokens.isSign(i, '-')
                || tokens.isSign(i, '\'')
                || tokens.isSign(i, '\u2019')
                || tokens.isSign(i, '&')
                || tokens.isSign(i, '.')
                || tokens.isSign(i, '\u2011');
    }

    /** Its colours that rate something; found once, when they are first asked for. */
    Lights lights() {
        if (lights == null) {
            lights = Lights.of(this);
        }
        return lights;
    }

    /** What its capitals set apart; found once, when it is first asked for. */
    List<Capitals.Piece> pieces() {
        if (pieces == null) {
            pieces = Capitals.of(this);
        }
        return pieces;
    }

    /** Whether its writer does without capitals, so that small letters say nothing. */
    boolean isSmallText() {
        return manner.isSmall();
    }

    /** Whether a letter begins with the word. */
    boolean greets(int i) {
        return GREETINGS.has(this, i);
    }

    /** Whether it is a sign, or a small word of every day within a sentence: neither is ever a name. */
    boolean isNobody(int i) {
        return (ways[i] & (CAPITAL | BEGINS_SENTENCE | PUBLIC)) == 0
                && !manner.isSmall()
                && (has(i, Sign.COMMON) || !isWord(i));
    }

    private boolean isWay(int i, int way) {
        return i >= 0 && i < ways.length && (ways[i] & way) != 0;
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    boolean isWord(int i) {
        return tokens.is(i, Tokens.Kind.WORD);
    }

    long hash(int i) {
        return tokens.hash(i);
    }

    /** What the lexicons know of the word; nothing outside the passage. */
    int signs(int i) {
        return i < 0 || i >= signs.length ? 0 : signs[i];
    }

    boolean has(int i, int sign) {
        return (signs(i) & sign) != 0;
    }

    /** Whether the word tells what somebody does: one of our list, or any that ends in -ed. */
    boolean says(int i) {
        if (i < 0 || i >= signs.length || isCapital(i) || !isWord(i)) {
            return false;
        }
        int end = tokens.end(i);
        boolean past = tokens.length(i) > 4
                && tokens.text().charAt(end - 1) == 'd'
                && tokens.text().charAt(end - 2) == 'e';
        // "Grace said by the chaplain" is a prayer.
        return (past || has(i, Sign.SAYS)) && !tokens.isWord(i + 1, "by");
    }

    boolean isCapital(int i) {
        return isWay(i, CAPITAL);
    }

    boolean isCapitals(int i) {
        return isWay(i, CAPITALS);
    }

    boolean beginsSentence(int i) {
        return isWay(i, BEGINS_SENTENCE);
    }

    boolean isPublic(int i) {
        return isWay(i, PUBLIC);
    }

    boolean isAnyShouted() {
        return manner.isAnyShouted();
    }

    boolean isShouted(int i) {
        return manner.isShouted(i);
    }

    boolean isHeading(int i) {
        return manner.isHeading(i);
    }
}
