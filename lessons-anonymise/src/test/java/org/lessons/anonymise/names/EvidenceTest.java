package org.lessons.anonymise.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.anonymise.grammar.Tokens;
import org.lessons.anonymise.grammar.WordHash;
import org.lessons.model.shape.Category;

/** What a case says of its words, and from when on it says that hardly anybody, or that somebody, is named in it. */
class EvidenceTest {

    private static Evidence of(String text) {
        Evidence evidence = new Evidence();
        evidence.read(Reading.of(Tokens.of(text)));
        return evidence;
    }

    /** The text, filled up to so many words with sentences that name nobody. */
    private static Evidence of(String text, int words) {
        int told = (int) text.chars().filter(character -> character == ' ').count() + (text.isEmpty() ? 0 : 1);
        StringBuilder whole = new StringBuilder(text);
        for (int i = 0; i < words - told; i++) {
            whole.append(i % 5 == 0 ? " We" : " waited").append(i % 5 == 4 || i == words - told - 1 ? "." : "");
        }
        return of(whole.toString());
    }

    private static long hash(String word) {
        return WordHash.of(word);
    }

    private static Category kind(Evidence evidence, String word) {
        Evidence.Anchor anchor = evidence.anchorOf(hash(word));
        return anchor == null ? Category.OTHER : anchor.category();
    }

    private static boolean knows(Evidence evidence, String first, String second) {
        return evidence.anchorOfSequence(WordHash.then(hash(first), hash(second))) != null;
    }

    @Test
    void fewerThanSixtyWordsDoNotSayThatNobodyIsNamed() {
        assertThat(of("", 59).isBare()).isFalse();
        assertThat(of("", 60).isBare()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Then Mrs Quenby rang., 70, false",
        "Then Mrs Quenby rang., 71, true",
        "Then Mrs Quenby rang. Then Dr Thistlewax rang., 140, false",
        "Then Mrs Quenby rang. Then Dr Thistlewax rang., 141, true",
        "Then Mrs Quenby rang. Then Dr Thistlewax rang. Then Ms Oakenmere rang., 300, false",
    })
    void oneSureNameInSeventyWordsAndThreeInAnyNameSomebody(String text, int words, boolean bare) {
        assertThat(of(text, words).isBare()).isEqualTo(bare);
    }

    @Test
    void moreThanThreeWhoMayBeCalledSoNameSomebody() {
        String three = "Then it was Grace. Then it was Hope. Then it was Mark.";
        assertThat(of(three, 80).isBare()).isTrue();
        assertThat(of(three + " Then it was Will.", 80).isBare()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They bought a QuenbyWatch for it.",
                "Somebody quoted Peter Drucker at us.",
                "They gave us a Quenby for it.",
                "It was full of Quenby today.",
                "It was like our Priya then.",
            })
    void whatIsRatherAThingIsNoSureName(String text) {
        assertThat(of(text, 65).isBare()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Then Mrs Quenby rang. Then Dr Thistlewax rang. Then Ms Oakenmere rang., 120, true",
        "Then Mrs Quenby rang. Then Dr Thistlewax rang. Then Ms Oakenmere rang., 121, false",
        "Then Mrs Quenby rang. Then Dr Thistlewax rang., 40, false",
        "Then Priya rang. Then Tomasz rang. Then Agnieszka rang., 40, true",
        "Then it was Grace. Then it was Hope. Then it was Mark., 40, false",
    })
    void threeSureNamesAndOneInFortyWordsNameMany(String text, int words, boolean peopled) {
        assertThat(of(text, words).isPeopled()).isEqualTo(peopled);
    }

    @Test
    void whatIsShoutedOrAHeadingIsNoWordOfTheText() {
        String told = "We waited. ".repeat(29) + "We.";
        assertThat(of(told + "\nWe.").isBare()).isTrue();
        assertThat(of(told + "\nNOBODY ASKED THE RESIDENTS WHAT THEY WANTED.").isBare())
                .isFalse();
        assertThat(of(told + "\nWhat We Did").isBare()).isFalse();
    }

    @Test
    void whoeverWritesWithoutCapitalsSaysNothing() {
        assertThat(of("we waited for a long time. ".repeat(20).toLowerCase(Locale.ROOT))
                        .isBare())
                .isFalse();
    }

