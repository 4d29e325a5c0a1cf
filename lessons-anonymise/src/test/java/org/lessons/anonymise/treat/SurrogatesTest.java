package org.lessons.anonymise.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.anonymise.grammar.Checksums;
import org.lessons.anonymise.testing.TechniqueContract;
import org.lessons.model.shape.Category;

/** What is put in the place of a number is nobody's. */
class SurrogatesTest {

    static class ContractTest extends TechniqueContract {
        @Override
        protected Technique technique() {
            return Surrogates::replace;
        }
    }

    private static String surrogate(Category category, String text, String letter) {
        return Surrogates.replace(Mention.of(text, category, letter)).orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PHONE      | 0115 496 0217          | A  | ⟦01632 960000⟧
            PHONE      | +44 115 496 0217       | C  | ⟦01632 960004⟧
            PHONE      | 01632 960000           | A  | ⟦01632 960001⟧
            PHONE      | 07911 123456           | B  | ⟦07700 900002⟧
            PHONE      | 0800 1111              | A  | ⟦0808 157 0000⟧
            PHONE      | 0300 123 4567          | A  | ⟦03069 990000⟧
            EMAIL      | r.pell@brindle.example | B  | ⟦box-2@example.org⟧
            URL        | www.brindle.example    | B  | ⟦https://example.org/page-2⟧
            NI_NUMBER  | AB123456C              | C  | ⟦QQ 00 00 04 A⟧
            POSTCODE   | LS1 4AP                | B  | ⟦ZZ99 0AD⟧
            VEHICLE    | AB12 CDE               | Z  | ⟦Q150 AAA⟧
            PERSON     | Ramona Pell            | A  | nothing
            PHONE      | 0115 496 0217          | ZZZ| nothing
            PHONE      | 0115 496 0217          | me | nothing
            """)
    void isOutOfARangeThatNobodyIsGiven(Category category, String text, String letter, String expected) {
        assertThat(surrogate(category, text, letter)).isEqualTo(expected);
    }

    @Test
    void theCheckDigitOfAnNhsNumberFits() {
        assertThat(IntStream.range(0, 26).mapToObj(i -> surrogate(Category.NHS_NUMBER, "", "" + (char) ('A' + i))))
                .doesNotHaveDuplicates()
                .allSatisfy(number -> {
                    assertThat(number).startsWith("\u27e6999 7");
                    assertThat(Checksums.nhs(number.replaceAll("\\D", ""))).isTrue();
                });
    }
}
