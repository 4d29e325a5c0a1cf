package org.lessons.anonymise.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A capital in a text that names nobody for sure, and the same capital where people are named. */
class BareTextsTest {

    /** Some seventy words that name nobody. */
    private static final String NOBODY = "We tried a new rota and it did not work. The shifts were too long and the"
            + " handover was too short, so that nobody knew who had eaten and who had not. After three weeks the nights were left to"
            + " people from an agency, who were kind and did not know the building. We stopped when the third tray came back cold,"
            + " and we went back to the paper rota on the wall. ";

    private static List<String> found(String text, Profile profile) {
        return Detectors.undeclared(profile)
                .detect(Passage.of(text), Deadline.in(Duration.ofMinutes(1), System::nanoTime))
                .stream()
                .map(span -> text.substring(span.start(), span.end()))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The kitchen was full of Quenby.",
                "They gave us a Quenby for it.",
                "The Quenby was late.",
                "They bought a QuenbyWatch for it.",
                "We put the Thistlewax Quenby on it.",
                "Somebody quoted Peter Drucker at us.",
            })
    void leavesACapitalWhereNobodyIsNamed(String sentence) {
        assertThat(found(NOBODY + sentence, Profile.BALANCED)).isEmpty();
        assertThat(found(NOBODY + sentence, Profile.HIGH_RECALL)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The kitchen was full of Quenby.",
                "They gave it to Quenby for it.",
                "They bought a QuenbyWatch for it.",
                "Somebody quoted Peter Drucker at us.",
            })
    void takesItWherePeopleAreNamed(String sentence) {
        String text = NOBODY + "Priya Nair and Tomasz Nowak were there, and Mrs Okonkwo rang. " + sentence;
        assertThat(found(text, Profile.BALANCED)).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They put the Priya on it.",
                "It was Daniel O'Donnell on the radio.",
            })
    void leavesAnArticlesNameAndWhomEverybodyKnows(String sentence) {
        assertThat(found(NOBODY + sentence, Profile.BALANCED)).isEmpty();
        assertThat(found(NOBODY + sentence, Profile.HIGH_RECALL)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "We saw Priya the other day., Priya",
        "We saw the Priya Thistlewax of old., Priya Thistlewax",
        "It was Daniel O'Donnelly on the radio., Daniel O'Donnelly",
        "It was Daniel Quenby on the radio., Daniel Quenby",
    })
    void takesWhoeverIsNamedMuchAsThey(String sentence, String name) {
        assertThat(found(NOBODY + sentence, Profile.BALANCED)).containsExactly(name);
    }

    @Test
    void wherePeopleAreNamedATitleOfWordsOfEveryDayIsOne() {
        String people = "Priya Nair and Tomasz Nowak were there, and Mrs Okonkwo rang. ";
        assertThat(found(people + "We put the Saucer Ladder on it.", Profile.BALANCED))
                .contains("Saucer Ladder");
        assertThat(found("We put the Saucer Ladder on it.", Profile.BALANCED)).isEmpty();
        assertThat(found(people + "We put the SAUCER Ladder on it.", Profile.BALANCED))
                .hasSize(3);
        assertThat(found(people + "We put the Saucer LADDER on it.", Profile.BALANCED))
                .hasSize(3);
        assertThat(found(people + "We put the Saucer on it.", Profile.BALANCED)).hasSize(3);
    }

    @Test
    void aShortTextSaysNothingOfHowManyAreInIt() {
        assertThat(found("The kitchen was full of Quenby.", Profile.BALANCED)).containsExactly("Quenby");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Then Priya rang.",
                "Then my sister Quenby rang.",
                "Then Mrs Quenby rang.",
                "Then Quenby said no.",
                "Staff of Tarn Valley Homes came.",
            })
    void takesWhatIsSureWhereverItStands(String sentence) {
        assertThat(found(NOBODY + sentence, Profile.BALANCED)).hasSize(1);
    }

    @Test
    void somebodyWhoIsNamedOnceInALongTextIsFollowed() {
        String text = "Mrs Okonkwo rang on the first day, and Priya Nair, and Tomasz Nowak. " + NOBODY + NOBODY + NOBODY
                + "The kitchen was full of Quenby.";
        assertThat(found(text, Profile.BALANCED)).contains("Quenby");
    }

    @Test
    void whoeverWritesWithoutCapitalsIsNotBelievedToNameNobody() {
        String text = NOBODY.toLowerCase(java.util.Locale.ROOT) + "then quenby left.";
        assertThat(found(text, Profile.BALANCED)).contains("quenby");
    }
}
