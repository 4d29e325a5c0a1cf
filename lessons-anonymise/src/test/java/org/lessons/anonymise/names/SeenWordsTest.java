package org.lessons.anonymise.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lessons.anonymise.grammar.WordHash;
import org.lessons.anonymise.names.SeenWords.Seen;

/** What a case says of its words, however many there are. */
class SeenWordsTest {

    @Test
    void keepsEachOfManyWordsApart() {
        SeenWords words = new SeenWords();
        for (int i = 1; i <= 2_000; i++) {
            words.known(WordHash.of("w" + i)).small = i;
        }
        assertThat(words.size()).isEqualTo(2_000);
        assertThat(IntStream.rangeClosed(1, 2_000).allMatch(i -> words.known(WordHash.of("w" + i)).small == i))
                .isTrue();
        assertThat(words.size()).isEqualTo(2_000);
        assertThat(words.of(WordHash.of("v"))).isNull();
    }

    @Test
    void knowsNothingOfAWordBeforeItIsSeen() {
        SeenWords words = new SeenWords();
        assertThat(words.of(WordHash.of("quenby"))).isNull();
        Seen seen = words.known(WordHash.of("Quenby"));
        assertThat(words.of(WordHash.of("quenby"))).isSameAs(seen);
        assertThat(words.known(WordHash.of("quenby"))).isSameAs(seen);
        assertThat(words.size()).isEqualTo(1);
    }

    @Test
    void tellsWordsOfOneSlotApartAtTheEndOfTheTableToo() {
        SeenWords words = new SeenWords();
        long[] together = {255, 1L << 32 | 254, 2L << 32 | 253, 511};
        for (long hash : together) {
            words.known(hash).capital = (int) (hash % 1_000);
        }
        for (long hash : together) {
            assertThat(words.known(hash).capital).isEqualTo((int) (hash % 1_000));
        }
        assertThat(words.size()).isEqualTo(together.length);
    }
}
