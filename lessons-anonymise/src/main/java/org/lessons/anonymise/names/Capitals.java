package org.lessons.anonymise.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.grammar.Tokens;

/** Cuts a passage into capitalised sequences and takes off their ends what names nothing: the same, whatever the case says. */
final class Capitals {

    private static final int LONGEST = 12;

    /**
     * What may be a name.
     *
     * @param first its first token
     * @param last its last token
     * @param named what it is by its own words and those beside it; null for a word alone, which the rest of the case decides
     * @param isTitle whether it is all of a title, to which nothing beside it belongs
     */
    record Piece(int first, int last, @Nullable Sequence named, boolean isTitle) {}

    private final Reading reading;
    private final Tokens tokens;
    private final Kinds kinds;
    private final Titles titles;
    private final SeveralWords severalWords;
    private final List<Piece> pieces = new ArrayList<>();

    private Capitals(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.kinds = new Kinds(reading);
        this.titles = new Titles(reading);
        this.severalWords = new SeveralWords(reading);
    }

    /** The pieces of a passage, in order. */
    static List<Piece> of(Reading reading) {
        Capitals capitals = new Capitals(reading);
        int i = 0;
        while (i < reading.size()) {
            i = capitals.begins(i) ? capitals.readAt(i) : i + 1;
        }
        return capitals.pieces;
    }

    private boolean begins(int i) {
        return reading.isCapital(i) && !reading.isShouted(i) && !reading.isHeading(i);
    }

    /** Reads the sequence at a token and gives the token after it. */
    private int readAt(int first) {
        Sequence title = titles.at(first);
        if (title != null) {
            pieces.add(new Piece(title.first(), title.last(), title, true));
            return title.last() + 1;
        }
        int last = end(first);
        cut(first, last);
        return last + 1;
    }

    private int end(int first) {
        int last = first;
        int firm = first;
        boolean weak = false;
        while (last - first < LONGEST) {
            int next = next(last);
            if (next < 0) {
                break;
            }
            boolean theirs = isSign(last + 1) && next == last + 3 && !tokens.touchesNext(last + 2);
            boolean title = theirs || next > last + 1 && reading.has(last + 1, Sign.JOINS_TITLE) && !isSign(last + 1);
            if (title && !theirs && !mayJoinTitle(first, last, next)) {
                break;
            }
            weak |= title && !(theirs && (!reading.has(last, Sign.GIVEN) || Saints.has(reading, first)));
            last = next;
            if (!weak || kinds.closesTitle(first, last)) {
                firm = last;
            }
        }
        return firm;
    }

    private boolean isSign(int i) {
        return tokens.is(i, Tokens.Kind.SIGN);
    }

    /** The next capitalised word of the same name, or -1. */
    private int next(int last) {
        int at = last + 1;
        if (isCode(last) && reading.has(at, Sign.COMMON)) {
            return -1;
        }
        if (at < reading.size() && isSign(at) && tokens.touchesNext(last)) {
            boolean initial = tokens.isSign(at, '.') && (reading.isInitial(last) || reading.isTitle(last));
            boolean touches = tokens.touchesNext(at);
            boolean joint = reading.isJoint(at) && !tokens.isSign(at, '.') && touches;
            if (initial || joint) {
                at++;
                // -upon- and -de-la- within a hyphenated name.
                while (joint && at + 2 < reading.size() && !reading.isCapital(at) && tokens.isSign(at + 1, '-')) {
                    at += 2;
                }
                boolean ends = initial
                        && reading.has(at, Sign.COMMON)
                        && !reading.has(at, Sign.NAME)
                        && !reading.isInitial(at);
                return isPart(at) && !ends && !(initial && isArticle(at)) ? at : possessive(last);
            }
            return possessive(last);
        }
        // "Fellmount Care (North) Limited".
        if (tokens.isSign(at, '(') && isPart(at + 1) && tokens.isSign(at + 2, ')') && isPart(at + 3)) {
            return reading.has(at + 3, Sign.BODY_HEAD) ? at + 3 : -1;
        }
        if (at < reading.size() && tokens.isSign(at, '&')) {
            return isPart(at + 1) ? at + 1 : -1;
        }
        for (int joining = 0; joining <= 2 && at < reading.size() && !reading.newLine(at); joining++, at++) {
            if (isPart(at)) {
                return at;
            }
            // "Sulaiman al-Haddad".
            boolean article = reading.has(at, Sign.PARTICLE) && tokens.isSign(at + 1, '-') && tokens.touchesNext(at);
            if (article && tokens.touchesNext(at + 1) && isPart(at + 2)) {
                return at + 2;
            }
            boolean joins = reading.has(at, Sign.JOINS | Sign.JOINS_TITLE | Sign.PARTICLE);
            if (!reading.isWord(at) || !joins) {
                return -1;
            }
        }
        return -1;
    }

