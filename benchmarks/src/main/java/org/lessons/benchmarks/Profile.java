package org.lessons.benchmarks;

import java.util.List;
import java.util.Locale;
import org.lessons.anonymise.detect.Detector;
import org.lessons.anonymise.detect.Detectors;
import org.lessons.model.CastMember;
import picocli.CommandLine.TypeConversionException;

/** How much is taken for a name, as it is written on the command line. */
enum Profile {
    STRICT,
    BALANCED,
    HIGH_RECALL;

    /** The detector for a text whose teller declared these names. */
    Detector detector(List<CastMember> cast) {
        return Detectors.cast(cast).andThen(Detectors.undeclared(org.lessons.anonymise.detect.Profile.valueOf(name())));
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
