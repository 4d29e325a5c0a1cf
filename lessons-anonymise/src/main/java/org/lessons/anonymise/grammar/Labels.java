package org.lessons.anonymise.grammar;

import java.util.Locale;
import java.util.Set;

/** Words that say what a number behind them is. */
final class Labels {

    static final Set<String> NHS = Set.of("nhs", "chi", "h&c", "hc");
    static final Set<String> TELEPHONE =
            Set.of("tel", "telephone", "phone", "mobile", "mob", "fax", "ring", "call", "rang", "ff\u00f4n");
    static final Set<String> ACCOUNT = Set.of("account", "acct", "a/c", "iban", "sort", "card");
    static final Set<String> REFERENCE =
            Set.of("ref", "reference", "order", "invoice", "ticket", "case", "claim", "policy", "licence", "cyf");
    static final Set<String> BORN = Set.of("born", "dob", "birth", "birthday", "ganwyd");

    private static final int REACH = 4;
    private static final int LONGEST_LABEL = 10;

    private Labels() {}

    /** Whether one of the words stands at most four tokens before, in the same sentence. */
    static boolean before(Tokens tokens, int i, Set<String> words) {
        for (int at = i - 1; at >= 0 && at >= i - REACH; at--) {
            if (tokens.isSign(at, ';') || tokens.isSign(at, '!') || tokens.isSign(at, '?')) {
                return false;
            }
            if (tokens.is(at, Tokens.Kind.WORD)
                    && tokens.length(at) <= LONGEST_LABEL
                    && words.contains(tokens.at(at).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** The last token of an extension that follows a telephone number: ext 12, x12. */
    static int extension(Tokens tokens, int last) {
        int at = last + 1;
        if (tokens.isSign(at, ',')) {
            at++;
        }
        boolean word = tokens.isWord(at, "ext") || tokens.isWord(at, "extension") || tokens.isWord(at, "x");
        int number = word && tokens.isSign(at + 1, '.') ? at + 2 : at + 1;
        return word && tokens.isNumber(number, 1, 6) ? number : last;
    }
}
