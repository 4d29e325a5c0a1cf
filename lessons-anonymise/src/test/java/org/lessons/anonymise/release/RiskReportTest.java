package org.lessons.anonymise.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lessons.anonymise.microdata.GeneralisedTable;
import org.lessons.anonymise.microdata.Hierarchy;
import org.lessons.anonymise.microdata.Microdata;
import org.lessons.anonymise.microdata.PrivacyModel;
import org.lessons.anonymise.microdata.Recoding;

class RiskReportTest {

    /** Three and two of a kind, by one column that cannot be made coarser without losing all. */
    private static final GeneralisedTable FIVE = one(PrivacyModel.kAnonymity(2), "red", "red", "red", "blue", "blue");

    private static final List<List<String>> HARMS = told("LOW", "LOW", "LOW", "LOW", "SEVERE");

    private static GeneralisedTable one(PrivacyModel model, String... values) {
        List<String> kinds = Stream.of(values).distinct().toList();
        return Recoding.local(model)
                .apply(Microdata.builder()
                        .quasiIdentifier("colour", Hierarchy.flat(kinds), Arrays.asList(values))
                        .build());
    }

    private static List<List<String>> told(String... values) {
        return Stream.of(values).map(List::of).toList();
    }

    private static Set<Limit> limits(RiskReport report) {
        Set<Limit> limits = EnumSet.noneOf(Limit.class);
        report.notProtected().forEach(stated -> limits.add(stated.limit()));
        return limits;
    }

