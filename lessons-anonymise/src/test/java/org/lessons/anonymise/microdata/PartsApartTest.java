package org.lessons.anonymise.microdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A part of a table is recoded by itself and still compared with the whole. */
class PartsApartTest {

    private static final int ROWS = 600;

    private static Microdata table() {
        Random random = new Random(11);
        List<String> age = new ArrayList<>();
        List<String> place = new ArrayList<>();
        List<String> harm = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            age.add(String.valueOf(20 + random.nextInt(40)));
            place.add("p" + random.nextInt(12));
            harm.add("h" + random.nextInt(4));
        }
        List<List<String>> ages = IntStream.range(20, 60)
                .mapToObj(each -> List.of(String.valueOf(each), each / 5 * 5 + "-" + (each / 5 * 5 + 4)))
                .toList();
        List<List<String>> places = IntStream.range(0, 12)
                .mapToObj(each -> List.of("p" + each, "region " + each / 3))
                .toList();
        return Microdata.builder()
                .quasiIdentifier("age", Hierarchy.of(ages), age)
                .quasiIdentifier("place", Hierarchy.of(places), place)
                .sensitive("harm", harm)
                .build();
    }

    @Test
    void partsThatAreRecodedApartSatisfyTheModelTogether() {
        Microdata table = table();
        PrivacyModel model = PrivacyModel.kAnonymity(5).and(PrivacyModel.equalCloseness("harm", 0.3));
        int[] overall = counts(table, IntStream.range(0, ROWS).toArray());
        for (int part = 0; part < 3; part++) {
            int only = part;
            int[] rows = IntStream.range(0, ROWS).filter(row -> row % 3 == only).toArray();
            GeneralisedTable recoded = Recoding.local(model).apply(table.part(rows));
            assertThat(recoded.suppressed()).isZero();
            assertThat(recoded.classes()).isGreaterThan(1);
            Map<Integer, List<Integer>> classes = new HashMap<>();
            for (int row = 0; row < rows.length; row++) {
                classes.computeIfAbsent(recoded.classOf(row), of -> new ArrayList<>())
                        .add(rows[row]);
            }
            classes.values().forEach(members -> {
                int[] of = members.stream().mapToInt(Integer::intValue).toArray();
                assertThat(of.length).isGreaterThanOrEqualTo(5);
                assertThat(Closeness.distance(counts(table, of), overall, false))
                        .isLessThanOrEqualTo(0.3 + 1e-9);
            });
        }
    }

    @Test
    void aPartKeepsItsRowsAndTheWordsOfTheWhole() {
        Microdata table = table();
        Microdata part = table.part(7, 3);
        assertThat(part.rows()).isEqualTo(2);
        assertThat(part.code(0, 0)).isEqualTo(table.code(7, 0));
        assertThat(part.code(1, 1)).isEqualTo(table.code(3, 1));
        assertThat(part.hierarchy(1)).isSameAs(table.hierarchy(1));
        assertThat(part.sensitiveColumns()).containsExactly("harm");
    }

    private static int[] counts(Microdata table, int[] rows) {
        Microdata.Sensitive column = table.sensitive("harm");
        int[] counts = new int[column.values().size()];
        for (int row : rows) {
            counts[column.codes()[column.begins()[row]]]++;
        }
        return counts;
    }
}
