package org.lessons.anonymise.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lessons.anonymise.microdata.GeneralisedTable;
import org.lessons.anonymise.microdata.Microdata;
import org.lessons.anonymise.microdata.PrivacyModel;
import org.lessons.anonymise.microdata.Recoding;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Severity;
import org.lessons.model.shape.Canonical;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;

/** What a ledger keeps, and what it is kept under. */
class LedgerTest {

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
    void keepsFingerprintsAndCountsAndNoValue() {
        ReleaseOutline outline = outline("1", FULL.and("3 distinct values of harm"), YEARS)
                .sensitive("harm", List.of("low", "severe", "low", "low", "fatal", "low"), 3)
                .organisations(List.of(
                        List.of("Aberlas"), List.of("Aberlas"), List.of("Treglas"), List.of(), List.of(), List.of()))
                .releaseKey(ONE)
                .build();
        Ledger ledger = recorded(outline);
        LedgerEntry entry = ledger.entry("1").orElseThrow();

        assertThat(Canonical.text(ledger))
                .doesNotContain(
                        "case0",
                        "\"low\"",
                        "severe",
                        "fatal",
                        "Aberlas",
                        "2001",
                        "2011",
                        new String(ONE, StandardCharsets.UTF_8))
                .contains("3 distinct values of harm", "\"harm\"", "\"year\"", "2027-03-01", "RELEASED", "FULL_DOMAIN");
        assertThat(entry.classes()).extracting(alike -> alike.cases().size()).containsExactly(2, 2, 2);
        assertThat(entry.classes())
                .extracting(alike -> alike.values().get(0).values().size())
                .containsExactlyInAnyOrder(2, 1, 2);
        assertThat(entry.organisations())
                .extracting(LedgerEntry.OrganisationRows::rows)
                .containsExactlyInAnyOrder(2, 1);
        assertThat(entry.columns()).extracting(LedgerEntry.Column::l).containsExactly(Optional.empty(), Optional.of(3));
    }

