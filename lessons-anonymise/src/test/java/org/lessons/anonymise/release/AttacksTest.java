package org.lessons.anonymise.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lessons.anonymise.release.Sample.BOTH;
import static org.lessons.anonymise.release.Sample.HARM;
import static org.lessons.anonymise.release.Sample.K;
import static org.lessons.anonymise.release.Sample.L;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lessons.anonymise.microdata.GeneralisedTable;
import org.lessons.anonymise.microdata.PrivacyModel;
import org.lessons.model.check.Finding;

/** Each attack succeeds on a naive release, and fails or is reported where models and ledger are used. */
class AttacksTest {

    private static final byte[] ONE_KEY = "the key of a release, for a test".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER_KEY = "another key of a release, for it".getBytes(StandardCharsets.UTF_8);
    private static final LedgerKey KEY =
            LedgerKey.of("the key of the ledger, for a test".getBytes(StandardCharsets.UTF_8));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-01T12:00:00Z"), ZoneOffset.UTC);

    private final Sample people = Sample.of(600, 7);

    /** Two releases, each with classes of at least five rows and three values, in other columns. */
    private final GeneralisedTable one = people.released(BOTH, "year", "region");

    private final GeneralisedTable other = people.released(BOTH, "tenure", "size");

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.location() + " " + finding.code() + " " + finding.arguments())
                .toList();
    }

    /** What the attacker has: for each row the values that are shown, and what else is told. */
    private static List<String> cells(GeneralisedTable table, int row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < table.original().quasiIdentifiers().size(); column++) {
            cells.add(table.cell(row, column));
        }
        return cells;
    }

    private static int rowsOf(Map<?, List<Integer>> groups, Predicate<List<Integer>> which) {
        return groups.values().stream().filter(which).mapToInt(List::size).sum();
    }

    private Map<List<String>, List<Integer>> linked(GeneralisedTable... tables) {
        Map<List<String>, List<Integer>> groups = new HashMap<>();
        for (int row = 0; row < people.rows().size(); row++) {
            List<String> all = new ArrayList<>();
            for (GeneralisedTable table : tables) {
                all.addAll(cells(table, row));
            }
            groups.computeIfAbsent(all, shown -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    private Ledger recorded(ReleaseOutline outline) {
        return Ledger.empty().record(outline, KEY, CLOCK);
    }

    private List<Finding> checked(ReleaseOutline first, ReleaseOutline second) {
        return recorded(first).check(second, KEY);
    }

    @Test
    void eachReleaseAloneKeepsItsPromise() {
        for (GeneralisedTable table : List.of(one, other)) {
            assertThat(table.classes()).isGreaterThan(20);
            assertThat(linked(table).values())
                    .allSatisfy(rows -> assertThat(rows).hasSizeGreaterThanOrEqualTo(K))
                    .allSatisfy(rows -> assertThat(harmsOf(rows)).hasSizeGreaterThanOrEqualTo(L));
        }
        assertThat(Ledger.empty().check(people.outline("1", one).build(), KEY)).isEmpty();
        assertThat(Ledger.empty().check(people.outline("1", other).build(), KEY))
                .isEmpty();
    }

    private Set<String> harmsOf(List<Integer> rows) {
        Set<String> harms = new HashSet<>();
        rows.forEach(row -> harms.add(people.rows().get(row).harm()));
        return harms;
    }

    @Test
    void compositionByIdsSinglesOutRowsUnlessTheLedgerIsAsked() {
        int singled = rowsOf(linked(one, other), rows -> rows.size() < K);
        int told = rowsOf(linked(one, other), rows -> harmsOf(rows).size() == 1);
        assertThat(singled).isGreaterThan(300);
        assertThat(told).isGreaterThan(100);

        assertThat(said(checked(
                        people.outline("1", one).releaseKey(ONE_KEY).build(),
                        people.outline("2", other).releaseKey(ONE_KEY).build())))
                .contains(
                        "/entries/0/releaseKey ledger.key-used-again []",
                        "/entries/1/classes ledger.linked-classes [" + singled + ", 5]",
                        "/entries/1/columns/2 ledger.value-fixed [" + told + ", harm]");
    }

    @Test
    void theSameClassesUnderAKeyOfTheirOwnGiveNothingToJoin() {
        assertThat(rowsOf(linked(one, one), rows -> rows.size() < K)).isZero();

        assertThat(checked(
                        people.outline("1", one).releaseKey(ONE_KEY).build(),
                        people.outline("2", one).releaseKey(OTHER_KEY).build()))
                .isEmpty();
    }

    /** No id is needed: it is enough to know that somebody is in both. */
    @Test
    void compositionByIntersectionFixesValuesUnlessTheLedgerIsAsked() {
        int fixed = 0;
        int few = 0;
        Map<List<String>, List<Integer>> ofOne = linked(one);
        Map<List<String>, List<Integer>> ofOther = linked(other);
        for (int row = 0; row < people.rows().size(); row++) {
            Set<String> possible = harmsOf(ofOne.getOrDefault(cells(one, row), List.of()));
            possible.retainAll(harmsOf(ofOther.getOrDefault(cells(other, row), List.of())));
            fixed += possible.size() == 1 ? 1 : 0;
            few += possible.size() == 2 ? 1 : 0;
        }
        int joint = rowsOf(linked(one, other), rows -> rows.size() < K);
        assertThat(fixed).isPositive();

        assertThat(said(checked(
                        people.outline("1", one).releaseKey(ONE_KEY).build(),
                        people.outline("2", other).releaseKey(OTHER_KEY).build())))
                .containsExactly(
                        "/entries/1/classes ledger.joint-classes [" + joint + ", 5]",
                        "/entries/1/columns/2 ledger.value-fixed [" + fixed + ", harm]",
                        "/entries/1/columns/2 ledger.few-values [" + few + ", harm, 3]");
    }

    @Test
    void aRetractedReleaseStillComposes() {
        Ledger ledger = recorded(people.outline("1", one).build())
                .retract("1", LocalDate.of(2027, 4, 1), LedgerEntry.Reason.DISCLOSURE);

        assertThat(said(ledger.check(people.outline("2", other).build(), KEY)))
                .first()
                .isEqualTo("/entries/0 ledger.retracted []");
        assertThat(ledger.check(people.outline("2", other).build(), KEY))
                .extracting(Finding::code)
                .contains("ledger.value-fixed", "ledger.joint-classes");
    }

    @Test
    void aClassOfOneValueTellsItOfEverybodyInItUnlessValuesMustDiffer() {
        PrivacyModel naive = PrivacyModel.kAnonymity(2);
        GeneralisedTable table = people.released(naive, "year", "region");
        int told = rowsOf(linked(table), rows -> harmsOf(rows).size() == 1);
        int few = rowsOf(linked(table), rows -> harmsOf(rows).size() == 2);
        assertThat(told).isPositive();

        GeneralisedTable diverse =
                people.released(naive.and(PrivacyModel.distinctDiversity(HARM, L)), "year", "region");
        assertThat(rowsOf(linked(diverse), rows -> harmsOf(rows).size() < L)).isZero();
        GeneralisedTable evenly =
                people.released(naive.and(PrivacyModel.entropyDiversity(HARM, 2.5)), "year", "region");
        assertThat(rowsOf(linked(evenly), rows -> harmsOf(rows).size() < L)).isZero();

        assertThat(said(Ledger.empty().check(people.outline("1", table).build(), KEY)))
                .contains(
                        "/entries/0/columns/2 ledger.value-fixed [" + told + ", harm]",
                        "/entries/0/columns/2 ledger.few-values [" + few + ", harm, 3]");
    }

    /** How much more probable a value is in a class than among all, for the value of which that is most so. */
    private double gain(List<Integer> rows) {
        return harmsOf(rows).stream()
                .mapToDouble(harm -> share(rows, harm) - share(everybody(), harm))
                .max()
                .orElse(0);
    }

    private List<Integer> everybody() {
        return IntStream.range(0, people.rows().size()).boxed().toList();
    }

    private double share(List<Integer> rows, String harm) {
        return rows.stream()
                        .filter(row -> people.rows().get(row).harm().equals(harm))
                        .count()
                / (double) rows.size();
    }

    /** Three values are there, and yet whoever is known to be in the class has probably the one. */
    @Test
    void aSkewedClassTellsWhatIsProbableUnlessItMustBeLikeTheWhole() {
        GeneralisedTable close = people.released(BOTH.and(PrivacyModel.equalCloseness(HARM, 0.2)), "year", "region");

        assertThat(linked(one).values())
                .anySatisfy(rows -> assertThat(gain(rows)).isGreaterThan(0.3));
        assertThat(close.classes()).isGreaterThan(1);
        assertThat(linked(close).values())
                .allSatisfy(rows -> assertThat(gain(rows)).isLessThanOrEqualTo(0.2));
    }

    private static Map<String, Integer> tally(Sample sample) {
        Map<String, Integer> tally = new TreeMap<>();
        sample.harms().forEach(harm -> tally.merge(harm, 1, Integer::sum));
        return tally;
    }

    @Test
    void oneRowLessTellsWhoIsGoneUnlessTheLedgerIsAsked() {
        Sample fewer = people.without(17);
        Map<String, Integer> difference = tally(people);
        tally(fewer).forEach((harm, count) -> difference.merge(harm, -count, Integer::sum));
        difference.values().removeIf(count -> count == 0);
        assertThat(difference).isEqualTo(Map.of(people.rows().get(17).harm(), 1));

        assertThat(said(checked(
                        people.outline("1", one).build(),
                        fewer.outline("2", fewer.released(BOTH, "year", "region"))
                                .build())))
                .contains("/entries/0 ledger.differs-by-few-rows [0, 1, 5]");
    }

    @Test
    void aFewRowsMoreAreReportedAndManyMoreAreNot() {
        Sample before = people.first(597);
        ReleaseOutline earlier =
                before.outline("1", before.released(BOTH, "year", "region")).build();
        Sample half = people.first(300);
        ReleaseOutline halfEarlier =
                half.outline("1", half.released(BOTH, "year", "region")).build();
        ReleaseOutline all = people.outline("2", one).build();

        assertThat(said(checked(earlier, all))).contains("/entries/0 ledger.differs-by-few-rows [3, 0, 5]");
        assertThat(checked(halfEarlier, all))
                .extracting(Finding::code)
                .doesNotContain("ledger.differs-by-few-rows")
                .contains("ledger.joint-classes");
    }

    /** Ten cases of one provider do not protect each other. */
    @Test
    void theRowsOfOneProviderMoreAreReportedHoweverManyTheyAre() {
        Sample without = new Sample(people.rows().stream()
                .filter(row -> !row.provider().equals("provider4"))
                .toList());
        assertThat(people.rows().size() - without.rows().size()).isGreaterThan(10 * K);
        ReleaseOutline earlier = without.outline("1", without.released(BOTH, "year", "region"))
                .organisations(providers(without))
                .build();

        assertThat(said(checked(
                        earlier,
                        people.outline("2", one)
                                .organisations(providers(people))
                                .build())))
                .contains("/entries/0 ledger.differs-by-few-organisations [1, 5]")
                .noneMatch(finding -> finding.contains("few-rows"));
    }

    private static List<List<String>> providers(Sample sample) {
        return sample.rows().stream().map(row -> List.of(row.provider())).toList();
    }
}
