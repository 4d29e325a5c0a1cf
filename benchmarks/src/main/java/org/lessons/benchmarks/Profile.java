package org.lessons.benchmarks;

import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** How much is taken for a name, as it is written on the command line. */
enum Profile {
    STRICT,
    BALANCED,
    HIGH_RECALL;

    /** The same in the library. */
    org.lessons.anonymise.detect.Profile ours() {
        return org.lessons.anonymise.detect.Profile.valueOf(name());
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
