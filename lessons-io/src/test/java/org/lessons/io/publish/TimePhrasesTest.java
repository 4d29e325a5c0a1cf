package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lessons.model.resource.Entries;
import org.lessons.model.vocabulary.Vocabulary;

/** The words for times and amounts are the same ones in both languages. */
class TimePhrasesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Words that change the first letter of the next, which a placeholder cannot do. */
    private static final Pattern MUTATED = Pattern.compile(
            "\\b(yn|i|o|a|â|ar|am|at|gan|heb|wrth|dan|dros|drwy|tan|hyd|neu|na|ei|dy|fy|dau|dwy|un|y|yr)\\s+[\"'(]?\\{",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, String> english = Entries.read(Times.class, "META-INF/lessons/times_en.properties");
    private final Map<String, String> welsh = Entries.read(Times.class, "META-INF/lessons/times_cy.properties");

    @Test
    void haveTheSameKeysAndPlaceholders() {
        assertThat(welsh.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, words) -> assertThat(placeholders(welsh.get(key))).as(key).isEqualTo(placeholders(words)));
    }

    @Test
    void shareNoWordButTheTwoThatAreTheSame() {
        english.forEach((key, words) -> {
            Set<String> both = words(words);
            both.retainAll(words(welsh.get(key)));
            assertThat(Set.of("staff", "person")).as(key).containsAll(both);
        });
    }

    /** A decade's {@code y} stands before a figure, and only there. */
    @Test
    void changeNoLetterThatAPlaceholderBegins() {
        welsh.forEach((key, words) -> {
            if (!key.equals("decade")) {
                assertThat(words).as(key).doesNotContainPattern(MUTATED);
            }
        });
        assertThat("ddim hwyrach na {0}").containsPattern(MUTATED);
    }

    @Test
    void sayEveryUnitOfOurs() {
        Vocabulary units = Vocabulary.named("units").orElseThrow();

        assertThat(Stream.concat(units.terms().stream(), units.retired().stream()))
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(english).containsKeys("units." + unit, "units." + unit + ".one"));
    }

    @Test
    void takeWhatStandsInAPlaceholderAsItIs() {
        assertThat(new Phrases(Locale.UK).say("interval", "{1}", "{0}{9}{")).isEqualTo("{1} to {0}{9}{");
    }

    private static Set<String> words(String phrase) {
        return WORD.matcher(PLACEHOLDER.matcher(phrase).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> placeholders(String words) {
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
