package org.lessons.anonymise.microdata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A table that is longer than is looked through at once. */
class LargeTableTest {

    @Test
    void aTableThatIsCutIntoPartsKeepsItsModelInEachOfThem() {
        RawTable table = WideTableTest.random(40_000, 4, 30);
        assertThat(Tuples.of(table.table()).size()).isGreaterThan(1 << 14);
        PlainModel model = PlainModel.k(4).and(PlainModel.distinct(2));
        Recoding recoding = Recoding.local(model.model());

        GeneralisedTable shown = recoding.apply(table.table());

        assertThat(shown.suppressed()).isZero();
        assertThat(shown.loss()).isLessThan(0.5);
        WideTableTest.assertKept(table, model, shown);
        WideTableTest.assertOrderDoesNotMatter(table, recoding, shown);
    }
}
