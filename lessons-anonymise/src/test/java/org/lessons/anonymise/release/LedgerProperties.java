package org.lessons.anonymise.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lessons.anonymise.release.Sample.HARM;
import static org.lessons.anonymise.release.Sample.K;
import static org.lessons.anonymise.release.Sample.L;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lessons.anonymise.microdata.GeneralisedTable;
import org.lessons.anonymise.microdata.PrivacyModel;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Canonical;

/** What holds of a ledger whatever is released. */
class LedgerProperties {

    private static final LedgerKey KEY = LedgerKey.of("the key of the ledger itself".getBytes(StandardCharsets.UTF_8));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final PrivacyModel MODEL = PrivacyModel.kAnonymity(K);

    private static byte[] key(int number) {
        return ("the key of the release numbered " + number).getBytes(StandardCharsets.UTF_8);
    }

    private static ReleaseOutline one(Sample people, String version, int key) {
        return people.outline(version, people.released(MODEL, "year", "region"))
                .releaseKey(key(key))
                .build();
    }

    private static ReleaseOutline other(Sample people, String version, int key) {
        return people.outline(version, people.released(MODEL, "tenure", "size"))
                .releaseKey(key(key))
                .build();
    }

    private static int told(List<Finding> findings, String code) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .mapToInt(finding -> Integer.parseInt(finding.arguments().get(0)))
                .sum();
    }

    @Property(tries = 50)
    void nothingIsSaidOfAReleaseThatIsRecordedAlready(@ForAll long seed, @ForAll @IntRange(min = K, max = 150) int n) {
        Sample people = Sample.of(n, seed);
        Ledger ledger =
                Ledger.empty().record(one(people, "1", 1), KEY, CLOCK).record(other(people, "2", 2), KEY, CLOCK);

        assertThat(ledger.check(one(people, "1", 1), KEY)).isEmpty();
        assertThat(ledger.check(one(people, "3", 1), KEY)).isEmpty();
        assertThat(ledger.check(other(people, "2", 2), KEY)).isEmpty();
    }

    @Property(tries = 50)
    void nothingIsSaidOfTheSameRowsUnderAKeyOfTheirOwn(@ForAll long seed, @ForAll @IntRange(min = K, max = 150) int n) {
        Sample people = Sample.of(n, seed);
        Ledger ledger = Ledger.empty().record(one(people, "1", 1), KEY, CLOCK);

        assertThat(ledger.check(one(people, "2", 2), KEY)).isEmpty();
    }

    @Property(tries = 50)
    void otherPeopleChangeNothing(@ForAll long seed, @ForAll @IntRange(min = K, max = 100) int n) {
        Sample all = Sample.of(2 * n, seed);
        Sample these = all.first(n);
        Sample those = new Sample(all.rows().subList(n, 2 * n));
        ReleaseOutline release = one(these, "2", 2);

        assertThat(Ledger.empty().record(one(those, "1", 1), KEY, CLOCK).check(release, KEY))
                .extracting(Finding::code, Finding::arguments)
                .isEqualTo(Ledger.empty().check(release, KEY).stream()
                        .map(finding -> org.assertj.core.groups.Tuple.tuple(finding.code(), finding.arguments()))
                        .toList());
    }

    @Property(tries = 50)
    void theOrderOfTheRowsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = K, max = 150) int n) {
        Sample people = Sample.of(n, seed);
        List<Sample.Row> shuffled = new ArrayList<>(people.rows());
        Collections.shuffle(shuffled, new Random(seed));
        Sample turned = new Sample(shuffled);
        Ledger ledger = Ledger.empty().record(one(people, "1", 1), KEY, CLOCK);

        assertThat(Ledger.empty().record(one(turned, "1", 1), KEY, CLOCK)).isEqualTo(ledger);
        assertThat(ledger.check(other(turned, "2", 2), KEY)).isEqualTo(ledger.check(other(people, "2", 2), KEY));
    }

    @Property(tries = 50)
    void noValueAndNoIdIsWritten(@ForAll long seed, @ForAll @IntRange(min = K, max = 60) int n) {
        Sample people = Sample.of(n, seed);
        String written = Canonical.text(Ledger.empty().record(one(people, "1", 1), KEY, CLOCK));

        people.rows()
                .forEach(row -> assertThat(written)
                        .doesNotContain("\"" + row.harm() + "\"", "\"" + row.id() + "\"", row.region() + "\""));
    }

    /** The attacks in plain code: each row by itself, among all others. */
    @Property(tries = 50)
    void asManyRowsAreToldAsAnAttackerWouldFind(
            @ForAll long seed,
            @ForAll @IntRange(min = 20, max = 150) int n,
            @ForAll @IntRange(max = 30) int left,
            @ForAll @IntRange(max = 30) int joined) {
        Sample all = Sample.of(n, seed);
        Sample before = all.first(n - Math.min(joined, n / 3));
        Sample now = new Sample(all.rows().subList(Math.min(left, n / 3), n));
        ReleaseOutline first = one(before, "1", 1);
        ReleaseOutline second = other(now, "2", 2);
        List<Finding> found = Ledger.empty().record(first, KEY, CLOCK).check(second, KEY);
        Map<String, List<String>> shownBefore = shown(before, first.table());
        Map<String, List<String>> shownNow = shown(now, second.table());

        int alone = 0;
        int fixed = 0;
        int few = 0;
        for (Sample.Row row : all.rows()) {
            List<Sample.Row> asBefore = alike(all, shownBefore, row);
            List<Sample.Row> asNow = alike(all, shownNow, row);
            Set<Sample.Row> asBoth = new HashSet<>(asBefore);
            asBoth.retainAll(asNow);
            boolean wasShown = shownBefore.containsKey(row.id());
            alone += asBoth.size() < K && (!wasShown || asBoth.size() < asBefore.size()) ? 1 : 0;
            if (shownNow.containsKey(row.id())) {
                Set<String> possible = harms(asNow);
                int had = wasShown ? harms(asBefore).size() : Integer.MAX_VALUE;
                if (wasShown) {
                    possible.retainAll(harms(asBefore));
                }
                fixed += possible.size() == 1 && had > 1 ? 1 : 0;
                few += possible.size() > 1 && possible.size() < L && possible.size() < had ? 1 : 0;
            }
        }
        assertThat(told(found, "ledger.joint-classes")).isEqualTo(alone);
        assertThat(told(found, "ledger.value-fixed")).isEqualTo(fixed);
        assertThat(told(found, "ledger.few-values")).isEqualTo(few);
        assertThat(found).allSatisfy(finding -> assertThat(finding.toString()).doesNotContain("case", HARM + "="));
    }

    /** What is shown of each case that is not suppressed. */
    private static Map<String, List<String>> shown(Sample sample, GeneralisedTable table) {
        Map<String, List<String>> shown = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            if (table.classOf(row) >= 0) {
                shown.put(sample.rows().get(row).id(), table.cells(table.classOf(row)));
            }
        }
        return shown;
    }

    private static List<Sample.Row> alike(Sample all, Map<String, List<String>> shown, Sample.Row as) {
        return all.rows().stream()
                .filter(row -> java.util.Objects.equals(shown.get(row.id()), shown.get(as.id())))
                .toList();
    }

    private static Set<String> harms(List<Sample.Row> rows) {
        Set<String> harms = new HashSet<>();
        rows.forEach(row -> harms.add(row.harm()));
        return harms;
    }

    /** A difference of fewer than k is told, and none of k or more. */
    @Property(tries = 50)
    void aDifferenceOfFewRowsIsTold(@ForAll long seed, @ForAll @IntRange(max = 10) int fewer) {
        Sample people = Sample.of(60, seed);
        Sample without = people.without(IntStream.range(0, fewer).toArray());
        List<Finding> found =
                Ledger.empty().record(one(people, "1", 1), KEY, CLOCK).check(one(without, "2", 2), KEY);

        assertThat(found.stream().anyMatch(finding -> finding.code().equals("ledger.differs-by-few-rows")))
                .isEqualTo(fewer > 0 && fewer < K);
    }
}
