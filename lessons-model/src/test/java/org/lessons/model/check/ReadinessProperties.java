package org.lessons.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Sharing;
import org.lessons.model.Subject;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyRecord;

class ReadinessProperties {

    /** Cases with the three records that matter, so that each readiness is met often. */
    @Provide
    Arbitrary<FailureCase> cases() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 60))
                .as((seed, size) -> AnyRecord.of(FailureCase.class, seed, size)
                        .withNarrative(AnyRecord.of(Narrative.class, seed, 100))
                        .withSubject(AnyRecord.of(Subject.class, seed, 100))
                        .withSharing(AnyRecord.of(Sharing.class, seed, 100)));
    }

    @Property
    void fillingSomethingInNeverLowersIt(@ForAll("cases") FailureCase content, @ForAll long seed) {
        FailureCase fuller = filled(content, new Random(seed));

        assertThat(Readiness.of(fuller)).isGreaterThanOrEqualTo(Readiness.of(content));
    }

    @Property
    void isReachedStepByStep(@ForAll("cases") FailureCase content) {
        Readiness before = Readiness.of(content);
        FailureCase bare = Shape.of(content)
                .map(content, (at, part, e) -> part.isFreeText() || part.name().equals(Shape.ABSENT) ? null : e);

        assertThat(Readiness.of(bare)).isEqualTo(Readiness.DRAFT).isLessThanOrEqualTo(before);
    }

    private static FailureCase filled(FailureCase content, Random random) {
        List<Pointer> places = new ArrayList<>(List.of(Pointer.ROOT));
        Shape.of(content).walk(content, (at, part, e) -> {
            if (e instanceof Record) {
                places.add(at);
            }
        });
        Pointer chosen = places.get(random.nextInt(places.size()));
        return chosen.equals(Pointer.ROOT)
                ? fuller(content, random)
                : Shape.of(content).map(content, (at, part, e) -> at.equals(chosen) ? fuller((Record) e, random) : e);
    }

    /** The same record with whatever it lacks, from another of its type; never with less. */
    private static <R extends Record> R fuller(R record, Random random) {
        Shape<R> shape = Shape.of(record);
        R other = AnyRecord.of(shape.type(), random.nextLong(), 100);
        Object[] values = new Object[shape.parts().size()];
        for (Part part : shape.parts()) {
            values[part.index()] = part.isAbsentFrom(record) ? part.read(other) : part.read(record);
        }
        return shape.build(values);
    }
}
