package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.resource.Entries;
import org.lessons.model.trail.Timeline;

/** What pages say of their own they say in both languages. */
class PublishWordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}");

    /** Words that change the first letter of the next, which a placeholder cannot do. */
    private static final Pattern MUTATED = Pattern.compile(
            "\\b(yn|i|o|a|â|ar|am|at|gan|heb|wrth|dan|dros|drwy|tan|hyd|neu|na|ei|dy|fy|dau|dwy|un|y|yr)\\s+[\"'(]?\\{",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** One word for a case and for a cause; we say hanes for the one and rheswm for the other. */
    private static final Pattern ACHOS =
            Pattern.compile("\\b[hn]?achos(ion|i)?\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, String> english = entries("publish_en");
    private final Map<String, String> welsh = entries("publish_cy");

    @Test
    void haveTheSameKeysAndPlaceholders() {
        assertThat(welsh.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, words) -> assertThat(placeholders(welsh.get(key))).as(key).isEqualTo(placeholders(words)));
    }

    @Test
    void areWelshButForAFigureAndAMark() {
        english.forEach((key, words) -> {
            if (!key.equals("mark")) {
                assertThat(welsh.get(key)).as(key).isNotBlank().isNotEqualToIgnoringCase(words);
            }
        });
    }

    @Test
    void keepToTheRulesOfWelsh() {
        welsh.forEach((key, words) -> assertThat(words).as(key).doesNotContainPattern(MUTATED));
        assertThat("Cyhoeddwyd gan {0}").containsPattern(MUTATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish_cy", "publish-survey_cy", "publish-interview_cy", "times_cy"})
    void callACaseAndACauseByDifferentNames(String file) {
        entries(file).forEach((key, words) -> assertThat(words).as(key).doesNotContainPattern(ACHOS));
        assertThat("yr achos").containsPattern(ACHOS);
    }

    /** What is read out as a sentence ends as one, and a heading does not. */
    @Test
    void endAlikeInBothLanguages() {
        english.forEach((key, words) -> assertThat(end(welsh.get(key))).as(key).isEqualTo(end(words)));
    }

    @Test
    void nameEveryKindOfEvent() {
        assertThat(english)
                .containsKeys(Arrays.stream(Timeline.Kind.values())
                        .map(kind -> "event." + kind.name().toLowerCase(Locale.ROOT))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"before-you-try-this,before", "waiting,waiting", "index,index"})
    void callAPartOfABookWhatItsHeadingDoes(String place, String heading) {
        assertThat(english.get("book." + place))
                .isEqualTo(entries("publish-survey_en").get(heading));
        assertThat(welsh.get("book." + place))
                .isEqualTo(entries("publish-survey_cy").get(heading));
    }

    private static String end(String words) {
        String last = words.substring(words.length() - 1);
        return List.of(".", "?", "]").contains(last) ? last : "";
    }

    private static List<String> placeholders(String words) {
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Map<String, String> entries(String file) {
        return Entries.read(Said.class, "META-INF/lessons/" + file + ".properties");
    }
}
