package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.model.Cost;
import org.lessons.model.Quantity;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** What counts and sums of money are called, to the letter. */
class AmountsTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy-GB");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            120   | 150 | PEOPLE     | 120 to 150 people    | 120–150 o bobl
            1     | 1   | PEOPLE     | 1 person             | 1 person
            0     | 1   | PEOPLE     | 0 to 1 people        | 0–1 o bobl
            7     | 7   | BEDS       | 7 beds               | 7 o welyau
            1200  | -   | HOUSEHOLDS | at least 1,200 households | o leiaf 1,200 o aelwydydd
            -     | 40  | HOMES      | at most 40 homes     | ar y mwyaf 40 o gartrefi
            1     | -   | HOMES      | at least 1 home      | o leiaf 1 cartref
            3     | 3   | STAFF      | 3 staff              | 3 o staff
            120   | 150 | -          | 120 to 150           | 120–150
            5     | 5   | acme@1:VANS | 5 (VANS)            | 5 (VANS)
            5     | 5   | VANS       | 5 (VANS)             | 5 (VANS)
            1     | 1   | VANS       | 1 (VANS)             | 1 (VANS)
            -2147483648 | 2147483647 | - | -2,147,483,648 to 2,147,483,647 | -2,147,483,648–2,147,483,647
            -     | -   | PEOPLE     | -                    | -
            """)
    void sayACountWithWhatIsCounted(Integer min, Integer max, String unit, String english, String welsh) {
        Quantity quantity = Quantity.builder()
                .min(Optional.ofNullable(min))
                .max(Optional.ofNullable(max))
                .unit(Optional.ofNullable(unit).map(Term::of))
                .build();

        assertThat(Amounts.words(quantity, Locale.UK)).isEqualTo(Optional.ofNullable(english));
        assertThat(Amounts.words(quantity, WELSH)).isEqualTo(Optional.ofNullable(welsh));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            250000   | 250000   | GBP | -      | £250,000                           | £250,000
            250000   | 250000.00 | GBP | SPENT | £250,000 (money spent)             | £250,000 (arian a wariwyd)
            10000000 | 20000000 | GBP | BUDGET | £10,000,000 to £20,000,000 (budget) | £10,000,000–£20,000,000 (cyllideb)
            2000     | 2000     | EUR | -      | EUR 2,000                          | EUR 2,000
            2000     | 3000     | EUR | -      | EUR 2,000 to EUR 3,000             | EUR 2,000–EUR 3,000
            999      | -        | GBP | -      | at least £999                      | o leiaf £999
            -        | 1000     | GBP | BUDGET | at most £1,000 (budget)            | ar y mwyaf £1,000 (cyllideb)
            1234.5   | 1234.50  | GBP | -      | £1,234.50                          | £1,234.50
            0.005    | 0.005    | GBP | -      | £0.005                             | £0.005
            0        | 0.00     | GBP | -      | £0                                 | £0
            -250000  | -250000  | GBP | -      | -£250,000                          | -£250,000
            5        | 5        | -   | acme@1:GIFT | 5 (GIFT)                       | 5 (GIFT)
            1E+400   | 1E+400   | GBP | -      | £1E+400                            | £1E+400
            1E-400   | 1E-400   | -   | -      | 1E-400                             | 1E-400
            1E-999999999 | 1E-999999999 | - | - | 1E-999999999                      | 1E-999999999
            -        | -        | GBP | SPENT  | -                                  | -
            """)
    void sayASumWithItsCurrencyAndKind(
            BigDecimal min, BigDecimal max, String currency, String kind, String english, String welsh) {
        Cost cost = Cost.builder()
                .min(Optional.ofNullable(min))
                .max(Optional.ofNullable(max))
                .currency(Optional.ofNullable(currency))
                .kind(Optional.ofNullable(kind).map(Term::of))
                .build();

        assertThat(Amounts.words(cost, Locale.UK)).isEqualTo(Optional.ofNullable(english));
        assertThat(Amounts.words(cost, WELSH)).isEqualTo(Optional.ofNullable(welsh));
    }

    @Test
    void keepEveryFigureOfANumberThatHasTooManyToRead() {
        String figures = "9".repeat(50);

        assertThat(Figures.of(new BigDecimal(figures))).isEqualTo(figures);
        assertThat(Figures.of(new BigDecimal("9".repeat(40)))).hasSize(53).startsWith("9,999,");
    }

    @Test
    void writeNoHugeNumberOut() {
        assertThat(Figures.of(new BigDecimal("1E+999999999"))).isEqualTo("1E+999999999");
        assertThat(Figures.money(new BigDecimal("-7E-999999999"))).isEqualTo("-7E-999999999");
    }

    @Test
    void callMoneyThatWasSpentDifferentlyFromMoneySetAside() {
        Cost cost = Cost.builder().min(BigDecimal.TEN).max(BigDecimal.TEN).build();

        assertThat(Amounts.words(cost.withKind(Codes.CostKind.SPENT), WELSH)).contains("10 (arian a wariwyd)");
        assertThat(Amounts.words(cost.withKind(Codes.CostKind.BUDGET), Locale.UK))
                .contains("10 (budget)");
    }
}
