package org.lessons.benchmarks;

import java.util.List;
import java.util.Locale;
import org.lessons.anonymise.detect.Detector;
import org.lessons.anonymise.detect.Detectors;
import org.lessons.model.CastMember;
import picocli.CommandLine.TypeConversionException;

/**
 * How much is taken for a name.
 *
 * <p>The one place where a profile becomes a detector. The library has a single profile today, hence all three find the
 * same, and {@link #differ()} says so in what is printed.
 */
enum Profile {
    STRICT,
    BALANCED,
    HIGH_RECALL;

    /** Whether the choice makes any difference. */
    static boolean differ() {
        return false;
    }

    /** The detector for a text whose teller declared these names. */
    Detector detector(List<CastMember> cast) {
        return switch (this) {
            case STRICT, BALANCED, HIGH_RECALL -> Detectors.cast(cast).andThen(Detectors.identifiers());
        };
    }

    /** The profile that is written so on the command line. */
    static Profile named(String name) {
        for (Profile profile : values()) {
            if (profile.toString().equals(name)) {
                return profile;
            }
        }
        throw new TypeConversionException("strict, balanced or high-recall");
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
