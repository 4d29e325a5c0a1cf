package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.model.Account;
import org.lessons.model.AsTold;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Subject;
import org.lessons.model.TreatedCase;
import org.lessons.model.WhatWeDid;

/** Whoever has a page read aloud hears each text in its language. */
class PageLanguagesTest {

    private static final String ENGLISH = "We tried a new rota.";
    private static final String WELSH = "Rhoesom gynnig ar rota newydd.";
    private static final String FRENCH = "Nous avons tout essay\u00e9.";
    private static final String UNSAID = "Nobody says in which language.";

    private static FailureCase told() {
        return FailureCase.builder()
                .language("en")
                .subject(Subject.builder().summary("A rota for nights").build())
                .narrative(Narrative.builder()
                        .whatWeDid(WhatWeDid.builder()
                                .addAccounts(
                                        account("en-GB", ENGLISH),
                                        account("cy", WELSH),
                                        account("fr", FRENCH),
                                        Account.builder().text(UNSAID).build())
                                .build())
                        .build())
                .build();
    }

    private static Account account(String language, String text) {
        return Account.builder().language(language).text(text).build();
    }

    private static List<Document> pages(FailureCase content, Locale locale) throws IOException {
        TreatedCase treated = TreatedCases.shared(content);
        Map<String, String> pages = PagesProperties.pages(treated, TreatedCases.PEERS.in(locale));
        return pages.values().stream().map(Jsoup::parse).toList();
    }

    /** What the innermost element says that has a language of its own. */
    private static String language(Document page, String text) {
        Element told = page.select("main *:containsOwn(" + text + ")").first();
        assertThat(told).as(text).isNotNull();
        return told.closest("[lang]").attr("lang");
    }

    @Test
    void anAccountInAnotherLanguageSaysSo() throws IOException {
        for (Document page : pages(told(), Locale.UK)) {
            assertThat(page.child(0).attr("lang")).isEqualTo("en");
            assertThat(language(page, ENGLISH)).isEqualTo("en");
            assertThat(language(page, WELSH)).isEqualTo("cy");
            assertThat(language(page, FRENCH)).isEqualTo("fr");
            assertThat(language(page, UNSAID)).isEqualTo("en");
            assertThat(language(page, "A rota for nights")).isEqualTo("en");
        }
    }

    @Test
    void inAWelshPageItIsTheEnglishOneThatDoes() throws IOException {
        for (Document page : pages(told(), TreatedCases.WELSH)) {
            assertThat(page.child(0).attr("lang")).isEqualTo("cy");
            assertThat(language(page, ENGLISH)).isEqualTo("en-GB");
            assertThat(language(page, WELSH)).isEqualTo("cy");
            assertThat(page.select("[lang=cy]").not("html, svg")).isEmpty();
            assertThat(language(page, UNSAID)).isEqualTo("en");
        }
    }

    @Test
    void aPageForAnyOtherLanguageIsEnglishAndSaysSo() throws IOException {
        for (Document page : pages(told(), Locale.FRANCE)) {
            assertThat(page.child(0).attr("lang")).isEqualTo("en");
            assertThat(language(page, FRENCH)).isEqualTo("fr");
            assertThat(page.select("[lang^=en]").not("html")).isEmpty();
        }
        assertThat(pages(told(), Locale.FRANCE).toString())
                .isEqualTo(pages(told(), Locale.UK).toString());
    }

    @Test
    void theLanguageOfTheWholeStoryIsItsOwnOrTheCases() throws IOException {
        FailureCase welsh = FailureCase.builder()
                .language("cy")
                .narrative(Narrative.builder()
                        .asTold(AsTold.builder().text(WELSH).build())
                        .build())
                .build();
        FailureCase english = welsh.withNarrative(Narrative.builder()
                .asTold(AsTold.builder().language("en").text(ENGLISH).build())
                .build());

        for (Document page : pages(welsh, Locale.UK)) {
            assertThat(language(page, WELSH)).isEqualTo("cy");
        }
        for (Document page : pages(english, Locale.UK)) {
            assertThat(language(page, ENGLISH)).isEqualTo("en");
        }
    }

    /** Nobody asks a case that was attested whether its tags are tags; some of them could be anybody's words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fr-x-ann-of-leeds; fr",
                "fr-u-ca-buddhist; fr",
                "FR-latn-be; fr-Latn-BE",
                "x y; ''",
                "fr_BE; ''",
                "--; ''"
            })
    void aTagIsALanguageAScriptAndARegionOrNone(String tag, String shown) throws IOException {
        FailureCase content = FailureCase.builder()
                .language(tag)
                .subject(Subject.builder().summary(FRENCH).build())
                .narrative(Narrative.builder()
                        .whatWeDid(WhatWeDid.builder()
                                .addAims(FRENCH)
                                .addAccounts(account(tag, FRENCH))
                                .build())
                        .build())
                .build();
        FailureCase whole = content.withNarrative(Narrative.builder()
                .asTold(AsTold.builder().language(tag).text(FRENCH).build())
                .build());

        for (FailureCase each : List.of(content, whole)) {
            for (Document page : pages(each, Locale.UK)) {
                assertThat(page.select("main [lang]:not(svg)").eachAttr("lang"))
                        .isNotEmpty()
                        .containsOnly(shown);
            }
        }
    }
}
