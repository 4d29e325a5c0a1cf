package org.lessons.anonymise.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lessons.model.TreatedCase;
import org.lessons.model.check.Finding;

/** What a released collection hands to a report and to a ledger. */
class ReleasedInsideTest {

    private static final LedgerKey LEDGER = LedgerKey.of(SomeCases.OTHER_KEY);

    /** Six cases of three bodies, all alike. */
    private static List<TreatedCase> cases() {
        return IntStream.range(0, 6)
                .mapToObj(i -> SomeCases.treated(SomeCases.plain(i, "Body " + i % 3), "darkened-profile"))
                .toList();
    }

    private static ReleasedCollection released() {
        return SomeCases.release(3).build().release(cases());
    }

    @Test
    void theReportKnowsTheThresholdTheFlowAndWhoseTheCasesAre() {
        RiskReport report = released().assessment().orElseThrow().report();
        assertThat(report.threshold()).isEqualTo(3);
        assertThat(report.flow()).contains(new RiskReport.FlowCounts(6, 0, 0, 0, 6));
        assertThat(report.holders().orElseThrow().holders()).isEqualTo(3);
        assertThat(report.holders().orElseThrow().fewest()).isEqualTo(3);
        assertThat(report.attested()).contains(RiskReport.Share.of(6, 6));
        assertThat(report.machineCoded()).contains(RiskReport.Share.of(0, 0));
        assertThat(report.sensitive())
                .map(RiskReport.SensitiveColumn::column)
                .containsExactly("subject_kinds", "stops_form", "stops_reasons", "causes_factor", "causes_domain");
    }

    @Test
    void theOutlineNamesTheCasesAsTheHouseDoesAndTheSameReleaseIsKnownAgain() {
        ReleaseOutline outline = released().outline("one").orElseThrow();
        assertThat(outline.ids())
                .containsExactlyInAnyOrderElementsOf(cases().stream()
                        .map(each -> each.content().id().orElseThrow())
                        .toList());
        assertThat(outline.terms().k()).isEqualTo(3);
        assertThat(outline.terms().models()).containsExactly("3 different organisations");
        Ledger ledger = Ledger.empty().record(outline, LEDGER, SomeCases.CLOCK);
        assertThat(ledger.check(released().outline("two").orElseThrow(), LEDGER))
                .isEmpty();
    }

    @Test
    void aCaseMoreIsSeenByTheLedger() {
        Ledger ledger = Ledger.empty().record(released().outline("one").orElseThrow(), LEDGER, SomeCases.CLOCK);
        List<TreatedCase> fewer = cases().subList(0, 5);
        ReleasedCollection second = Release.builder(3)
                .releaseKey(SomeCases.OTHER_KEY)
                .clock(SomeCases.CLOCK)
                .build()
                .release(fewer);
        assertThat(ledger.check(second.outline("two").orElseThrow(), LEDGER))
                .map(Finding::code)
                .isNotEmpty()
                .allMatch(code -> code.startsWith("ledger."));
    }

    @Test
    void aBadRequestHasNeither() {
        ReleasedCollection refused = SomeCases.release(7).build().release(cases());
        assertThat(refused.assessment()).isEmpty();
        assertThat(refused.outline("one")).isEmpty();
    }
}
