package org.lessons.anonymise.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The best coding of small tables, and what is found where all codings are too many. */
class FullDomainTest {

    private static final List<String> PLACES = List.of("quay", "pier", "cove", "peak", "ridge");
    private static final List<String> YEARS = List.of("2001", "2002", "2003");

    private static RawTable random(long seed) {
        Random random = new Random(seed);
        List<List<String>> cells = new ArrayList<>();
        List<String> harm = new ArrayList<>();
        int rows = 6 + random.nextInt(20);
        int places = 2 + random.nextInt(4);
        for (int row = 0; row < rows; row++) {
            cells.add(List.of(PLACES.get(random.nextInt(places)), YEARS.get(random.nextInt(3))));
            harm.add(random.nextInt(3) == 0 ? "many" : random.nextInt(3) == 0 ? "none" : "few");
        }
        return new RawTable(
                AllCodings.COLUMNS, cells, harm, harm.stream().map(Set::of).toList());
    }

    @Test
    void noCodingByStepsLosesLessThanWhatIsFound() {
        List<PlainModel> models = List.of(
                PlainModel.k(2),
                PlainModel.k(3),
                PlainModel.k(2).and(PlainModel.distinct(2)),
                PlainModel.entropy(2),
                PlainModel.k(2).and(PlainModel.equal(0.25)),
                PlainModel.own(0.6).and(PlainModel.distinct(2)));
        for (int seed = 0; seed < 240; seed++) {
            RawTable table = random(seed);
            PlainModel model = models.get(seed % models.size());
            double share = new double[] {0, 0.1, 0.3}[seed / 6 % 3];
            GeneralisedTable shown = Recoding.fullDomain(model.model(), share).apply(table.table());

            assertThat(shown.loss())
                    .as("%s %s", seed, model)
                    .isLessThanOrEqualTo(AllCodings.best(table, model, share) + 1e-9);
            assertThat(table.alike(shown).values()).allMatch(rows -> model.holds(table, rows));
        }
    }

    @Test
    void whereTheWholeTableFailsASuppressedRowMaySaveTheOthers() {
        // Two harms in equal parts at the quay; at the peak one alone, which spoils the table as a whole.
        List<String> places = List.of("quay", "quay", "peak", "peak", "peak");
        Microdata table = Microdata.builder()
                .quasiIdentifier("place", Hierarchy.flat(List.of("quay", "peak")), places)
                .sensitive("harm", List.of("m", "n", "m", "m", "m"))
                .build();

        GeneralisedTable shown = Recoding.fullDomain(PrivacyModel.entropyDiversity("harm", 2), 0.6)
                .apply(table);

        assertThat(shown.suppressed()).isEqualTo(3);
        assertThat(shown.cell(0, 0)).isEqualTo("quay");
        assertThat(Recoding.fullDomain(PrivacyModel.entropyDiversity("harm", 2), 0.5)
                        .apply(table)
                        .suppressed())
                .isEqualTo(5);
    }

    /** Seventeen columns of two steps have more codings than are tried one and all. */
    private static Microdata wide(String... lastColumn) {
        Microdata.Builder builder = Microdata.builder();
        for (int column = 0; column < 17; column++) {
            builder.quasiIdentifier(
                    "same" + column,
                    Hierarchy.flat(List.of("x", "y")),
                    Stream.of(lastColumn).map(any -> "x").toList());
        }
        return builder.quasiIdentifier(
                        "differs",
                        Hierarchy.of(List.of(List.of("a", "ab"), List.of("b", "ab"), List.of("c"))),
                        List.of(lastColumn))
                .build();
    }

    @Test
    void whereAllCodingsAreTooManyColumnsAreToldFinerOneByOne() {
        GeneralisedTable shown =
                Recoding.fullDomain(PrivacyModel.kAnonymity(2), 0).apply(wide("a", "b", "c", "c"));

        for (int column = 0; column < 17; column++) {
            assertThat(shown.cell(0, column)).isEqualTo("x");
        }
        assertThat(IntStream.range(0, 4).mapToObj(row -> shown.cell(row, 17))).containsExactly("ab", "ab", "c", "c");
        assertThat(shown.loss()).isCloseTo(0.25 / 18, within(1e-12));
    }

    @Test
    void whereAllCodingsAreTooManyNothingIsToldIfEvenTheCoarsestFails() {
        GeneralisedTable shown =
                Recoding.fullDomain(PrivacyModel.kAnonymity(5), 0).apply(wide("a", "b", "c", "c"));

        assertThat(shown.suppressed()).isEqualTo(4);
    }

    @Test
    void whatMoreRowsCannotBreakIsKnown() {
        PrivacyModel k = PrivacyModel.kAnonymity(2);
        PrivacyModel l = PrivacyModel.distinctDiversity("harm", 2);
        PrivacyModel entropy = PrivacyModel.entropyDiversity("harm", 2);

        assertThat(growing(k)).isTrue();
        assertThat(growing(l)).isTrue();
        assertThat(growing(k.and(l))).isTrue();
        assertThat(growing(entropy)).isFalse();
        assertThat(growing(k.and(entropy))).isFalse();
        assertThat(growing(entropy.and(l))).isFalse();
    }

    private static boolean growing(PrivacyModel model) {
        Microdata table =
                Microdata.builder().sensitive("harm", List.of("m", "n")).build();
        return new Fragment(table, Tuples.of(table), model).holdsOfMore();
    }
}
