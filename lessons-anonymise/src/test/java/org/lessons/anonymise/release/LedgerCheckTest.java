package org.lessons.anonymise.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
        GeneralisedTable partly = table("year", "2001", "2001", "2002", "2002", "2011", "2013");
        assertThat(said(ledger.check(outline("2", LOCAL, partly).build(), KEY)))
                .contains("/entries/0/columns/0 WARNING ledger.told-finer [4, year]");
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

    /** Whether or not a set is told where there was a label. */
    @Test
    void takesASetForNarrowerThanTheLabelAboveIt() {
        GeneralisedTable tight =
                Recoding.local(TWO).vocabulary(Recoding.Vocabulary.TIGHT).apply(COARSE.original());
        int narrower = 0;
        for (int row = 0; row < tight.rows(); row++) {
            narrower += tight.cell(row, 0).equals(COARSE.cell(row, 0)) ? 0 : 1;
        }

        assertThat(said(recorded(outline("1", FULL, COARSE).build())
                        .check(outline("2", LOCAL, tight).build(), KEY)))
                .isEqualTo(
                        narrower == 0
                                ? List.of()
                                : List.of("/entries/0/columns/0 WARNING ledger.told-finer [" + narrower + ", year]"));
    }

    @Test
    void knowsAReleaseAgainOnlyWhereAllIsTheSame() {
        ReleaseOutline release = outline("1", LOCAL, YEARS)
                .sensitive("harm", List.of("low", "none", "low", "none", "low", "none"), 2)
                .releaseKey(ONE)
                .build();
        Ledger ledger = recorded(release);

        assertThat(ledger.check(release, KEY)).isEmpty();
        assertThat(List.of(
                        outline("2", LOCAL, YEARS)
                                .sensitive("harm", List.of("low", "none", "low", "none", "none", "low"), 2),
                        outline("2", LOCAL, YEARS)
                                .sensitive("cost", List.of("low", "none", "low", "none", "low", "none"), 2),
                        outline("2", LOCAL, COARSE)
                                .sensitive("harm", List.of("low", "none", "low", "none", "low", "none"), 2),
                        outline("2", LOCAL, table("size", "10", "10", "11", "11", "21", "21"))
                                .sensitive("harm", List.of("low", "none", "low", "none", "low", "none"), 2)))
                .allSatisfy(
                        other -> assertThat(ledger.check(other.releaseKey(ONE).build(), KEY))
                                .extracting(Finding::code)
                                .contains("ledger.key-used-again"));
    }

    @Test
    void keepsTheLargerPromiseOfValuesToo() {
        GeneralisedTable all = Recoding.local(PrivacyModel.kAnonymity(6)).apply(YEARS.original());
        List<String> harms = List.of("low", "none", "severe", "low", "fatal", "none");
        Ledger ledger = recorded(outline("1", LOCAL, all)
                .sensitive("cost", ids(6), 2)
                .sensitive("harm", harms, 3)
                .build());

        assertThat(said(ledger.check(
                        outline("2", LOCAL, all)
                                .sensitive("cost", ids(6), 2)
                                .sensitive("harm", harms, 2)
                                .build(),
                        KEY)))
                .isEmpty();
        assertThat(said(ledger.check(
                        outline("2", LOCAL, YEARS)
                                .sensitive("cost", ids(6), 2)
                                .sensitive("harm", harms, 2)
                                .build(),
                        KEY)))
                .containsExactly("/entries/1/columns/2 WARNING ledger.few-values [6, harm, 3]");
    }

    private static ReleaseOutline of(String version, int from, int to, String... organisations) {
        String[] years = new String[to - from];
        java.util.Arrays.fill(years, "2001");
        return ReleaseOutline.builder(version, table("year", years), LOCAL)
                .ids(ids(to).subList(from, to))
                .organisations(List.of(organisations).stream().map(List::of).toList())
                .build();
    }

    private static ReleaseOutline without(String version, int from, int to) {
        String[] years = new String[to - from];
        java.util.Arrays.fill(years, "2001");
        return ReleaseOutline.builder(version, table("year", years), LOCAL)
                .ids(ids(to).subList(from, to))
                .build();
    }

    @Test
    void countsADifferenceFromOneUpToOneLessThanWasPromised() {
        Ledger ledger = recorded(without("1", 0, 6));

        assertThat(said(ledger.check(without("2", 0, 7), KEY)))
                .contains("/entries/0 ERROR ledger.differs-by-few-rows [1, 0, 2]");
        assertThat(said(ledger.check(without("2", 1, 6), KEY)))
                .contains("/entries/0 ERROR ledger.differs-by-few-rows [0, 1, 2]");
        assertThat(said(ledger.check(without("2", 1, 9), KEY)))
                .contains("/entries/0 ERROR ledger.differs-by-few-rows [3, 1, 2]");
        assertThat(ledger.check(without("2", 2, 8), KEY)).isEmpty();
        assertThat(ledger.check(without("2", 6, 8), KEY)).isEmpty();
    }

    @Test
    void countsSuppressedRowsAmongThoseOfARelease() {
        GeneralisedTable nothing = Recoding.local(PrivacyModel.kAnonymity(7)).apply(YEARS.original());
        Ledger ledger = recorded(outline("1", LOCAL, nothing).build());

        assertThat(ledger.entries().get(0).suppressed()).hasSize(6).isSorted();
        assertThat(ledger.check(outline("2", LOCAL, YEARS).build(), KEY)).isEmpty();
        assertThat(said(ledger.check(without("2", 0, 7), KEY)))
                .containsExactly("/entries/0 ERROR ledger.differs-by-few-rows [1, 0, 2]");
    }

    @Test
    void countsTheOrganisationsThatComeGoOrHaveMoreRows() {
        Ledger ledger = recorded(of("1", 0, 4, "Aberlas", "Aberlas", "Treglas", "Treglas"));

        assertThat(said(ledger.check(
                        of("2", 0, 6, "Aberlas", "Aberlas", "Treglas", "Treglas", "Rhosfan", "Rhosfan"), KEY)))
                .containsExactly("/entries/0 WARNING ledger.differs-by-few-organisations [1, 2]");
        assertThat(said(ledger.check(of("2", 0, 2, "Aberlas", "Aberlas"), KEY)))
                .containsExactly("/entries/0 WARNING ledger.differs-by-few-organisations [1, 2]");
        assertThat(said(ledger.check(
                        of("2", 0, 6, "Aberlas", "Aberlas", "Treglas", "Treglas", "Treglas", "Treglas"), KEY)))
                .containsExactly("/entries/0 WARNING ledger.differs-by-few-organisations [1, 2]");
        assertThat(ledger.check(of("2", 0, 6, "Aberlas", "Aberlas", "Treglas", "Treglas", "Rhosfan", "Aberlas"), KEY))
                .isEmpty();
        assertThat(ledger.check(of("2", 6, 8, "Rhosfan", "Rhosfan"), KEY)).isEmpty();
    }

    @Test
    void saysNothingOfARetractedReleaseOfOthers() {
        Ledger ledger = recorded(without("1", 0, 6)).retract("1", LocalDate.of(2027, 4, 1), LedgerEntry.Reason.LAW);

        assertThat(ledger.check(without("2", 6, 9), KEY)).isEmpty();
    }

    /** A key joins rows and their own values; what else the class had is ruled out. */
    @Test
    void leavesALinkedRowItsOwnValueAlone() {
        GeneralisedTable first = table("year", "2001", "2001", "2001", "2001", "2002", "2002", "2002", "2002");
        GeneralisedTable second = table("size", "10", "10", "11", "11", "10", "10", "11", "11");
        List<String> harms = List.of("low", "low", "none", "none", "none", "none", "low", "low");
        ReleaseOutline.Builder one = outline("1", LOCAL, first).sensitive("harm", harms, 2);
        ReleaseOutline.Builder two = outline("2", LOCAL, second).sensitive("harm", harms, 2);

        assertThat(recorded(one.build()).check(two.build(), KEY)).isEmpty();
        assertThat(said(recorded(one.releaseKey(ONE).build())
                        .check(two.releaseKey(ONE).build(), KEY)))
                .containsExactly(
                        "/entries/0/releaseKey ERROR ledger.key-used-again []",
                        "/entries/1/columns/1 ERROR ledger.value-fixed [8, harm]");
    }
}
