package org.lessons.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final Term RESIDENTIAL_HOME = Term.of("RESIDENTIAL_HOME");
    private static final Term THEIRS = Term.of("lfpse@5:4");

    private final Vocabulary settings = Vocabulary.named("settings").orElseThrow();

    @Test
    void callsACodeByItsNameInEnglishAndInWelsh() {
        assertThat(settings.label(Codes.Setting.CARE_HOME)).isEqualTo("Care home");
        assertThat(settings.label(Codes.Setting.CARE_HOME, Locale.forLanguageTag("cy-GB")))
                .isEqualTo("Cartref gofal");
        assertThat(settings.label(Codes.Setting.CARE_HOME, Locale.GERMAN)).isEqualTo("Care home");
    }

    @Test
    void saysWhatACodeMeans() {
        assertThat(settings.definition(Codes.Setting.CARE_HOME, Locale.UK)).contains("A care home without nursing.");
        assertThat(settings.definition(Codes.Setting.CARE_HOME, WELSH)).contains("Cartref gofal heb nyrsio.");
    }

    @Test
    void knowsARetiredCodeAndDoesNotOfferIt() {
        assertThat(settings.terms()).doesNotContain(RESIDENTIAL_HOME);
        assertThat(settings.retired()).containsExactly(RESIDENTIAL_HOME);
        assertThat(settings.holds(RESIDENTIAL_HOME)).isTrue();
        assertThat(settings.since(RESIDENTIAL_HOME)).contains("0.9");
        assertThat(settings.retired(RESIDENTIAL_HOME)).contains("1.0");
        assertThat(settings.successor(RESIDENTIAL_HOME)).contains(Codes.Setting.CARE_HOME);
        assertThat(settings.label(RESIDENTIAL_HOME, WELSH)).isEqualTo("Cartref preswyl");
    }

    @Test
    void knowsNothingOfACodeThatItDoesNotHold() {
        for (Term term : List.of(THEIRS, Term.of("SHIP"))) {
            assertThat(settings.holds(term)).isFalse();
            assertThat(settings.label(term, WELSH)).isEqualTo(term.code());
            assertThat(settings.definition(term, WELSH)).isEmpty();
            assertThat(settings.since(term)).isEmpty();
            assertThat(settings.retired(term)).isEmpty();
            assertThat(settings.successor(term)).isEmpty();
        }
    }

    @Test
    void saysSinceWhenEachCodeIsOfferedAndWhatTookItsPlace() {
        for (Vocabulary list : Vocabulary.all()) {
            assertThat(list.terms()).allMatch(term -> list.since(term).isPresent());
            assertThat(list.terms()).noneMatch(term -> list.retired(term).isPresent());
            assertThat(list.terms()).noneMatch(term -> list.successor(term).isPresent());
            assertThat(list.retired())
                    .allMatch(term -> list.terms().contains(list.successor(term).orElseThrow()), "has a successor");
        }
    }
}
