package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.model.shape.Category;

/** The words before a date and behind a name, once a label stands there. */
class WordsBeforeLabelsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It closed on | ⟦2021⟧              | It closed in ⟦2021⟧
            It closed in | ⟦2021⟧              | It closed in ⟦2021⟧
            On           | ⟦2021⟧              | In ⟦2021⟧
            on           | ⟦quarter 1 of 2021⟧ | in ⟦quarter 1 of 2021⟧
            upon         | ⟦2021⟧              | upon ⟦2021⟧
            on           | ⟦DATE⟧              | on ⟦DATE⟧
            on           | ⟦22 May 2021⟧       | on ⟦22 May 2021⟧
            on           | ⟦X021⟧              | on ⟦X021⟧
            on           | 2021                | on 2021
            On           | ⟦about when⟧        | ⟦About when⟧
            Gone. On     | ⟦about when⟧        | Gone. ⟦About when⟧
            So.On        | ⟦about when⟧        | So.On ⟦about when⟧
            so on        | ⟦about when⟧        | so ⟦about when⟧
            So, in       | ⟦about when⟧        | So, ⟦about when⟧
            by           | ⟦about when⟧        | by ⟦about when⟧
            Gone.        | ⟦about when⟧        | Gone. ⟦About when⟧
            So it e.g.   | ⟦about when⟧        | So it e.g. ⟦about when⟧
            So Mrs.      | ⟦about when⟧        | So Mrs. ⟦About when⟧
            Gone.        | ⟦about when⟧        | Gone. ⟦About when⟧
            So (         | ⟦about when⟧        | So ( ⟦about when⟧
            (            | ⟦about when⟧        | ( ⟦About when⟧
            """)
    void aDateHasThePrepositionThatItsLabelTakes(String before, String instead, String expected) {
        StringBuilder treated = new StringBuilder(before).append(' ');
        Wording.of("").append(treated, instead, Category.DATE);
        assertThat(treated).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"Pell's, Pell", "Pell’s, Pell", "PELL'S, PELL", "Pells, Pells", "Pell'x, Pell'x", "Al's, Al", "A's, A's"
    })
    void aNameEndsBeforeItsPossessive(String words, String name) {
        assertThat(words.substring(0, Wording.withoutPossessive(words, 0, words.length())))
                .isEqualTo(name);
        String text = "So " + words;
        assertThat(text.substring(3, Wording.withoutPossessive(text, 3, text.length())))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            James' coat        | true
            James’ coat        | true
            Fax' coat          | true
            Paz' coat          | true
            Pell' coat         | false
            James' Coat        | false
            James'coat         | false
            James' c           | true
            James'             | false
            James              | false
            """)
    void aNameThatEndsInAnSIsAPossessiveBeforeASmallWord(String text, boolean wants) {
        int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        int name = text.replace('’', '\'').indexOf('\'');
        assertThat(Wording.of(text).wantsPossessive(0, name < 0 ? end : name)).isEqualTo(wants);
        assertThat(Wording.of("mae hi yn " + text).wantsPossessive(10, 10 + (name < 0 ? end : name)))
                .isFalse();
        assertThat(Wording.of("'" + text).wantsPossessive(1, 1 + (name < 0 ? end : name)))
                .isFalse();
        assertThat(Wording.of("x'" + text).wantsPossessive(2, 2 + (name < 0 ? end : name)))
                .isEqualTo(wants);
    }
}