    private static String sentence(RiskReport report, Limit limit) {
        return report.notProtected().stream()
                .filter(stated -> stated.limit() == limit)
                .map(RiskReport.Unprotected::sentence)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sayWhatCanBeCountedByHand() {
        RiskReport report = RiskAssessment.of(FIVE)
                .threshold(3)
                .sensitive("harm", HARMS)
                .holders(told("A", "A", "B", "A", "A"))
                .population(cells -> cells.equals(List.of("red")) ? 12 : 4)
                .report();

        assertThat(report.classes().smallest()).contains(2);
        assertThat(report.classes().largest()).contains(3);
        assertThat(report.prosecutor().most()).isEqualByComparingTo("0.5");
        assertThat(report.prosecutor().mean()).isEqualByComparingTo("0.4");
        assertThat(report.prosecutor().aboveThreshold()).isEqualTo(RiskReport.Share.of(2, 5));
        // Three rows of 12 and two of 4: (3/12 + 2/4) / 5.
        assertThat(report.journalist().orElseThrow().most()).isEqualByComparingTo("0.25");
        assertThat(report.journalist().orElseThrow().mean()).isEqualByComparingTo("0.15");
        assertThat(report.marketer()).isEqualByComparingTo("0.4");
        assertThat(report.sensitive().get(0).homogeneous()).isEqualTo(RiskReport.Share.of(3, 5));
        assertThat(report.sensitive().get(0).distance()).isEqualByComparingTo("0.3");
        assertThat(report.holders().orElseThrow().underOne()).isEqualTo(RiskReport.Share.of(2, 5));
        assertThat(report.holders().orElseThrow().mostOfAll()).isEqualByComparingTo("0.8");
        assertThat(report.uniquesBefore()).isEqualTo(RiskReport.Share.of(0, 5));
    }

    @Test
    void makeNoRiskSmallerThanItIs() {
        GeneralisedTable table = one(PrivacyModel.kAnonymity(1), "red", "red", "red");

        assertThat(RiskAssessment.of(table).report().prosecutor().most()).isEqualTo(new BigDecimal("0.3334"));
        assertThat(RiskReport.Share.of(1, 1_000_000).share()).isEqualTo(new BigDecimal("0.0001"));
        assertThat(Rounded.up(0.1 + 0.2)).isEqualTo(new BigDecimal("0.3000"));
    }

    @Test
    void countAsHomogeneousWhatAllRowsTellBesideOtherThings() {
        RiskReport report = RiskAssessment.of(FIVE)
                .sensitive(
                        "harms",
                        List.of(List.of("x", "y"), List.of("x", "x"), List.of("x"), List.of("x", "x"), List.of("y")))
                .report();

        assertThat(report.sensitive().get(0).homogeneous()).isEqualTo(RiskReport.Share.of(3, 5));
    }

    @Test
    void countAsHomogeneousWhereNobodyTellsAnything() {
        RiskReport report = RiskAssessment.of(FIVE)
                .sensitive("harms", List.of(List.of(), List.of(), List.of(), List.of("x"), List.of()))
                .report();

        assertThat(report.sensitive().get(0).homogeneous()).isEqualTo(RiskReport.Share.of(3, 5));
    }

    @Test
    void neverTakeThePopulationForSmallerThanTheRelease() {
        RiskReport report =
                RiskAssessment.of(FIVE).population(cells -> 0).threshold(1).report();

        assertThat(report.journalist().orElseThrow().most())
                .isEqualTo(report.prosecutor().most());
        assertThat(report.journalist().orElseThrow().classesBeyond()).isEqualTo(2);
        assertThat(sentence(report, Limit.POPULATION_TOO_SMALL)).contains("than the collection: 2.");
    }

    @Test
    void countUniquesOfMoreCombinationsThanANumberHolds() {
        Random random = new Random(7);
        List<int[]> kinds = new ArrayList<>();
        for (int kind = 0; kind < 40; kind++) {
            kinds.add(random.ints(12, 0, 100).toArray());
        }
        List<int[]> rows = random.ints(60, 0, 40).mapToObj(kinds::get).toList();
        Hierarchy hundred = Hierarchy.flat(
                IntStream.range(0, 100).mapToObj(Integer::toString).toList());
        Microdata.Builder builder = Microdata.builder();
        for (int column = 0; column < 12; column++) {
            int at = column;
            builder.quasiIdentifier(
                    "column " + column,
                    hundred,
                    rows.stream().mapToInt(row -> row[at]).toArray());
        }

        long alone = rows.stream()
                .filter(row -> rows.stream().filter(other -> other == row).count() == 1)
                .count();
        assertThat((long) Uniques.before(builder.build())).isEqualTo(alone).isBetween(5L, 30L);
    }

    @Test
    void tellApartByTheLastColumnAndByTheFirstWhereThereAreTooManyCombinations() {
        Hierarchy hundred = Hierarchy.flat(
                IntStream.range(0, 100).mapToObj(Integer::toString).toList());
        Microdata.Builder builder = Microdata.builder();
        for (int column = 0; column < 12; column++) {
            builder.quasiIdentifier(
                    "column " + column, hundred, new int[] {column == 0 ? 1 : 0, column == 11 ? 1 : 0, 0, 0});
        }

        assertThat(Uniques.before(builder.build())).isEqualTo(2);
    }

    @Test
    void leaveOutOfEveryRiskWhatIsSuppressed() {
        RiskReport report = RiskAssessment.of(one(PrivacyModel.kAnonymity(6), "red", "red", "red", "blue", "blue"))
                .sensitive("harm", HARMS)
                .holders(HARMS)
                .population(cells -> 100)
                .report();

        assertThat(report.classes().smallest()).isEmpty();
        assertThat(report.prosecutor().most()).isZero();
        assertThat(report.journalist().orElseThrow().most()).isZero();
        assertThat(report.suppressedRows()).isEqualTo(RiskReport.Share.of(5, 5));
        assertThat(report.toHtml(Locale.UK)).contains("No case shows anything in these columns.");
    }

    @Test
    void canBeMadeOfATableWithoutRowsOrColumns() {
        GeneralisedTable nothing = Recoding.local(PrivacyModel.kAnonymity(2))
                .apply(Microdata.builder().build());

        assertThat(RiskAssessment.of(nothing).report().toHtml(Locale.UK))
                .contains("No column was named by which somebody could be known.");
    }

    @Test
    void sayThatAClassOfOneIsFoundEveryTime() {
        String page = RiskAssessment.of(one(PrivacyModel.kAnonymity(1), "red", "blue", "blue"))
                .report()
                .toMarkdown(Locale.UK);

        assertThat(page).contains("Even now 1 case is the only one of its kind", "picks the right one every time");
    }

    @ParameterizedTest
    @EnumSource(names = {"BACKGROUND_KNOWLEDGE", "FREE_TEXT", "COPIES", "INTRUDER_TEST", "PRESENCE", "INFERENCE"})
    void sayOfEveryReleaseWhatIsNeverProtected(Limit limit) {
        RiskReport report = RiskAssessment.of(FIVE).report();

        assertThat(limits(report)).contains(limit);
        assertThat(report.toHtml(Locale.UK)).contains(Escaped.text(sentence(report, limit)));
    }

    @Test
    void sayWhatWasNotToldRatherThanGuessIt() {
        RiskReport report = RiskAssessment.of(FIVE).threshold(2).report();

        assertThat(limits(report))
                .contains(
                        Limit.POPULATION_UNKNOWN,
                        Limit.SENSITIVE_UNKNOWN,
                        Limit.HOLDERS_UNKNOWN,
                        Limit.ATTESTATION_UNKNOWN,
                        Limit.SMALL_COLLECTION)
                .doesNotContain(
                        Limit.SMALL_CLASSES,
                        Limit.HOMOGENEITY,
                        Limit.ONE_HOLDER,
                        Limit.FEW_SUPPRESSED,
                        Limit.NOT_ATTESTED,
                        Limit.POPULATION_TOO_SMALL);
        assertThat(report.journalist()).isEmpty();
    }

    @Test
    void sayWhatIsSoOfThisRelease() {
        RiskReport report = RiskAssessment.of(FIVE)
                .threshold(3)
                .sensitive("harm", HARMS)
                .holders(told("A", "A", "B", "A", "A"))
                .attested(3, 5)
                .population(cells -> 50)
                .report();

        assertThat(sentence(report, Limit.SMALL_CLASSES))
                .isEqualTo("Cases in groups of fewer than 3, which is fewer than was asked for: 2.");
        assertThat(sentence(report, Limit.HOMOGENEITY)).endsWith("Columns: harm.");
        assertThat(sentence(report, Limit.ONE_HOLDER)).contains("same organisation: 2.");
        assertThat(sentence(report, Limit.NOT_ATTESTED)).endsWith("attested since: 2.");
        assertThat(sentence(report, Limit.SMALL_COLLECTION)).contains("few cases: 5.");
        assertThat(limits(report))
                .doesNotContain(
                        Limit.POPULATION_UNKNOWN,
                        Limit.SENSITIVE_UNKNOWN,
                        Limit.HOLDERS_UNKNOWN,
                        Limit.ATTESTATION_UNKNOWN);
    }

    @Test
    void sayNothingOfGroupsThatHideTheirCasesWell() {
        RiskReport report = RiskAssessment.of(FIVE)
                .threshold(2)
                .sensitive("harm", told("LOW", "SEVERE", "LOW", "SEVERE", "LOW"))
                .holders(told("A", "B", "A", "A", "B"))
                .attested(5, 5)
                .report();

        assertThat(limits(report))
                .doesNotContain(Limit.HOMOGENEITY, Limit.ONE_HOLDER, Limit.SMALL_CLASSES, Limit.NOT_ATTESTED);
    }

    @Test
    void warnOfFewSuppressedRowsAndNotOfManyOrNone() {
        GeneralisedTable hidden = one(PrivacyModel.kAnonymity(3), "red", "blue");

        assertThat(sentence(RiskAssessment.of(hidden).threshold(3).report(), Limit.FEW_SUPPRESSED))
                .startsWith("Cases that show nothing in these columns: 2.");
        assertThat(limits(RiskAssessment.of(hidden).threshold(2).report())).doesNotContain(Limit.FEW_SUPPRESSED);
    }

    @Test
    void callAHundredCasesNoSmallCollection() {
        String[] hundred = Collections.nCopies(100, "red").toArray(new String[0]);
        String[] fewer = Collections.nCopies(99, "red").toArray(new String[0]);

        assertThat(limits(RiskAssessment.of(one(PrivacyModel.kAnonymity(5), hundred))
                        .report()))
                .doesNotContain(Limit.SMALL_COLLECTION);
        assertThat(limits(RiskAssessment.of(one(PrivacyModel.kAnonymity(5), fewer))
                        .report()))
                .contains(Limit.SMALL_COLLECTION);
    }

    @Test
    void holdNoValue() {
        RiskReport report = SmallCollection.assessed(2, 3).report();

        assertThat(Stream.of(report.toHtml(Locale.UK), report.toMarkdown(Locale.UK), report.toString()))
                .allSatisfy(page -> assertThat(page)
                        .doesNotContain("Gwynedd", "Surrey", "Wales", "SEVERE", "Org A", "SOCIAL_CARE"));
        assertThat(WrittenReports.full()).hasToString("RiskReport[26 rows, 10 classes, 17 things not protected]");
    }

    @Test
    void keepWhatWasSaidOfTheFlow() {
        RiskReport report = SmallCollection.assessed(2, 3).report();

        assertThat(report.flow()).contains(new RiskReport.FlowCounts(30, 3, 2, 1, 24));
        assertThat(report.machineCoded()).contains(RiskReport.Share.of(12, 60));
        assertThat(report.name()).isEqualTo(Optional.of("Telecare and housing, first release"));
    }

    @Test
    void refuseWhatCannotBe() {
        RiskAssessment assessment = RiskAssessment.of(FIVE);

        assertThatIllegalArgumentException().isThrownBy(() -> assessment.threshold(0));
        assertThatIllegalArgumentException().isThrownBy(() -> assessment.sensitive("harm", told("LOW")));
        assertThatIllegalArgumentException().isThrownBy(() -> assessment.attested(6, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> assessment.machineCoded(-1, 5));
        for (int at = 0; at < 5; at++) {
            int[] counts = new int[5];
            counts[at] = -1;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assessment.flow(counts[0], counts[1], counts[2], counts[3], counts[4]));
        }
        assertThat(assessment.flow(0, 0, 0, 0, 0).report().flow()).isPresent();
    }
}
