package org.lessons.anonymise.grammar;

import org.lessons.model.shape.Category;

/** Names behind a title: Dr Ramona Pell, Mrs O'Hara-Jones. */
final class TitledNames {

    private static final Words TITLES = Words.of(
            "mr mrs ms miss mx dr prof professor cllr councillor sgt sergeant",
            "rev reverend dame judge superintendent inspector constable");

    private static final int MOST_WORDS = 4;

    private TitledNames() {}

    /** With which words one may begin. */
    static Words[] begins() {
        return new Words[] {TITLES};
    }

    static void at(Tokens tokens, int i, Found found) {
        boolean title = TITLES.has(tokens, i) && tokens.isCapitalised(i);
        if (!title) {
            return;
        }
        int next = tokens.isSign(i + 1, '.') && tokens.touchesNext(i) ? i + 2 : i + 1;
        int last = -1;
        for (int words = 0; words < MOST_WORDS && tokens.isCapitalised(next) && sameLine(tokens, next); words++) {
            last = next;
            boolean joint = tokens.touchesNext(next)
                    && (tokens.isSign(next + 1, '-')
                            || tokens.isSign(next + 1, '\u2019')
                            || tokens.isSign(next + 1, '\'')
                            || tokens.isSign(next + 1, '.') && tokens.length(next) == 1);
            next += joint && (tokens.isCapitalised(next + 2)) ? 2 : 1;
        }
        // "Mr X" stands for anybody.
        boolean nobody = last == i + 1 && tokens.isWord(last, "x");
        if (last > 0 && !nobody) {
            found.span(tokens.start(i), tokens.end(last), Category.PERSON, "title", 0.95);
        }
    }

    private static boolean sameLine(Tokens tokens, int i) {
        return tokens.text().substring(tokens.end(i - 1), tokens.start(i)).indexOf('\n') < 0;
    }
}
