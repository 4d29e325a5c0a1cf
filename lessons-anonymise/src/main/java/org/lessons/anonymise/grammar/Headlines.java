package org.lessons.anonymise.grammar;

import org.lessons.model.shape.Category;

/** What a newspaper put over its story: by which anybody finds the story, and with it the people. */
final class Headlines {

    private static final Words CUES = Words.of(
            "headline headlines headlined piece article editorial splash splashed pennawd newspaper newspapers tabloid");

    /** Names of newspapers, which are ordinary words in small letters. */
    private static final Words NAMES = Words.of(
            "gazette herald echo press mercury argus courier post times mail standard observer star chronicle journal",
            "messenger beacon advertiser examiner reporter bugle");

    /** What a paper does with a headline. */
    private static final Words SAID = Words.of("said ran printed had called put led carried wrote shouted read went");

    static final String OPENING = "\"\u201c\u2018'";
    private static final String CLOSING = "\"\u201d\u2019'";

    private static final int REACH = 8;
    private static final int LONGEST = 24;
    private static final int FEWEST_WORDS = 2;

    private Headlines() {}

    static void at(Tokens tokens, int i, Found found) {
        int mark =
                tokens.is(i, Tokens.Kind.SIGN) ? OPENING.indexOf(tokens.text().charAt(tokens.start(i))) : -1;
        boolean opens = mark >= 0 && tokens.touchesNext(i) && (i == 0 || !tokens.touchesNext(i - 1));
        if (!opens || !isCued(tokens, i)) {
            return;
        }
        char closing = CLOSING.charAt(mark);
        int words = 0;
        int capitals = 0;
        int large = 0;
        for (int at = i + 1; at < tokens.size() && at <= i + LONGEST; at++) {
            boolean inner = tokens.touchesNext(at) && tokens.is(at + 1, Tokens.Kind.WORD) && closing != '"';
            if (tokens.isSign(at, closing) && !inner) {
                boolean shouted = words > 0 && large == words;
                boolean title = words > 0 && capitals * 5 >= words * 3;
                if (words >= FEWEST_WORDS) {
                    double confidence = shouted ? 0.9 : title ? 0.8 : 0.45;
                    found.span(tokens.start(i + 1), tokens.end(at - 1), Category.OTHER, "headline", confidence);
                }
                return;
            }
            if (tokens.is(at, Tokens.Kind.WORD)) {
                words++;
                capitals += tokens.isCapitalised(at) ? 1 : 0;
                large += tokens.length(at) <= LONGEST && tokens.isAllCapitals(at) ? 1 : 0;
            }
        }
    }

    private static boolean isCued(Tokens tokens, int i) {
        for (int at = i - 1; at >= 0 && at >= i - REACH; at--) {
            boolean paper = (tokens.isWord(at, "paper") || tokens.isWord(at, "papers"))
                    && (SAID.has(tokens, at + 1) || tokens.isWord(at - 1, "local"));
            boolean front = tokens.isWord(at, "page") && tokens.isWord(at - 1, "front");
            boolean name = tokens.isCapitalised(at) && NAMES.has(tokens, at);
            if (CUES.has(tokens, at) || paper || front || name) {
                return true;
            }
        }
        return false;
    }
}
