package org.lessons.model;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Extent;
import org.lessons.model.time.Lapse;
import org.lessons.model.time.Order;
import org.lessons.model.vocabulary.Term;

/**
 * A time as people tell it: a date that may be vague, or a lapse since something else, or both in words.
 *
 * <p>Whatever is not known is left out; {@code absent} can say why. Build it with {@link #builder()}. Immutable and safe for use by
 * several threads.
 *
 * @param on the date or interval
 * @param since START, STOP or the id of what it is counted from
 * @param atLeast the least that lay between
 * @param atMost the most that lay between
 * @param asTold the time in the teller's words
 * @param origin told, generalised or shifted; told when absent
 * @param absent why a component is absent, by the name of the component
 */
@Value.Builder
public record When(
        @Described(sensitivity = Sensitivity.QUASI, category = Category.DATE)
        Optional<Edtf> on,

        @Described(sensitivity = Sensitivity.SAFE, refersTo = Record.class)
        Optional<String> since,

        @Described(sensitivity = Sensitivity.SAFE) Optional<Lapse> atLeast,
        @Described(sensitivity = Sensitivity.SAFE) Optional<Lapse> atMost,

        @Described(sensitivity = Sensitivity.QUASI, category = Category.DATE, freeText = true)
        Optional<String> asTold,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "origins")
        Optional<Term> origin,

        @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
        Map<String, Term> absent)
        implements WithWhen, Partial {

    /** Copies lists and takes null and empty text for absent; builders call it, you need not. */
    public When {
        on = Normal.one(on);
        since = Normal.text(since);
        atLeast = Normal.one(atLeast);
        atMost = Normal.one(atMost);
        asTold = Normal.text(asTold);
        origin = Normal.one(origin);
        absent = Normal.map(absent);
    }

    /**
     * Begins a when.
     *
     * @return a builder in which everything is absent; use it in one thread
     */
    public static WhenBuilder builder() {
        return new WhenBuilder();
    }

    /** What a lapse is counted from when it is counted from the beginning of what was tried. */
    public static final String START = "START";

    /** What a lapse is counted from when it is counted from the first ending. */
    public static final String STOP = "STOP";

    /**
     * A time that a date tells.
     *
     * @param edtf a date or interval in EDTF, such as {@code 2019-04} or {@code 2018-04/2019-03}
     * @return the time
     * @throws IllegalArgumentException when it is not EDTF; the message does not repeat it
     */
    public static When on(String edtf) {
        return builder().on(Edtf.of(edtf)).build();
    }

    /**
     * A time that is told by how long it lay after another.
     *
     * @param anchor {@link #START}, {@link #STOP} or an id within the case
     * @param atLeast the least that lay between, as an ISO 8601 period such as {@code P2W}
     * @param atMost the most that lay between
     * @return the time
     * @throws IllegalArgumentException when a period is not one; the message does not repeat it
     */
    public static When since(String anchor, String atLeast, String atMost) {
        return builder()
                .since(anchor)
                .atLeast(Lapse.of(atLeast))
                .atMost(Lapse.of(atMost))
                .build();
    }

    /**
     * The days between which it lies, by its own date alone.
     *
     * @return {@link Extent#UNKNOWN} when it has no date; a lapse is resolved through the case, see {@code Calendar}
     */
    public Extent extent() {
        return on.map(Edtf::extent).orElse(Extent.UNKNOWN);
    }

    /**
     * Whether it lies before or after another, by their own dates alone.
     *
     * @param other another time
     * @return one of four answers; unknown when either has no date
     */
    public Order compare(When other) {
        return extent().compare(other.extent());
    }

    /** The names of the components that are there, never what they hold. */
    @Override
    public String toString() {
        return Shape.outline(this);
    }
}
