package org.lessons.anonymise.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.model.shape.Category;
import org.lessons.model.time.Gap;

/** What each technique writes at the edges of what it has words for. */
class WordsInsteadTest {

    private static String said(
            String technique,
            Category category,
            String text,
            Optional<String> kind,
            Optional<Gap> gap,
            Optional<Integer> shift) {
        return Techniques.named(technique)
                .orElseThrow()
                .replace(new Mention(text, category, "B", Optional.empty(), kind, gap, Optional.empty(), shift))
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AGE    | 17              | ⟦AGE under 18⟧
            AGE    | 18              | ⟦AGE 18 to 19⟧
            AGE    | 20              | ⟦AGE 20 to 29⟧
            AGE    | 89              | ⟦AGE 80 to 89⟧
            AGE    | 90              | ⟦AGE 90 or over⟧
            AGE    | of age          | nothing
            MONEY  | £0              | nothing
            MONEY  | £1              | ⟦SUM 1 to 2⟧
            MONEY  | a tidy sum      | nothing
            DATE   | 22 June 2021    | ⟦quarter 2 of 2021⟧
            DATE   | 31 January 2021 | ⟦quarter 1 of 2021⟧
            DATE   | 31 October 2021 | ⟦quarter 4 of 2021⟧
            DATE   | spring 2021     | spring 2021
            DATE   | 2021            | 2021
            DATE_OF_BIRTH | 3/4/51   | ⟦quarter 2 of 1951⟧
            """)
    void generalisesToABandOrAQuarter(Category category, String text, String expected) {
        assertThat(said("generalise", category, text, Optional.empty(), Optional.empty(), Optional.empty()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORGANISATION | CHARITY | ⟦CHARITY B⟧
            POSTCODE     | Wales   | ⟦POSTCODE B, Wales⟧
            LOCATION     | Wales   | ⟦PLACE B, Wales⟧
            PRODUCT      | Wales   | nothing
            ORGANISATION |         | nothing
            POSTCODE     |         | nothing
            LOCATION     |         | nothing
            """)
    void generalisesToAKindThatIsKnown(Category category, String kind, String expected) {
        assertThat(said(
                        "generalise",
                        category,
                        "Larkwater",
                        Optional.ofNullable(kind),
                        Optional.empty(),
                        Optional.empty()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | 0    | ⟦about when it began⟧
            -15  | 15   | ⟦about when it began⟧
            10   | 20   | ⟦about when it began⟧
            11   | 21   | ⟦about a month after it began⟧
            -21  | -11  | ⟦about a month before it began⟧
            60   | 62   | ⟦about 2 months after it began⟧
            -62  | -60  | ⟦about 2 months before it began⟧
            365  | 365  | ⟦about 12 months after it began⟧
            0    | 199  | ⟦about 3 months after it began⟧
            0    | 200  | nothing
            """)
    void tellsADistanceFromTheBeginningWhereItIsKnownNearly(int least, int most, String expected) {
        assertThat(said(
                        "relative-time",
                        Category.DATE,
                        "22 June 2021",
                        Optional.empty(),
                        Optional.of(new Gap(least, most)),
                        Optional.empty()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            22 June 2021   | 10   | ⟦2 July 2021⟧
            22 June 2021   | 0    | nothing
            22 June 2021   |      | nothing
            December 2021  | 10   | ⟦December 2021 or January 2022⟧
            June 2021      | 30   | ⟦July 2021⟧
            spring 2021    | 10   | ⟦between March 2021 and June 2021⟧
            Q2 2021        | 10   | ⟦between April 2021 and July 2021⟧
            2021           | 10   | ⟦2021 or 2022⟧
            2021           | 365  | ⟦2022⟧
            Easter 2021    | 10   | nothing
            """)
    void movesADateByTheDaysOfTheCase(String text, Integer days, String expected) {
        assertThat(said("shift", Category.DATE, text, Optional.empty(), Optional.empty(), Optional.ofNullable(days)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PERSON        | ⟦PERSON⟧                    | ⟦PERSON B⟧
            LOCATION      | ⟦PLACE⟧                     | ⟦PLACE B⟧
            URL           | ⟦WEB ADDRESS⟧               | ⟦WEB ADDRESS B⟧
            HANDLE        | ⟦ONLINE NAME⟧               | ⟦ONLINE NAME B⟧
            PHONE         | ⟦TELEPHONE NUMBER⟧          | ⟦TELEPHONE NUMBER B⟧
            EMAIL         | ⟦E-MAIL ADDRESS⟧            | ⟦E-MAIL ADDRESS B⟧
            NI_NUMBER     | ⟦NATIONAL INSURANCE NUMBER⟧ | ⟦NATIONAL INSURANCE NUMBER B⟧
            OTHER         | ⟦DETAIL⟧                    | ⟦DETAIL B⟧
            DATE_OF_BIRTH | ⟦DATE OF BIRTH⟧             | ⟦DATE OF BIRTH B⟧
            """)
    void namesWhatWasThere(Category category, String redacted, String labelled) {
        Mention mention = Mention.of("Larkwater", category, "B");
        assertThat(Techniques.redacted(mention)).contains(redacted);
        assertThat(Techniques.labelled(mention)).contains(labelled);
        assertThat(Techniques.pseudonymised(mention)).isEmpty();
    }

    @Test
    void keepsAsItStandsAndKnowsNoOthers() {
        assertThat(said("keep", Category.PERSON, "Pell", Optional.empty(), Optional.empty(), Optional.empty()))
                .isEqualTo("Pell");
        assertThat(Techniques.named("scramble")).isEmpty();
        assertThat(Techniques.names())
                .containsExactly(
                        "generalise",
                        "keep",
                        "label",
                        "pseudonymise",
                        "redact",
                        "relative-time",
                        "shift",
                        "suppress",
                        "surrogate");
    }

    @Test
    void aMentionNeverPrintsItsWords() {
        assertThat(Mention.of("Ramona Pell", Category.PERSON, "A")).hasToString("Mention[PERSON A]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PHONE      | 0044 115 496 0217        | A  | ⟦01632 960000⟧
            PHONE      | 44 7911 123456           | A  | ⟦07700 900000⟧
            PHONE      | +44 1632 960000          | A  | ⟦01632 960001⟧
            PHONE      | 0044 1632 960000         | A  | ⟦01632 960001⟧
            PHONE      | 0115 496 0217            | AA | ⟦01632 960052⟧
            PHONE      | 0115 496 0217            | QH | ⟦01632 960898⟧
            PHONE      | 0115 496 0217            | QI | nothing
            PHONE      | 0115 496 0217            | A[ | nothing
            PHONE      | 0115 496 0217            | @A | nothing
            EMAIL      | BOX-0@example.org        | A  | ⟦box-1@example.org⟧
            NHS_NUMBER | 999 700 0005             | A  | ⟦999 700 0013⟧
            NI_NUMBER  | AB123456C                | AZ | ⟦QQ 00 01 02 C⟧
            NI_NUMBER  | AB123456C                | B  | ⟦QQ 00 00 02 C⟧
            POSTCODE   | LS1 4AP                  | A  | ⟦ZZ99 0AA⟧
            POSTCODE   | ZZ99 0AA                 | A  | ⟦ZZ99 0AB⟧
            POSTCODE   | LS1 4AP                  | AA | ⟦ZZ99 0DT⟧
            POSTCODE   | LS1 4AP                  | QH | ⟦ZZ99 2NG⟧
            VEHICLE    | AB12 CDE                 | A  | ⟦Q100 AAA⟧
            """)
    void putsTheNextOfARangeInItsPlace(Category category, String text, String letter, String expected) {
        assertThat(Surrogates.replace(Mention.of(text, category, letter)).orElse("nothing"))
                .isEqualTo(expected);
    }
}
