package org.lessons.model.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * One code: of our own vocabulary ({@code COMPLAINT}) or of another ({@code lfpse@5:4}).
 *
 * <p>A value and not an enum, because a retired code, a code of a later version and a host's own code must all be read,
 * kept and written again. Whether a code is known is asked of its {@link Vocabulary}, and only the validator minds.
 *
 * <p>Form: ours are {@code [A-Z][A-Z0-9_]*}, 64 characters at most; others are {@code scheme@version:code}. There is no
 * empty term: what is not known is left out. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Term ours = Term.of("COMPLAINT");
 * Term theirs = Term.of("lfpse@5:4");
 * }</pre>
 */
public final class Term implements Comparable<Term> {

    private static final int LONGEST = 64;

    private final String text;
    private final int at;
    private final int colon;

    private Term(String text, int at, int colon) {
        this.text = text;
        this.at = at;
        this.colon = colon;
    }

    /**
     * The term that is written so.
     *
     * @param text a code, or {@code scheme@version:code}
     * @return the term
     * @throws IllegalArgumentException when it has neither form; the message does not repeat it
     */
    @JsonCreator
    public static Term of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a code, nor scheme@version:code"));
    }

    /**
     * The term that is written so, if anything is.
     *
     * @param text any text
     * @return the term, or empty when the text has neither form
     */
    public static Optional<Term> parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            return ours(text) ? Optional.of(new Term(text, -1, -1)) : Optional.empty();
        }
        int colon = text.indexOf(':', at);
        boolean foreign = colon > at
                && plain(text, 0, at, false)
                && plain(text, at + 1, colon, false)
                && plain(text, colon + 1, text.length(), true);
        return foreign ? Optional.of(new Term(text, at, colon)) : Optional.empty();
    }

    /**
     * The code alone, without its scheme.
     *
     * @return the code as written
     */
    public String code() {
        return text.substring(colon + 1);
    }

    /**
     * The vocabulary that the code is of, when it is not ours.
     *
     * @return {@code scheme@version}, or empty for our own codes
     */
    public Optional<String> scheme() {
        return colon < 0 ? Optional.empty() : Optional.of(text.substring(0, colon));
    }

    /**
     * Whether the code is of our own vocabulary.
     *
     * @return false when a scheme is named
     */
    public boolean isOurs() {
        return at < 0;
    }

    private static boolean ours(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !upper(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!upper(c) && !digit(c) && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean plain(String text, int from, int to, boolean underscores) {
        if (to <= from || to - from > LONGEST) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean letter = upper(c) || c >= 'a' && c <= 'z' || digit(c);
            boolean joint = i > from && (c == '.' || c == '-' || underscores && c == '_');
            if (!letter && !joint) {
                return false;
            }
        }
        return true;
    }

    private static boolean upper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public int compareTo(Term other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Term && ((Term) other).text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The term as it is written in a file. */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
