package org.lessons.anonymise.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lessons.anonymise.testing.LeakLaw;
import org.lessons.model.shape.Category;
import org.lessons.model.time.Gap;

/** Whatever is mentioned, what stands in its place is in brackets and does not repeat it. */
class TechniqueProperties {

    private static final Set<String> OWN = Set.of(
            "person", "organisation", "place", "product", "date", "age", "sum", "detail", "quarter", "about", "number");

    @Provide
    Arbitrary<String> techniques() {
        return Arbitraries.of(Techniques.names())
                .filter(name -> !name.equals(Techniques.KEEP) && !name.equals(Techniques.SUPPRESS));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "Ramona Pell",
                        "Leeds",
                        "22 June 2021",
                        "3 Mawrth 2019",
                        "March 2021",
                        "summer 2019",
                        "0115 496 0217",
                        "07700 900000",
                        "01632 960000",
                        "+44 1632 960001",
                        "box-0@example.org",
                        "https://example.org/page-0",
                        "999 700 0005",
                        "QQ 00 00 00 A",
                        "ZZ99 0AA",
                        "Q100 AAA",
                        "67-year-old",
                        "\u00a314k",
                        "LS1 4AP"),
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12));
    }

    private static Mention mention(String words, Category category, String letter, Granularity to, int days) {
        return new Mention(
                words,
                category,
                letter,
                Optional.of(to),
                category == Category.ORGANISATION ? Optional.of("CHARITY") : Optional.empty(),
                Optional.of(new Gap(days, days + 30)),
                Optional.of("K7QXM2D"),
                Optional.of(-days));
    }

    @Property(tries = 2000)
    void repeatsNothingAndBalancesItsBrackets(
            @ForAll("techniques") String technique,
            @ForAll("words") String words,
            @ForAll Category category,
            @ForAll Granularity to,
            @ForAll @IntRange(min = 35, max = 1100) int days,
            @ForAll @IntRange(max = 60) int turn) {
        String letter = turn < 26 ? "" + (char) ('A' + turn) : "A" + (char) ('A' + turn % 26);
        Mention mention = mention(words, category, letter, to, days);
        Optional<String> instead = Techniques.named(technique).orElseThrow().replace(mention);
        assertThat(Techniques.named(technique).orElseThrow().replace(mention)).isEqualTo(instead);
        instead.filter(text -> !text.equals(words)).ifPresent(text -> {
            assertThat(text).startsWith(Techniques.OPEN).endsWith(Techniques.CLOSE);
            assertThat(text.chars().filter(c -> c == Techniques.OPEN.charAt(0))).hasSize(1);
            assertThat(text.chars().filter(c -> c == Techniques.CLOSE.charAt(0)))
                    .hasSize(1);
            assertThat(LeakLaw.isLeft(words, text) && !isOurs(words, letter)).isFalse();
        });
        // As coarse as the policy wants it already: a year by itself, a season when quarters are asked for.
        instead.filter(text -> text.equals(words)).ifPresent(text -> {
            assertThat(category).isIn(Category.DATE, Category.DATE_OF_BIRTH);
            assertThat(technique).isEqualTo(Techniques.GENERALISE);
        });
    }

    /** A letter or a word that the label has of itself. */
    private static boolean isOurs(String words, String letter) {
        String small = words.toLowerCase(Locale.ROOT);
        return small.length() <= 2
                || small.equals(letter.toLowerCase(Locale.ROOT))
                || OWN.contains(small)
                || List.of("and", "after", "before", "began", "between", "months", "under", "over", "nhs", "url")
                        .contains(small);
    }

    @Property(tries = 500)
    void surrogatesOfTwoAreTwo(
            @ForAll @IntRange(max = 25) int one, @ForAll @IntRange(max = 25) int other, @ForAll Category category) {
        Technique surrogate = Techniques.named(Techniques.SURROGATE).orElseThrow();
        Optional<String> first = surrogate.replace(Mention.of("0115 496 0217", category, "" + (char) ('A' + one)));
        Optional<String> second = surrogate.replace(Mention.of("0115 496 0232", category, "" + (char) ('A' + other)));
        first.ifPresent(text -> assertThat(second.orElseThrow().equals(text)).isEqualTo(one == other));
        assertThat(first.isPresent())
                .isEqualTo(Arrays.asList(
                                Category.PHONE,
                                Category.EMAIL,
                                Category.URL,
                                Category.NHS_NUMBER,
                                Category.NI_NUMBER,
                                Category.POSTCODE,
                                Category.VEHICLE)
                        .contains(category));
    }
}
