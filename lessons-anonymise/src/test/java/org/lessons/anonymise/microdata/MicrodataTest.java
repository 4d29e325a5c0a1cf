package org.lessons.anonymise.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MicrodataTest {

    private static final Hierarchy LETTERS = Hierarchy.flat(List.of("a", "b"));

    private static Microdata.Builder twoRows() {
        return Microdata.builder().quasiIdentifier("letter", LETTERS, List.of("b", "a"));
    }

    @Test
    void columnsAreToldInTheOrderInWhichTheyCame() {
        Microdata table = twoRows()
                .sensitive("harm", List.of("x", "y"))
                .quasiIdentifier("again", LETTERS, new int[] {0, 1})
                .sensitiveSets("holders", List.of(Set.of(), Set.of("p", "q")))
                .build();

        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.width()).isEqualTo(2);
        assertThat(table.quasiIdentifiers()).containsExactly("letter", "again");
        assertThat(table.sensitiveColumns()).containsExactly("harm", "holders");
        assertThat(table.code(0, 0)).isEqualTo(1);
        assertThat(table.code(1, 0)).isZero();
        assertThat(table.code(1, 1)).isEqualTo(1);
        assertThat(table.hierarchy(0)).isSameAs(LETTERS);
        assertThat(table).hasToString("Microdata[2 rows, 2 quasi-identifiers, 2 sensitive]");
    }

    @Test
    void sensitiveValuesHaveCodesByTheAlphabetSoThatRowsMayComeInAnyOrder() {
        Microdata table = twoRows()
                .sensitiveSets("holders", List.of(List.of("q", "p"), List.of("a")))
                .build();

        assertThat(table.sensitive("holders").values()).containsExactly("a", "p", "q");
        assertThat(table.sensitive("holders").codes()).containsExactly(2, 1, 0);
        assertThat(table.sensitive("holders").begins()).containsExactly(0, 2, 3);
    }

    @Test
    void valuesThatTheHierarchyLacksAreAddedByTheAlphabet() {
        Microdata table = Microdata.builder()
                .quasiIdentifier("letter", LETTERS, List.of("z", "b", "y", "z"))
                .build();

        assertThat(table.hierarchy(0).values()).containsExactly("a", "b", "y", "z");
        assertThat(table.code(0, 0)).isEqualTo(3);
        assertThat(table.code(1, 0)).isEqualTo(1);
        assertThat(table.code(2, 0)).isEqualTo(2);
        assertThat(table.code(3, 0)).isEqualTo(3);
        assertThat(LETTERS.size()).isEqualTo(2);
    }

    @Test
    void codesAreCopied() {
        int[] codes = {0, 1};
        Microdata table =
                Microdata.builder().quasiIdentifier("letter", LETTERS, codes).build();
        codes[0] = 1;

        assertThat(table.code(0, 0)).isZero();
    }

    @Test
    void withoutColumnsThereAreNoRows() {
        Microdata table = Microdata.builder().build();

        assertThat(table.rows()).isZero();
        assertThat(table.quasiIdentifiers()).isEmpty();
    }

    @Test
    void aColumnOfAnotherLengthIsRefused() {
        Microdata.Builder builder = twoRows();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.quasiIdentifier("other", LETTERS, List.of("a")))
                .withMessage("the columns differ in length");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.quasiIdentifier("other", LETTERS, new int[] {0, 0, 0}))
                .withMessage("the columns differ in length");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.sensitive("other", List.of()))
                .withMessage("the columns differ in length");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Microdata.builder().sensitive("none", List.of()).sensitive("one", List.of("x")))
                .withMessage("the columns differ in length");
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        Microdata.Builder builder = twoRows();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.sensitive("letter", List.of("a", "b")))
                .withMessage("two columns of one name");
    }

    @Test
    void aCodeThatTheHierarchyLacksIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Microdata.builder().quasiIdentifier("letter", LETTERS, new int[] {0, 2}))
                .withMessage("a code that the hierarchy lacks");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Microdata.builder().quasiIdentifier("letter", LETTERS, new int[] {-1}))
                .withMessage("a code that the hierarchy lacks");
    }

    @Test
    void aSensitiveColumnThatIsNoneIsRefused() {
        Microdata table = twoRows().build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recoding.local(PrivacyModel.distinctDiversity("harm", 2))
                        .apply(table))
                .withMessage("the table has no such sensitive column");
    }
}
