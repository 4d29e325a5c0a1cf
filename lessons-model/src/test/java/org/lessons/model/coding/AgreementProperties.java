package org.lessons.model.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgreementProperties {

    private static final double CLOSE = 1e-9;

    @Provide
    Arbitrary<List<List<Optional<String>>>> ratings() {
        return Arbitraries.of("a", "b", "c", "d")
                .optional(0.8)
                .list()
                .ofMaxSize(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property
    void isNeverMoreThanOne(@ForAll("ratings") List<List<Optional<String>>> ratings) {
        Agreement agreement = Agreement.of(ratings);

        agreement.alpha().ifPresent(alpha -> assertThat(alpha).isLessThanOrEqualTo(1));
        assertThat(agreement.pairable()).isGreaterThanOrEqualTo(2 * agreement.units());
        assertThat(agreement.coders()).isEqualTo(ratings.size());
    }

    @Property
    void doesNotDependOnTheOrderOfCoders(@ForAll("ratings") List<List<Optional<String>>> ratings) {
        List<List<Optional<String>>> others = new ArrayList<>(ratings);
        Collections.reverse(others);

        same(Agreement.of(ratings), Agreement.of(others));
    }

    @Property
    void doesNotDependOnWhatTheCodesAreCalled(@ForAll("ratings") List<List<Optional<String>>> ratings) {
        List<List<Optional<String>>> renamed = ratings.stream()
                .map(row -> row.stream()
                        .map(code -> code.map(letter -> "z-" + (char) ('e' - letter.charAt(0) + 'a')))
                        .toList())
                .toList();

        same(Agreement.of(ratings), Agreement.of(renamed));
    }

    @Property
    void doesNotDependOnUnitsThatOneCoderAloneCoded(@ForAll("ratings") List<List<Optional<String>>> ratings) {
        List<List<Optional<String>>> more = new ArrayList<>(ratings);
        List<Optional<String>> first = new ArrayList<>(ratings.get(0));
        while (first.size() < 12) {
            first.add(Optional.empty());
        }
        first.add(Optional.of("e"));
        more.set(0, first);

        assertThat(Agreement.of(more)).isEqualTo(Agreement.of(ratings));
    }

    @Property
    void isOneWhereEverybodyCodesAlikeAndNotAllTheSame(@ForAll("ratings") List<List<Optional<String>>> ratings) {
        List<Optional<String>> row = ratings.get(0);
        Agreement agreement = Agreement.of(List.of(row, row, row));
        boolean varies = row.stream().flatMap(Optional::stream).distinct().count() > 1;

        assertThat(agreement.alpha().isPresent()).isEqualTo(varies);
        agreement.alpha().ifPresent(alpha -> assertThat(alpha).isEqualTo(1));
    }

    private static void same(Agreement one, Agreement other) {
        assertThat(one.units()).isEqualTo(other.units());
        assertThat(one.pairable()).isEqualTo(other.pairable());
        assertThat(one.alpha().isPresent()).isEqualTo(other.alpha().isPresent());
        assertThat(one.alpha().orElse(0)).isEqualTo(other.alpha().orElse(0), within(CLOSE));
    }
}
