package org.lessons.anonymise.tabulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lessons.model.shape.Canonical;

class CrossTabulationTest {

    private static final TableColumn SECTORS =
            TableColumn.of("sector", Arrays.asList("HOUSING", "HEALTH", null, "HOUSING"));
    private static final TableColumn ENDINGS =
            TableColumn.of("ending", List.of("STOPPED", "STOPPED", "MERGED", "STOPPED"));

    private static final RuleSet EVERYTHING =
            RuleSet.ons().smallUpTo(0).zeros(RuleSet.Zeros.SHOWN).named("everything", "1", "this test");

    private static TableColumn repeated(String name, int... many) {
        List<@Nullable String> values = new ArrayList<>();
        for (int i = 0; i < many.length; i++) {
            values.addAll(Collections.nCopies(many[i], "v" + i));
        }
        return TableColumn.of(name, values);
    }

    @Test
    void countsCombinationsWithWhatIsMissingAsACategoryOfItsOwn() {
        CrossTabulation table = CrossTabulation.of(SECTORS, ENDINGS);
        assertThat(table.dimensions())
                .containsExactly(
                        new PublishedTable.Dimension("sector", List.of("HEALTH", "HOUSING"), true),
                        new PublishedTable.Dimension("ending", List.of("MERGED", "STOPPED"), false));
        assertThat(table.count(1, 1)).isEqualTo(2);
        assertThat(table.count(2, 0)).isEqualTo(1);
        assertThat(table.count(3, 1)).isEqualTo(3);
        assertThat(table.count(3, 2)).isEqualTo(4);
        assertThat(Tables.grid(table.publish(EVERYTHING))).containsExactly("0 1 1", "0 2 2", "1 0 1", "1 3 4");
    }

    @Test
    void countsOneAndThreeColumns() {
        assertThat(Tables.grid(CrossTabulation.of(SECTORS).publish(EVERYTHING))).containsExactly("1 2 1 4");
        CrossTabulation three = CrossTabulation.of(SECTORS, ENDINGS, ENDINGS);
        assertThat(three.count(1, 1, 1)).isEqualTo(2);
        assertThat(three.count(3, 1, 2)).isEqualTo(3);
        assertThat(three.count(3, 2, 2)).isEqualTo(4);
    }