    /** The C of "Bay C Closed": what is written behind it is no part of the name. */
    private boolean isCode(int i) {
        return reading.isInitial(i)
                && !tokens.isSign(i + 1, '.')
                && !reading.has(i + 1, Sign.NAME | Sign.HEAD)
                && (!reading.has(i - 1, Sign.GIVEN | Sign.TITLE) || reading.has(i - 1, Sign.PLACE_FIRST))
                && reading.has(i - 1, Sign.COMMON);
    }

    /** The A of "no C. A gentleman came". */
    private boolean isArticle(int i) {
        return reading.has(i, Sign.ARTICLE) && tokens.is(i + 1, Tokens.Kind.WORD) && !reading.isCapital(i + 1);
    }

    /** Behind "Tenant" in "Tenant's Link" or "Ebba" in "St Ebba's Hospice": the word that says what is theirs. */
    private int possessive(int last) {
        boolean apostrophe = tokens.isSign(last + 1, '\'') || tokens.isSign(last + 1, '\u2019');
        int next = last + 3;
        boolean letter = tokens.is(last + 2, Tokens.Kind.WORD) && tokens.length(last + 2) == 1;
        if (apostrophe && !tokens.touchesNext(last + 1) && tokens.touchesNext(last)) {
            boolean many = isPart(last + 2) && reading.has(last + 2, Sign.HEAD | Sign.COMMON);
            return many ? last + 2 : -1;
        }
        boolean theirs = apostrophe
                && letter
                && isPart(next)
                && (reading.has(next, Sign.HEAD | Sign.COMMON) || reading.isPublic(next));
        return theirs && !tokens.touchesNext(last + 2) ? next : -1;
    }

    /** Whether an apostrophe stands before the public words at the end: "St Ebba's Nursing Home". */
    private boolean isTheirs(int first, int last) {
        int i = last;
        while (i > first + 1 && reading.isPublic(i) && reading.isWord(i)) {
            i--;
        }
        return i > first + 1 && !reading.isCapital(i) && tokens.length(i) == 1 && reading.isJoint(i - 1);
    }

    /** "that the Committee NOTE it": a word of every day that is only stressed. */
    private boolean isLoud(int i) {
        return reading.isWord(i)
                && reading.isCapitals(i)
                && tokens.length(i) > 2
                && reading.has(i, Sign.COMMON)
                && !reading.has(i, Sign.NAME)
                && !reading.isPublic(i);
    }

    private boolean isPart(int i) {
        if (i > 0 && i < reading.size() && isLoud(i)) {
            return false;
        }
        return i > 0
                && i < reading.size()
                && !reading.newLine(i)
                && reading.isWord(i)
                && reading.isCapital(i)
                && !reading.isHeading(i);
    }

    /** "Safe at Home" and "Health and Wellbeing" are one name; "Ramona at Oakenmere" and "Ramona and Donal" are two. */
    private boolean mayJoinTitle(int first, int last, int next) {
        for (int i = first; i <= last; i++) {
            if (reading.isWord(i) && reading.has(i, Sign.GIVEN | Sign.FAMILY) && !reading.has(i, Sign.COMMON)) {
                return false;
            }
        }
        boolean and = tokens.is(last + 1, Tokens.Kind.WORD) && tokens.length(last + 1) == 3;
        boolean common = reading.has(next, Sign.COMMON | Sign.HEAD);
        return and
                ? common && next == last + 2
                : common && reading.has(last, Sign.COMMON) && !reading.beginsSentence(last);
    }

