package org.lessons.anonymise.names;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lessons.anonymise.grammar.WordHash;

/** After whom houses are called, "St Winifred's Hall", "Queen Ethelburga's": what is theirs is no person's. */
final class Saints {

    private static final Set<Long> TITLES = Stream.of(
                    "st", "saint", "sant", "santes", "queen", "king", "prince", "princess")
            .map(WordHash::of)
            .collect(Collectors.toUnmodifiableSet());

    private Saints() {}

    /** Whether a name begins with such a title. */
    static boolean has(Reading reading, int first) {
        return reading.isCapital(first) && TITLES.contains(reading.hash(first));
    }
}
