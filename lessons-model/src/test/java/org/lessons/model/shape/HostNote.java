package org.lessons.model.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lessons.model.vocabulary.Term;

/** A record as a host would write it: every cardinality, a nested record, an enum, and one leaf that nobody described. */
public record HostNote(
        @Described(sensitivity = Sensitivity.SAFE, id = true)
        String key,

        @Described(sensitivity = Sensitivity.QUASI, freeText = true)
        Optional<String> text,

        @Described(sensitivity = Sensitivity.SAFE) List<BigDecimal> sums,
        Optional<Colour> colour,
        List<Inner> inner,

        @Described(sensitivity = Sensitivity.SAFE, name = "class")
        Optional<Inner> klass,

        @Described(sensitivity = Sensitivity.SAFE) Map<String, Integer> counts,
        Map<String, Term> absent) {

    /** A leaf that is an enum. */
    public enum Colour {
        RED,
        GREEN
    }

    /** What is nested. */
    public record Inner(Optional<String> undescribed) {}
}
