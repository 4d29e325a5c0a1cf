package org.lessons.anonymise;

import java.util.Locale;
import java.util.Set;
import org.lessons.anonymise.treat.Techniques;
import org.lessons.model.shape.Category;

/**
 * Makes what a treatment wrote read well where it stands: "an" or "a" before it, no "on" before a quarter or a distance in
 * time, a capital at the beginning of a sentence, and the s of a possessive.
 *
 * <p>For English; in any other language nothing is changed but the capital.
 */
final class Wording {

    /** Words of every Welsh page and hardly any English one. */
    private static final Set<String> WELSH = Set.of(" yn ", " yr ", " ac ", " mae ", " roedd ", " oedd ");

    private static final int SHORTEST_WORD = 3;

    private final String text;
    private final boolean english;

    private Wording(String text, boolean english) {
        this.text = text;
        this.english = english;
    }

    static Wording of(String text) {
        // "A 74 yr old" and "the AC broke" are English.
        String small = text.replace(" AC ", " ").toLowerCase(Locale.ROOT).replace(" yr old", " ");
        return new Wording(text, WELSH.stream().noneMatch(small::contains));
    }

    /** Appends what stands in the place of a mention, and puts right what stands before it. */
    void append(StringBuilder treated, String instead, Category category) {
        if (!instead.startsWith(Techniques.OPEN)) {
            treated.append(instead);
            return;
        }
        boolean begins = false;
        if (english && category == Category.DATE) {
            begins = preposition(treated, instead);
        }
        if (english) {
            article(treated, instead);
        }
        treated.append(begins || beginsSentence(treated, treated.length()) ? capitalised(instead) : instead);
    }

    /** "On 22 June" becomes "in quarter 2" or "about 5 months after"; answers whether a sentence lost its first word. */
    private static boolean preposition(StringBuilder treated, String instead) {
        int at = lastWord(treated);
        String word = at < 0 ? "" : treated.substring(at, treated.length() - 1);
        boolean on = word.equalsIgnoreCase("on");
        if (!on && !word.equalsIgnoreCase("in")) {
            return false;
        }
        String said = instead.substring(1);
        if (said.startsWith("about")) {
            boolean begins = beginsSentence(treated, at);
            treated.setLength(at);
            return begins;
        }
        boolean vaguer = said.startsWith("quarter") || said.length() == 5 && Character.isDigit(said.charAt(0));
        if (on && vaguer) {
            treated.setCharAt(at, word.charAt(0) == 'O' ? 'I' : 'i');
        }
        return false;
    }

    /** A capital A is an article only where a sentence begins: "Flat A" stays. */
    private static void article(StringBuilder treated, String instead) {
        int at = lastWord(treated);
        String word = at < 0 ? "" : treated.substring(at, treated.length() - 1);
        boolean article =
                word.equals("a") || word.equalsIgnoreCase("an") || word.equals("A") && beginsSentence(treated, at);
        if (article) {
            char blank = treated.charAt(treated.length() - 1);
            treated.setLength(at + 1);
            treated.append(soundsOpen(instead) ? "n" : "").append(blank);
        }
    }

    /** Where the last word begins when one blank and nothing else follows it; -1 otherwise. */
    private static int lastWord(StringBuilder treated) {
        int end = treated.length() - 1;
        if (end < 1 || !isBlank(treated.charAt(end))) {
            return -1;
        }
        int at = end;
        while (at > 0 && Character.isLetter(treated.charAt(at - 1))) {
            at--;
        }
        boolean alone =
                at == 0 || isBlank(treated.charAt(at - 1)) || "(\"'\u201c\u2018".indexOf(treated.charAt(at - 1)) >= 0;
        return at < end && alone ? at : -1;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    /** Whether a reader would say "an": before a vowel, and before letters that are spelt out, as in NHS. */
    private static boolean soundsOpen(String instead) {
        int to = 1;
        while (to < instead.length() && Character.isLetterOrDigit(instead.charAt(to))) {
            to++;
        }
        String word = instead.substring(1, to).toUpperCase(Locale.ROOT);
        if (word.isEmpty()) {
            return false;
        }
        if (Character.isDigit(word.charAt(0))) {
            return word.charAt(0) == '8' || word.equals("11") || word.equals("18");
        }
        boolean spelt = word.length() > 1 && word.chars().noneMatch(c -> "AEIOUY".indexOf(c) >= 0);
        boolean vowel = "AEIO".indexOf(word.charAt(0)) >= 0 || word.charAt(0) == 'U' && !word.startsWith("UNI");
        return spelt ? "FHLMNRSX".indexOf(word.charAt(0)) >= 0 : vowel;
    }

    /** Whether nothing of a sentence stands before that place. */
    private static boolean beginsSentence(StringBuilder treated, int place) {
        int at = place - 1;
        boolean newLine = false;
        while (at >= 0
                && (Character.isWhitespace(treated.charAt(at))
                        || "(\"'\u201c\u2018".indexOf(treated.charAt(at)) >= 0)) {
            newLine |= treated.charAt(at) == '\n';
            at--;
        }
        if (at < 0 || newLine) {
            return true;
        }
        char c = treated.charAt(at);
        return at < place - 1 && (c == '!' || c == '?' || c == '.' && !shortened(treated, at));
    }

    /** "e.g.", "Dr.": a stop behind few letters ends no sentence. */
    private static boolean shortened(StringBuilder treated, int stop) {
        int at = stop;
        while (at > 0 && Character.isLetter(treated.charAt(at - 1))) {
            at--;
        }
        return at < stop && stop - at < SHORTEST_WORD;
    }

    private static String capitalised(String instead) {
        return instead.length() < 2 || !Character.isLowerCase(instead.charAt(1))
                ? instead
                : instead.charAt(0) + instead.substring(1, 2).toUpperCase(Locale.ROOT) + instead.substring(2);
    }

    /** Where a person's name ends whose span holds the possessive as well: "Pell's" is Pell's. */
    static int withoutPossessive(String text, int start, int end) {
        boolean possessive = end - start > 3
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && isApostrophe(text.charAt(end - 2));
        return possessive ? end - 2 : end;
    }

    /** Whether the name is a possessive without an s of its own, "James' room": its label wants one. */
    boolean wantsPossessive(int start, int end) {
        boolean stands = english
                && end + 2 < text.length()
                && end > start
                && "sxzSXZ".indexOf(text.charAt(end - 1)) >= 0
                && isApostrophe(text.charAt(end))
                && text.charAt(end + 1) == ' '
                && Character.isLowerCase(text.charAt(end + 2));
        return stands && !inQuotes(end);
    }

    /** Whether the apostrophe may close what a single quotation mark before it opened. */
    private boolean inQuotes(int place) {
        for (int i = place - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            boolean mark = text.charAt(i) == '\'' || text.charAt(i) == '\u2018';
            if (mark && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
