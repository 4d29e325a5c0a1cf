package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyRecord;
import org.lessons.model.vocabulary.Codes;

/** A marker in every text component of the model: none of a masked kind comes out. */
class TaintProperties {

    private static final String MARKER = "Quoxley";

    @Provide
    Arbitrary<AnonymisationPolicy> presets() {
        return Arbitraries.of(
                AnonymisationPolicy.screen(), AnonymisationPolicy.darkenedProfile(), AnonymisationPolicy.mrX());
    }

    /** A record in which every component that can hold text does, and every list has an element. */
    private static <R extends Record> R filled(Shape<R> shape, String text) {
        Object[] values = new Object[shape.parts().size()];
        for (Part part : shape.parts()) {
            Optional<Object> element = part.leaf().isEmpty()
                    ? Optional.of(filled(part.shape(), text))
                    : part.leaf().get().type() == String.class ? Optional.of(text) : Optional.empty();
            values[part.index()] = switch (part.cardinality()) {
                case OPTIONAL -> element;
                case LIST -> element.map(List::of).orElse(List.of());
                case MAP -> part.name().equals(Shape.ABSENT) ? Map.of() : Map.of("acme." + text, text);
                case ONE -> element.orElse(null);
            };
        }
        return shape.build(values);
    }

    private static long parts(Shape<?> shape) {
        return shape.parts().stream()
                .mapToLong(part -> part.leaf().isPresent()
                        ? part.leaf().get().type() == String.class ? 1 : 0
                        : parts(part.shape()))
                .sum();
    }

    @Property(tries = 3)
    void noMarkerThatTheCastDeclaresComesOut(@ForAll("presets") AnonymisationPolicy policy) {
        FailureCase tainted = filled(Shape.of(FailureCase.class), "told by " + MARKER + " herself");
        List<String> marked = new ArrayList<>();
        Shape.of(tainted).walk(tainted, (at, part, element) -> {
            if (element instanceof String && ((String) element).contains(MARKER)) {
                marked.add(at.toString());
            }
        });
        assertThat((long) marked.size()).isEqualTo(parts(Shape.of(FailureCase.class)));
        CaseFile file = CaseFile.builder()
                .content(tainted)
                .addCast(CastMember.builder()
                        .name(MARKER)
                        .category(Codes.CastCategory.PERSON)
                        .build())
                .build();
        AnonymisationPlan plan = Anonymiser.of(policy).plan(file);
        assertThat(everything(plan.apply().content())).noneMatch(value -> value.contains(MARKER));
        assertThat(plan.review().changes().stream().map(Review.Change::at)).noneMatch(at -> at.contains(MARKER));
        assertThat(plan.findings()).noneMatch(finding -> finding.toString().contains(MARKER));
    }

    private static Stream<String> everything(Record record) {
        List<String> all = new ArrayList<>();
        Shape.of(record).walk(record, (at, part, element) -> {
            all.add(at.toString());
            part.leaf().ifPresent(leaf -> all.add(leaf.format(element)));
        });
        return all.stream();
    }

    @Property(tries = 300)
    void whatTheModelCallsDirectIsNeverLeftWhereThePolicyMasksIt(
            @ForAll long seed, @ForAll @IntRange(max = 50) int size, @ForAll("presets") AnonymisationPolicy policy) {
        FailureCase any = AnyRecord.of(FailureCase.class, seed, size);
        FailureCase content = any.isWithdrawn() ? any.withStatus(Codes.Status.SUBMITTED) : any;
        FailureCase treated =
                Anonymiser.of(policy).anonymise(CaseFile.of(content)).content();
        Shape.of(treated).walk(treated, (at, part, element) -> {
            boolean masked = part.leaf().isPresent()
                    && part.sensitivity() == Sensitivity.DIRECT
                    && policy.masks(part.category())
                    && part.category() != Category.ORGANISATION
                    && !part.leaf().get().format(element).matches("\u27e6DETAIL [A-Z]+\u27e7");
            assertThat(masked).as("%s is left under %s", at, policy.name()).isFalse();
        });
    }

    /** A component that nobody has described, as it would stand in a record to which somebody has just added it. */
    public record Undescribed(Optional<String> fresh, Map<String, org.lessons.model.vocabulary.Term> absent) {}

    @Test
    void aComponentThatNobodyDescribedIsDirectForEveryPolicy() {
        Part fresh = Shape.of(Undescribed.class).part("fresh").orElseThrow();
        assertThat(Stream.of(
                                AnonymisationPolicy.screen(),
                                AnonymisationPolicy.darkenedProfile(),
                                AnonymisationPolicy.mrX())
                        .map(policy -> policy.ruleFor(fresh.sensitivity(), fresh.category())
                                .technique()))
                .containsOnly("label");
    }
}
