package org.lessons.model.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lessons.model.testing.EveryRecord;

class ShapeProperties {

    @Provide
    Arbitrary<Record> records() {
        return EveryRecord.any();
    }

    @Property
    void mappingToTheSameIsTheSameInstance(@ForAll("records") Record record) {
        assertThat(same(record)).isSameAs(record);
    }

    @Property
    void buildingWhatWasReadIsTheIdentity(@ForAll("records") Record record) {
        Shape<?> shape = Shape.of(record);
        Object[] values = shape.parts().stream().map(part -> part.read(record)).toArray();

        assertThat((Record) shape.build(values)).isEqualTo(record).isNotSameAs(record);
    }

    @Property
    void walkingSeesEveryElementOnceAndAtItsOwnPlace(@ForAll("records") Record record) {
        List<Object> counted = new ArrayList<>();
        count(record, counted);
        List<Object> seen = new ArrayList<>();
        List<String> places = new ArrayList<>();
        walk(record, (at, part, element) -> {
            seen.add(element);
            places.add(at.toString());
        });

        assertThat(seen).hasSameSizeAs(counted);
        for (int i = 0; i < seen.size(); i++) {
            assertThat(seen.get(i)).isSameAs(counted.get(i));
        }
        assertThat(places).doesNotHaveDuplicates();
    }

    @Property
    void removingEverythingThatMayGoLeavesNothing(@ForAll("records") Record record) {
        Record bare = mapped(record, (at, part, e) -> part.cardinality() == Part.Cardinality.ONE ? e : null);

        for (Part part : Shape.of(bare).parts()) {
            assertThat(part.cardinality() == Part.Cardinality.ONE || part.isAbsentFrom(bare))
                    .isTrue();
        }
    }

    @Property
    void anOutlineHoldsNamesOfComponentsAlone(@ForAll("records") Record record) {
        String outline = Shape.outline(record);
        String names = outline.substring(outline.indexOf('[') + 1, outline.length() - 1);

        assertThat(Arrays.stream(names.split(", ")).filter(name -> !name.isEmpty()))
                .allMatch(name -> Shape.of(record).part(name).isPresent());
    }

    private static void count(Record record, List<Object> counted) {
        for (Part part : Shape.of(record).parts()) {
            for (Object element : part.elements(record)) {
                counted.add(element);
                if (element instanceof Record) {
                    count((Record) element, counted);
                }
            }
        }
    }

    private static <R extends Record> R same(R record) {
        return mapped(record, (at, part, element) -> element);
    }

    private static <R extends Record> R mapped(R record, Shape.Mapping mapping) {
        return Shape.of(record).map(record, mapping);
    }

    private static <R extends Record> void walk(R record, Shape.Visitor visitor) {
        Shape.of(record).walk(record, visitor);
    }
}
