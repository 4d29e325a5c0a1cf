package org.lessons.anonymise.treat;

import java.util.Optional;
import org.lessons.model.shape.Category;
import org.lessons.model.time.Gap;

/**
 * A stretch of text that is to be treated, and what is known of it.
 *
 * <p>It holds the very words, for as long as the treatment lasts; its {@code toString} does not give them. Immutable and
 * safe for use by several threads.
 *
 * @param text the words
 * @param category what they name
 * @param letter the letter under which whoever is meant goes through the case: A, B, ... Z, AA
 * @param granularity how coarse the policy wants it; empty where the technique knows itself
 * @param kind what kind of thing is meant, in words of ours, where the case says so: the type of a body, the region or
 *     nation of the places
 * @param sinceStart how many days after the beginning the date lies, where it is a date and both are known
 * @param pseudonym the code under which whoever is meant goes through one release; empty where there is no key
 * @param shift by how many days the dates of the case are moved, a secret; empty where they are not
 */
public record Mention(
        String text,
        Category category,
        String letter,
        Optional<Granularity> granularity,
        Optional<String> kind,
        Optional<Gap> sinceStart,
        Optional<String> pseudonym,
        Optional<Integer> shift) {

    /**
     * A mention of which no more is known.
     *
     * @param text the words
     * @param category what they name
     * @param letter the letter under which whoever is meant goes through the case
     * @return the mention, all else empty
     */
    public static Mention of(String text, Category category, String letter) {
        return new Mention(
                text,
                category,
                letter,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The category and the letter; never the words. */
    @Override
    public String toString() {
        return "Mention[" + category + " " + letter + "]";
    }
}
