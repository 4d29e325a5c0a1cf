package org.lessons.anonymise.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lessons.anonymise.microdata.GeneralisedTable;
import org.lessons.anonymise.microdata.Hierarchy;
import org.lessons.anonymise.microdata.Microdata;
import org.lessons.anonymise.microdata.PrivacyModel;
import org.lessons.anonymise.microdata.Recoding;

/** Every figure again, by looking at each row and all others, for random tables. */
class RiskMeasuresProperties {

    /** What a row holds: a letter and a number to be known by, and what it tells. */
    record Row(String letter, String number, String harm, List<String> holders) {}

    /** A table, and what is asked of it. */
    record Case(List<Row> rows, int k, int threshold, int population, boolean impossible) {

        GeneralisedTable table() {
            Hierarchy letters = Hierarchy.of(
                    List.of(List.of("a", "early"), List.of("b", "early"), List.of("y", "late"), List.of("z", "late")));
            Microdata table = Microdata.builder()
                    .quasiIdentifier(
                            "letter", letters, rows.stream().map(Row::letter).toList())
                    .quasiIdentifier(
                            "number",
                            Hierarchy.flat(List.of("1", "2", "3")),
                            rows.stream().map(Row::number).toList())
                    .build();
            // More rows than there are: all are suppressed.
            return Recoding.local(PrivacyModel.kAnonymity(impossible ? rows.size() + 1 : k))
                    .apply(table);
        }

        RiskReport report() {
            return RiskAssessment.of(table())
                    .threshold(threshold)
                    .sensitive(
                            "equal",
                            rows.stream().map(row -> List.of(row.harm())).toList())
                    .sensitive(
                            "ordered",
                            rows.stream().map(row -> List.of(row.harm())).toList(),
                            List.of("low", "high", "none"))
                    .holders(rows.stream().map(Row::holders).toList())
                    .population(register())
                    .report();
        }

        ToIntFunction<List<String>> register() {
            return cells -> cells.contains("1") ? population : 2 * population;
        }

        /** The rows of each class, told by their numbers. */
        List<List<Row>> classes() {
            GeneralisedTable table = table();
            Map<Integer, List<Row>> classes = new HashMap<>();
            for (int row = 0; row < rows.size(); row++) {
                if (table.classOf(row) >= 0) {
                    classes.computeIfAbsent(table.classOf(row), none -> new ArrayList<>())
                            .add(rows.get(row));
                }
            }
            return List.copyOf(classes.values());
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Row> row = Combinators.combine(
                        Arbitraries.of("a", "b", "y", "z"),
                        Arbitraries.of("1", "2", "3"),
                        Arbitraries.of("none", "low", "high"),
                        Arbitraries.of("A", "B", "C").list().ofMaxSize(3))
                .as(Row::new);
        return Combinators.combine(
                        row.list().ofMaxSize(40),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(9, Arbitraries.just(false)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.just(true))))
                .as(Case::new);
    }

    private static void near(BigDecimal figure, double expected) {
        assertThat(figure.doubleValue()).isBetween(expected - 1e-9, expected + 1e-4);
    }

    @Property(tries = 300)
    void theRiskOfARowIsOneByTheRowsThatLookTheSame(@ForAll("cases") Case given) {
        RiskReport report = given.report();
        List<Double> risks = given.classes().stream()
                .flatMap(rows -> rows.stream().map(row -> 1.0 / rows.size()))
                .toList();
        double mean = risks.stream().mapToDouble(risk -> risk).average().orElse(0);

        near(
                report.prosecutor().most(),
                risks.stream().mapToDouble(r -> r).max().orElse(0));
        near(report.prosecutor().mean(), mean);
        near(report.marketer(), mean);
        assertThat((long) report.prosecutor().aboveThreshold().count())
                .isEqualTo(risks.stream()
                        .filter(r -> r > 1.0 / given.threshold() + 1e-9)
                        .count());
        assertThat((long) report.uniquesAfter().count())
                .isEqualTo(risks.stream().filter(r -> r == 1).count());
    }

    @Property(tries = 300)
    void theJournalistDividesByThePopulationAndNeverByLessThanTheRelease(@ForAll("cases") Case given) {
        GeneralisedTable table = given.table();
        RiskReport.Journalist journalist = given.report().journalist().orElseThrow();
        List<Integer> alike = new ArrayList<>();
        Set<Integer> beyond = new HashSet<>();
        for (int row = 0; row < table.rows(); row++) {
            int of = table.classOf(row);
            if (of >= 0) {
                int known = given.register().applyAsInt(table.cells(of));
                alike.add(Math.max(known, table.sizeOf(of)));
                if (known < table.sizeOf(of)) {
                    beyond.add(of);
                }
            }
        }

        near(journalist.most(), alike.stream().mapToDouble(a -> 1.0 / a).max().orElse(0));
        near(
                journalist.mean(),
                alike.stream().mapToDouble(a -> 1.0 / a).average().orElse(0));
        assertThat((long) journalist.aboveThreshold().count())
                .isEqualTo(alike.stream().filter(a -> a < given.threshold()).count());
        assertThat(journalist.classesBeyond()).isEqualTo(beyond.size());
    }

    @Property(tries = 300)
    void aRowIsUniqueBeforeWhenNoOtherHasItsValues(@ForAll("cases") Case given) {
        long alone = given.rows().stream()
                .filter(row -> given.rows().stream()
                                .filter(other -> other.letter().equals(row.letter())
                                        && other.number().equals(row.number()))
                                .count()
                        == 1)
                .count();

        assertThat((long) given.report().uniquesBefore().count()).isEqualTo(alone);
    }

