package org.lessons.anonymise.tabulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** All cases, and all but those of one organisation: two tables that are each in order. */
class DifferencingTest {

    private static final RuleSet UNROUNDED = RuleSet.ons();

    private final List<@Nullable String> sectors = new ArrayList<>();
    private final List<@Nullable String> endings = new ArrayList<>();

    private DifferencingTest with(int many, @Nullable String sector, @Nullable String ending) {
        for (int i = 0; i < many; i++) {
            sectors.add(sector);
            endings.add(ending);
        }
        return this;
    }

    private PublishedTable publish(RuleSet rules) {
        return CrossTabulation.of(TableColumn.of("sector", sectors), TableColumn.of("ending", endings))
                .publish(rules);
    }

    private static DifferencingTest rows() {
        return new DifferencingTest();
    }

    private static DifferencingTest withoutTheOne() {
        return rows().with(20, "HEALTH", "STOPPED")
                .with(31, "HEALTH", "MERGED")
                .with(40, "HOUSING", "STOPPED")
                .with(22, "HOUSING", "MERGED");
    }

    @Test
    void twoTablesWithoutRoundingTellTheCasesOfTheOneOrganisation() {
        PublishedTable smaller = withoutTheOne().publish(UNROUNDED);
        PublishedTable larger = withoutTheOne().with(3, "HOUSING", "MERGED").publish(UNROUNDED);
        assertThat(larger.differencing(smaller))
                .containsExactly(
                        new Difference(List.of(1, 0), 3, 3), // MERGED comes before STOPPED
                        new Difference(List.of(1, 2), 3, 3),
                        new Difference(List.of(2, 0), 3, 3),
                        new Difference(List.of(2, 2), 3, 3))
                .hasSize(4);
    }

    @Test
    void roundingLeavesOpenWhetherThereIsAnybody() {
        PublishedTable smaller = withoutTheOne().publish(RuleSet.strictest());
        PublishedTable larger = withoutTheOne().with(2, "HOUSING", "MERGED").publish(RuleSet.strictest());
        assertThat(larger.cell(1, 0).count()).contains(25);
        assertThat(smaller.cell(1, 0).count()).contains(20);
        assertThat(larger.differencing(smaller)).containsExactly(new Difference(List.of(1, 0), 1, 9));
        assertThat(withoutTheOne().publish(RuleSet.strictest()).differencing(smaller))
                .isEmpty();
    }

    @Test
    void totalsOfWhatIsShownAreNoTotalsAndNotCompared() {
        PublishedTable smaller = withoutTheOne().publish(UNROUNDED.totals(RuleSet.Totals.OF_WHAT_IS_SHOWN));
        PublishedTable larger =
                withoutTheOne().with(3, "HOUSING", "MERGED").publish(UNROUNDED.totals(RuleSet.Totals.OF_WHAT_IS_SHOWN));
        assertThat(larger.differencing(smaller)).containsExactly(new Difference(List.of(1, 0), 3, 3));
    }

    @Test
    void aCategoryThatTheSmallerTableLacksCountsAsNobody() {
        RuleSet counted = UNROUNDED.smallUpTo(12).zeros(RuleSet.Zeros.SHOWN);
        PublishedTable smaller = withoutTheOne().publish(counted);
        PublishedTable larger = withoutTheOne().with(11, "CARE", null).publish(counted.smallUpTo(10));
        assertThat(larger.dimensions().get(1).missing()).isTrue();
        // 11 is shown by the larger one's rules and is not small by them: no small count was learnt.
        assertThat(larger.differencing(smaller)).isEmpty();
        PublishedTable few = withoutTheOne().with(4, "CARE", null).publish(UNROUNDED.smallUpTo(0));
        assertThat(few.differencing(smaller)).isEmpty();
    }

    @Test
    void ofAHiddenCellNothingIsSaid() {
        PublishedTable smaller = rows().with(4, "HEALTH", "STOPPED")
                .with(40, "HOUSING", "MERGED")
                .publish(UNROUNDED);
        PublishedTable larger = rows().with(6, "HEALTH", "STOPPED")
                .with(40, "HOUSING", "MERGED")
                .publish(UNROUNDED);
        assertThat(larger.differencing(smaller))
                .allSatisfy(difference -> assertThat(
                                larger.cell(Tables.at(difference.at())).count())
                        .isPresent());
    }

    @Test
    void tablesOverOtherThingsCannotBeCompared() {
        PublishedTable table = withoutTheOne().publish(UNROUNDED);
        PublishedTable other = CrossTabulation.of(TableColumn.of("sector", Arrays.asList("HEALTH", null)))
                .publish(RuleSet.strictest());
        assertThatThrownBy(() -> table.differencing(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the tables are over other dimensions");
    }
}
