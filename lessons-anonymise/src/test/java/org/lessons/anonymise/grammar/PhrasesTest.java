package org.lessons.anonymise.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of several words, with hyphens, stops and apostrophes or without. */
class PhrasesTest {

    private final Phrases phrases = Phrases.of("""
            Quorn, Quorn Day, St Sorrel's Eve, Quorn Day Week
            stir-up day, tisha b'av
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Quorn                | Quorn
            QUORN left           | QUORN
            Quorn day left       | Quorn day
            Quorn-day left       | Quorn-day
            Quorn.day left       | Quorn.day
            Quorn, day left      | Quorn
            Quorn - - day left   | Quorn
            Quorn Day Week left  | Quorn Day Week
            Quorn Day We left    | Quorn Day
            St Sorrel's Eve left | St Sorrel's Eve
            St. Sorrel’s Eve was | St. Sorrel’s Eve
            St Sorrels Eve left  | St Sorrels Eve
            St Sorrel Eve left   | nothing
            Stir-up Day left     | Stir-up Day
            stir up day left     | stir up day
            tisha b'av left      | tisha b'av
            tisha bav left       | tisha bav
            tisha                | nothing
            St Sorrel's          | nothing
            day Quorn            | nothing
            """)
    void theLongestWins(String text, String phrase) {
        Tokens tokens = Tokens.of(text);
        int last = phrases.last(tokens, 0);
        assertThat(last < 0 ? "nothing" : text.substring(0, tokens.end(last))).isEqualTo(phrase);
    }
}
