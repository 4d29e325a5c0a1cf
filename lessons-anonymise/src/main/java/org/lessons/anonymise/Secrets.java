package org.lessons.anonymise;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.lessons.anonymise.treat.Granularity;
import org.lessons.anonymise.treat.Techniques;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Canonical;
import org.lessons.model.shape.Category;

/** What the treatment of one case draws on and never tells: the release key, and how far its dates are moved. */
final class Secrets {

    static final Secrets NONE = new Secrets(Optional.empty(), 0);

    private static final int WEEK = 7;

    /** Five weeks at least and about three years at most. */
    private static final int LEAST = 5 * WEEK;

    private static final int MOST = 160 * WEEK;

    private final Optional<ReleaseKey> key;
    private final int days;

    private Secrets(Optional<ReleaseKey> key, int days) {
        this.key = key;
        this.days = days;
    }

    /**
     * The secrets of a case.
     *
     * @param content the case; its id, or all of it where it has none, decides under a key how far its dates are moved
     * @param policy draws on randomness only where it shifts dates
     * @param key the key of the release, where there is one
     * @param randomness decides where there is no key
     */
    static Secrets of(
            FailureCase content, AnonymisationPolicy policy, Optional<ReleaseKey> key, RandomGenerator randomness) {
        boolean shifts =
                policy.rules().stream().anyMatch(rule -> rule.technique().equals(Techniques.SHIFT));
        if (!shifts) {
            return new Secrets(key, 0);
        }
        int range = MOST - LEAST;
        int more = key.isPresent()
                ? key.get().below(range, content.id().orElseGet(() -> Canonical.digest(content)))
                : drawn(randomness, range);
        // Earlier, since a date that has not come yet would show that it was moved.
        return new Secrets(key, -(LEAST + more));
    }

    private static int drawn(RandomGenerator randomness, int range) {
        synchronized (randomness) {
            return randomness.nextInt(range);
        }
    }

    /** By how many days the dates are moved; by whole weeks where they keep their day of the week. */
    Optional<Integer> shift(Optional<Granularity> to) {
        boolean weeks = to.filter(Granularity.WEEKDAY::equals).isPresent();
        return days == 0 ? Optional.empty() : Optional.of(weeks ? days / WEEK * WEEK : days);
    }

    boolean hasKey() {
        return key.isPresent();
    }

    Optional<String> pseudonym(Category category, String folded) {
        return key.map(known -> known.code(category, folded));
    }

    /** That they are secrets; never what they are. */
    @Override
    public String toString() {
        return "Secrets";
    }
}
