package org.lessons.anonymise.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lessons.anonymise.microdata.GeneralisedTable;
import org.lessons.anonymise.microdata.Microdata;
import org.lessons.anonymise.microdata.PrivacyModel;
import org.lessons.anonymise.microdata.Recoding;
import org.lessons.model.check.Finding;

/** What a ledger says of the next release, and what it does not. */
class LedgerCheckTest {

    private static final byte[] ONE = "the key of a release, for a test".getBytes(StandardCharsets.UTF_8);
    private static final LedgerKey KEY = LedgerKey.of("the key of the ledger itself".getBytes(StandardCharsets.UTF_8));
    private static final LedgerKey OTHER = LedgerKey.of("some other key of a ledger".getBytes(StandardCharsets.UTF_8));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final PrivacyModel TWO = PrivacyModel.kAnonymity(2);
    private static final ReleaseTerms LOCAL = terms(Recoding.Mode.LOCAL);
    private static final ReleaseTerms FULL = terms(Recoding.Mode.FULL_DOMAIN);

    private static ReleaseTerms terms(Recoding.Mode mode) {
        return ReleaseTerms.of(mode, Recoding.Vocabulary.LABELS, 2);
    }

    private static GeneralisedTable table(String column, String... values) {
        return Recoding.local(TWO)
                .apply(Microdata.builder()
                        .quasiIdentifier(column, Sample.hierarchy(column), List.of(values))
                        .build());
    }

    private static List<String> ids(int n) {
        return IntStream.range(0, n).mapToObj(i -> "case" + i).toList();
    }

    private static ReleaseOutline.Builder outline(String version, ReleaseTerms terms, GeneralisedTable table) {
        return ReleaseOutline.builder(version, table, terms).ids(ids(table.rows()));
    }

    private static Ledger recorded(ReleaseOutline outline) {
        return Ledger.empty().record(outline, KEY, CLOCK);
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.location() + " " + finding.severity() + " " + finding.code() + " "
                        + finding.arguments())
                .toList();
    }

    private static final GeneralisedTable YEARS = table("year", "2001", "2001", "2002", "2002", "2011", "2011");
    private static final GeneralisedTable COARSE = table("year", "2001", "2003", "2002", "2004", "2011", "2013");

    private static ReleaseOutline harms(String version, GeneralisedTable table, String... harms) {
        return outline(version, LOCAL, table)
                .sensitive("harm", List.of(harms), 2)
                .build();
    }

    @Test
    void saysWhichColumnIsToldInNarrowerWordsThanBefore() {
        Ledger ledger = recorded(outline("1", FULL, COARSE).build());

        assertThat(said(ledger.check(outline("2", LOCAL, YEARS).build(), KEY)))
                .contains("/entries/0/columns/0 WARNING ledger.told-finer [6, year]");
        assertThat(recorded(outline("1", FULL, YEARS).build())
                        .check(outline("2", FULL, YEARS).build(), KEY))
                .isEmpty();
        assertThat(recorded(outline("1", LOCAL, COARSE).build())
                        .check(outline("2", LOCAL, YEARS).build(), KEY))
                .extracting(Finding::code)
                .doesNotContain("ledger.told-finer");
        assertThat(recorded(outline("1", FULL, YEARS).build())
                        .check(outline("2", FULL, COARSE).build(), KEY))
                .extracting(Finding::code)
                .doesNotContain("ledger.told-finer");
    }

    @Test
    void countsOnlyThoseForNarrowerWordsWhomTheEarlierReleaseShowed() {
        ReleaseOutline.Builder next = ReleaseOutline.builder("2", YEARS, LOCAL)
                .ids(List.of("case0", "case1", "case2", "new1", "new2", "new3"));

        assertThat(said(recorded(outline("1", FULL, COARSE).build()).check(next.build(), KEY)))
                .contains("/entries/0/columns/0 WARNING ledger.told-finer [3, year]");
    }

    @Test
    void keepsTheLargerPromiseOfTwo() {
        ReleaseTerms six = ReleaseTerms.of(Recoding.Mode.LOCAL, Recoding.Vocabulary.LABELS, 6);
        GeneralisedTable all = Recoding.local(PrivacyModel.kAnonymity(6)).apply(YEARS.original());
        Ledger ledger = recorded(outline("1", six, all).build());

        assertThat(said(ledger.check(outline("2", LOCAL, YEARS).build(), KEY)))
                .containsExactly("/entries/1/classes WARNING ledger.joint-classes [6, 6]");
    }

    @Test
    void doesNotBlameAReleaseForWhatWasSoBefore() {
        GeneralisedTable years = table("year", "2001", "2001", "2002", "2002");
        GeneralisedTable other = table("year", "2001", "2002", "2001", "2002");
        Ledger ledger = recorded(outline("1", LOCAL, years).build());
        ReleaseOutline second = outline("2", LOCAL, other).build();
        ReleaseOutline third = outline("3", LOCAL, years).releaseKey(ONE).build();

        assertThat(said(ledger.check(second, KEY)))
                .containsExactly("/entries/1/classes WARNING ledger.joint-classes [4, 2]");
        assertThat(ledger.record(second, KEY, CLOCK).check(third, KEY)).isEmpty();
    }

    @Test
    void readsNothingIntoValuesThatHaveChanged() {
        Ledger ledger = recorded(harms("1", YEARS, "low", "severe", "low", "severe", "low", "severe"));

        assertThat(ledger.check(harms("2", YEARS, "none", "fatal", "none", "fatal", "none", "fatal"), KEY))
                .isEmpty();
    }

    @Test
    void findsAValueThatOnlySomebodyElseHadBefore() {
        Ledger ledger = recorded(harms("1", YEARS, "low", "severe", "low", "severe", "low", "severe"));

        assertThat(said(ledger.check(harms("2", YEARS, "low", "none", "low", "severe", "fatal", "none"), KEY)))
                .containsExactly("/entries/1/columns/1 ERROR ledger.value-fixed [2, harm]");
    }
}
