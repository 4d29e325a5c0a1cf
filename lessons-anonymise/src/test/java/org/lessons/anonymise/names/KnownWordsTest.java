package org.lessons.anonymise.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others may ask our lists about a word. */
class KnownWordsTest {

    /** A text in which an age or a count stands behind the bracket. */
    private static boolean mayEndName(String text) {
        return KnownWords.mayEndName(text, text.indexOf('(') + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ramona Quenby (67)",
                "Quenby (67) came",
                "(67) came",
                "Q (67) came",
                "We met Grace (67)",
                "We met Ramona Winter (67)",
                "R Beard (67)",
                "X Beard (67)",
                "We met Beard (67) at home",
                "We met Beard (6) at home",
                "Beard (67) came"
            })
    void takesTheWordForAName(String text) {
        assertThat(mayEndName(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Workforce (16)",
                "Our Workforce (16) came",
                "Ramona Workforce (16)",
                "Beard (12)",
                "Beard (12).",
                "Beard (12), Finance (20)",
                "Beard (12",
                "Beard (12-4) came",
                "the Beard (12), and",
                "4 Beard (12), and",
                "Quenby, Beard (12), and"
            })
    void takesItForAWord(String text) {
        assertThat(mayEndName(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bread", "BREAD", "grace", "january", "lego", "surgery"})
    void knowsAWordOfEveryDay(String word) {
        assertThat(KnownWords.isCommon(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quenby", "priya", "okonkwo", "dolgellau", "revd"})
    void knowsANameForNone(String word) {
        assertThat(KnownWords.isCommon(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mrs", "cllr", "dr", "van", "the", "of", "and"})
    void knowsWhatIsOnlySaidOfAName(String word) {
        assertThat(KnownWords.isTitleOrParticle(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quenby", "priya", "bread", "ands"})
    void knowsWhatIsAPartOfAName(String word) {
        assertThat(KnownWords.isTitleOrParticle(word)).isFalse();
        assertThat(KnownWords.isTitle(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mrs", "cllr", "dr"})
    void knowsATitle(String word) {
        assertThat(KnownWords.isTitle(word)).isTrue();
    }
}
