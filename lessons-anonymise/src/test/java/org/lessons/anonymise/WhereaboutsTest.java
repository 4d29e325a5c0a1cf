package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.anonymise.treat.Granularity;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.Place;
import org.lessons.model.Subject;
import org.lessons.model.shape.Category;
import org.lessons.model.vocabulary.Term;

/** A place in the text lies where the case lies, unless our list knows that it lies elsewhere. */
class WhereaboutsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    |            | Leeds     | REGION | Yorkshire and the Humber
                    |            | Leeds     | NATION | England
                    |            | Oakenmere | REGION | nothing
            ENGLAND | NORTH_WEST | Oakenmere | REGION | North West
            ENGLAND | NORTH_WEST | Oakenmere | NATION | England
            ENGLAND | NORTH_WEST | Leeds     | REGION | England
            ENGLAND |            | Leeds     | REGION | Yorkshire and the Humber
            WALES   |            | Leeds     | REGION | nothing
            WALES   |            | Leeds     | NATION | nothing
            WALES   |            | Oakenmere | NATION | Wales
            """)
    void lies(String nation, String region, String name, Granularity to, String expected) {
        Place place = Place.builder()
                .nation(Optional.ofNullable(nation).map(Term::of))
                .region(Optional.ofNullable(region).map(Term::of))
                .build();
        FailureCase content = FailureCase.builder()
                .subject(Subject.builder().addPlaces(place).build())
                .build();
        CaseContext context = CaseContext.of(content, List.of(), AnonymisationPolicy.mrX(), Secrets.NONE);
        assertThat(context.kind(name, Category.LOCATION, Optional.of(to)).orElse("nothing"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "NORTH_WEST, REGION, North West",
        "NORTH_WEST, NATION, England",
        ", REGION, England",
        ", NATION, England",
        "NORTH_WEST, , England"
    })
    void aPostcodeLiesWhereTheCaseLies(String region, Granularity to, String expected) {
        FailureCase content = FailureCase.builder()
                .subject(Subject.builder()
                        .addPlaces(Place.builder()
                                .nation(Term.of("ENGLAND"))
                                .region(Optional.ofNullable(region).map(Term::of))
                                .build())
                        .build())
                .build();
        CaseContext context = CaseContext.of(content, List.of(), AnonymisationPolicy.mrX(), Secrets.NONE);
        assertThat(context.kind("SY23 3QT", Category.POSTCODE, Optional.ofNullable(to)))
                .contains(expected);
        assertThat(context.kind("Pell", Category.PERSON, Optional.ofNullable(to)))
                .isEmpty();
    }

    @Test
    void onlyNationsAndRegionsOfOursAreWrittenByAGeneralisation() {
        assertThat(CaseContext.isWrittenByGeneralisation(Term.of("WALES"), Optional.of("nations")))
                .isTrue();
        assertThat(CaseContext.isWrittenByGeneralisation(Term.of("LONDON"), Optional.of("regions")))
                .isTrue();
        assertThat(CaseContext.isWrittenByGeneralisation(Term.of("LONDON"), Optional.of("nations")))
                .isFalse();
        assertThat(CaseContext.isWrittenByGeneralisation(Term.of("CHARITY"), Optional.of("organisationTypes")))
                .isFalse();
        assertThat(CaseContext.isWrittenByGeneralisation(Term.of("WALES"), Optional.empty()))
                .isFalse();
    }

    @Test
    void knowsWhichNamesThePolicyHides() {
        CastMember body = CastMember.builder()
                .name("Quorndale Friends")
                .category(Term.of("ORGANISATION"))
                .build();
        CaseContext context = CaseContext.of(
                FailureCase.builder().build(), List.of(body), AnonymisationPolicy.screen(), Secrets.NONE);
        assertThat(context.leaks("at Quorndale Friends")).isFalse();
        assertThat(context.names("at Quorndale Friends")).isTrue();
        assertThat(context.names("at Quorndale")).isFalse();
        assertThat(context.masked()).contains(Category.PERSON).doesNotContain(Category.ORGANISATION);
        assertThat(context.isDeclared("Quorndale Friends", Category.ORGANISATION))
                .isTrue();
        assertThat(context.isDeclared("Quorndale Friends", Category.PERSON)).isFalse();
    }
}
