package org.lessons.anonymise.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lessons.anonymise.microdata.Recoding;
import org.lessons.model.TreatedCase;
import org.lessons.model.table.DescribedTable;

class ReleaseProperties {

    private static final int COARSE = CaseColumns.QUASI_IDENTIFIERS.size();

    @Property(tries = 60)
    void everyCaseLooksLikeKOfKOrganisations(
            @ForAll long seed, @ForAll @IntRange(min = 30, max = 90) int n, @ForAll @IntRange(min = 2, max = 5) int k) {
        List<TreatedCase> cases = SomeCases.any(seed, n);
        ReleasedCollection released = SomeCases.release(k).build().release(cases);

        Assume.that(released.isReleased());
        Map<String, String> bodies = bodies(cases);
        Map<List<String>, List<List<String>>> classes =
                rows(released).stream().collect(Collectors.groupingBy(row -> row.subList(1, COARSE + 1)));
        classes.forEach((shown, rows) -> {
            assertThat(rows).hasSizeGreaterThanOrEqualTo(k);
            Set<String> organisations = new HashSet<>();
            rows.forEach(row -> organisations.add(bodies.get(row.get(0))));
            assertThat(organisations).hasSizeGreaterThanOrEqualTo(k);
        });
    }

    private static Map<String, String> bodies(List<TreatedCase> cases) {
        ReleaseCodes codes = new ReleaseCodes(SomeCases.KEY);
        Map<String, String> bodies = new HashMap<>();
        cases.forEach(treated -> bodies.put(
                codes.code(ReleaseCodes.Purpose.CASE, treated.content().id().orElseThrow()),
                Organisations.identity(treated.content()).orElseThrow()));
        return bodies;
    }

    private static List<List<String>> rows(ReleasedCollection released) {
        return released.cases().orElseThrow().rows();
    }

    @Property(tries = 30)
    void noIdRevisionOrSourceIdIsInAnyCell(@ForAll long seed, @ForAll boolean linked) {
        List<TreatedCase> cases = SomeCases.any(seed, 40).stream()
                .map(treated -> linked ? SomeCases.treated(treated.content(), "mr-x") : treated)
                .toList();
        ReleasedCollection released = SomeCases.release(3)
                .texts(linked ? ReleasedTexts.LINKED : ReleasedTexts.APART)
                .build()
                .release(cases);

        assertThat(released.tables()).hasSize(2);
        for (DescribedTable table : released.tables()) {
            table.rows()
                    .forEach(row -> row.forEach(cell -> assertThat(cell)
                            .doesNotContain("caseid-", "source-", "older-", "register", "4711", "Body")));
        }
    }

    @Property(tries = 20)
    void twoKeysShareNoKeyOfARow(@ForAll long seed) {
        List<TreatedCase> cases = SomeCases.any(seed, 40);
        ReleasedCollection one = SomeCases.release(3).build().release(cases);
        ReleasedCollection other =
                SomeCases.release(3).releaseKey(SomeCases.OTHER_KEY).build().release(cases);

        assertThat(keys(one)).isNotEmpty().doesNotContainAnyElementsOf(keys(other));
        assertThat(one.cases().orElseThrow().rows().stream().map(row -> row.subList(1, row.size())))
                .containsExactlyInAnyOrderElementsOf(other.cases().orElseThrow().rows().stream()
                        .map(row -> row.subList(1, row.size()))
                        .toList());
    }

    private static List<String> keys(ReleasedCollection released) {
        return released.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.get(0))
                .distinct()
                .toList();
    }

    @Property(tries = 20)
    void textsHaveOtherKeysThanCases(@ForAll long seed) {
        ReleasedCollection released = SomeCases.release(3).build().release(SomeCases.any(seed, 40));

        Set<String> cases = rows(released).stream().map(row -> row.get(0)).collect(Collectors.toSet());
        assertThat(released.texts().orElseThrow().rows())
                .hasSize(released.flow().released())
                .noneMatch(row -> cases.contains(row.get(0)));
    }

    @Property(tries = 20)
    void theOrderOfTheCasesDoesNotMatter(@ForAll long seed, @ForAll boolean fullDomain) {
        List<TreatedCase> cases = SomeCases.any(seed, 40);
        List<TreatedCase> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, new Random(seed));
        Release release = SomeCases.release(3)
                .mode(fullDomain ? Recoding.Mode.FULL_DOMAIN : Recoding.Mode.LOCAL)
                .build();

        assertThat(release.release(shuffled).tables())
                .isEqualTo(release.release(cases).tables());
        assertThat(release.feasible(shuffled)).isEqualTo(release.feasible(cases));
    }

    @Property(tries = 20)
    void everyCaseIsCountedOnce(@ForAll long seed, @ForAll @IntRange(min = 12, max = 60) int n) {
        ReleaseFlow flow =
                SomeCases.release(3).build().release(SomeCases.any(seed, n)).flow();

        assertThat(flow.submitted())
                .isEqualTo(n)
                .isEqualTo(flow.refused() + flow.suppressed() + flow.withdrawn() + flow.released());
    }

    /** What is said to be feasible is: released with one coding throughout, the columns that go are dropped and all the rest holds. */
    @Property(tries = 20)
    void whatIsFeasibleHolds(@ForAll long seed, @ForAll @IntRange(min = 30, max = 80) int n) {
        List<TreatedCase> cases = SomeCases.any(seed, n);
        Feasibility feasible = SomeCases.release(3).build().feasible(cases);
        List<CaseColumn> columns = CaseColumns.QUASI_IDENTIFIERS;

        Map<List<String>, Set<String>> bodies = new HashMap<>();
        for (TreatedCase treated : cases) {
            List<String> shown = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                shown.add(shown(columns.get(column), feasible.columns().get(column), treated));
            }
            bodies.computeIfAbsent(shown, any -> new HashSet<>())
                    .add(Organisations.identity(treated.content()).orElseThrow());
        }
        assertThat(bodies.values()).allMatch(of -> of.size() >= 3);
    }

    private static String shown(CaseColumn column, Feasibility.Column told, TreatedCase treated) {
        String value = column.of(treated.content());
        Coarsening coarsening = column.coarsening().orElseThrow();
        return told.step()
                .map(step -> value.isEmpty()
                        ? value
                        : coarsening.row(value).get(coarsening.steps().indexOf(step)))
                .orElse("");
    }
}
