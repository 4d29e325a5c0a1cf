package org.lessons.anonymise.microdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is dense keeps its detail; what is rare is told broadly, or is left. */
class CheapestFirstTest {

    private static final Hierarchy PLACES = Hierarchy.of(List.of(
            List.of("quay", "port", "coast"),
            List.of("pier", "port", "coast"),
            List.of("cove", "beach", "coast"),
            List.of("peak", "moor", "upland"),
            List.of("ridge", "moor", "upland"),
            List.of("vale", "upland")));

    private static final Hierarchy SIGNS = Hierarchy.flat(List.of("x", "y", "z"));

    private static CheapestFirst.Result taken(Microdata table, PrivacyModel model) {
        Tuples tuples = Tuples.of(table);
        return new CheapestFirst(
                        new Fragment(table, tuples, model),
                        IntStream.range(0, tuples.size()).toArray())
                .take();
    }

    private static Set<Set<Integer>> sets(CheapestFirst.Result result) {
        Set<Set<Integer>> sets = new java.util.HashSet<>();
        for (int[] set : result.classes()) {
            sets.add(new TreeSet<>(Arrays.stream(set).boxed().toList()));
        }
        return sets;
    }

    private static Microdata table(List<String> places, List<String> signs) {
        return Microdata.builder()
                .quasiIdentifier("place", PLACES, places)
                .quasiIdentifier("sign", SIGNS, signs)
                .build();
    }

    @Test
    void whatIsFrequentEnoughIsTakenByItself() {
        CheapestFirst.Result result = taken(
                table(List.of("quay", "quay", "peak", "peak"), List.of("x", "x", "y", "y")),
                PrivacyModel.kAnonymity(2));

        assertThat(sets(result)).isEqualTo(Set.of(Set.of(0), Set.of(1)));
        assertThat(result.left()).isEmpty();
    }

    @Test
    void theNearestAreTakenTogether() {
        CheapestFirst.Result result = taken(
                table(List.of("quay", "pier", "peak", "ridge"), List.of("x", "x", "y", "y")),
                PrivacyModel.kAnonymity(2));

        assertThat(sets(result)).isEqualTo(Set.of(Set.of(0, 1), Set.of(2, 3)));
    }

    @Test
    void whatIsTooFewInTheEndIsLeft() {
        CheapestFirst.Result result = taken(
                table(List.of("quay", "quay", "quay", "vale"), List.of("x", "x", "x", "z")),
                PrivacyModel.kAnonymity(3));

        assertThat(sets(result)).isEqualTo(Set.of(Set.of(0)));
        assertThat(result.left()).containsExactly(1);
    }

    @Test
    void nothingIsTakenThatTheModelForbids() {
        Microdata table = Microdata.builder()
                .quasiIdentifier("place", PLACES, List.of("quay", "quay", "pier", "pier", "peak", "peak"))
                .sensitive("harm", List.of("m", "m", "n", "n", "m", "n"))
                .build();

        CheapestFirst.Result result = taken(table, PrivacyModel.distinctDiversity("harm", 2));

        assertThat(sets(result)).isEqualTo(Set.of(Set.of(0, 1), Set.of(2)));
        assertThat(result.left()).isEmpty();
    }

    @Test
    void aPartOfTheTuplesIsLookedThroughByItself() {
        Microdata table = table(List.of("quay", "pier", "cove", "peak", "ridge"), List.of("x", "x", "x", "x", "x"));
        Tuples tuples = Tuples.of(table);

        CheapestFirst.Result result = new CheapestFirst(
                        new Fragment(table, tuples, PrivacyModel.kAnonymity(2)), new int[] {0, 2, 3, 4})
                .take();

        assertThat(sets(result)).isEqualTo(Set.of(Set.of(0, 2), Set.of(3, 4)));
    }

    @Test
    void aLocalRecodingPutsWhatIsLeftWhereLeastIsLost() {
        Microdata table = table(
                List.of("quay", "quay", "quay", "peak", "peak", "peak", "pier"),
                List.of("x", "x", "x", "y", "y", "y", "x"));

        GeneralisedTable shown = Recoding.local(PrivacyModel.kAnonymity(3)).apply(table);

        assertThat(shown.cells(shown.classOf(6))).containsExactly("port", "x");
        assertThat(shown.classOf(0)).isEqualTo(shown.classOf(6));
        assertThat(shown.cells(shown.classOf(3))).containsExactly("peak", "y");
    }

    @Test
    void manyThatAreLeftAreKeptTogetherAndTakeTheNearestClassWithThem() {
        // Seventy values of one row each cannot stand together without a second harm, which one class alone could lend.
        List<String> values = new ArrayList<>();
        List<String> harm = new ArrayList<>();
        for (int value = 0; value < 70; value++) {
            values.add("rare" + value);
            harm.add("m");
        }
        values.addAll(Collections.nCopies(20, "dense"));
        harm.addAll(Collections.nCopies(10, "m"));
        harm.addAll(Collections.nCopies(10, "n"));
        values.addAll(Collections.nCopies(20, "thick"));
        harm.addAll(Collections.nCopies(10, "m"));
        harm.addAll(Collections.nCopies(10, "n"));
        Microdata table = Microdata.builder()
                .quasiIdentifier("value", Hierarchy.flat(values), values)
                .sensitive("harm", harm)
                .build();

        GeneralisedTable shown =
                Recoding.local(PrivacyModel.distinctDiversity("harm", 2)).apply(table);

        assertThat(shown.suppressed()).isZero();
        assertThat(shown.classes()).isEqualTo(2);
        assertThat(Set.of(shown.cell(70, 0), shown.cell(90, 0))).contains("*").hasSize(2);
        assertThat(shown.cell(0, 0)).isEqualTo("*");
    }
}
