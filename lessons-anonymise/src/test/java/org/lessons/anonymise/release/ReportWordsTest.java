package org.lessons.anonymise.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;

/** What is said of a release in English is said in Welsh, and neither says too much. */
class ReportWordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    /** Words that change the first letter of the next, which a placeholder cannot do. */
    private static final Pattern MUTATED = Pattern.compile(
            "\\b(yn|i|o|a|â|ar|am|at|gan|heb|wrth|dan|dros|drwy|tan|hyd|neu|ei|dy|fy|dau|dwy|un|y|yr)\\s+[\"'(‘“]?\\{",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** One word for a case and for a cause; we say hanes for the one. */
    private static final Pattern ACHOS =
            Pattern.compile("\\b[hn]?achos(ion|i)?\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static Map<String, String> entries(String file) {
        Properties properties = new Properties();
        try (InputStream in = ReportWordsTest.class.getResourceAsStream("/META-INF/lessons/" + file + ".properties")) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Map<String, String> entries = new TreeMap<>();
        properties.forEach((key, value) -> entries.put((String) key, (String) value));
        return entries;
    }

    private static List<String> placeholders(String words) {
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @Test
    void haveTheSameKeysAndPlaceholdersInBothLanguages() {
        Map<String, String> english = entries("risk-report_en");
        Map<String, String> welsh = entries("risk-report_cy");

        assertThat(welsh.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, words) -> assertThat(placeholders(welsh.get(key))).as(key).isEqualTo(placeholders(words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"risk-report_cy", "org.lessons.anonymise.release_cy"})
    void keepToTheRulesOfWelsh(String file) {
        entries(file).forEach((key, words) -> {
            assertThat(words).as(key).isNotBlank().doesNotContainPattern(MUTATED);
            assertThat(words).as(key).doesNotContainPattern(ACHOS);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"risk-report_en", "risk-report_cy"})
    void callNothingAnonymousAndPromiseNothing(String file) {
        Map<String, String> words = entries(file);
        // It is there to deny the word; the model is called what it is called.
        words.remove("warning");
        words.remove("terms.group.term");

        assertThat(words.values())
                .allSatisfy(said -> assertThat(said.toLowerCase(Locale.ROOT))
                        .doesNotContain("anonym", "dienw", "ddienw", "safe to", "guarantee", "gwarant", "impossible"));
    }

    @ParameterizedTest
    @EnumSource
    void saySomethingOfEveryLimit(Limit limit) {
        assertThat(entries("risk-report_en")).containsKeys("limit." + limit, "limit." + limit + ".text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void defineEveryComponent(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (Class<?> type : RiskReport.class.getDeclaredClasses()) {
            defined(Shape.of(type.asSubclass(Record.class)), locale);
        }
        defined(Shape.of(RiskReport.class), locale);
    }

    private static void defined(Shape<?> shape, Locale locale) {
        assertThat(shape.definition(locale)).as(shape.name()).isPresent();
        for (Part part : shape.parts()) {
            assertThat(part.definition(locale)).as(part.toString()).isPresent();
        }
        if (ReportWords.isWelsh(locale)) {
            assertThat(shape.definition(locale)).isNotEqualTo(shape.definition());
        }
    }

    @Test
    void fillAPlaceOnceAndNeverLookAtWhatWasPutThere() {
        ReportWords words = ReportWords.in(Locale.ENGLISH);

        assertThat(words.say("of", "{1}", "{2}", "{0}")).isEqualTo("{1} of {2} ({0})");
        assertThat(words.count("sizes.bar", 1)).isEqualTo("1 group");
        assertThat(words.count("sizes.bar", 1234)).isEqualTo("1,234 groups");
    }

    @Test
    void writePerCentWithoutMoreZerosThanNeeded() {
        ReportWords words = ReportWords.in(Locale.ENGLISH);

        assertThat(words.risk(new BigDecimal("1.0000"))).isEqualTo("100%");
        assertThat(words.risk(new BigDecimal("0.0000"))).isEqualTo("0%");
        assertThat(words.risk(new BigDecimal("0.0001"))).isEqualTo("0.1%");
        assertThat(words.part(new BigDecimal("0.0001"))).isEqualTo("0%");
        assertThat(words.part(new BigDecimal("0.3335"))).isEqualTo("33.4%");
    }

    @Test
    void takeEnglishWhereALanguageIsNeither() {
        assertThat(ReportWords.in(Locale.FRENCH)).isSameAs(ReportWords.in(Locale.UK));
        assertThat(ReportWords.in(Locale.forLanguageTag("cy-GB"))).isNotSameAs(ReportWords.in(Locale.UK));
    }
}