    @Test
    void doesNotShowThatTwoClassesHaveTheSameValue() {
        LedgerEntry entry = recorded(harms("1", YEARS, "low", "low", "low", "low", "low", "low"))
                .entry("1")
                .orElseThrow();

        assertThat(entry.classes())
                .flatMap(alike -> alike.values().get(0).values())
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void printsNoFingerprint() {
        ReleaseOutline outline = outline("1", LOCAL, YEARS).releaseKey(ONE).build();
        Ledger ledger = recorded(outline);

        assertThat(ledger).hasToString("Ledger[1 releases]");
        assertThat(ledger.entries().get(0)).hasToString("LedgerEntry[1, RELEASED, 6 rows, 3 classes]");
        assertThat(ledger.entries().get(0).classes().get(0)).hasToString("RowsAlike[2 rows]");
        assertThat(outline).hasToString("ReleaseOutline[1, 6 rows]");
        assertThat(KEY).hasToString("LedgerKey");
    }

    @Test
    void keepsNothingOfTheOrderOfTheRows() {
        List<String> reversed = new ArrayList<>(ids(6));
        java.util.Collections.reverse(reversed);
        GeneralisedTable backwards = table("year", "2011", "2011", "2002", "2002", "2001", "2001");
        ReleaseOutline turned =
                ReleaseOutline.builder("1", backwards, LOCAL).ids(reversed).build();

        assertThat(recorded(turned))
                .isEqualTo(recorded(outline("1", LOCAL, YEARS).build()));
    }

    @Test
    void describesEveryComponent() {
        List<String> undescribed = new ArrayList<>();
        look(Shape.of(Ledger.class), undescribed);

        assertThat(undescribed).isEmpty();
    }

    private static void look(Shape<?> shape, List<String> undescribed) {
        for (Part part : shape.parts()) {
            if (part.leaf().isEmpty()) {
                look(part.shape(), undescribed);
            } else if (!part.isDescribed()) {
                undescribed.add(part.toString());
            }
        }
    }

    @Test
    void noticesAnotherKeyAndComparesNothing() {
        Ledger ledger = recorded(outline("1", LOCAL, YEARS).build());
        ReleaseOutline next = outline("2", LOCAL, COARSE).build();

        assertThat(said(ledger.check(next, OTHER))).containsExactly("/key ERROR ledger.other-key []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.record(next, OTHER, CLOCK))
                .withMessage("the key is not that of the ledger");
    }

    @Test
    void knowsAReleaseAgainAndSaysNothingOfIt() {
        ReleaseOutline outline = outline("1", LOCAL, YEARS).releaseKey(ONE).build();

        assertThat(recorded(outline).check(outline, KEY)).isEmpty();
        assertThat(recorded(outline)
                        .retract("1", LocalDate.of(2027, 4, 1), LedgerEntry.Reason.PERMISSION)
                        .check(outline, KEY))
                .extracting(Finding::code)
                .containsExactly("ledger.retracted");
    }

    @Test
    void wantsAVersionOfItsOwnForEachRelease() {
        Ledger ledger = recorded(outline("1", LOCAL, YEARS).build());
        ReleaseOutline same = outline("1", LOCAL, COARSE).build();

        assertThat(said(ledger.check(same, KEY))).contains("/entries/0/version ERROR ledger.version-used []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.record(same, KEY, CLOCK))
                .withMessage("the version is taken");
    }

    @Test
    void wantsAKeyOfItsOwnForEachRelease() {
        Ledger ledger = recorded(outline("1", LOCAL, YEARS).releaseKey(ONE).build());
        GeneralisedTable others = table("year", "2001", "2001");
        ReleaseOutline.Builder next = ReleaseOutline.builder("2", others, LOCAL).ids(List.of("other1", "other2"));

        assertThat(said(ledger.check(next.releaseKey(ONE).build(), KEY)))
                .containsExactly("/entries/0/releaseKey ERROR ledger.key-used-again []");
        assertThat(ledger.check(
                        next.releaseKey("yet another key".concat(" again").getBytes(StandardCharsets.UTF_8))
                                .build(),
                        KEY))
                .isEmpty();
    }

    @Test
    void keepsARetractedReleaseBecauseCopiesCannotBeRecalled() {
        Ledger ledger = recorded(outline("1", LOCAL, YEARS).build());
        Ledger retracted = ledger.retract("1", LocalDate.of(2027, 4, 1), LedgerEntry.Reason.MISTAKE);

        assertThat(retracted.entry("1")).hasValueSatisfying(entry -> {
            assertThat(entry.status()).isEqualTo(LedgerEntry.Status.RETRACTED);
            assertThat(entry.retraction())
                    .contains(new LedgerEntry.Retraction(LocalDate.of(2027, 4, 1), LedgerEntry.Reason.MISTAKE));
            assertThat(entry.classes()).isEqualTo(ledger.entries().get(0).classes());
        });
        assertThat(retracted.retract("1", LocalDate.of(2027, 5, 1), LedgerEntry.Reason.LAW))
                .isSameAs(retracted);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.retract("2", LocalDate.of(2027, 4, 1), LedgerEntry.Reason.MISTAKE));
        assertThat(said(retracted.check(
                        outline("2", LOCAL, YEARS).releaseKey(ONE).build(), KEY)))
                .containsExactly("/entries/0 ADVICE ledger.retracted []");
    }

    @Test
    void saysInEnglishAndWelshThatCopiesCannotBeRecalled() {
        Finding finding = recorded(outline("1", LOCAL, YEARS).build())
                .retract("1", LocalDate.of(2027, 4, 1), LedgerEntry.Reason.MISTAKE)
                .check(outline("2", LOCAL, YEARS).releaseKey(ONE).build(), KEY)
                .get(0);

        assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
        assertThat(finding.message())
                .isEqualTo("This release was retracted, but copies that were handed out cannot be recalled; "
                        + "it counts as if it still stood.");
        assertThat(finding.message(Locale.forLanguageTag("cy"))).contains("ni ellir galw'n ôl y copïau");
    }

    @Test
    void wantsAKeyThatCannotBeGuessedAndAnIdForEachRow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerKey.of(new byte[15]))
                .withMessage("a ledger key has at least 16 bytes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleaseOutline.builder("1", YEARS, LOCAL).build())
                .withMessage("as many as there are rows");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleaseOutline.builder("1", YEARS, LOCAL).ids(List.of("a", "b", "a", "c", "d", "e")))
                .withMessage("two rows of one id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outline("1", LOCAL, YEARS).sensitive("harm", ids(6), 1))
                .withMessage("l is at least 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleaseTerms.of(Recoding.Mode.LOCAL, Recoding.Vocabulary.LABELS, 0))
                .withMessage("k is at least 1");
    }

    @Test
    void keepsACodingByItsFingerprint() {
        assertThat(coding(YEARS)).isEqualTo(coding(COARSE)).isNotEqualTo(coding(table("size", "10", "10")));
    }

    private static String coding(GeneralisedTable table) {
        return recorded(outline("1", LOCAL, table).build())
                .entries()
                .get(0)
                .columns()
                .get(0)
                .coding()
                .orElseThrow();
    }

    @Test
    void wantsAsManyValuesAsRows() {
        ReleaseOutline.Builder outline = outline("1", LOCAL, YEARS);

        assertThatIllegalArgumentException().isThrownBy(() -> outline.sensitive("harm", ids(5), 2));
        assertThatIllegalArgumentException().isThrownBy(() -> outline.organisations(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> outline.ids(ids(7)));
    }
}
