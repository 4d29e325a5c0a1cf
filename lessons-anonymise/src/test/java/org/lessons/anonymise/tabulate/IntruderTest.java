package org.lessons.anonymise.tabulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an intruder infers from small tables, by going through all tables that there are. */
class IntruderTest {

    private static final RuleSet SMALLER_STRICTEST =
            RuleSet.strictest().smallUpTo(2).roundedTo(3).possibilities(3);

    private static int[] shape(String sizes) {
        return java.util.Arrays.stream(sizes.split("x"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** By the default every small count could be any small count, even to who knows this program. */
    @ParameterizedTest
    @CsvSource({"3, 14", "2x2, 12", "2x3, 11", "3x3, 8", "2x2x2, 7"})
    void byTheDefaultWhoKnowsTheProgramLearnsNothingButThatACountIsHidden(String sizes, int total) {
        EveryTable.Narrowest narrowest = EveryTable.of(
                        shape(sizes),
                        total,
                        table -> table.publish(SMALLER_STRICTEST).cells())
                .narrowest(SMALLER_STRICTEST, total - 2);
        assertThat(narrowest.possibilities()).as(narrowest.toString()).isGreaterThanOrEqualTo(3);
    }

    /** Printed true totals leave something to who knows the program; how much is in docs/tables.md. */
    @ParameterizedTest
    @CsvSource({
        "strictest, 3, 40, 0", "strictest, 2x2, 26, 0", "strictest, 2x3, 13, 0", "strictest, 3x3, 8, 0",
        "opensafely, 3, 40, 0", "opensafely, 2x2, 26, 0", "opensafely, 2x3, 13, 0", "opensafely, 3x3, 8, 0",
        "nhs-england, 3, 40, 0", "nhs-england, 2x2, 26, 0", "nhs-england, 2x3, 13, 0", "nhs-england, 3x3, 8, 0",
        "ons, 3, 40, 1", "ons, 2x2, 26, 0", "ons, 2x3, 13, 0", "ons, 3x3, 8, 0"
    })
    void whoKnowsTheProgramKnowsHardlyAnySmallCountOfAShippedRuleSet(
            String name, String sizes, int total, int inAHundred) {
        RuleSet rules = RuleSet.of(name).orElseThrow();
        EveryTable.Narrowest narrowest = EveryTable.of(
                        shape(sizes), total, table -> table.publish(rules).cells())
                .narrowest(rules, total - 3);
        assertThat(narrowest.determined() * 100)
                .as(narrowest.toString())
                .isLessThanOrEqualTo(narrowest.small() * inAHundred);
    }

    /** A table as it is often printed: something done to the cells, and the totals as they are. */
    private static List<String> withTrueTotals(CrossTabulation table, BiFunction<Integer, Boolean, String> cell) {
        Cube cube = Tables.cube(table);
        List<String> printed = new ArrayList<>();
        for (int i = 0; i < cube.length(); i++) {
            printed.add(cell.apply(cube.count(i), cube.isMargin(i)));
        }
        return printed;
    }

    @ParameterizedTest
    @CsvSource({"2x2, 12", "2x3, 11", "3x3, 8"})
    void starsAloneAreReadOffFromTrueTotals(String sizes, int total) {
        RuleSet rules = RuleSet.ons().smallUpTo(2).zeros(RuleSet.Zeros.SHOWN);
        EveryTable.Narrowest narrowest = EveryTable.of(
                        shape(sizes),
                        total,
                        table -> withTrueTotals(
                                table,
                                (count, margin) -> !margin && rules.isSmall(count) ? "*" : String.valueOf(count)))
                .narrowest(rules, total);
        assertThat(narrowest.determined() * 2).isGreaterThan(narrowest.small());
    }

    @ParameterizedTest
    @CsvSource({"2x2, 12", "2x3, 11", "3x3, 8"})
    void roundingAloneIsReadOffFromTrueTotals(String sizes, int total) {
        RuleSet rules = RuleSet.ons().smallUpTo(2).zeros(RuleSet.Zeros.SHOWN).roundedTo(3);
        EveryTable.Narrowest narrowest = EveryTable.of(
                        shape(sizes),
                        total,
                        table -> withTrueTotals(
                                table, (count, margin) -> String.valueOf(margin ? count : rules.rounded(count))))
                .narrowest(rules, total);
        assertThat(narrowest.determined()).isPositive();
    }

    @Test
    void aStarInARowOfItsOwnIsWorkedOutFromItsTotal() {
        CrossTabulation table = Tables.of(new int[][] {{3, 40}, {50, 60}});
        assertThat(withTrueTotals(table, (count, margin) -> count < 10 ? "*" : String.valueOf(count)))
                .startsWith("*", "40", "43"); // 43 - 40 = 3
        assertThat(Tables.grid(table.publish(RuleSet.ons()))).containsExactly("* * 43", "* * 110", "53 100 153");
        assertThat(Tables.grid(table.publish())).containsExactly("* * *", "* * *", "* * *");
    }

    @Test
    void twoRoundedToNothingAreWorkedOutFromTheirTrueTotal() {
        CrossTabulation table = Tables.of(new int[] {2}, 2, 2);
        assertThat(withTrueTotals(table, (count, margin) -> String.valueOf(margin ? count : (count + 2) / 5 * 5)))
                .containsExactly("0", "0", "4"); // Neither can be more than 2, so both are.
        assertThat(Tables.grid(table.publish())).containsExactly("* * *");
    }

    @ParameterizedTest
    @CsvSource({"strictest, 4", "opensafely, 11"})
    void whoHasEveryTrueTotalFromElsewhereStillKnowsFewSmallCounts(String name, int inAHundred) {
        RuleSet rules = RuleSet.of(name).orElseThrow();
        java.util.Random random = new java.util.Random(5);
        int small = 0;
        int known = 0;
        for (int i = 0; i < 2000; i++) {
            int[][] counts = new int[2 + random.nextInt(5)][2 + random.nextInt(5)];
            int scale = 1 + random.nextInt(60);
            for (int[] row : counts) {
                java.util.Arrays.setAll(row, j -> (int) (2 * scale * Math.pow(random.nextDouble(), 2)));
            }
            CrossTabulation table = Tables.of(counts);
            Cube cube = Tables.cube(table);
            ReadsTheMargins intruder = ReadsTheMargins.withTrueTotals(cube, table.publish(rules));
            for (int cell = 0; cell < cube.length(); cell++) {
                if (!cube.isMargin(cell) && rules.isSmall(cube.count(cell))) {
                    small++;
                    known += intruder.possibilities(cell) == 1 ? 1 : 0;
                }
            }
        }
        assertThat(known * 100).isPositive().isLessThan(small * inAHundred);
    }

    /** All tables that fit what is printed, whatever program printed it. */
    @ParameterizedTest
    @ValueSource(strings = {"nhs-england", "ons"})
    void ofThreeDimensionsNoSmallCountIsKnownFromWhatIsPrinted(String name) {
        RuleSet rules = RuleSet.of(name)
                .orElseThrow()
                .smallUpTo(2)
                .roundedTo(name.equals("ons") ? 1 : 3)
                .possibilities(2);
        List<Cube> all = new ArrayList<>();
        EveryTable.of(new int[] {2, 2, 2}, 8, table -> all.add(Tables.cube(table)));
        for (Cube cube : all) {
            if (cube.count(cube.length() - 1) > 5 || cube.count(0) > 2) {
                continue; // Every cell comes to the first place in another table.
            }
            PublishedTable table = Tables.of(cube).publish(rules);
            boolean known = rules.isSmall(cube.count(0))
                    && all.stream().noneMatch(other -> other.count(0) != cube.count(0) && fits(other, table));
            assertThat(known).isFalse();
        }
    }

    private static boolean fits(Cube cube, PublishedTable table) {
        RuleSet rules = table.rules();
        for (int cell = 0; cell < cube.length(); cell++) {
            int count = cube.count(cell);
            boolean fits = table.cells()
                    .get(cell)
                    .count()
                    .map(shown -> !rules.isSmall(count) && rules.rounded(count) == shown)
                    .orElse(count >= rules.leastHidden());
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
