package org.lessons.anonymise.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lessons.anonymise.grammar.Tokens;

/** A few words to be recognised. */
class WordSetTest {

    private static final WordSet TITLES = WordSet.of("mr mrs", "dr");

    @Test
    void hasTheWordsOfEachOfItsTextsInAnyCase() {
        Reading reading = Reading.of(Tokens.of("Mr Nair, DR Quenby and mrs"));
        assertThat(TITLES.has(reading, 0)).isTrue();
        assertThat(TITLES.has(reading, 1)).isFalse();
        assertThat(TITLES.has(reading, 2)).isFalse();
        assertThat(TITLES.has(reading, 3)).isTrue();
        assertThat(TITLES.has(reading, reading.size() - 1)).isTrue();
    }

    @Test
    void hasNothingOutsideTheText() {
        Reading reading = Reading.of(Tokens.of("Mr"));
        assertThat(TITLES.has(reading, -1)).isFalse();
        assertThat(TITLES.has(reading, 1)).isFalse();
    }
}
