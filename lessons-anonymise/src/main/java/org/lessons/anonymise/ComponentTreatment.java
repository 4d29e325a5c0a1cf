package org.lessons.anonymise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.coarse.Band;
import org.lessons.anonymise.coarse.CoarserDate;
import org.lessons.anonymise.coarse.ShiftedDate;
import org.lessons.anonymise.treat.Granularity;
import org.lessons.anonymise.treat.Techniques;
import org.lessons.model.When;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;
import org.lessons.model.time.Edtf;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/**
 * Treats what the model itself says of a case: dates, places, counts and sums in components of their own.
 *
 * <p>A component that a technique has nothing coarser for is removed, and says that it was redacted.
 */
final class ComponentTreatment implements Shape.Mapping {

    static final Shape.Removed REDACTED = new Shape.Removed(Codes.Absence.REDACTED);

    private static final int LARGEST = 9;

    /** Those that put something in the place of a name which stands by itself. */
    private static final Set<String> BY_NAME = Set.of(Techniques.LABEL, Techniques.PSEUDONYMISE, Techniques.SURROGATE);

    private final Map<String, Proposal> accepted;
    private final Set<String> done = new HashSet<>();
    private final RelativeTimes times;
    private final TextTreatment texts;
    private final Secrets secrets;

    ComponentTreatment(Map<String, Proposal> accepted, RelativeTimes times, TextTreatment texts, Secrets secrets) {
        this.accepted = accepted;
        this.times = times;
        this.texts = texts;
        this.secrets = secrets;
    }

    /** Records whose components make sense together only: times, and amounts between two bounds. */
    @Override
    public @Nullable Object map(Pointer at, Part part, Object element) {
        if (element instanceof When) {
            Proposal date = accepted.get(at.to("on").toString());
            return date == null ? element : time(at, (When) element, date);
        }
        return element instanceof Record ? banded(at, (Record) element) : element;
    }

    private Object time(Pointer at, When when, Proposal date) {
        done.add(date.at());
        if (date.technique().equals(Techniques.RELATIVE_TIME)) {
            return times.relative(at, when);
        }
        if (date.technique().equals(Techniques.SHIFT)) {
            Optional<Edtf> moved =
                    secrets.shift(date.to()).flatMap(days -> when.on().flatMap(on -> ShiftedDate.of(on, days)));
            return moved.isEmpty()
                    ? RelativeTimes.without(when)
                    : RelativeTimes.marked(when.withOn(moved), Codes.Origin.SHIFTED);
        }
        Optional<Edtf> coarse = date.technique().equals(Techniques.GENERALISE)
                ? when.on().map(on -> CoarserDate.of(on, date.to().orElse(Granularity.YEAR)))
                : Optional.empty();
        if (coarse.isEmpty()) {
            return RelativeTimes.without(when);
        }
        return coarse.equals(when.on()) ? when : RelativeTimes.marked(when.withOn(coarse), Codes.Origin.GENERALISED);
    }

    private <R extends Record> Object banded(Pointer at, R record) {
        Shape<R> shape = Shape.of(record);
        Optional<Part> min = shape.part("min");
        Optional<Part> max = shape.part("max");
        boolean generalised = isBanded(accepted.get(at.to("min").toString()))
                && isBanded(accepted.get(at.to("max").toString()));
        if (min.isEmpty() || max.isEmpty() || !generalised) {
            return record;
        }
        done.add(at.to("min").toString());
        done.add(at.to("max").toString());
        BigDecimal least = amount(min.get(), record);
        BigDecimal most = amount(max.get(), record);
        boolean usable =
                least.signum() >= 0 && most.compareTo(least) >= 0 && most.precision() - most.scale() <= LARGEST;
        if (!usable) {
            return shape.map(
                    at,
                    record,
                    (place, part, element) -> part.equals(min.get()) || part.equals(max.get()) ? REDACTED : element);
        }
        Band band = Band.of(least, most);
        return shape.map(
                at,
                record,
                (place, part, element) -> part.equals(min.get())
                        ? typed(part, band.from())
                        : part.equals(max.get()) ? typed(part, band.to()) : element);
    }

    private static boolean isBanded(@Nullable Proposal proposal) {
        return proposal != null && proposal.technique().equals(Techniques.GENERALISE);
    }

    private static BigDecimal amount(Part part, Record record) {
        Object value = part.elements(record).get(0);
        return new BigDecimal(part.leaf().orElseThrow().format(value));
    }

    private static Object typed(Part part, BigDecimal edge) {
        BigDecimal whole = edge.setScale(0, RoundingMode.UNNECESSARY);
        boolean isWhole = part.leaf().orElseThrow().form() == Leaf.Form.WHOLE;
        return isWhole ? (Object) whole.intValueExact() : whole;
    }

    /** What stands in the place of a leaf for which a treatment as a whole was accepted. */
    Object leaf(Part part, Object element, Proposal proposal) {
        if (done.contains(proposal.at())) {
            return element;
        }
        boolean generalises = proposal.technique().equals(Techniques.GENERALISE);
        if (generalises && element instanceof Term) {
            return isCoarse(part, proposal) ? element : REDACTED;
        }
        if (generalises && part.leaf().orElseThrow().form() == Leaf.Form.WHOLE && part.category() == Category.DATE) {
            // A year by itself is as coarse as a date gets.
            return element;
        }
        return element instanceof String && names(part, proposal)
                ? texts.treatWhole((String) element, proposal)
                        .<Object>map(text -> text)
                        .orElse(REDACTED)
                : REDACTED;
    }

    private static boolean isCoarse(Part part, Proposal proposal) {
        boolean region = part.vocabulary().filter("regions"::equals).isPresent();
        return !region || proposal.to().filter(Granularity.REGION::equals).isPresent();
    }

    /** The name of a body gets the label that the text has for it; a place of its own is said by its region alone. */
    private static boolean names(Part part, Proposal proposal) {
        boolean byType = proposal.to().filter(Granularity.TYPE::equals).isPresent();
        return !part.isFreeText() && (byType || BY_NAME.contains(proposal.technique()));
    }
}
