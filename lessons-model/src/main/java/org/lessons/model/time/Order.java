package org.lessons.model.time;

/**
 * Which of two things came first, as far as anybody can know.
 *
 * <p>{@link #BEFORE} and {@link #AFTER} are certain: no day that either may mean says otherwise. Learning more exactly
 * when things happened never takes an answer back, it only sharpens one: from {@link #UNKNOWN} to {@link #OVERLAPS} to
 * {@link #BEFORE} or {@link #AFTER}. There is no default; where too little is known the answer is {@link #UNKNOWN}.
 * Immutable and safe to share between threads.
 */
public enum Order {
    /** The first was over before the second began. */
    BEFORE,

    /** The first began after the second was over. */
    AFTER,

    /** There is a day that both may mean, so either may have come first. */
    OVERLAPS,

    /** Too little is known of one or the other to say even that, or one of them ends before it begins. */
    UNKNOWN;

    /**
     * The answer to the same question asked the other way round.
     *
     * @return {@link #AFTER} for {@link #BEFORE}, {@link #BEFORE} for {@link #AFTER}, and the others unchanged
     */
    public Order inverse() {
        return switch (this) {
            case BEFORE -> AFTER;
            case AFTER -> BEFORE;
            case OVERLAPS, UNKNOWN -> this;
        };
    }
}
