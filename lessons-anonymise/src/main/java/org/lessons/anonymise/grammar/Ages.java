package org.lessons.anonymise.grammar;

import org.lessons.model.shape.Category;

/** The age of one person in figures: 67-year-old, aged 67, 67 years old, aged 9 months. */
final class Ages {

    private Ages() {}

    static void at(Tokens tokens, int i, Found found) {
        if (!tokens.isNumber(i, 1, 3) || tokens.value(i) > 120) {
            return;
        }
        boolean aged = tokens.isWord(i - 1, "aged") || tokens.isWord(i - 1, "age") || tokens.isWord(i - 1, "oed");
        int unit = i + 1;
        boolean hyphen = tokens.isSign(unit, '-') || tokens.isSign(unit, '\u2011');
        if (hyphen) {
            unit++;
        }
        boolean years = isUnit(tokens, unit);
        int old = years && (tokens.isSign(unit + 1, '-') || tokens.isSign(unit + 1, '\u2011')) ? unit + 2 : unit + 1;
        boolean isOld = years && (tokens.isWord(old, "old") || tokens.isWord(old, "olds"));
        boolean group = tokens.isWord(old, "olds");
        if (isOld && !group) {
            found.span(tokens.start(i), tokens.end(old), Category.AGE, "age", 0.97);
        } else if (aged && !tokens.isWord(i + 1, "to") && !tokens.isSign(i + 1, '+') && !group) {
            found.span(tokens.start(i), tokens.end(years && !hyphen ? unit : i), Category.AGE, "age", 0.9);
        }
    }

    private static boolean isUnit(Tokens tokens, int i) {
        return tokens.isWord(i, "year")
                || tokens.isWord(i, "years")
                || tokens.isWord(i, "yr")
                || tokens.isWord(i, "yrs")
                || tokens.isWord(i, "month")
                || tokens.isWord(i, "months")
                || tokens.isWord(i, "oed");
    }
}
