package org.lessons.anonymise.treat;

import java.util.Optional;
import org.lessons.model.time.Gap;

/** Says a date by its distance from the beginning. */
final class RelativeWords {

    private static final double DAYS_IN_MONTH = 30.4;
    private static final int WIDEST = 200;

    private RelativeWords() {}

    static Optional<String> replace(Mention mention) {
        return mention.sinceStart()
                .filter(gap -> gap.atMostDays() - gap.atLeastDays() < WIDEST)
                .map(gap -> Techniques.OPEN + words(gap) + Techniques.CLOSE);
    }

    private static String words(Gap gap) {
        long months = Math.round((gap.atLeastDays() + gap.atMostDays()) / 2.0 / DAYS_IN_MONTH);
        if (months == 0) {
            return "about when it began";
        }
        String count = Math.abs(months) == 1 ? "a month" : Math.abs(months) + " months";
        return "about " + count + (months > 0 ? " after" : " before") + " it began";
    }
}
