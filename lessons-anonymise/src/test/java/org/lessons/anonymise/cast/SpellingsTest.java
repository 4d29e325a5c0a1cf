package org.lessons.anonymise.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a name may be written that is not how it was declared. */
class SpellingsTest {

    @Test
    void aLetterMaySlipInALongName() {
        assertThat(Misspelt.slips("quorro"))
                .containsExactlyInAnyOrder(
                        "qorro", "qurro", "quoro", "quorr", "quuorro", "quoorro", "quorrro", "quorroo", "uqorro",
                        "qourro", "quroro", "quoror");
    }

    @Test
    void noLetterSlipsInAShortNameOrAcrossWords() {
        assertThat(Misspelt.slips("quorr")).isEmpty();
        assertThat(Misspelt.slips("quorr dorrit")).isEmpty();
    }

    @Test
    void aSlipThatIsAWordOfEveryDayIsThatWord() {
        assertThat(Misspelt.slips("thrree")).contains("trhree").doesNotContain("three");
    }

    @Test
    void aLongNameIsCutDown() {
        assertThat(Misspelt.shortened("quorro")).containsExactlyInAnyOrder("quor", "quorr");
        assertThat(Misspelt.shortened("quorr")).isEmpty();
        assertThat(Misspelt.shortened("quor do")).containsExactly("quor");
        assertThat(Misspelt.shortened("threex")).doesNotContain("three");
    }

    @ParameterizedTest
    @CsvSource({
        "llanwerfyl, lanwerfyl",
        "rhosgadwy, rosgadwy",
        "pontgadwy, bontgadwy mhontgadwy phontgadwy",
        "tregadwy, dregadwy nhregadwy thregadwy",
        "caergadwy, chaergadwy gaergadwy nghaergadwy",
        "brongadwy, frongadwy mrongadwy",
        "dolgadwy, ddolgadwy nolgadwy",
        "gwerngadwy, ngwerngadwy werngadwy",
        "maesgadwy, faesgadwy",
        "chwilgadwy, ''",
        "thomgadwy, ''",
        "phylgadwy, ''",
        "ddolgadwy, ''",
        "abergadwy, ''"
    })
    void aWelshPlaceIsMutated(String name, String mutated) {
        assertThat(String.join(" ", Misspelt.mutated(name))).isEqualTo(mutated);
    }

    @Test
    void aMutationThatIsAWordOfEveryDayIsThatWord() {
        assertThat(Misspelt.mutated("cot")).doesNotContain("got");
    }

    @Test
    void aGivenNameHasShortFormsBothWays() {
        assertThat(Nicknames.of("abigail")).contains("abby", "abbie", "abi", "gail");
        assertThat(Nicknames.of("abby")).contains("abigail").doesNotContain("abi");
        assertThat(Nicknames.of("quillo")).isEmpty();
    }

    @Test
    void shortFormsAreReadFromTheList() {
        assertThat(Nicknames.load())
                .hasEntrySatisfying("abigail", shorts -> assertThat(shorts).contains("abby", "gail"))
                .hasEntrySatisfying("gail", formal -> assertThat(formal).contains("abigail"))
                .doesNotContainKey("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Pell|pell
            PELL|pell
            AZ@[`{az|az@['{az
            Renée|renee
            Rene\u0301e|renee
            Straßer|strasser
            İpek|ipek
            Małgorzata|malgorzata
            SØREN ǾRE|soren ore
            Đorđe|dorde
            Sigurður|sigurdur
            Þóra|thora
            Ħaġar|hagar
            Ægir Œdipe|aegir oedipe
            Ŀuc|l·uc
            Anne\u2017Marie|anne marie
            Anne\u2011Marie|anne marie
            “Pell”|“pell”
            £Pell…|£pell...
            \uFB01nn|finn
            \uFF30ell|pell
            O’Hara|o'hara
            O‘Hara|o'hara
            O\u02BCHara|o'hara
            O\u2032Hara|o'hara
            O\u02B9Hara|o'hara
            O"Hara|o"hara
            Anne-Marie|anne marie
            Anne\u2010Marie|anne marie
            Anne—Marie|anne marie
            Anne\u2212Marie|anne marie
            Anne\u00A0Marie|anne marie
            Anne\u2003\u2003Marie|anne marie
            Anne - Marie|anne marie
              Pell  |pell
            Pe\u00ADll|pell
            Pe\u200Bll|pell
            Pe\u0903ll|pell
            Pe\u20DDll|pell
            """)
    void foldsWhatAReaderWouldTakeForTheSame(String written, String folded) {
        assertThat(CastMatcher.fold(written)).isEqualTo(folded);
    }

    @Test
    void foldsBlanksThatNobodySees() {
        for (int c : new int[] {9, 10, 11, 12, 13, 0x1c, 0x1f, 0x85, 0x2028}) {
            assertThat(CastMatcher.fold("Anne" + (char) c + "Marie")).isEqualTo("anne marie");
        }
        for (int c : new int[] {8, 14, 0x1b, '!'}) {
            assertThat(CastMatcher.fold("Anne" + (char) c + "Marie")).isEqualTo("anne" + (char) c + "marie");
        }
    }

    @Test
    void foldsASignThatStandsForManyLetters() {
        String one = CastMatcher.fold("\ufdfa");
        assertThat(one).hasSizeGreaterThan(10);
        assertThat(CastMatcher.fold("\ufdfa".repeat(9))).isEqualTo(one.repeat(9));
    }
}