    /** Takes public words, titles and a sentence's first word off the ends, and parts the rest where it must be. */
    private void cut(int first, int last) {
        int from = first;
        int to = last;
        while (from <= to && namesNothingAtTheBeginning(from, to)) {
            from++;
        }
        while (to >= from && namesNothingAtTheEnd(from, to)) {
            to--;
        }
        if (from <= to) {
            int parts = kinds.personEnds(from, to);
            if (parts >= from && parts < to) {
                add(from, parts);
                cut(parts + 1, to);
            } else {
                add(from, to);
            }
        }
    }

    private void add(int from, int to) {
        Sequence named = from == to ? null : severalWords.weigh(from, to);
        if (from == to || named != null) {
            pieces.add(new Piece(from, to, named, false));
        }
    }

    private boolean namesNothingAtTheBeginning(int i, int last) {
        if (!reading.isWord(i) || !reading.isCapital(i)) {
            return true;
        }
        boolean plain = !reading.isInitial(i)
                && reading.has(i, Sign.COMMON | Sign.ARTICLE | Sign.JOINS | Sign.JOINS_TITLE)
                && !reading.has(i, Sign.NAME | Sign.PLACE | Sign.TITLE);
        if (reading.greets(i)) {
            return true;
        }
        boolean branch = reading.isPublic(i) && kinds.isBranch(i, last);
        // "Cartrefi Glas y Dorlan" begins with what it is.
        boolean kind = reading.has(i, Sign.BODY_FIRST)
                && !reading.has(i, Sign.TRADE | Sign.STATE)
                && i < last
                && reading.isCapital(i + 1)
                && (reading.has(i + 1, Sign.BODY_FIRST)
                        || !reading.has(i + 1, Sign.COMMON | Sign.NAME | Sign.PUBLIC | Sign.TITLE));
        if (reading.beginsSentence(i) && plain && !branch && !kind && !(i < last && kinds.isTitleFrom(i, last))) {
            return true;
        }
        if (i < last && reading.has(i, Sign.TITLE) && reading.isCapital(i + 1) && !reading.isPublic(i + 1)) {
            return false;
        }
        boolean monthOrDay = reading.has(i, Sign.MONTH) && !reading.has(i, Sign.GIVEN);
        return reading.has(i, Sign.ARTICLE) && i < last
                || monthOrDay
                || reading.isPublic(i) && !kinds.isHeadBehind(i, last) && !branch;
    }

    private boolean namesNothingAtTheEnd(int first, int i) {
        if (!reading.isWord(i) || !reading.isCapital(i)) {
            return true;
        }
        boolean somebodys = i > first
                && (reading.has(i - 1, Sign.TITLE | Sign.GIVEN | Sign.PARTICLE) || reading.has(first, Sign.TITLE));
        // "Oakenmere Court of Appeal": which one it is stands before what everybody knows.
        boolean appeal = reading.has(i, Sign.STATE) && reading.has(i - 2, Sign.BODY_HEAD) && i - 2 > first;
        boolean court = appeal || reading.has(i, Sign.COURT) && i > first;
        // "A Scheme Co-ordinator" is no company.
        if (tokens.isWord(i, "co")
                && tokens.isSign(i + 1, '-')
                && !tokens.isWord(i + 2, "op")
                && !tokens.isWord(i + 2, "operative")
                && tokens.touchesNext(i)) {
            return true;
        }
        boolean tail = reading.isPublic(i) && KnownTail.follows(reading, first, i);
        return reading.isPublic(i) && !reading.has(i, Sign.HEAD) && !court && !somebodys && !isTheirs(first, i) && !tail
                || reading.has(i, Sign.MONTH) && first < i;
    }
}
