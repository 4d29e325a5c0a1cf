package org.lessons.anonymise.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.anonymise.testing.TechniqueContract;
import org.lessons.model.shape.Category;
import org.lessons.model.time.Gap;

class TechniquesTest {

    static class LabelTest extends TechniqueContract {
        @Override
        protected Technique technique() {
            return Techniques.named("label").orElseThrow();
        }
    }

    private static String replaced(String technique, Category category, String text, Granularity to) {
        return Techniques.named(technique)
                .orElseThrow()
                .replace(new Mention(
                        text,
                        category,
                        "A",
                        Optional.ofNullable(to),
                        Optional.empty(),
                        Optional.of(new Gap(140, 160)),
                        Optional.of("K7QXM2D"),
                        Optional.of(-40)))
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            label         | PERSON     | Ramona Pell    |         | ⟦PERSON A⟧
            label         | LOCATION   | Pudsey         |         | ⟦PLACE A⟧
            redact        | NHS_NUMBER | 999 000 0476   |         | ⟦NHS NUMBER⟧
            generalise    | DATE       | 22/06/2021     | QUARTER | ⟦quarter 2 of 2021⟧
            generalise    | DATE       | March 2021     | QUARTER | ⟦quarter 1 of 2021⟧
            generalise    | DATE       | March 2021     | YEAR    | ⟦2021⟧
            generalise    | DATE       | 2018           | QUARTER | 2018
            generalise    | DATE       | 30 Aug         | QUARTER | nothing
            relative-time | DATE       | 22/06/2021     |         | ⟦about 5 months after it began⟧
            generalise    | AGE        | 67-year-old    | BAND    | ⟦AGE 60 to 69⟧
            generalise    | AGE        | 16             | BAND    | ⟦AGE under 18⟧
            generalise    | AGE        | 93             | BAND    | ⟦AGE 90 or over⟧
            generalise    | AGE        | 19             | BAND    | ⟦AGE 18 to 19⟧
            generalise    | AGE        | 9 months old   | BAND    | ⟦AGE under 18⟧
            generalise    | AGE        | sixty-seven    | BAND    | ⟦AGE 60 to 69⟧
            generalise    | AGE        | late eighties  | BAND    | ⟦AGE 80 to 89⟧
            generalise    | AGE        | 90th birthday  | BAND    | ⟦AGE 90 or over⟧
            generalise    | AGE        | 67yo           | BAND    | ⟦AGE 60 to 69⟧
            generalise    | AGE        | 20 weeks old   | BAND    | ⟦AGE under 18⟧
            generalise    | DATE       | Easter 2019    | YEAR    | nothing
            generalise    | DATE       | spring 2019    | YEAR    | ⟦2019⟧
            generalise    | DATE       | third of May 2019 | QUARTER | ⟦quarter 2 of 2019⟧
            generalise    | MONEY      | 80 DEM         | BAND    | ⟦SUM 50 to 100⟧
            generalise    | MONEY      | £14k           | BAND    | ⟦SUM 10,000 to 20,000⟧
            generalise    | MONEY      | £1.5 million   | BAND    | ⟦SUM 1,000,000 to 2,000,000⟧
            generalise    | PRODUCT    | Dunlay         | TYPE    | nothing
            pseudonymise  | PERSON     | Ramona Pell    |         | ⟦PERSON K7QXM2D⟧
            shift         | DATE       | 22/06/2021     |         | ⟦13 May 2021⟧
            shift         | DATE       | March 2021     |         | ⟦January 2021 or February 2021⟧
            shift         | DATE       | 2018           |         | ⟦2017 or 2018⟧
            shift         | DATE       | 30 Aug         |         | nothing
            surrogate     | NHS_NUMBER | 999 000 0476   |         | ⟦999 700 0005⟧
            suppress      | PERSON     | Ramona Pell    |         | nothing
            """)
    void says(String technique, Category category, String text, Granularity to, String expected) {
        assertThat(replaced(technique, category, text, to)).isEqualTo(expected);
    }
}