    @Property(tries = 300)
    void everyClassIsInOneBandAndNoBandOverlaps(@ForAll("cases") Case given) {
        List<RiskReport.SizeBand> bands = given.report().classes().sizes();

        assertThat(bands.get(0).from()).isEqualTo(1);
        assertThat(bands).extracting(RiskReport.SizeBand::from).contains(given.threshold());
        for (int at = 0; at < bands.size(); at++) {
            RiskReport.SizeBand band = bands.get(at);
            int to = band.to().orElse(Integer.MAX_VALUE);
            assertThat(at + 1 < bands.size() ? bands.get(at + 1).from() - 1 : Integer.MAX_VALUE)
                    .isEqualTo(to);
            List<Integer> sizes = given.classes().stream()
                    .map(List::size)
                    .filter(size -> size >= band.from() && size <= to)
                    .toList();
            assertThat(band.classes()).isEqualTo(sizes.size());
            assertThat(band.rows())
                    .isEqualTo(sizes.stream().mapToInt(size -> size).sum());
        }
    }

    @Property(tries = 300)
    void emptyCellsAreCountedOneByOne(@ForAll("cases") Case given) {
        GeneralisedTable table = given.table();
        RiskReport report = given.report();
        int all = 0;
        for (int column = 0; column < 2; column++) {
            int at = column;
            int empty = (int) IntStream.range(0, table.rows())
                    .filter(row -> table.cell(row, at).equals("*"))
                    .count();
            assertThat(report.columns().get(column).suppressed().count()).isEqualTo(empty);
            assertThat(report.columns().get(column).loss().doubleValue())
                    .isBetween(table.loss(column) - 1e-4, table.loss(column) + 1e-4);
            all += empty;
        }
        assertThat(report.suppressedCells()).isEqualTo(RiskReport.Share.of(all, 2 * table.rows()));
        assertThat(report.suppressedRows()).isEqualTo(RiskReport.Share.of(table.suppressed(), table.rows()));
    }

    @Property(tries = 300)
    void homogeneityAndDistanceAreThoseOfTheWorstClass(@ForAll("cases") Case given) {
        RiskReport report = given.report();
        int same = given.classes().stream()
                .filter(rows -> rows.stream().map(Row::harm).distinct().count() == 1)
                .mapToInt(List::size)
                .sum();
        double equal = 0;
        double ordered = 0;
        // In the order that was given; a value that nobody tells is on the line all the same.
        List<String> order = List.of("low", "high", "none");
        for (List<Row> rows : given.classes()) {
            double apart = 0;
            double carried = 0;
            double moved = 0;
            for (String value : order) {
                double surplus = share(rows, value) - share(given.rows(), value);
                apart += Math.abs(surplus) / 2;
                carried += surplus;
                moved += Math.abs(carried) / 2;
            }
            equal = Math.max(equal, apart);
            ordered = Math.max(ordered, moved);
        }

        assertThat(report.sensitive())
                .allSatisfy(column -> assertThat(column.homogeneous().count()).isEqualTo(same));
        near(report.sensitive().get(0).distance(), equal);
        near(report.sensitive().get(1).distance(), ordered);
    }

    private static double share(List<Row> rows, String value) {
        return rows.stream().filter(row -> row.harm().equals(value)).count() / (double) rows.size();
    }

    @Property(tries = 300)
    void organisationsAreCountedByRows(@ForAll("cases") Case given) {
        RiskReport.Holders holders = given.report().holders().orElseThrow();
        Set<String> all = organisations(given.rows());
        List<List<Row>> classes = given.classes();

        assertThat(holders.holders()).isEqualTo(all.size());
        assertThat(holders.fewest())
                .isEqualTo(classes.stream()
                        .mapToInt(rows -> organisations(rows).size())
                        .min()
                        .orElse(0));
        near(holders.mostOfAll(), most(given.rows()));
        near(
                holders.mostOfAClass(),
                classes.stream()
                        .map(RiskMeasuresProperties::most)
                        .max(Comparator.naturalOrder())
                        .orElse(0.0));
        assertThat(holders.underOne().count())
                .isEqualTo(classes.stream()
                        .filter(rows -> most(rows) == 1 || organisations(rows).isEmpty())
                        .mapToInt(List::size)
                        .sum());
    }

    private static Set<String> organisations(List<Row> rows) {
        Set<String> names = new TreeSet<>();
        rows.forEach(row -> names.addAll(row.holders()));
        return names;
    }

    private static double most(List<Row> rows) {
        return organisations(rows).stream()
                .mapToDouble(name -> rows.stream()
                                .filter(row -> row.holders().contains(name))
                                .count()
                        / (double) rows.size())
                .max()
                .orElse(0);
    }

    @Property(tries = 100)
    void bothPagesCanBeWrittenForAnyTable(@ForAll("cases") Case given) {
        for (String language : List.of("en", "cy")) {
            java.util.Locale locale = java.util.Locale.forLanguageTag(language);
            assertThat(given.report().toHtml(locale)).endsWith("</html>\n").doesNotContain("{0}", "{1}");
            assertThat(given.report().toMarkdown(locale)).startsWith("# ").doesNotContain("{0}", "{1}");
        }
    }
}
