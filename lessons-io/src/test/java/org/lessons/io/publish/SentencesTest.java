package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    /** Where a stroke stands, a sentence ends. */
    private static void endsAtTheStrokes(String marked, Locale locale) {
        assertThat(Sentences.of(marked.replace("|", ""), locale))
                .containsExactly(marked.replaceAll("\\|\\s*", "|").split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We tried.| It failed.| Nobody came!| Why not?| We stopped.",
                "Nobody came",
                "Mr. Pell asked Mrs. Oake.| Ms. Dunn and Dr. Lisk did not.",
                "Prof. Hale met Cllr. Brand and Rev. Stow at St. Aldhelm's.| It rained.",
                "We used a van, e.g. the blue one, i.e. hers.| It broke.",
                "Beds, chairs, etc. were bought.| They came late.",
                "Beds, chairs, etc.| They came late.",
                "Flat No. 5 was empty.| No. 7 was not.",
                "Did we ask?| No.| We did not.",
                "Tenants vs. landlords.| Nobody won.",
                "It took approx. 3 weeks.| Then it took more.",
                "It opened at 9 a.m. and shut at 5 p.m. on Mondays.| Nobody knew.",
                "Open till 6 p.m. Monday to Friday.| Nobody came.",
                "J. R. Pell signed.| T. Oake did not.",
                "It cost 2.5 million.| The budget was 1.2.| So it stopped.",
                "1. We tried it.| 2. We stopped it.",
                "c1. Too few people.| And too late.",
                "See concern c1.| Then we stopped.",
                "It began in 2019.| It ended in 2020.| 12 people left.",
                "We waited ... and nobody came.| Then we left.",
                "We waited… and nobody came.| Then we left.",
                "We waited...| Nobody came.",
                "Then ... I left.| It was over.",
                "\u2018This must end.\u2019| Next day it did.",
                "He said 'it must end.'| Next day it did.",
                "(It was late.)| We went home.",
                "(It was late.).| \"We went home.\"| And slept.",
                "\u201cWhy now?\u201d she said.| Nobody knew.",
                "\"Stop!\" they cried, and we stopped.",
                "\u201cStop.\u201d \u2013 he meant it.| So we stopped.",
                "What?!| Really!!!| Yes.",
                "\u27e6PERSON A\u27e7 left.| \u27e6PERSON B\u27e7 stayed with \u27e6PERSON A\u27e7.| It ended.",
                "Dr. \u27e6PERSON A\u27e7 rang \u27e6\u2026\u27e7 and \u27e6Yes! No\u27e7 too.| Nobody came.",
                "At No. \u27e6NUMBER\u27e7 it rained.| It was \u27e6DATE\u27e7.| We left.",
                "We asked www.example.org and v1.2.3 too.| It was no use.",
                "The N.H.S. Trust and the U.K. Government agreed.| We did not.",
                "Three things went wrong:|\n- no money|\n- no. 5 was shut.| It stank.|\n- we left",
                "1) first|\n2) second|\na) third",
                "\u2022 a point that\ngoes on|\nThen a line\nthat goes on.|\nNext.",
                "A line\nand another.| End",
                "We did it!| \ud83d\ude00 Then we left.| \ud83d\ude00",
                "We did it! \ud83d\ude00 and left.",
                "\u6211\u4eec\u8bd5\u4e86\u3002|\u5931\u8d25\u4e86\uff01|\u4e3a\u4ec0\u4e48\uff1f|\u4e0d\u77e5\u9053",
                "\u300c\u6b62\u3081\u3066\u3002\u300d\u3068\u8a00\u3063\u305f\u3002|\u6b62\u3081\u305f\u3002",
                "\u0644\u0645\u0627\u0630\u0627\u061f| \u0644\u0627 \u0646\u0639\u0631\u0641. |\u0627\u0646\u062a\u0647\u0649",
                "\u06cc\u06c1 \u0646\u06c1\u06cc\u06ba \u0686\u0644\u0627\u06d4| \u0628\u0633\u06d4",
                "\u092f\u0939 \u0928\u0939\u0940\u0902 \u091a\u0932\u093e\u0964| \u0915\u094d\u092f\u094b\u0902?| \u092c\u0938\u0964",
                "Czemu?| \u015awietnie.| \u017bal.",
                "we tried. it failed. we stopped."
            })
    void englishEndsAtTheStrokes(String marked) {
        endsAtTheStrokes(marked.replace(". |", ".| "), Locale.UK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ceisiwyd hynny.| Methodd.",
                "Prynwyd bwyd, h.y. bara, e.e. torth.| Yna aeth pawb adref.",
                "Cadeiriau, byrddau ayb. a gollwyd.| Daeth neb.",
                "Cadeiriau, byrddau, ayb.| Daeth neb.",
                "Cadeiriau, byrddau, a.y.b. a gollwyd.| Daeth neb.",
                "Cadeiriau, byrddau, a.y.b.| Daeth neb.",
                "Gofynnodd Mr. Pugh i Dr. Bowen.| Atebodd neb.",
                "Fflat rhif. 5 oedd wag.| Gwelwyd hynny.",
                "Ll. Pugh a Rh. Owen a lofnododd.| Ni wnaeth Ff. Dafis.",
                "Daeth y Parch. Ifan a'r Cyng. Bowen.| Aethant wedyn.",
                "Ar Ion. 5 ac ar Chwef. 6.| Yna dim.",
                "\u2018Pam?\u2019 gofynnodd hi.| Wyddai neb.",
                "Agorwyd am 9 y.b. ac am 2 y.p. wedyn.| Caewyd.",
                "Gw. tudalen 5.| Diwedd."
            })
    void welshEndsAtTheStrokes(String marked) {
        endsAtTheStrokes(marked, WELSH);
    }

    @Test
    void wordsThatAreAbbreviationsInWelshAreWordsInEnglish() {
        assertThat(Sentences.of("It was meh. 5 people came.", Locale.UK)).hasSize(2);
        assertThat(Sentences.of("Bu ar Meh. 5 yno.", WELSH)).hasSize(1);
    }

    @Test
    void nothingHasNoSentences() {
        assertThat(Sentences.of("", Locale.UK)).isEmpty();
        assertThat(Sentences.of(" \n ", Locale.UK)).isEmpty();
        assertThat(Sentences.shorten(List.of(), 0, Locale.UK)).isEqualTo(new Sentences.Shortened(List.of(), true));
    }

    @Test
    void shortenedTextsKeepTheirParagraphs() {
        List<String> told = List.of("One two. Three.", "Four! Five.\nSix.");

        assertThat(shortened(told, 100)).isEqualTo(new Sentences.Shortened(told, true));
        assertThat(shortened(told, 31)).isEqualTo(new Sentences.Shortened(told, true));
        assertThat(shortened(told, 30))
                .isEqualTo(new Sentences.Shortened(List.of("One two. Three.", "Four! Five."), false));
        assertThat(shortened(told, 15)).isEqualTo(new Sentences.Shortened(told.subList(0, 1), false));
        assertThat(shortened(told, 14)).isEqualTo(new Sentences.Shortened(List.of("One two."), false));
    }

    @Test
    void theFirstSentenceMayTakeTwiceTheRoom() {
        List<String> told = List.of("One two. No.");

        assertThat(shortened(told, 4)).isEqualTo(new Sentences.Shortened(List.of("One two."), false));
        assertThat(shortened(told, 3)).isEqualTo(new Sentences.Shortened(List.of(), false));
        assertThat(shortened(List.of("One two."), 4)).isEqualTo(new Sentences.Shortened(List.of("One two."), true));
        assertThat(shortened(told, -1)).isEqualTo(new Sentences.Shortened(List.of(), false));
        assertThat(shortened(told, Integer.MAX_VALUE)).isEqualTo(new Sentences.Shortened(told, true));
    }

    @Test
    void charactersBeyondTheFirstPlaneCountOnce() {
        assertThat(shortened(List.of("\ud83d\ude00\ud83d\ude00! No."), 3).paragraphs())
                .containsExactly("\ud83d\ude00\ud83d\ude00!");
        assertThat(shortened(List.of("No. \ud83d\ude00\ud83d\ude00\ud83d\ude00!"), 8)
                        .isWhole())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a. ", ".", "'", "\u0301", "\u27e6", "(. ", "\ud83d\ude00", "\n", "- ", "1", "A.", "a\n"})
    void aMillionOfOneIsOneSentence(String piece) {
        String text = Plain.line("x" + piece.repeat(1_000_000 / piece.length()) + "x");

        assertThat(Sentences.of(text, Locale.UK)).containsExactly(text);
        assertThat(shortened(List.of(text, "x"), 400).paragraphs()).hasSize(text.length() <= 800 ? 2 : 0);
    }

    @Test
    void aMillionOfSentencesAreThatMany() {
        assertThat(Sentences.of("A! ".repeat(300_000), Locale.UK))
                .hasSize(300_000)
                .containsOnly("A!");
        assertThat(Sentences.of("- a\n".repeat(250_000), Locale.UK))
                .hasSize(250_000)
                .containsOnly("- a");
    }

    private static Sentences.Shortened shortened(List<String> told, int most) {
        return Sentences.shorten(told, most, Locale.UK);
    }
}
