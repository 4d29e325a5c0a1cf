package org.lessons.io.publish;

import java.util.Optional;

/** A piece of a line. Words are plain; whoever writes the page makes them harmless. */
sealed interface Inline {

    /** Words of ours, or of the case in the language of the page. */
    record Words(String words) implements Inline {}

    /** Words that stand out. */
    record Strong(String words) implements Inline {}

    /** Words that the case tells, in a language of their own where it is not the page's. */
    record Told(String words, Optional<String> language) implements Inline {}

    /** Leads to another place of the same page; a page without places shows the words alone. */
    record Jump(String words, String place, Optional<String> language) implements Inline {

        Jump(String words, String place) {
            this(words, place, Optional.empty());
        }
    }

    static Inline of(String words) {
        return new Words(words);
    }

    static Inline strong(String words) {
        return new Strong(words);
    }
}
