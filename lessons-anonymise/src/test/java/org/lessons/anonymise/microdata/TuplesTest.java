package org.lessons.anonymise.microdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows of the same values are one tuple; tuples are grouped column by column. */
class TuplesTest {

    private static final Hierarchy LETTERS = Hierarchy.flat(List.of("a", "b", "c"));

    @Test
    void tuplesStandInTheOrderOfTheirCodes() {
        Microdata table = Microdata.builder()
                .quasiIdentifier("first", LETTERS, List.of("c", "a", "b", "a", "c"))
                .quasiIdentifier("second", LETTERS, List.of("a", "b", "c", "a", "a"))
                .build();

        Tuples tuples = Tuples.of(table);

        assertThat(tuples.size()).isEqualTo(4);
        assertThat(tuples.codes(0)).containsExactly(0, 0, 1, 2);
        assertThat(tuples.codes(1)).containsExactly(0, 1, 2, 0);
        assertThat(IntStream.range(0, 4).map(tuples::rows)).containsExactly(1, 1, 1, 2);
        assertThat(IntStream.range(0, 5).map(tuples::tupleOf)).containsExactly(3, 1, 2, 0, 3);
    }

    @Test
    void manyDifferentTuplesAreKeptApart() {
        int[] codes = new Random(3).ints(5000, 0, 4000).toArray();
        Hierarchy many = Hierarchy.flat(
                IntStream.range(0, 4000).mapToObj(Integer::toString).toList());
        Tuples tuples = Tuples.of(
                Microdata.builder().quasiIdentifier("number", many, codes).build());

        assertThat(tuples.size()).isEqualTo((int) IntStream.of(codes).distinct().count());
        assertThat(tuples.codes(0)).isSorted().doesNotHaveDuplicates();
        for (int row = 0; row < codes.length; row++) {
            assertThat(tuples.codes(0)[tuples.tupleOf(row)]).isEqualTo(codes[row]);
        }
        assertThat(IntStream.range(0, tuples.size()).map(tuples::rows).sum()).isEqualTo(5000);
    }

    @Test
    void groupsAgreeInEveryColumnHoweverManyThereAre() {
        Random random = new Random(5);
        int[][] codes = new int[25][300];
        for (int[] column : codes) {
            for (int tuple = 0; tuple < 300; tuple++) {
                column[tuple] = tuple % 7 == 0 ? 1 : random.nextInt(2);
            }
        }
        int[] numbers = {900, 17};
        Grouping grouping = new Grouping(300);
        for (int again = 0; again < 2; again++) {
            grouping.begin();
            for (int[] column : codes) {
                grouping.refine(column, numbers, 1000);
            }
            grouping.end();
        }

        Map<List<Integer>, Integer> groups = new HashMap<>();
        for (int tuple = 0; tuple < 300; tuple++) {
            int at = tuple;
            List<Integer> values =
                    IntStream.range(0, 25).mapToObj(column -> codes[column][at]).toList();
            int group = groups.computeIfAbsent(values, none -> grouping.of(at));
            assertThat(grouping.of(tuple)).isEqualTo(group);
        }
        assertThat(grouping.groups()).isEqualTo(groups.size());
    }

    @Test
    void theValuesOfASensitiveColumnAreCountedForAnyTuples() {
        Microdata table = Microdata.builder()
                .quasiIdentifier("letter", LETTERS, List.of("b", "a", "b", "c"))
                .sensitiveSets(
                        "holders", List.of(List.of("p", "q"), List.of(), List.of("q", "q"), List.of("r", "p", "q")))
                .build();
        Tuples tuples = Tuples.of(table);
        Spread spread = Spread.of(table.sensitive("holders"), tuples);

        assertThat(spread.overall()).containsExactly(2, 4, 1);
        spread.count(new int[] {0, 1, 2}, 1, 2);
        assertThat(spread.counts()).containsExactly(1, 3, 0);
        spread.count(new int[] {0, 1, 2}, 0, 1);
        assertThat(spread.counts()).containsExactly(0, 0, 0);
        spread.count(new int[] {2, 0, 1}, 0, 3);
        assertThat(spread.counts()).containsExactly(2, 4, 1);
    }
}