    @Test
    void namesCategoriesThatNobodyIsInAndKeepsTheirOrder() {
        CrossTabulation table = CrossTabulation.of(ENDINGS.among(List.of("STOPPED", "SOLD")));
        assertThat(table.dimensions().get(0).values()).containsExactly("STOPPED", "SOLD", "MERGED");
        assertThat(table.count(0)).isEqualTo(3);
        assertThat(table.count(1)).isZero();
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        List<String> one = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            one.add("v" + random.nextInt(30) * random.nextInt(3));
        }
        List<String> other = new ArrayList<>(one);
        Collections.shuffle(other, random);
        assertThat(CrossTabulation.of(TableColumn.of("a", one)).publish())
                .isEqualTo(CrossTabulation.of(TableColumn.of("a", other)).publish());
    }

    @Test
    void refusesOtherThanOneToThreeColumnsOfTheSameRows() {
        assertThatThrownBy(() -> CrossTabulation.of(List.of())).hasMessage("a table has one to three dimensions");
        assertThatThrownBy(() -> CrossTabulation.of(ENDINGS, ENDINGS, ENDINGS, ENDINGS))
                .hasMessage("a table has one to three dimensions");
        assertThatThrownBy(() -> CrossTabulation.of(ENDINGS, TableColumn.of("one", List.of("x"))))
                .hasMessage("the columns are not of the same rows");
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            many.add("v" + i);
        }
        assertThatThrownBy(() -> CrossTabulation.of(TableColumn.of("a", many), TableColumn.of("b", many)))
                .hasMessage("a table has up to 1000000 cells");
    }

    @Test
    void countsNobody() {
        CrossTabulation empty = CrossTabulation.of(TableColumn.of("sector", List.of()));
        assertThat(empty.count(0)).isZero();
        assertThat(Tables.grid(empty.publish())).containsExactly("0");
        assertThat(Tables.grid(empty.publish(RuleSet.ons()))).containsExactly("*");
        assertThat(Tables.grid(empty.publish(RuleSet.nhsEngland()))).containsExactly("0");
    }

    @Test
    void theDefaultIsTheStrictest() {
        CrossTabulation table = CrossTabulation.of(SECTORS, ENDINGS);
        assertThat(table.publish()).isEqualTo(table.publish(RuleSet.strictest()));
    }

    @Test
    void redactsRoundsAndAddsUpWhatIsShown() {
        CrossTabulation table = CrossTabulation.of(repeated("age", 3, 8, 16, 23));
        assertThat(Tables.grid(table.publish(RuleSet.openSafely())))
                .containsExactly("[REDACTED] [REDACTED] 15 25 40"); // 8 goes with 3, for who knows that there were 50
        assertThat(Tables.grid(table.publish(RuleSet.nhsEngland()))).containsExactly("* * 15 25 50");
        assertThat(Tables.grid(table.publish(RuleSet.ons()))).containsExactly("* * 16 23 50");
        assertThat(Tables.grid(table.publish())).containsExactly("* * 15 25 40");
    }

    @Test
    void aHiddenCellDoesNotTellWhyAndTheReviewDoes() {
        TableReview review = CrossTabulation.of(repeated("age", 3, 12, 40)).review(RuleSet.ons());
        assertThat(review.published().cell(0))
                .isEqualTo(new PublishedTable.Cell(List.of(0), java.util.Optional.empty()));
        assertThat(review.published().cell(1))
                .isEqualTo(new PublishedTable.Cell(List.of(1), java.util.Optional.empty()));
        assertThat(review.hidden())
                .containsExactly(
                        new TableReview.Hidden(List.of(0), TableReview.Reason.PRIMARY),
                        new TableReview.Hidden(List.of(1), TableReview.Reason.COMPLEMENTARY));
        assertThat(Canonical.text(review.published())).doesNotContain("PRIMARY").doesNotContain("COMPLEMENTARY");
        assertThat(Canonical.text(review)).contains("PRIMARY");
    }

    @Test
    void aTotalOfNothingThatIsShownIsNotZero() {
        TableReview review = CrossTabulation.of(repeated("age", 3, 4)).review(RuleSet.strictest());
        assertThat(Tables.grid(review.published())).containsExactly("* * *");
        assertThat(review.hidden().get(2).why()).isEqualTo(TableReview.Reason.NOTHING_TO_SUM);
    }

    @Test
    void zerosAreShownOrHiddenByTheRules() {
        CrossTabulation table = Tables.of(new int[] {3}, 0, 40, 50);
        assertThat(Tables.grid(table.publish(RuleSet.openSafely()))).containsExactly("0 40 50 90");
        assertThat(Tables.grid(table.publish(RuleSet.nhsEngland()))).containsExactly("0 40 50 90");
        assertThat(Tables.grid(table.publish(RuleSet.ons()))).containsExactly("* * 50 90");
        assertThat(Tables.grid(table.publish())).containsExactly("* * 50 50");
    }

    @Test
    void isReadByPeople() {
        CrossTabulation table = CrossTabulation.of(
                TableColumn.of("sector", Collections.nCopies(40, "HOUSING")).among(List.of("HOUSING", "HEALTH")),
                TableColumn.of("ending", Collections.nCopies(40, null)));
        assertThat(table.publish(RuleSet.nhsEngland()).text())
                .isEqualTo("sector / ending  (missing)  (total)\n"
                        + "HOUSING                 40       40\n"
                        + "HEALTH                   0        0\n"
                        + "(total)                 40       40\n"
                        + "By the rules nhs-england 1.0. * is a count that is not shown: up to 7 but not nobody, or hidden so"
                        + " that another cannot be worked out. Counts are rounded to the nearest 5.\n");
        assertThat(CrossTabulation.of(repeated("age", 3, 12, 40)).publish().text())
                .isEqualTo("age      count\n"
                        + "v0           *\n"
                        + "v1           *\n"
                        + "v2          40\n"
                        + "(total)     40\n"
                        + "By the rules strictest 1.0. * is a count that is not shown: up to 9, nobody among them, or hidden"
                        + " so that another cannot be worked out. Counts are rounded to the nearest 5. Totals are sums of"
                        + " what is shown, and less than there were where anything is hidden.\n");
        assertThat(CrossTabulation.of(ENDINGS, ENDINGS, ENDINGS)
                        .publish(EVERYTHING)
                        .text())
                .startsWith(
                        "ending: MERGED\nending / ending  MERGED  STOPPED  (total)\nMERGED                1        0")
                .contains("ending: (total)\n");
    }

    @Test
    void aCellIsAskedForByItsPositions() {
        PublishedTable table = CrossTabulation.of(SECTORS, ENDINGS).publish(EVERYTHING);
        assertThat(table.cell(1, 1).count()).contains(2);
        assertThat(table.cell(3, 2).at()).containsExactly(3, 2);
        assertThatThrownBy(() -> table.cell(4, 0)).hasMessage("position 4 of 0 to 3");
        assertThatThrownBy(() -> table.cell(0, -1)).hasMessage("position -1 of 0 to 2");
        assertThatThrownBy(() -> table.cell(0)).hasMessage("a position for each of 2 dimensions");
    }

    @Test
    void whatIsInsideTheHouseIsNotPrintedByAccident() {
        assertThat(CrossTabulation.of(SECTORS, ENDINGS)).hasToString("CrossTabulation[2 dimensions, 12 cells]");
    }
}
