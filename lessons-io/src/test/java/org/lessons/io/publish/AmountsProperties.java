package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lessons.model.Cost;
import org.lessons.model.Quantity;
import org.lessons.model.testing.AnyRecord;
import org.lessons.model.vocabulary.Vocabulary;

/** What holds of the words for any amount. */
class AmountsProperties {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    @Provide
    Arbitrary<Quantity> quantities() {
        return AnyRecord.of(Quantity.class);
    }

    @Provide
    Arbitrary<Cost> costs() {
        return AnyRecord.of(Cost.class);
    }

    @Property
    void ofACountAreThereWhenABoundIs(@ForAll("quantities") Quantity quantity) {
        for (Locale locale : List.of(Locale.UK, WELSH)) {
            Optional<String> words = Amounts.words(quantity, locale);

            assertThat(words.isPresent())
                    .isEqualTo(quantity.min().isPresent() || quantity.max().isPresent());
            assertOneLine(words);
            assertThat(words).isEqualTo(Amounts.words(quantity, locale));
        }
    }

    @Property
    void ofASumAreThereWhenABoundIs(@ForAll("costs") Cost cost) {
        for (Locale locale : List.of(Locale.UK, WELSH)) {
            Optional<String> words = Amounts.words(cost, locale);

            assertThat(words.isPresent())
                    .isEqualTo(cost.min().isPresent() || cost.max().isPresent());
            assertOneLine(words);
            assertThat(words).isEqualTo(Amounts.words(cost, locale));
        }
    }

    /** One person is one person in both. */
    @Property
    void ofACountAreNotTheSameInWelshWhenAnyOfThemAreOurs(@ForAll("quantities") Quantity quantity) {
        Vocabulary units = Vocabulary.named("units").orElseThrow();
        Quantity ours = quantity.withUnit(quantity.unit().filter(units::holds));
        Optional<String> english = Amounts.words(ours, Locale.UK);

        if (english.filter(words -> words.chars().anyMatch(Character::isLetter)).isPresent()
                && !english.get().equals("1 person")) {
            assertThat(Amounts.words(ours, WELSH)).isNotEqualTo(english);
        }
    }

    @Property
    void ofASumAreNotTheSameInWelshWhenAnyOfThemAreOurs(@ForAll("costs") Cost cost) {
        Vocabulary kinds = Vocabulary.named("costKinds").orElseThrow();
        Cost ours = cost.withCurrency("GBP").withKind(cost.kind().filter(kinds::holds));
        Optional<String> english = Amounts.words(ours, Locale.UK);

        if (english.filter(words -> words.chars().anyMatch(Character::isLetter)).isPresent()) {
            assertThat(Amounts.words(ours, WELSH)).isNotEqualTo(english);
        }
    }

    @Property
    void giveBackTheNumber(@ForAll BigDecimal number) {
        assertThat(new BigDecimal(Figures.of(number).replace(",", ""))).isEqualByComparingTo(number);
        assertThat(new BigDecimal(Figures.money(number).replace(",", ""))).isEqualByComparingTo(number);
    }

    @Property
    void putACommaAfterEachThousand(@ForAll long number) {
        assertThat(Figures.of(number)).isEqualTo(String.format(Locale.UK, "%,d", number));
    }

    private static void assertOneLine(Optional<String> words) {
        words.ifPresent(line -> assertThat(line)
                .isNotBlank()
                .isEqualTo(line.strip())
                .doesNotContainPattern("[\\p{Cntrl}\\u0085\\u2028\\u2029]"));
    }
}
