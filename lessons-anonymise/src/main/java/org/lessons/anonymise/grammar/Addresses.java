package org.lessons.anonymise.grammar;

import java.util.Locale;
import java.util.Set;
import org.lessons.model.shape.Category;

/** Addresses on the net: e-mail, web, and names on social media. */
final class Addresses {

    private static final Set<String> DOMAINS =
            Set.of("org", "com", "net", "uk", "wales", "cymru", "scot", "gov", "ac", "co", "nhs", "info", "eu", "ie");

    private static final int LONGEST = 254;

    private Addresses() {}

    static void at(Tokens tokens, int i, Found found) {
        if (tokens.isSign(i, '@')) {
            email(tokens, i, found);
        } else if (tokens.is(i, Tokens.Kind.WORD) && isWebStart(tokens, i)) {
            web(tokens, i, found);
        }
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
        boolean dotted = text.substring(at, to).indexOf('.') > 0;
        if (from < at && dotted) {
            found.span(from, to, Category.EMAIL, "email", 0.99);
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
        boolean www = tokens.isWord(i, "www") && tokens.isSign(i + 1, '.');
        boolean joined = i > 0 && tokens.touchesNext(i - 1);
        boolean bare = !joined
                && tokens.touchesNext(i)
                && tokens.isSign(i + 1, '.')
                && tokens.touchesNext(i + 1)
                && tokens.is(i + 2, Tokens.Kind.WORD)
                && tokens.length(i + 2) <= 5
                && DOMAINS.contains(tokens.at(i + 2).toLowerCase(Locale.ROOT));
        return scheme || www || bare;
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
        found.span(tokens.start(i), to, Category.URL, "url", 0.95);
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
