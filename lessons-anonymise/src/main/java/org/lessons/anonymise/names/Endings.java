package org.lessons.anonymise.names;

import org.lessons.anonymise.grammar.WordHash;

/** What the end of a capitalised word that no list has says of it: "Hypoperfusion" and "Rescheduling" are words, "Quenby" may be a name. */
final class Endings {

    /** Ends of learned words, which names do not have. */
    private static final String[] LEARNED = {
        "ation",
        "ition",
        "ction",
        "ssion",
        "usion",
        "ision",
        "ology",
        "ologist",
        "ically",
        "ability",
        "ibility",
        "aemia",
        "itis",
        "ectomy",
        "otomy",
        "oscopy",
        "pathy",
        "isation",
        "ization",
        "graphy",
        "metry",
        "ological",
        "ational",
        "icism",
        "plasty",
        "osis",
        "algia",
        "ivity",
        "ality",
        "ancy",
        "ency",
        "ising",
        "ised",
        "oxia",
        "ement",
        "ious",
        "eous",
        "philia",
        "uria"
    };

    /** What is put behind a word of every day. */
    private static final String[] ADDED = {
        "s", "es", "ing", "ed", "er", "ers", "ly", "ness", "less", "ful", "ship", "able", "ment", "ments", "wise"
    };

    /** What is put before one. */
    private static final String[] BEFORE = {"non", "un", "re", "over", "under", "mis", "pre", "multi", "inter", "anti"};

    /** The bit by which a small letter differs from its capital. */
    private static final int SMALL_BIT = 0x20;

    private static final int SHORTEST_LEARNED = 7;
    private static final int SHORTEST_STEM = 4;

    private Endings() {}

    /** Whether it is a word of every day with something added, or has a learned end. */
    static boolean isWord(Lexicon lexicon, String text, int from, int to) {
        // "RoundsWise" is written so to be a name.
        if (to - from > 2 && hasInnerCapital(text, from, to)) {
            return false;
        }
        if (to - from >= SHORTEST_LEARNED) {
            for (String end : LEARNED) {
                if (ends(text, to, end)) {
                    return true;
                }
            }
        }
        for (String end : ADDED) {
            int stem = to - end.length();
            if (stem - from >= SHORTEST_STEM && ends(text, to, end) && isStem(lexicon, text, from, stem)) {
                return true;
            }
            // "Siz-ed".
            boolean silent = stem - from == SHORTEST_STEM - 1 && (end.equals("ed") || end.equals("ing"));
            if (silent && ends(text, to, end) && lexicon.isOnlyCommon(WordHash.with(text, from, stem, 'e'))) {
                return true;
            }
        }
        for (String begin : BEFORE) {
            int stem = from + begin.length();
            if (to - stem > SHORTEST_STEM
                    && text.regionMatches(true, from, begin, 0, begin.length())
                    && isCommon(lexicon, text, stem, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasInnerCapital(String text, int from, int to) {
        boolean small = false;
        for (int at = from + 1; at < to; at++) {
            small |= Character.isLowerCase(text.charAt(at));
            if (small && Character.isUpperCase(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String text, int to, String end) {
        // The last letter tells most of them apart.
        return (text.charAt(to - 1) | SMALL_BIT) == end.charAt(end.length() - 1)
                && text.regionMatches(true, to - end.length(), end, 0, end.length());
    }

    /** "Sleepwalk-ing", "sluic-ing" without its e, "stopp-ed" with a letter twice. */
    private static boolean isStem(Lexicon lexicon, String text, int from, int to) {
        boolean twice = to - from > SHORTEST_STEM
                && Character.toLowerCase(text.charAt(to - 1)) == Character.toLowerCase(text.charAt(to - 2));
        return isCommon(lexicon, text, from, to)
                || to < text.length()
                        && Character.toLowerCase(text.charAt(to)) != 's'
                        && lexicon.isOnlyCommon(WordHash.with(text, from, to, 'e'))
                || twice && isCommon(lexicon, text, from, to - 1);
    }

    private static boolean isCommon(Lexicon lexicon, String text, int from, int to) {
        return lexicon.isOnlyCommon(WordHash.of(text, from, to));
    }
}
