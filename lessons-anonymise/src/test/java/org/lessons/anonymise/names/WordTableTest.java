package org.lessons.anonymise.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.anonymise.grammar.WordHash;

/** Words by their numbers, and what the lists know of them. */
class WordTableTest {

    @Test
    void keepsWhatIsSaidOfEachOfManyWords() {
        WordTable table = new WordTable(1 << 17);
        for (int i = 1; i <= 70_000; i++) {
            table.add(WordHash.of("w" + i), i);
        }
        assertThat(IntStream.rangeClosed(1, 70_000).allMatch(i -> table.signs(WordHash.of("w" + i)) == i))
                .isTrue();
        assertThat(IntStream.rangeClosed(1, 5_000).allMatch(i -> table.signs(WordHash.of("v" + i)) == 0))
                .isTrue();
    }

    @Test
    void addsToWhatWasSaidAndTellsWordsOfOneSlotApart() {
        WordTable table = new WordTable(16);
        long together = 1L << 32 | 6;
        table.add(7, Sign.GIVEN | Sign.COMMON);
        table.add(7, Sign.PLACE);
        assertThat(table.signs(7)).isEqualTo(Sign.GIVEN | Sign.COMMON | Sign.PLACE);
        assertThat(table.signs(together)).isZero();
        table.add(together, Sign.TITLE);
        assertThat(table.signs(together)).isEqualTo(Sign.TITLE);
        assertThat(table.signs(7)).isEqualTo(Sign.GIVEN | Sign.COMMON | Sign.PLACE);
    }

    @Test
    void refusesMoreWordsThanItCanFindQuickly() {
        WordTable table = new WordTable(4);
        table.add(1, Sign.GIVEN);
        table.add(2, Sign.GIVEN);
        table.add(2, Sign.PLACE);
        assertThatThrownBy(() -> table.add(3, Sign.GIVEN)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isReadAgainAsItWasAndTakesNothingMore() {
        WordTable table = new WordTable(16);
        table.add(7, Sign.PLACE);

        WordTable again = new WordTable(table.longs());

        assertThat(again.signs(7)).isEqualTo(Sign.PLACE);
        assertThat(again.longs()).isEqualTo(table.longs()).isNotSameAs(again.longs());
        assertThatThrownBy(() -> again.add(8, Sign.GIVEN)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Pell, pell",
        "AZ, az",
        "Renée, renee",
        "RENÉE, renee",
        "Rene\u0301e, renee",
        "Łukasz, lukasz",
        "Jørgen, jorgen",
        "Iş\u0131k, isik"
    })
    void aWordHasOneNumberInAnyCaseAndWithoutItsAccents(String written, String plain) {
        assertThat(WordHash.of(written)).isEqualTo(WordHash.of(plain));
    }

    @Test
    void wordsThatDifferHaveOtherNumbers() {
        assertThat(IntStream.of('@', '[', '`', '{', 'a', 'b').mapToLong(c -> WordHash.of("" + (char) c)))
                .doesNotHaveDuplicates();
        assertThat(WordHash.of("pell")).isNotEqualTo(WordHash.of("lepl")).isNotEqualTo(WordHash.of("pel"));
        assertThat(WordHash.of("a pell b", 2, 6)).isEqualTo(WordHash.of("pell"));
        assertThat(WordHash.of("é pell b", 2, 6)).isEqualTo(WordHash.of("pell"));
        assertThat(WordHash.of("a réné b", 2, 6)).isEqualTo(WordHash.of("rene"));
        assertThat(WordHash.then(1, 2)).isNotEqualTo(WordHash.then(2, 1)).isNotEqualTo(WordHash.then(1, 3));
        assertThat(WordHash.then(WordHash.of("a"), WordHash.of("b")))
                .isNotEqualTo(WordHash.of("b"))
                .isNotEqualTo(WordHash.of("ab"));
    }

    @ParameterizedTest
    @CsvSource({
        "table, true, false, false",
        "january, true, false, false",
        "mrs, true, true, true",
        "van, true, false, true",
        "the, true, false, true",
        "and, true, false, true",
        "quorrow, false, false, false"
    })
    void whatOthersMayAskOfAWord(String word, boolean common, boolean title, boolean none) {
        assertThat(KnownWords.isCommon(word)).as("common").isEqualTo(common);
        assertThat(KnownWords.isTitle(word)).as("title").isEqualTo(title);
        assertThat(KnownWords.isTitleOrParticle(word)).as("no name").isEqualTo(none);
    }
}
