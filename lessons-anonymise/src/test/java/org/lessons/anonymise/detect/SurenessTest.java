package org.lessons.anonymise.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.shape.Category;

/**
 * What is found in a line, to the letter, and how sure it is: the tables in {@code sureness/}, whose README says how to read
 * them.
 */
class SurenessTest {

    private static final Pattern MARKS = Pattern.compile("\\{|=[A-Za-z_0-9. -]+}");

    private static String content(String file) {
        try (InputStream in = SurenessTest.class.getResourceAsStream("/sureness/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each line with marks of our own in the place of those that it has. */
    private static List<String> marked(List<String> lines, UnaryOperator<String> mark) {
        return lines.stream()
                .map(line -> line.matches("#.*|categories:.*|names") ? line : mark.apply(unmarked(line)))
                .map(line -> line.replace('\n', '\u23ce'))
                .toList();
    }

    private static String unmarked(String line) {
        return MARKS.matcher(line).replaceAll("").replace('\u23ce', '\n');
    }

    private static String marked(String text, List<Span> spans, Function<Span, String> says) {
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            for (int at = spans.size() - 1; at >= 0; at--) {
                if (spans.get(at).end() == i) {
                    marked.append('=').append(says.apply(spans.get(at))).append('}');
                }
            }
            for (Span span : spans) {
                marked.append(span.start() == i ? "{" : "");
            }
            marked.append(i == text.length() ? "" : text.charAt(i));
        }
        return marked.toString();
    }

    private static String grammars(String text, Set<Category> categories) {
        List<Span> spans = Spotted.spans(text).stream()
                .filter(span -> categories.contains(span.category()))
                .toList();
        return marked(text, spans, span -> String.valueOf(span.confidence()));
    }

    private static String names(String text) {
        return marked(
                text,
                Detectors.names().detect(Passage.of(text), Deadline.in(Duration.ofMinutes(1), System::nanoTime)),
                span -> span.category() + " " + profile(span));
    }

    /** The strictest profile that takes it. */
    private static String profile(Span span) {
        return Arrays.stream(Profile.values())
                .filter(profile -> span.confidence() >= profile.least())
                .findFirst()
                .map(profile -> profile.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("never");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "addresses",
                "ages",
                "bareages",
                "codes",
                "dates",
                "months",
                "numbers",
                "postcodes",
                "premises",
                "rarities",
                "sums",
                "titles",
                "years"
            })
    void findsWhatIsMarkedAndNothingElse(String table) {
        List<String> lines = content(table + ".txt").lines().toList();
        Set<Category> categories = Arrays.stream(
                        lines.get(0).substring("categories: ".length()).split(" "))
                .map(Category::valueOf)
                .collect(Collectors.toSet());
        assertThat(marked(lines, text -> grammars(text, categories))).containsExactlyElementsOf(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"names", "names-alone", "names-several", "names-ends", "names-written"})
    void findsTheNamesThatAreMarkedAndNoOthers(String table) {
        List<String> lines = content(table + ".txt").lines().toList();
        assertThat(marked(lines, SurenessTest::names)).containsExactlyElementsOf(lines);
    }
}
