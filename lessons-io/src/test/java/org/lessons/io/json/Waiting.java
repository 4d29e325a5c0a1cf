package org.lessons.io.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lessons.model.When;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Lapse;
import org.lessons.model.vocabulary.Term;

/** A host's own record, of which the library knows nothing: every leaf in every cardinality, and itself within itself. */
public record Waiting(
        @Described(sensitivity = Sensitivity.SAFE) String list,
        @Described(sensitivity = Sensitivity.SAFE) Integer places,
        @Described(sensitivity = Sensitivity.SAFE) Optional<Boolean> open,
        @Described(sensitivity = Sensitivity.SAFE) List<Boolean> answers,
        @Described(sensitivity = Sensitivity.SAFE) List<Integer> weeks,
        @Described(sensitivity = Sensitivity.SAFE) Map<String, Integer> perWard,
        @Described(sensitivity = Sensitivity.SAFE) Map<String, Boolean> flags,
        @Described(sensitivity = Sensitivity.SAFE) List<BigDecimal> fees,
        @Described(sensitivity = Sensitivity.SAFE) List<LocalDate> days,
        @Described(sensitivity = Sensitivity.SAFE) List<Edtf> dates,
        @Described(sensitivity = Sensitivity.SAFE) List<Lapse> lapses,
        @Described(sensitivity = Sensitivity.SAFE) List<Term> codes,

        @Described(sensitivity = Sensitivity.SAFE, name = "class")
        Optional<Urgency> urgency,

        Optional<When> since,
        List<Waiting> within,
        @Described(sensitivity = Sensitivity.SAFE) Map<String, Term> absent) {

    /** How soon. */
    public enum Urgency {
        /** Now. */
        NOW,
        /** At some time. */
        SOME_TIME
    }

    /** Refuses what does not fit together, as a host's record may, and says too much about it. */
    public Waiting {
        if (list.equals("nobody") && places > 0) {
            throw new IllegalArgumentException("the list " + list + " has places");
        }
        since = since.filter(when -> !when.equals(When.builder().build()));
        absent = Map.copyOf(absent);
    }
}
