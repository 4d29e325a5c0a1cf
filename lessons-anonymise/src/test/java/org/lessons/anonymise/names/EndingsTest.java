package org.lessons.anonymise.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words that no list has are words all the same, by their ends. */
class EndingsTest {

    /** As it stands within a text, since its place counts. */
    private static boolean isWord(String word) {
        String text = "It was a " + word + " to us";
        return Endings.isWord(Lexicon.ours(), text, 9, 9 + word.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hypoperfusion",
                "HYPOPERFUSION",
                "Varosis",
                "Zimmeration",
                "Quenbyology",
                "Bakewise",
                "Sluicing",
                "SLUICING",
                "Sluicer",
                "Sizing",
                "Sized",
                "Blethership",
                "Sleepwalking",
                "Stopping",
                "Unblether",
                "Overblether",
                "Nonblether"
            })
    void knowsAWordByItsEnd(String word) {
        assertThat(isWord(word)).isTrue();
        assertThat(Endings.isWord(Lexicon.ours(), word, 0, word.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quenby",
                "Thistlewax",
                "Quosis",
                "Catwise",
                "Sizwise",
                "Sizer",
                "Zobed",
                "Zobing",
                "Quorning",
                "Thistlewaxing",
                "Quenners",
                "Sluics",
                "Unpest",
                "Unquenby",
                "Blethquen",
                "Overquenby"
            })
    void leavesWhatMayBeAName(String word) {
        assertThat(isWord(word)).isFalse();
        assertThat(Endings.isWord(Lexicon.ours(), word, 0, word.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BakeWise", "SleepWalking", "HypoPerfusion", "UnBlether", "SluicIng"})
    void takesACapitalWithinForABrand(String word) {
        assertThat(isWord(word)).isFalse();
    }
}
