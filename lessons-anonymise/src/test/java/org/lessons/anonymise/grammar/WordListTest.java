package org.lessons.anonymise.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Short lists of words, as every grammar asks them. */
class WordListTest {

    @Test
    void countsWordsThatHaveNoNumberOfTheirOwn() {
        Words words = Words.of("one two", "three");
        Tokens tokens = Tokens.of("three ONE four two");
        assertThat(IntStream.range(-1, 5).map(i -> words.value(tokens, i))).containsExactly(-1, 2, 0, -1, 1, -1);
        assertThat(IntStream.range(-1, 5).mapToObj(i -> words.has(tokens, i)))
                .containsExactly(false, true, true, false, true, false);
    }

    @Test
    void givesTheNumberThatStandsBehindAWord() {
        Words words = Words.of("mai=5 mehefin=6 ffôn=7");
        Tokens tokens = Tokens.of("Mai mehefin MEHEFIN FFÔN ffon mai=5");
        assertThat(IntStream.range(0, tokens.size()).map(i -> words.value(tokens, i)))
                .containsExactly(5, 6, 6, 7, -1, 5, -1, -1);
    }

    @Test
    void knowsEachOfManyWordsAndNoneOfAsManyOthers() {
        Words words =
                Words.of(IntStream.range(0, 500).mapToObj(i -> "w" + i * 2).collect(Collectors.joining(" ")));
        Tokens tokens =
                Tokens.of(IntStream.range(0, 1000).mapToObj(i -> "W" + i).collect(Collectors.joining(" ")));
        assertThat(IntStream.range(0, 1000)
                        .map(i -> words.value(tokens, i))
                        .boxed()
                        .toList())
                .isEqualTo(IntStream.range(0, 1000)
                        .map(i -> i % 2 == 0 ? i / 2 : -1)
                        .boxed()
                        .toList());
        assertThat(IntStream.range(0, 1000).mapToObj(i -> words.hasText("xW" + i + "y", 1, ("xW" + i).length())))
                .isEqualTo(IntStream.range(0, 1000).mapToObj(i -> i % 2 == 0).toList());
    }

    @Test
    void readsAStretchOfAWord() {
        Words words = Words.of("ext x");
        assertThat(words.hasText("ext12", 0, 3)).isTrue();
        assertThat(words.hasText("EXT12", 0, 3)).isTrue();
        assertThat(words.hasText("next", 1, 4)).isTrue();
        assertThat(words.hasText("next", 2, 3)).isTrue();
        assertThat(words.hasText("next", 1, 3)).isFalse();
        assertThat(words.hasText("next", 0, 4)).isFalse();
        assertThat(words.hasText("next", 2, 2)).isFalse();
    }

    @Test
    void foldsCapitalsOnly() {
        assertThat("@AZ[`az{ÔÉ".chars().mapToObj(c -> String.valueOf(Words.folded((char) c))))
                .containsExactly("@", "a", "z", "[", "`", "a", "z", "{", "ô", "é");
    }

    @Test
    void cutsALongTextAndAsksBeyondItsEnds() {
        Tokens tokens = Tokens.of("a1 ".repeat(300) + "b, 12");
        assertThat(tokens.size()).isEqualTo(303);
        assertThat(tokens.at(300)).isEqualTo("b");
        assertThat(tokens.start(302)).isEqualTo(903);
        assertThat(tokens.end(302)).isEqualTo(905);
        assertThat(tokens.is(302, Tokens.Kind.NUMBER)).isTrue();
        assertThat(tokens.is(299, Tokens.Kind.MIXED)).isTrue();
        assertThat(tokens.is(303, Tokens.Kind.NUMBER)).isFalse();
        assertThat(tokens.is(-1, Tokens.Kind.MIXED)).isFalse();
        assertThat(tokens.length(302)).isEqualTo(2);
        assertThat(tokens.length(0)).isEqualTo(2);
        assertThat(tokens.length(303)).isZero();
        assertThat(tokens.length(-1)).isZero();
        assertThat(tokens.touchesNext(300)).isTrue();
        assertThat(tokens.touchesNext(301)).isFalse();
        assertThat(tokens.touchesNext(302)).isFalse();
        assertThat(tokens.touchesNext(-1)).isFalse();
        assertThat(tokens.text()).endsWith("b, 12");
    }
}
