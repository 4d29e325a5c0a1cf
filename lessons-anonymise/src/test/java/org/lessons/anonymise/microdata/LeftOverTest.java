package org.lessons.anonymise.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where rows go that nothing cheap was found for, when no column is ever cut from above. */
class LeftOverTest {

    private static final CutScore NEVER = (gain, groups, entropy) -> 0;

    private static final Hierarchy NUMBERS = Hierarchy.of(IntStream.range(0, 16)
            .mapToObj(n -> List.of("n" + n, "by2." + n / 2, "by4." + n / 4, "by8." + n / 8))
            .toList());

    private static GeneralisedTable cheapest(PrivacyModel model, Microdata table) {
        return Recoding.local(model).cutScores(NEVER).apply(table);
    }

    private static Microdata numbers(List<String> values) {
        return Microdata.builder().quasiIdentifier("number", NUMBERS, values).build();
    }

    private static List<String> times(int times, String value) {
        return Collections.nCopies(times, value);
    }

    private static List<String> all(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    @Test
    void theyJoinTheNearestClassAndNoOther() {
        List<String> values = all(all(times(4, "n0"), times(4, "n8")), all(times(4, "n15"), List.of("n10")));

        GeneralisedTable shown = cheapest(PrivacyModel.kAnonymity(4), numbers(values));

        assertThat(shown.cell(12, 0)).isEqualTo("by4.2");
        assertThat(shown.cell(4, 0)).isEqualTo("by4.2");
        assertThat(shown.cell(0, 0)).isEqualTo("n0");
        assertThat(shown.cell(8, 0)).isEqualTo("n15");
        assertThat(shown.loss()).isCloseTo(5 * 3 / 15.0 / 13, within(1e-12));
    }

    @Test
    void theyJoinTheSmallerOfTwoThatAreEquallyNear() {
        List<String> values = all(all(times(9, "n0"), times(3, "n1")), all(times(3, "n12"), List.of("n7")));

        GeneralisedTable shown = cheapest(PrivacyModel.kAnonymity(3), numbers(values));

        // Above n7 and n1 stands by8.0: four rows lose by it, ten would with n0, and with n12 any number could be
        // meant.
        assertThat(shown.cell(15, 0)).isEqualTo("by8.0");
        assertThat(shown.cell(9, 0)).isEqualTo("by8.0");
        assertThat(shown.cell(0, 0)).isEqualTo("n0");
    }

    @Test
    void severalJoinOneAfterAnother() {
        List<String> values = all(all(times(3, "n0"), times(3, "n8")), List.of("n3", "n11"));

        GeneralisedTable shown = cheapest(PrivacyModel.kAnonymity(3), numbers(values));

        assertThat(shown.cell(6, 0)).isEqualTo("by4.0");
        assertThat(shown.cell(7, 0)).isEqualTo("by4.2");
        assertThat(shown.classes()).isEqualTo(2);
    }

    @Test
    void theyJoinNoClassThatTheModelForbids() {
        // No harm may make more than two thirds of a class: one more of m breaks the nearest.
        PlainModel own = PlainModel.own(2 / 3.0);
        List<String> values = all(all(times(3, "n0"), times(4, "n8")), List.of("n1"));
        Microdata table = Microdata.builder()
                .quasiIdentifier("number", NUMBERS, values)
                .sensitive("harm", List.of("m", "m", "n", "m", "m", "n", "n", "m"))
                .build();

        GeneralisedTable shown = cheapest(own.model(), table);

        assertThat(shown.suppressed()).isZero();
        assertThat(shown.cell(0, 0)).isEqualTo("n0");
        assertThat(shown.cell(7, 0)).isEqualTo("*");
        assertThat(shown.classOf(7)).isEqualTo(shown.classOf(3));
    }

    @Test
    void manyAreKeptTogetherWithTheNearestClass() {
        // A hundred of m are too many to go one by one; the class of n beside them is nearer than the one far off.
        List<String> rare = IntStream.range(0, 100).mapToObj(n -> "r" + n).toList();
        List<List<String>> rows = new ArrayList<>();
        rare.forEach(value -> rows.add(List.of(value, "here")));
        rows.add(List.of("near", "here"));
        rows.add(List.of("far", "there"));
        List<String> values = all(rare, all(times(2, "near"), times(2, "far")));
        Microdata table = Microdata.builder()
                .quasiIdentifier("value", Hierarchy.of(rows), values)
                .sensitive("harm", all(times(100, "m"), List.of("m", "n", "m", "n")))
                .build();

        GeneralisedTable shown = cheapest(PrivacyModel.distinctDiversity("harm", 2), table);

        assertThat(shown.classes()).isEqualTo(2);
        assertThat(shown.cell(0, 0)).isEqualTo("here");
        assertThat(shown.cell(100, 0)).isEqualTo("here");
        assertThat(shown.cell(102, 0)).isEqualTo("far");
    }

    @Test
    void crowdedTablesLoseLittle() {
        Random random = new Random(11);
        List<String> one = new ArrayList<>();
        List<String> two = new ArrayList<>();
        List<String> three = new ArrayList<>();
        for (int row = 0; row < 600; row++) {
            one.add("n" + (int) Math.min(15, Math.abs(random.nextGaussian() * 4)));
            two.add("n" + (int) Math.min(15, Math.abs(random.nextGaussian() * 3)));
            three.add("n" + random.nextInt(3));
        }
        Microdata table = Microdata.builder()
                .quasiIdentifier("one", NUMBERS, one)
                .quasiIdentifier("two", NUMBERS, two)
                .quasiIdentifier("three", NUMBERS, three)
                .build();

        double cheapest = cheapest(PrivacyModel.kAnonymity(5), table).loss();
        double above = Recoding.local(PrivacyModel.kAnonymity(5))
                .cutScores(CutScore.GAIN)
                .apply(table)
                .loss();

        assertThat(cheapest).isLessThan(0.025);
        assertThat(above).isLessThanOrEqualTo(cheapest);
    }
}
