package org.lessons.anonymise.treat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lessons.model.shape.Category;

/**
 * Our own techniques, by the names that a policy uses (the terms of ISO/IEC 20889 where it has one).
 *
 * <p>All are safe for use by several threads.
 */
public final class Techniques {

    /** Opens what a treatment wrote; the same character in the story is doubled, so that a reader can tell. */
    public static final String OPEN = "\u27e6";

    /** Closes what a treatment wrote. */
    public static final String CLOSE = "\u27e7";

    /** Leaves it as it is. */
    public static final String KEEP = "keep";

    /** Takes it out and says what kind of thing stood there; a component of its own is removed. */
    public static final String REDACT = "redact";

    /** Puts the kind of thing and a letter, the same letter through the whole case. */
    public static final String LABEL = "label";

    /** Puts something coarser that is still true. */
    public static final String GENERALISE = "generalise";

    /** Counts a date from the beginning of what was tried. */
    public static final String RELATIVE_TIME = "relative-time";

    /**
     * Puts the kind of thing and a code, the same code in every case of one release and another under another key; a
     * label where there is no key. For whoever holds the key it stays personal data.
     */
    public static final String PSEUDONYMISE = "pseudonymise";

    /** Moves every date of a case by the same secret number of days; what is vaguer than a day becomes vaguer still. */
    public static final String SHIFT = "shift";

    /** Puts another of its kind out of a range that is set aside for fiction or tests; a label where there is none. */
    public static final String SURROGATE = "surrogate";

    /** Removes the whole field, not the mention alone. */
    public static final String SUPPRESS = "suppress";

    private static final Map<String, Technique> OURS = Map.of(
            KEEP, mention -> Optional.of(mention.text()),
            REDACT, Techniques::redacted,
            LABEL, Techniques::labelled,
            GENERALISE, Generalisation::replace,
            RELATIVE_TIME, RelativeWords::replace,
            PSEUDONYMISE, Techniques::pseudonymised,
            SHIFT, ShiftedWords::replace,
            SURROGATE, Surrogates::replace,
            SUPPRESS, mention -> Optional.empty());

    private Techniques() {}

    /**
     * The technique of that name.
     *
     * @param name as a policy writes it, such as {@code label}
     * @return the technique, or empty when we have none of that name
     */
    public static Optional<Technique> named(String name) {
        return Optional.ofNullable(OURS.get(name));
    }

    /**
     * What our techniques are called.
     *
     * @return the names, sorted
     */
    public static List<String> names() {
        return OURS.keySet().stream().sorted().toList();
    }

    static Optional<String> redacted(Mention mention) {
        return Optional.of(OPEN + words(mention.category()) + CLOSE);
    }

    static Optional<String> labelled(Mention mention) {
        return Optional.of(OPEN + words(mention.category()) + " " + mention.letter() + CLOSE);
    }

    static Optional<String> pseudonymised(Mention mention) {
        return mention.pseudonym().map(code -> OPEN + words(mention.category()) + " " + code + CLOSE);
    }

    static String words(Category category) {
        return switch (category) {
            case LOCATION -> "PLACE";
            case URL -> "WEB ADDRESS";
            case HANDLE -> "ONLINE NAME";
            case PHONE -> "TELEPHONE NUMBER";
            case EMAIL -> "E-MAIL ADDRESS";
            case NI_NUMBER -> "NATIONAL INSURANCE NUMBER";
            case OTHER -> "DETAIL";
            default -> category.name().replace('_', ' ');
        };
    }
}
