package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {

    private static final String WALES =
            "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc77\udb40\udc6c\udb40\udc73\udb40\udc7f";

    @Test
    void aLineIsOneLine() {
        assertThat(Plain.line(" \t We\u00a0tried\r\n\r\nit.\u2029And\u3000again \n"))
                .isEqualTo("We tried it. And again");
        assertThat(Plain.line("\u200b \n\u2060")).isEmpty();
    }

    @Test
    void blankLinesPartParagraphs() {
        assertThat(Plain.paragraphs("a\nb\n\nc\n \t\n\u200b\nd")).containsExactly("a\nb", "c", "d");
        assertThat(Plain.paragraphs("\n \n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u000b", " \n\t", "\n\u200b", "\u2060\r\n "})
    void everyLineEndIsTheSame(String lineEnd) {
        assertThat(Plain.paragraphs("a" + lineEnd + "b")).containsExactly("a\nb");
        assertThat(Plain.paragraphs("a" + lineEnd + lineEnd + "b")).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\f", "\u2029", "\n\f", "\r\r"})
    void everyGapIsTheSame(String gap) {
        assertThat(Plain.paragraphs("a" + gap + "b")).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0",
                "\u0008",
                "\u001b",
                "\u007f",
                "\u0080",
                "\u009f",
                "\u00ad",
                "\u061c",
                "\u180e",
                "\u200b",
                "\u200e",
                "\u200f",
                "\u202a",
                "\u202e",
                "\u2060",
                "\u2063",
                "\u2065",
                "\u2066",
                "\u2069",
                "\u206f",
                "\u3164",
                "\ufeff",
                "\ufdd0",
                "\uffa0",
                "\ufff9",
                "\ufffb",
                "\ufffc",
                "\uffff",
                "\ue000",
                "\ud800",
                "\udc00",
                "\udb40\udc01",
                "\udb40\udc67",
                "\ud83f\udffe",
                "\udbff\udffd",
                "\u200d",
                "\u200c"
            })
    void whatHidesIsDroppedFromTheMiddleOfAWord(String hidden) {
        assertThat(Plain.line("a" + hidden + "b")).isEqualTo("ab");
        assertThat(Plain.paragraphs(hidden)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "\u0915\u094d\u200d\u0937",
                "\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc69",
                "1\ufe0f\u20e3",
                "e\u0301 \u00e9 \ufb01 \u1e61",
                "\u06dd\u0661",
                "\ufffd",
                "\u27e6PERSON A\u27e7",
                "\ud83e\udff0",
                WALES,
                "z\u0301\u0302\u0303\u0304"
            })
    void whatIsSeenStaysCharacterForCharacter(String seen) {
        assertThat(Plain.line(seen)).isEqualTo(seen);
        assertThat(Plain.paragraphs(seen)).containsExactly(seen);
    }

    @Test
    void onlyFlagsKeepTheirTags() {
        assertThat(Plain.line(WALES.substring(0, 8) + "x")).isEqualTo("\ud83c\udff4x");
        assertThat(Plain.line("x" + WALES.substring(2))).isEqualTo("x");
    }

    @Test
    void marksClimbNoHigherThanFour() {
        assertThat(Plain.line("z" + "\u0301".repeat(9) + "a\u0302")).isEqualTo("z" + "\u0301".repeat(4) + "a\u0302");
        assertThat(Plain.line("\u05d0" + "\u0301\u0301\u0301\u0301\u200d".repeat(3)))
                .isEqualTo("\u05d0\u0301\u0301\u0301\u0301\u200d");
    }

    @Test
    void aMarkNeedsSomethingToStandOn() {
        assertThat(Plain.paragraphs("\u0338a \u0338b\n\u0338c")).containsExactly("a b\nc");
    }

    @Test
    void aJoinerAndASelectorComeOnce() {
        assertThat(Plain.line("\u0645\u200c\u200c\u200d\u062e")).isEqualTo("\u0645\u200c\u062e");
        assertThat(Plain.line("\u2764\ufe0f\ufe0e\ufe01")).isEqualTo("\u2764\ufe0f");
    }

    @Test
    void aMillionOfOneCharacterIsNoWorseThanOthers() {
        assertThat(Plain.line("a\u0301" + "\u0301".repeat(1_000_000))).isEqualTo("a" + "\u0301".repeat(4));
        assertThat(Plain.paragraphs("a" + "\n".repeat(1_000_000) + "b")).containsExactly("a", "b");
        assertThat(Plain.paragraphs("a\n\n".repeat(300_000))).hasSize(300_000).containsOnly("a");
    }
}
