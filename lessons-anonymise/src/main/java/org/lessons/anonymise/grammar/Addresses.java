package org.lessons.anonymise.grammar;

import org.lessons.model.shape.Category;

/** Addresses on the net: e-mail, web, and names on social media. */
final class Addresses {

    private static final Words DOMAINS = Words.of(
            "org com net uk wales cymru scot gov ac nhs info eu ie london edu health care tv app blog online social coop biz example");

    /** Endings that are words as well: only with a path behind them. */
    private static final Words DOUBTFUL = Words.of("co io me ly be gl it is to in so");

    private static final Words NETWORKS = Words.of(
            "insta instagram ig snap snapchat twitter tiktok facebook fb youtube twitch discord reddit bluesky mastodon telegram");

    private static final Words SCHEMES = Words.of("http https ftp www u");

    /** What everybody reads. */
    private static final String[] NATIONAL = {
        "gov.uk", "nhs.uk", "gov.wales", "gov.scot", "nidirect.gov.uk", "england.nhs.uk"
    };

    private static final int LONGEST = 254;
    private static final int MOST_LABELS = 8;

    private Addresses() {}

    /** With which words one may begin. */
    static Words[] begins() {
        return new Words[] {NETWORKS, SCHEMES};
    }

    static void at(Tokens tokens, int i, Found found) {
        if (tokens.isSign(i, '@')) {
            email(tokens, i, found);
        } else if (tokens.is(i, Tokens.Kind.WORD) || tokens.is(i, Tokens.Kind.MIXED)) {
            if (isWebStart(tokens, i)) {
                web(tokens, i, found);
            } else if (tokens.isWord(i, "u")
                    && tokens.isSign(i + 1, '/')
                    && tokens.touchesNext(i)
                    && tokens.touchesNext(i + 1)) {
                handle(tokens, i, i + 2, 0.9, found);
            } else if (NETWORKS.has(tokens, i) && tokens.isSign(i + 1, ':') && !tokens.isSign(i + 2, '@')) {
                handle(tokens, i + 2, i + 2, 0.75, found);
            } else {
                bare(tokens, i, found);
            }
        }
    }

    /** A name on a social medium, up to the next blank. */
    private static void handle(Tokens tokens, int first, int name, double confidence, Found found) {
        if (name >= tokens.size() || tokens.is(name, Tokens.Kind.SIGN)) {
            return;
        }
        String text = tokens.text();
        int to = tokens.end(name);
        while (to < text.length() && to - tokens.start(name) < LONGEST && isDomain(text.charAt(to))) {
            to++;
        }
        while (text.charAt(to - 1) == '.' || text.charAt(to - 1) == '-') {
            to--;
        }
        found.span(tokens.start(first), to, Category.HANDLE, "handle", confidence);
    }

    private static void email(Tokens tokens, int i, Found found) {
        String text = tokens.text();
        int at = tokens.start(i);
        int from = at;
        while (from > 0 && at - from < LONGEST && isLocal(text.charAt(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < text.length() && to - at < LONGEST && isDomain(text.charAt(to))) {
            to++;
        }
        while (to > at + 1 && (text.charAt(to - 1) == '.' || text.charAt(to - 1) == '-')) {
            to--;
        }
        boolean dotted = text.substring(at, to).indexOf('.') > 0 && Character.isLetter(text.charAt(to - 1));
        boolean letters = text.substring(at, to).chars().anyMatch(Character::isLetter);
        if (from < at && dotted) {
            found.span(from, to, Category.EMAIL, "email", 0.99);
        } else if (!letters) {
            // Prices stand behind this sign too: 5 @ 3.50.
            return;
        } else if (from == at && to - at > 2) {
            found.span(at, to, Category.HANDLE, "handle", 0.9);
        } else if (from < at && to > at + 1) {
            found.span(from, to, Category.HANDLE, "handle", 0.6);
        }
    }

    private static boolean isWebStart(Tokens tokens, int i) {
        boolean scheme = (tokens.isWord(i, "http") || tokens.isWord(i, "https") || tokens.isWord(i, "ftp"))
                && tokens.isSign(i + 1, ':')
                && tokens.isSign(i + 2, '/');
        boolean begins = i == 0 || !tokens.touchesNext(i - 1) || !tokens.isSign(i - 1, '.');
        boolean www = begins && tokens.isWord(i, "www") && tokens.isSign(i + 1, '.');
        return scheme || www;
    }

    /** example.org.uk/page, with hyphens or without: labels in one piece of which the last is a domain's. */
    private static void bare(Tokens tokens, int i, Found found) {
        boolean joined = tokens.touchesNext(i) && (tokens.isSign(i + 1, '.') || tokens.isSign(i + 1, '-'));
        boolean goesOn = i > 0
                && tokens.touchesNext(i - 1)
                && (tokens.isSign(i - 1, '.')
                        || tokens.isSign(i - 1, '-')
                        || tokens.isSign(i - 1, '@')
                        || tokens.isSign(i - 1, '/')
                        || tokens.isSign(i - 1, '_'));
        if (!joined || goesOn) {
            return;
        }
        int last = i;
        int dot = -1;
        for (int labels = 0; labels < MOST_LABELS; labels++) {
            boolean sign = tokens.isSign(last + 1, '.') || tokens.isSign(last + 1, '-');
            boolean next = sign
                    && tokens.touchesNext(last)
                    && tokens.touchesNext(last + 1)
                    && !tokens.is(last + 2, Tokens.Kind.SIGN);
            if (!next) {
                break;
            }
            dot = tokens.isSign(last + 1, '.') ? last + 2 : dot;
            last += 2;
        }
        boolean mail = tokens.isSign(last + 1, '@') && tokens.touchesNext(last);
        boolean path = tokens.isSign(last + 1, '/') && tokens.touchesNext(last);
        boolean domain = dot == last && (DOMAINS.has(tokens, last) || path && DOUBTFUL.has(tokens, last));
        if (domain && !mail) {
            web(tokens, i, found);
        }
    }

    private static void web(Tokens tokens, int i, Found found) {
        String text = tokens.text();
        int to = tokens.end(i);
        while (to < text.length() && to - tokens.start(i) < 2048 && isWeb(text.charAt(to))) {
            to++;
        }
        while (to > tokens.end(i) && ".,;:!?)'".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (!isNational(text, tokens.start(i), to)) {
            found.span(tokens.start(i), to, Category.URL, "url", 0.95);
        }
    }

    /** www.gov.uk, which is everybody's; a page there may be a surgery's or an inquiry's. */
    private static boolean isNational(String text, int from, int to) {
        int host = from;
        for (String before : new String[] {"https://", "http://", "www."}) {
            host += text.regionMatches(true, host, before, 0, before.length()) ? before.length() : 0;
        }
        for (String national : NATIONAL) {
            int end = host + national.length();
            boolean ends = end == to || end == to - 1 && text.charAt(end) == '/';
            if (ends && text.regionMatches(true, host, national, 0, national.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
    }

    private static boolean isDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
    }

    private static boolean isWeb(char c) {
        return c > ' ' && !Character.isWhitespace(c) && "<>\"\u201c\u201d\u27e6\u27e7".indexOf(c) < 0;
    }
}
