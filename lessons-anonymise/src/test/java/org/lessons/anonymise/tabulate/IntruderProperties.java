package org.lessons.anonymise.tabulate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Of any table, as many counts stay possible for a small one as its rules say. */
class IntruderProperties {

    @Provide
    Arbitrary<int[][]> tables() {
        Arbitrary<Integer> counts = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.just(0)),
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(1, 12)),
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(8, 200)));
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 7);
        return Combinators.combine(sizes, sizes)
                .flatAs((rows, columns) -> counts.array(int[].class)
                        .ofSize(columns)
                        .array(int[][].class)
                        .ofSize(rows));
    }

    @Provide
    Arbitrary<RuleSet> rules() {
        return Combinators.combine(
                        Arbitraries.of(RuleSet.ons(), RuleSet.nhsEngland()),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.of(RuleSet.Zeros.class),
                        Arbitraries.integers().between(2, 15))
                .as((rules, small, base, zeros, possibilities) ->
                        rules.smallUpTo(small).roundedTo(base).zeros(zeros).possibilities(possibilities));
    }

    @Property(tries = 2000)
    void noSmallCountCanBeWorkedOutFromRowsColumnsAndTotals(
            @ForAll("tables") int[][] counts, @ForAll("rules") RuleSet rules) {
        CrossTabulation table = Tables.of(counts);
        Cube cube = Tables.cube(table);
        PublishedTable published = table.publish(rules);
        ReadsTheMargins intruder = ReadsTheMargins.of(cube, published);
        for (int cell = 0; cell < cube.length(); cell++) {
            if (rules.isSmall(cube.count(cell))) {
                assertThat(published.cells().get(cell).count()).isEmpty();
                assertThat(intruder.possibilities(cell)).isGreaterThanOrEqualTo(rules.possibilities());
            }
        }
    }

    @Property(tries = 2000)
    void whereTotalsAreOfWhatIsShownEverySmallCountCouldBeAnyOther(
            @ForAll("tables") int[][] counts, @ForAll("rules") RuleSet counted, @ForAll int seed) {
        RuleSet rules = counted.totals(RuleSet.Totals.OF_WHAT_IS_SHOWN);
        int[][] others = new int[counts.length][];
        java.util.Random random = new java.util.Random(seed);
        int least = rules.leastHidden();
        for (int i = 0; i < counts.length; i++) {
            others[i] = counts[i].clone();
            for (int j = 0; j < others[i].length; j++) {
                if (rules.isSmall(others[i][j])) {
                    others[i][j] = least + random.nextInt(rules.smallUpTo() - least + 1);
                }
            }
        }
        assertThat(Tables.of(others).publish(rules)).isEqualTo(Tables.of(counts).publish(rules));
    }

    @Property
    void printedTotalsOfWhatIsShownAddUp(@ForAll("tables") int[][] counts) {
        PublishedTable table = Tables.of(counts).publish();
        int across = counts[0].length;
        for (int i = 0; i < counts.length; i++) {
            int sum = 0;
            for (int j = 0; j < across; j++) {
                sum += table.cell(i, j).count().orElse(0);
            }
            int shown = sum;
            table.cell(i, across).count().ifPresent(total -> assertThat(total).isEqualTo(shown));
        }
    }
}
