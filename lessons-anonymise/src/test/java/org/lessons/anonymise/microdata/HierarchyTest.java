package org.lessons.anonymise.microdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HierarchyTest {

    private static final Hierarchy PLACES = Hierarchy.of(List.of(
            List.of("quay", "port", "coast", "*"),
            List.of("pier", "port", "coast", "*"),
            List.of("cove", "coast", "*"),
            List.of("peak", "upland")));

    private static int node(Hierarchy hierarchy, String label) {
        return IntStream.range(0, hierarchy.nodes())
                .filter(node -> hierarchy.label(node).equals(label))
                .findFirst()
                .orElse(-1);
    }

    private static String above(Hierarchy hierarchy, String label) {
        return hierarchy.label(hierarchy.parent(node(hierarchy, label)));
    }

    @Test
    void valuesHaveTheirCodesInTheOrderOfTheRows() {
        assertThat(PLACES.values()).containsExactly("quay", "pier", "cove", "peak");
        assertThat(PLACES.size()).isEqualTo(4);
        assertThat(PLACES.codeOf("quay")).isZero();
        assertThat(PLACES.codeOf("peak")).isEqualTo(3);
        assertThat(PLACES.codeOf("port")).isEqualTo(-1);
        assertThat(PLACES.codeOf("*")).isEqualTo(-1);
        assertThat(PLACES.label(2)).isEqualTo("cove");
    }

    @Test
    void labelsStandAboveTheirValuesAndAnyValueAboveAll() {
        assertThat(above(PLACES, "quay")).isEqualTo("port");
        assertThat(above(PLACES, "port")).isEqualTo("coast");
        assertThat(above(PLACES, "cove")).isEqualTo("coast");
        assertThat(above(PLACES, "coast")).isEqualTo("*");
        assertThat(above(PLACES, "upland")).isEqualTo("*");
        assertThat(PLACES.label(PLACES.root())).isEqualTo("*");
        assertThat(PLACES.parent(PLACES.root())).isEqualTo(-1);
        assertThat(PLACES.nodes()).isEqualTo(8);
        assertThat(PLACES.height()).isEqualTo(3);
    }

    @Test
    void whatIsLostIsTheShareOfValuesThatALabelStandsFor() {
        assertThat(PLACES.covered(0)).isEqualTo(1);
        assertThat(PLACES.covered(node(PLACES, "port"))).isEqualTo(2);
        assertThat(PLACES.covered(node(PLACES, "coast"))).isEqualTo(3);
        assertThat(PLACES.covered(node(PLACES, "upland"))).isEqualTo(1);
        assertThat(PLACES.covered(PLACES.root())).isEqualTo(4);
        assertThat(PLACES.loss(0)).isZero();
        assertThat(PLACES.loss(node(PLACES, "port"))).isEqualTo(1 / 3.0);
        assertThat(PLACES.loss(node(PLACES, "coast"))).isEqualTo(2 / 3.0);
        assertThat(PLACES.loss(PLACES.root())).isEqualTo(1);
    }

    @Test
    void whereThereIsOneValueNothingCanBeLost() {
        Hierarchy one = Hierarchy.of(List.of(List.of("only", "wide")));

        assertThat(one.loss(one.root())).isZero();
        assertThat(one.covered(one.root())).isEqualTo(1);
        assertThat(one.height()).isEqualTo(2);
    }

    @Test
    void withoutRowsThereIsTheRootAlone() {
        Hierarchy none = Hierarchy.of(List.of());

        assertThat(none.size()).isZero();
        assertThat(none.nodes()).isEqualTo(1);
        assertThat(none.height()).isZero();
        assertThat(none.label(none.root())).isEqualTo("*");
        assertThat(none.loss(none.root())).isZero();
    }

    @Test
    void aLabelAboveTwoBranchesIsPassedOver() {
        Hierarchy two = Hierarchy.of(List.of(
                List.of("quay", "mixed", "north"), List.of("peak", "mixed", "south"), List.of("cove", "south")));

        assertThat(node(two, "mixed")).isEqualTo(-1);
        assertThat(above(two, "quay")).isEqualTo("north");
        assertThat(above(two, "peak")).isEqualTo("south");
    }

    @Test
    void aLabelThatOnceStandsHigherAndOnceLowerIsPassedOver() {
        Hierarchy two = Hierarchy.of(
                List.of(List.of("quay", "port", "coast"), List.of("pier", "port"), List.of("cove", "coast", "port")));

        assertThat(node(two, "port")).isEqualTo(-1);
        assertThat(above(two, "pier")).isEqualTo("*");
        assertThat(above(two, "quay")).isEqualTo("coast");
        assertThat(above(two, "cove")).isEqualTo("coast");
    }

    @Test
    void aLabelThatIsAValueAsWellIsThatValueAlone() {
        Hierarchy both = Hierarchy.of(
                List.of(List.of("quay", "port", "coast"), List.of("pier", "port", "coast"), List.of("port", "coast")));

        assertThat(both.codeOf("port")).isEqualTo(2);
        assertThat(above(both, "quay")).isEqualTo("coast");
        assertThat(both.covered(2)).isEqualTo(1);
    }

    @Test
    void aLabelTwiceInARowCountsOnce() {
        Hierarchy twice = Hierarchy.of(List.of(List.of("quay", "coast", "coast", "*", "*"), List.of("pier", "quay")));

        assertThat(twice.height()).isEqualTo(2);
        assertThat(above(twice, "quay")).isEqualTo("coast");
        assertThat(above(twice, "pier")).isEqualTo("*");
    }

    @Test
    void theFirstRowOfAValueCountsAndEmptyRowsAndAnyValueAreNone() {
        Hierarchy twice = Hierarchy.of(List.of(
                List.of("quay", "port"), List.of(), List.of("*", "port"), List.of("quay", "harbour"), List.of("pier")));

        assertThat(twice.values()).containsExactly("quay", "pier");
        assertThat(above(twice, "quay")).isEqualTo("port");
        assertThat(node(twice, "harbour")).isEqualTo(-1);
    }

    @Test
    void aFlatOneTellsAValueOrNot() {
        Hierarchy flat = Hierarchy.flat(List.of("b", "a"));

        assertThat(flat.height()).isEqualTo(1);
        assertThat(flat.values()).containsExactly("b", "a");
        assertThat(flat.parent(0)).isEqualTo(flat.root());
        assertThat(flat.isOrdered()).isFalse();
        assertThat(Hierarchy.ordered(List.of(List.of("1"))).isOrdered()).isTrue();
    }

    @Test
    void whatIsAboveBothCoversLeast() {
        int quay = 0;
        int port = node(PLACES, "port");
        int coast = node(PLACES, "coast");

        assertThat(PLACES.join(quay, quay)).isEqualTo(quay);
        assertThat(PLACES.join(quay, 1)).isEqualTo(port);
        assertThat(PLACES.join(quay, 2)).isEqualTo(coast);
        assertThat(PLACES.join(2, quay)).isEqualTo(coast);
        assertThat(PLACES.join(port, 2)).isEqualTo(coast);
        assertThat(PLACES.join(port, quay)).isEqualTo(port);
        assertThat(PLACES.join(quay, 3)).isEqualTo(PLACES.root());
        assertThat(PLACES.join(PLACES.root(), 3)).isEqualTo(PLACES.root());
    }

    @Test
    void aLabelCoversItsValuesAndNoOthers() {
        assertThat(PLACES.covers(node(PLACES, "port"), 1)).isTrue();
        assertThat(PLACES.covers(node(PLACES, "port"), 2)).isFalse();
        assertThat(PLACES.covers(node(PLACES, "coast"), 2)).isTrue();
        assertThat(PLACES.covers(node(PLACES, "upland"), 2)).isFalse();
        assertThat(PLACES.covers(2, 2)).isTrue();
        assertThat(PLACES.covers(PLACES.root(), 3)).isTrue();
    }

    @Test
    void aValueAtADepthIsToldByTheNodeThere() {
        assertThat(PLACES.nodeAt(0, 0)).isEqualTo(PLACES.root());
        assertThat(PLACES.nodeAt(0, 1)).isEqualTo(node(PLACES, "coast"));
        assertThat(PLACES.nodeAt(0, 2)).isEqualTo(node(PLACES, "port"));
        assertThat(PLACES.nodeAt(0, 3)).isZero();
        assertThat(PLACES.nodeAt(2, 3)).isEqualTo(2);
        assertThat(PLACES.depth(2)).isEqualTo(2);
    }

    @Test
    void childrenKnowTheirPlaces() {
        int coast = node(PLACES, "coast");
        for (int node = 0; node < PLACES.nodes(); node++) {
            int[] children = PLACES.children(node);
            for (int place = 0; place < children.length; place++) {
                assertThat(PLACES.parent(children[place])).isEqualTo(node);
                assertThat(PLACES.placeAmongSiblings(children[place])).isEqualTo(place);
            }
        }
        assertThat(PLACES.children(coast)).containsExactlyInAnyOrder(2, node(PLACES, "port"));
        assertThat(PLACES.children(0)).isEmpty();
    }

    @Test
    void valuesThatNoRowHadStandBelowAnyValueAlone() {
        Hierarchy more = PLACES.with(List.of("fen", "quay", "wold"));

        assertThat(more.values()).containsExactly("quay", "pier", "cove", "peak", "fen", "wold");
        assertThat(above(more, "fen")).isEqualTo("*");
        assertThat(above(more, "quay")).isEqualTo("port");
        assertThat(above(more, "port")).isEqualTo("coast");
        assertThat(above(more, "coast")).isEqualTo("*");
        assertThat(more.covered(more.root())).isEqualTo(6);
        assertThat(more.covered(node(more, "coast"))).isEqualTo(3);
        assertThat(more.isOrdered()).isFalse();
        assertThat(PLACES.with(List.of())).isSameAs(PLACES);
        assertThat(Hierarchy.ordered(List.of(List.of("1"))).with(List.of("2")).isOrdered())
                .isTrue();
    }

    @Test
    void aLabelThatComesUpAsAValueIsNoLabelAnyMore() {
        Hierarchy more = PLACES.with(List.of("fen", "port", "*"));

        assertThat(more.values()).containsExactly("quay", "pier", "cove", "peak", "fen", "port", "*");
        assertThat(above(more, "quay")).isEqualTo("coast");
        assertThat(above(more, "port")).isEqualTo("*");
        assertThat(more.covered(more.codeOf("port"))).isEqualTo(1);
        assertThat(more.codeOf("*")).isEqualTo(6);
        assertThat(IntStream.range(0, more.nodes())
                        .filter(node -> more.label(node).equals("port")))
                .hasSize(1);
    }

    @Test
    void itTellsItsSizeAndNoValue() {
        assertThat(PLACES).hasToString("Hierarchy[4 values, 3 steps]");
    }
}
