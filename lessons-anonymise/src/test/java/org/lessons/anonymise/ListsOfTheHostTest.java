package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Category;
import org.lessons.model.vocabulary.Codes;

/** What a host knows to be a name, and what it knows to be none. */
class ListsOfTheHostTest {

    private static CaseFile called(String title) {
        return CaseFile.builder()
                .content(FailureCase.builder().title(title).build())
                .build();
    }

    private static Anonymiser.Builder anonymiser() {
        return Anonymiser.builder(AnonymisationPolicy.darkenedProfile());
    }

    private static String treated(Anonymiser.Builder builder, CaseFile file) {
        return builder.build().anonymise(file).content().title().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the Quillwort rota", "the quillwort rota", "the QUILLWÖRT rota"})
    void theDenyListIsHiddenInAnySpelling(String title) {
        assertThat(treated(anonymiser().deny(Category.PRODUCT, List.of("Quillwort")), called(title)))
                .isEqualTo("the ⟦PRODUCT A⟧ rota");
    }

    @Test
    void theDenyListIsOfWholeWordsAndMakesUpNoParts() {
        String title = "the quillworts on the slow drip";
        assertThat(treated(anonymiser().deny(Category.PRODUCT, List.of("quillwort", "slow bell", " ")), called(title)))
                .isEqualTo(title);
    }

    @Test
    void theDenyListSaysWhatANameIsAndThePolicyWhatIsDone() {
        CaseFile file = called("Brackenthwaite closed");
        Anonymiser.Builder screen = Anonymiser.builder(AnonymisationPolicy.screen());
        assertThat(treated(screen.deny(Category.ORGANISATION, List.of("Brackenthwaite")), file))
                .isEqualTo("Brackenthwaite closed");
        assertThat(treated(anonymiser().deny(Category.ORGANISATION, List.of("Brackenthwaite")), file))
                .doesNotContain("Brackenthwaite");
    }

    @Test
    void theAllowListStays() {
        CaseFile file = called("Ring the Larkrise Line on 01632 960 123");
        assertThat(treated(anonymiser(), file)).doesNotContain("960");
        assertThat(treated(anonymiser().allow(List.of("larkrise line", "01632 960 123")), file))
                .isEqualTo("Ring the Larkrise Line on 01632 960 123");
    }

    @Test
    void whatReachesBeyondAnAllowedPhraseIsHidden() {
        CaseFile file = called("Mrs Ottoline Larkrise rang");
        assertThat(treated(anonymiser().allow(List.of("Larkrise")), file)).doesNotContain("Larkrise");
    }

    @Test
    void aCastAndTheDenyListAreStrongerThanTheAllowList() {
        CastMember member = CastMember.builder()
                .name("Larkrise Line")
                .category(Codes.CastCategory.PRODUCT)
                .build();
        CaseFile file = CaseFile.builder()
                .content(called("The Larkrise Line and the Quillwort").content())
                .addCast(member)
                .build();
        Anonymiser.Builder builder =
                anonymiser().allow(List.of("Larkrise Line", "Quillwort")).deny(Category.PRODUCT, List.of("Quillwort"));
        assertThat(treated(builder, file)).doesNotContain("Larkrise", "Quillwort");
    }
}
