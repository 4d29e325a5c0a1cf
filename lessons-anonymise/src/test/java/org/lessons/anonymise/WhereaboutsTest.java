package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.anonymise.treat.Granularity;
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
}
