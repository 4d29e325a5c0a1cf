package org.lessons.anonymise.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Words that may be in a list, and most of those that are not. */
class WordBitsTest {

    @Test
    void hasEveryWordThatItTookIn() {
        WordBits bits = new WordBits(1 << 4);
        for (int i = 0; i < 5_000; i++) {
            bits.add(WordHash.of("w" + i));
            assertThat(bits.mayHave(WordHash.of("w" + i))).isTrue();
        }
        assertThat(IntStream.range(0, 5_000).allMatch(i -> bits.mayHave(WordHash.of("w" + i))))
                .isTrue();
    }

    @Test
    void knowsNearlyEveryWordThatItDidNotTakeIn() {
        WordBits bits = new WordBits(1 << 8);
        for (int i = 0; i < 500; i++) {
            bits.add(WordHash.of("w" + i));
        }
        assertThat(IntStream.range(0, 10_000)
                        .filter(i -> bits.mayHave(WordHash.of("v" + i)))
                        .count())
                .isLessThan(500);
        assertThat(new WordBits(1).mayHave(1)).isFalse();
    }

    @Test
    void isReadAgainAsItWas() {
        WordBits bits = new WordBits(4);
        bits.add(WordHash.of("quenby"));

        WordBits again = new WordBits(bits.longs());
        bits.add(WordHash.of("thistlewax"));

        assertThat(again.mayHave(WordHash.of("quenby"))).isTrue();
        assertThat(again.mayHave(WordHash.of("thistlewax"))).isFalse();
        assertThat(again.longs()).isNotEqualTo(bits.longs()).isNotSameAs(again.longs());
    }
}
