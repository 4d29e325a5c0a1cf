package org.lessons.io.publish;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Full stops that end no sentence. When in doubt it is an abbreviation: two sentences taken for one are read as they were
 * told, one cut in two is not.
 */
final class Abbreviations {

    /** Looking back no further makes long runs of letters cost no more than others. */
    private static final int LONGEST = 12;

    /** With their full stop before anything. */
    private static final Set<String> ALWAYS = Set.of(
            "mr", "mrs", "ms", "mx", "messrs", "dr", "prof", "st", "ste", "cllr", "rev", "revd", "fr", "hon", "sgt",
            "insp", "supt", "capt", "lt", "col", "gen", "parch", "cyng", "bnr", "vs", "viz", "cf", "approx", "incl",
            "excl", "esp", "ca", "gw");

    /** With their full stop before a number only: "No. We did not" is two sentences. */
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "no", "nos", "pp", "fig", "figs", "para", "paras", "vol", "ch", "sec", "art", "tel", "ext", "jan", "feb",
            "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "rhif", "rhifau");

    private static final Set<String> BEFORE_NUMBERS_IN_WELSH = Set.of(
            "tt", "pen", "ion", "chwef", "maw", "ebr", "meh", "gorff", "hyd", "tach", "rhag", "ffig", "ff\u00f4n");

    /** Letters with full stops that close a list, as "etc." does, and may so close a sentence. */
    private static final Set<String> CLOSING = Set.of("a.y.b");

    /** Two letters to the eye, one in the Welsh alphabet, and one as an initial. */
    private static final Set<String> WELSH_LETTERS = Set.of("Ch", "Dd", "Ff", "Ng", "Ll", "Ph", "Rh", "Th");

    private final Set<String> beforeNumbers = new HashSet<>(BEFORE_NUMBERS);

    private Abbreviations(Locale locale) {
        if (locale.getLanguage().equals("cy")) {
            beforeNumbers.addAll(BEFORE_NUMBERS_IN_WELSH);
        }
    }

    /** Those of English and Welsh, which are told in one breath; what would be a word in English, in Welsh only. */
    static Abbreviations in(Locale locale) {
        return new Abbreviations(locale);
    }

    /**
     * Whether the full stop belongs to the word before it.
     *
     * @param sentence where the sentence begins
     * @param dot where the full stop stands
     * @param isBeforeNumber whether a number comes next
     */
    boolean explain(String text, int sentence, int dot, boolean isBeforeNumber) {
        int start = dot;
        while (start > sentence && dot - start <= LONGEST && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        if (start == dot || dot - start > LONGEST) {
            return false;
        }
        String word = text.substring(start, dot);
        String small = word.toLowerCase(Locale.ROOT);
        String tail = word.substring(word.lastIndexOf('.') + 1);
        if (start == sentence && isLabel(word) || WELSH_LETTERS.contains(tail)) {
            return true;
        }
        if (tail.codePointCount(0, tail.length()) == 1 && Character.isLetter(tail.codePointAt(0))) {
            boolean isInitial = Character.isUpperCase(tail.codePointAt(0));
            return tail.length() < word.length() ? !CLOSING.contains(small) : isInitial || isBeforeNumber;
        }
        return ALWAYS.contains(small) || isBeforeNumber && beforeNumbers.contains(small);
    }

    private static boolean isOfWord(char c) {
        return c == '.' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** What a point of a list is called, as in "1. We tried" and "c1. Too few people". */
    private static boolean isLabel(String word) {
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        int digits = letters;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return digits == word.length() && letters <= 1 && digits - letters <= 2;
    }
}
