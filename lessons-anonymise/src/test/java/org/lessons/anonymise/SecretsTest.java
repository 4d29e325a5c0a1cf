package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lessons.anonymise.treat.Granularity;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Category;

/** What a release key and chance decide, and what they never print. */
class SecretsTest {

    private static final AnonymisationPolicy SHIFTING = new AnonymisationPolicy(
            "ours", "1", Optional.empty(), Optional.empty(), List.of(PolicyRule.of("shift", Category.DATE)));

    private static Secrets secrets(AnonymisationPolicy policy, Optional<ReleaseKey> key, String id, long seed) {
        return Secrets.of(FailureCase.builder().id(id).build(), policy, key, new Random(seed));
    }

    @Test
    void datesAreMovedByFiveWeeksToThreeYears() {
        ReleaseKey key = new ReleaseKey(new byte[32]);
        for (int i = 0; i < 3_000; i++) {
            int drawn = secrets(SHIFTING, Optional.empty(), "a", i)
                    .shift(Optional.empty())
                    .orElseThrow();
            int keyed = secrets(SHIFTING, Optional.of(key), "case-" + i, 0)
                    .shift(Optional.empty())
                    .orElseThrow();
            assertThat(drawn).isBetween(-160 * 7 + 1, -5 * 7);
            assertThat(keyed).isBetween(-160 * 7 + 1, -5 * 7);
        }
    }

    @Test
    void datesThatKeepTheirDayOfTheWeekAreMovedByWeeks() {
        Secrets secrets = secrets(SHIFTING, Optional.empty(), "a", 3);
        int days = secrets.shift(Optional.empty()).orElseThrow();
        assertThat(secrets.shift(Optional.of(Granularity.WEEKDAY))).contains(days / 7 * 7);
        assertThat(secrets.shift(Optional.of(Granularity.YEAR))).contains(days);
    }

    @Test
    void aKeyMovesACaseAsFarEachTimeWhateverChanceSays() {
        Optional<ReleaseKey> key = Optional.of(new ReleaseKey(new byte[32]));
        Secrets one = secrets(SHIFTING, key, "a", 1);
        assertThat(one.shift(Optional.empty()))
                .isEqualTo(secrets(SHIFTING, key, "a", 2).shift(Optional.empty()))
                .isNotEqualTo(secrets(SHIFTING, key, "b", 1).shift(Optional.empty()));
        assertThat(one.hasKey()).isTrue();
    }

    @Test
    void nothingIsMovedWhereThePolicyMovesNothing() {
        Secrets none = secrets(AnonymisationPolicy.screen(), Optional.empty(), "a", 1);
        assertThat(none.shift(Optional.empty())).isEmpty();
        assertThat(none.shift(Optional.of(Granularity.WEEKDAY))).isEmpty();
        assertThat(none.hasKey()).isFalse();
        assertThat(none.pseudonym(Category.PERSON, "pell")).isEmpty();
    }

    @Test
    void codesAreOfOneFormAndDiffer() {
        ReleaseKey key = new ReleaseKey(new byte[ReleaseKey.SHORTEST]);
        List<String> codes = IntStream.range(0, 2_000)
                .mapToObj(i -> key.code(Category.PERSON, "pell " + i))
                .toList();
        assertThat(codes)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[B-DF-HJ-NP-TV-XZ][B-DF-HJ-NP-TV-XZ2-9]{6}"));
        for (int at = 0; at < 7; at++) {
            int place = at;
            assertThat(codes.stream().map(code -> code.charAt(place)).distinct())
                    .hasSize(at == 0 ? 20 : 28);
        }
        assertThat(key.code(Category.PERSON, "pell")).isNotEqualTo(key.code(Category.OTHER, "pell"));
        assertThat(key.code(Category.PERSON, "pell"))
                .isEqualTo(new ReleaseKey(new byte[ReleaseKey.SHORTEST]).code(Category.PERSON, "pell"));
    }

    @Test
    void numbersReachEachBelowTheirBound() {
        ReleaseKey key = new ReleaseKey(new byte[32]);
        assertThat(IntStream.range(0, 500)
                        .mapToObj(i -> key.below(7, "case " + i))
                        .distinct())
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void aKeyThatCouldBeGuessedIsRefusedAndNoKeyIsPrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReleaseKey(new byte[15]))
                .withMessage("a release key has at least 16 bytes");
        assertThat(new ReleaseKey(new byte[16])).hasToString("ReleaseKey");
        assertThat(Secrets.NONE).hasToString("Secrets");
    }
}
