package org.lessons.anonymise.microdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** One coding for all rows loses no more than the best of all codings step by step, which are tried out one after another. */
class FullDomainProperties {

    @Provide
    Arbitrary<RawTable> tables() {
        Arbitrary<List<String>> row = Combinators.combine(
                        Arbitraries.of("quay", "pier", "cove", "peak", "ridge"), Arbitraries.of("2001", "2002", "2003"))
                .as(List::of);
        return row.list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .flatMap(cells -> Arbitraries.of("few", "many", "none")
                        .list()
                        .ofSize(cells.size())
                        .map(harm -> new RawTable(
                                AllCodings.COLUMNS,
                                cells,
                                harm,
                                harm.stream().map(Set::of).toList())));
    }

    @Provide
    Arbitrary<PlainModel> models() {
        return RawTables.models();
    }

    @Property
    void noCodingByStepsLosesLess(
            @ForAll("tables") RawTable table, @ForAll("models") PlainModel model, @ForAll("shares") double share) {
        GeneralisedTable shown = Recoding.fullDomain(model.model(), share).apply(table.table());

        double best = AllCodings.best(table, model, share);

        assertThat(shown.loss()).isLessThanOrEqualTo(best + 1e-9);
    }

    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.of(0.0, 0.1, 0.25, 0.5);
    }
}
