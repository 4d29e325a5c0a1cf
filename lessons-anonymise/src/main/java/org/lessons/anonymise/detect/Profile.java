package org.lessons.anonymise.detect;

import java.util.List;

/**
 * How much is taken for a name or an identifier: how sure the evidence has to be.
 *
 * <p>What a cast declares is found under every profile. A name that only its capital speaks for is surer in a case that names
 * people, and less sure in one of sixty words and more that names nobody for sure: there it is mostly a brand or a method, and only
 * {@link #HIGH_RECALL} takes it. Safe for use by several threads.
 */
public enum Profile {
    /** Only what is all but certain (from 0.8): nothing of the story is lost, and names may stay. */
    STRICT(0.8),
    /** What is more likely than not (from 0.5); the default. */
    BALANCED(0.5),
    /** Whatever may be one (from 0.25): for what goes to everybody. Some words of the story are lost. */
    HIGH_RECALL(0.25);

    private final double least;

    Profile(double least) {
        this.least = least;
    }

    /**
     * The least confidence that a span has to have.
     *
     * @return from 0 to 1
     */
    public double least() {
        return least;
    }

    /**
     * The same detector, with only those of its spans that this profile takes.
     *
     * @param detector any detector
     * @return what it finds with enough confidence
     */
    public Detector of(Detector detector) {
        return (passage, deadline) -> {
            List<Span> spans = detector.detect(passage, deadline);
            return spans.stream().filter(span -> span.confidence() >= least).toList();
        };
    }
}
