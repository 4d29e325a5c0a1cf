package org.lessons.anonymise.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.anonymise.grammar.Tokens;

/** What is known of a text's words before their neighbours are asked. A stroke stands for the end of a line. */
class ReadingTest {

    private static Reading read(String text) {
        return Reading.of(Tokens.of(text.replace('/', '\n')));
    }

    /** The tokens of which something is so, as they are written. */
    private static List<String> which(String text, BiPredicate<Reading, Integer> so) {
        Reading reading = read(text);
        return IntStream.range(0, reading.size())
                .filter(i -> so.test(reading, i))
                .mapToObj(i -> reading.tokens().at(i))
                .toList();
    }

    private static String words(String... some) {
        return String.join(" ", some);
    }

    private static String small(int words) {
        return words("so ".repeat(words).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quenby",
                "it ended. Quenby",
                "it ended! Quenby",
                "was it? Quenby",
                "and so\u2026 Quenby",
                "it left: Quenby",
                "he is 12: Quenby",
                "it was: 30 Quenby",
                "it ended/Quenby",
                "it ended,/Quenby",
                "08:20 Quenby",
                "1. Quenby",
                ". Quenby",
                "- Quenby",
                "it ended/- Quenby",
                "\u2022 Quenby",
                "so * Quenby",
                "so > Quenby",
                "so | Quenby",
                "\"Quenby",
                "it ended. \u201cQuenby",
                "it ended. (Quenby",
                "it ended.) Quenby",
                "it ended.\u201d Quenby",
                "it ended. \u2013 Quenby",
                "she is a nurse. Quenby"
            })
    void beginsASentence(String text) {
        assertThat(which(text, Reading::beginsSentence)).contains("Quenby");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "so Quenby",
                "so, Quenby",
                "so; Quenby",
                "at 12:30 Quenby",
                "a 20 Quenby",
                "A4 Quenby",
                "[3] Quenby",
                "Dr. Quenby",
                "P. Quenby",
                "so \"Quenby",
                "so \u201cQuenby",
                "so (Quenby",
                "(so) Quenby",
                "so' Quenby",
                "so - Quenby",
                "so \u2014 Quenby",
                "so & Quenby"
            })
    void goesOnWithASentence(String text) {
        assertThat(which(text, Reading::beginsSentence)).doesNotContain("Quenby");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"so did I|''", "so did I again|''", "as I. Nair said|I Nair", "as A Nair|A Nair", "so NHS said|NHS"
            })
    void takesTheWordForOneselfForNoCapital(String text, String capitals) {
        assertThat(String.join(" ", which(text, Reading::isCapital))).isEqualTo(capitals);
    }

    @Test
    void knowsAWordByItsEndOnlyWhereItIsCapitalised() {
        assertThat(which("so Zimmeration, zimmeration, Harding, Stringer and Quenby", (r, i) -> r.has(i, Sign.COMMON)))
                .containsExactly("so", "Zimmeration", "and");
    }

    @Test
    void asksNothingOutsideTheText() {
        Reading reading = read("Quenby said");
        assertThat(reading.signs(-1)).isZero();
        assertThat(reading.signs(2)).isZero();
        assertThat(reading.isCapital(-1)).isFalse();
        assertThat(reading.isCapital(2)).isFalse();
        assertThat(reading.isInitial(-1)).isFalse();
        assertThat(reading.says(-1)).isFalse();
        assertThat(reading.says(2)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "said so|said",
                "Said so|''",
                "said by us|''",
                "by said so|said",
                "it mended so|mended",
                "it owed so|''",
                "a timed one|timed",
                "a beard there|''",
                "sleep there|''",
                "a speech there|''",
                "was it|was"
            })
    void knowsWhatSomebodyDoes(String text, String says) {
        assertThat(String.join(" ", which(text, Reading::says))).isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "so Lego was|Lego",
                "so lego was|''",
                "so Lego-Quenby was|''",
                "so Quenby-Lego was|''",
                "Lego-Quenby|''",
                "Quenby-Lego|''",
                "so Lego-QUENBY was|Lego",
                "so Lego-quenby was|Lego",
                "so Lego-Bread was|Lego",
                "so Lego-Velcro was|Lego Velcro",
                "so Lego - Quenby was|Lego",
                "so Lego- Quenby was|Lego",
                "so Lego -Quenby was|Lego",
                "so Lego-4 was|Lego",
                "so Lego, Quenby was|Lego",
                "so Pat was|''",
                "so PAT was|PAT",
                "so Alexa was|Alexa",
                "so Age UK was|Age UK",
                "so john Lewis was|''",
                "so Arts, Council was|''",
                "so Tom, Dick and Harry was|Tom Dick and Harry"
            })
    void knowsWhatIsKnownToEverybody(String text, String known) {
        assertThat(String.join(
                        " ",
                        which(
                                text,
                                (reading, i) ->
                                        reading.isPublic(i) && !reading.tokens().isSign(i, ','))))
                .isEqualTo(known);
    }

    @Test
    void readsASayingInSmallLettersToo() {
        assertThat(which("so tom, dick and harry came", Reading::isPublic)).contains("tom", "dick", "harry");
        assertThat(which("so jack daniel's came", Reading::isPublic)).isEmpty();
        assertThat(which("so Jack Daniel's came", Reading::isPublic)).contains("Jack", "Daniel", "s");
    }

    @Test
    void readsTheLongestEntryThatThereIs() {
        assertThat(which("our Association of Directors of Adult Social Services met", Reading::isPublic))
                .containsExactly("Association", "of", "Directors", "of", "Adult", "Social", "Services");
    }

    @Test
    void takesNoEntryOverTheEndOfALine() {
        assertThat(which("we met John/Lewis", Reading::isPublic)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"John Lewis|true", "King's Heath|false", "West Yorkshire|false"})
    void knowsAPlaceOfSeveralWords(String text, boolean known) {
        Reading reading = read("so " + text + " was");
        assertThat(reading.isPublic(1)).isEqualTo(known);
        assertThat(reading.has(1, Sign.PLACE)).isNotEqualTo(known);
        assertThat(reading.has(1, Sign.BEGINS)).isEqualTo(known);
    }

    @Test
    void knowsWhatJoinsTheWordsOfAName() {
        assertThat(which("- ' \u2019 & . \u2011 , ; : ! \u2013 a", Reading::isJoint))
                .containsExactly("-", "'", "\u2019", "&", ".", "\u2011");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QUENBY LEFT THE HOME",
                "QUENBY LEFT THE HOME again AND AGAIN",
                "So it was/QUENBY LEFT THE HOME/So it was",
                "ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT nine ten"
            })
    void hearsALineThatIsShouted(String text) {
        assertThat(which(text, Reading::isShouted)).contains(text.contains("ONE") ? "ONE" : "QUENBY");
        assertThat(which(text, Reading::isShouted)).doesNotContain("So");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QUENBY LEFT HOME",
                "A B C D E F",
                "QUENBY LEFT A HOME",
                "ONE TWO THREE FOUR FIVE SIX SEVEN eight nine ten",
                "Quenby Left The Home"
            })
    void hearsNoShoutingInOthers(String text) {
        assertThat(which(text, Reading::isShouted)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What We Did",
                "Bread in the Home",
                "Bread Home",
                "Bread Bread Bread Bread Bread Bread Bread Bread Bread",
                "So it was./What We Did/so it went"
            })
    void knowsAHeading(String text) {
        assertThat(which(text, Reading::isHeading)).isNotEmpty().doesNotContain("was", "went", "So");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What We Did.",
                "What We Did!",
                "What We Bread with Home",
                "Bread",
                "Bread Bread Bread Bread Bread Bread Bread Bread Bread Bread",
                "What Quenby Did",
                "Dear All",
                "Hi All",
                "Hello All",
                "Hiya All",
                "Hey All"
            })
    void takesOthersForNone(String text) {
        assertThat(which(text, Reading::isHeading)).isEmpty();
    }

    @Test
    void needsSomeWordsToSayHowSomebodyWrites() {
        assertThat(read(small(12)).isSmallText()).isTrue();
        assertThat(read(small(11)).isSmallText()).isFalse();
    }

    @Test
    void takesACapitalInFiftyForAWriterWithoutThem() {
        assertThat(read("So " + small(49)).isSmallText()).isTrue();
        assertThat(read("So " + small(48)).isSmallText()).isFalse();
    }

    @Test
    void takesACapitalInTwelveOnlyWhereSentencesBeginSmall() {
        assertThat(read(small(5) + ". " + small(3) + ". So " + small(3)).isSmallText())
                .isTrue();
        assertThat(read(small(5) + ". " + small(3) + ". So " + small(2)).isSmallText())
                .isFalse();
        assertThat(read(small(8) + ". So " + small(5)).isSmallText()).isFalse();
        assertThat(read(small(5) + " Quenby " + small(6)).isSmallText()).isTrue();
        assertThat(read(small(5) + " Quenby " + small(5)).isSmallText()).isFalse();
    }
}