    @Test
    void aCapitalCountsWithinASentenceOnly() {
        assertThat(of("Then it was Quenby.").isCapitalElsewhere(hash("quenby"))).isTrue();
        assertThat(of("Quenby was there.").isCapitalElsewhere(hash("quenby"))).isFalse();
        assertThat(of("Then it was quenby.").isCapitalElsewhere(hash("quenby"))).isFalse();
        assertThat(of("Then it was Hope.").isCapitalElsewhere(hash("hope"))).isTrue();
        assertThat(of("Then it was Saucer.").isCapitalElsewhere(hash("saucer"))).isFalse();
        assertThat(of("Then it was nobody.").isCapitalElsewhere(hash("quenby"))).isFalse();
    }

    @Test
    void smallLettersCountForWhateverMayBeAName() {
        assertThat(of("Then it was quenby.").isSmallElsewhere(hash("quenby"))).isTrue();
        assertThat(of("Then it was Quenby.").isSmallElsewhere(hash("quenby"))).isFalse();
        assertThat(of("Then it was hope.").isSmallElsewhere(hash("hope"))).isTrue();
        assertThat(of("Then it was bath.").isSmallElsewhere(hash("bath"))).isTrue();
        assertThat(of("Then it was a saucer.").isSmallElsewhere(hash("saucer"))).isFalse();
    }

    @Test
    void aBodyIsKnownByItsInitialsAndWithoutItsLastWord() {
        Evidence evidence = of("Staff of Tarn Valley Hospice came.");
        assertThat(kind(evidence, "tvh")).isEqualTo(Category.ORGANISATION);
        assertThat(evidence.beginsSequence(hash("tarn"))).isTrue();
        assertThat(evidence.beginsSequence(hash("valley"))).isFalse();
        assertThat(evidence.beginsSequence(hash("staff"))).isFalse();
        assertThat(knows(evidence, "tarn", "valley")).isTrue();
        assertThat(knows(evidence, "valley", "hospice")).isFalse();
    }

    @Test
    void aBodyOfTwoWordsIsNotKnownByItsFirstAsASequence() {
        Evidence evidence = of("Staff of Quenby Hospice came.");
        assertThat(knows(evidence, "quenby", "hospice")).isTrue();
        assertThat(evidence.anchorOfSequence(hash("quenby"))).isNull();
    }

    @Test
    void somebodyIsNotKnownByAllNamesButTheLast() {
        Evidence evidence = of("Then Priya Jane Nair rang.");
        assertThat(evidence.beginsSequence(hash("priya"))).isTrue();
        assertThat(knows(evidence, "priya", "jane")).isFalse();
        assertThat(kind(evidence, "priya")).isEqualTo(Category.PERSON);
        assertThat(kind(evidence, "nair")).isEqualTo(Category.PERSON);
        assertThat(kind(evidence, "pjn")).isEqualTo(Category.OTHER);
    }

    @Test
    void aNameOfOneWordBeginsNone() {
        Evidence evidence = of("Then Priya rang, and it was Thistlewax (TVX).");
        assertThat(kind(evidence, "priya")).isEqualTo(Category.PERSON);
        assertThat(evidence.beginsSequence(hash("priya"))).isFalse();
        assertThat(kind(evidence, "tvx")).isEqualTo(Category.ORGANISATION);
        assertThat(kind(evidence, "t")).isEqualTo(Category.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "We joined Saucer Housing Support then., true",
        "We joined Saucer Ladder Support then., false",
        "We joined Saucer Housing Quenby then., false",
        "We joined Housing Saucer Support then., false",
    })
    void aWordOfEveryDayIsABodyWhereTheRestSaysWhatItIsFor(String text, boolean alone) {
        assertThat(kind(of(text), "saucer") == Category.ORGANISATION).isEqualTo(alone);
    }

    @Test
    void theSurestWordCountsAndTheFirstOfTwoThatAreAsSure() {
        Evidence evidence = new Evidence();
        evidence.put(hash("quenby"), new Evidence.Anchor(Category.PERSON, Sureness.FAIR));
        evidence.put(hash("quenby"), new Evidence.Anchor(Category.LOCATION, Sureness.FAIR));
        assertThat(kind(evidence, "quenby")).isEqualTo(Category.PERSON);
        evidence.put(hash("quenby"), new Evidence.Anchor(Category.LOCATION, Sureness.LIKELY));
        assertThat(kind(evidence, "quenby")).isEqualTo(Category.LOCATION);
        evidence.put(hash("quenby"), new Evidence.Anchor(Category.PERSON, Sureness.FAIR));
        assertThat(kind(evidence, "quenby")).isEqualTo(Category.LOCATION);
    }

    @Test
    void tellsHowManyWordsItKnowsAndNotWhich() {
        assertThat(of("Then it was quenby, and thistlewax.")).hasToString("Evidence[2 words]");
        assertThat(new Evidence()).hasToString("Evidence[0 words]");
    }
}
