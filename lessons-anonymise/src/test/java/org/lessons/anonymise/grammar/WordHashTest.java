package org.lessons.anonymise.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordHashTest {

    @Test
    void anAccentThatIsTakenOffByTableIsTakenOffByDecompositionToo() {
        int known = 0;
        for (char letter = 0x80; letter < Character.MIN_SURROGATE; letter++) {
            String word = "q" + letter + "z";
            assertThat(WordHash.of(word)).as(Integer.toHexString(letter)).isEqualTo(WordHash.decomposed(word));
            known += Accents.off(letter) == 0 ? 0 : 1;
        }
        assertThat(known).isGreaterThan(250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ffion", "FFION", "ffion", "Ffi\u00f4n", "FFI\u00d4N", "Ffio\u0302n"})
    void caseAndAccentsMakeNoOtherWord(String word) {
        assertThat(WordHash.of(word)).isEqualTo(WordHash.of("ffion"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pell", "Pell", "PELL", "b12", "B12", "2019"})
    void aWordInBytesIsTheSameWord(String word) {
        byte[] bytes = (" " + word + "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(WordHash.ofPlain(bytes, 1, bytes.length - 1)).isEqualTo(WordHash.of(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pell", "B12", "2019", "\u00c9lodie", "Nguy\u1ec5n", "O\u0308zge"})
    void aTokenHasTheNumberOfItsWord(String word) {
        assertThat(Tokens.of("(" + word + ")").hash(1)).isEqualTo(WordHash.of(word.toLowerCase(Locale.ROOT)));
    }
}
