package org.lessons.anonymise.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.shape.Category;

/** What is found in a line, to the letter, and how sure it is: the tables in {@code sureness/}, whose README says how to read them. */
class SurenessTest {

    private static final Pattern MARKS = Pattern.compile("\\{|=[0-9.]+}");

    private static String content(String file) {
        try (InputStream in = SurenessTest.class.getResourceAsStream("/sureness/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String marked(String line, Set<Category> categories) {
        String text = MARKS.matcher(line).replaceAll("").replace('\u23ce', '\n');
        List<Span> spans = new ArrayList<>(Spotted.spans(text));
        spans.removeIf(span -> !categories.contains(span.category()));
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            for (int at = spans.size() - 1; at >= 0; at--) {
                if (spans.get(at).end() == i) {
                    marked.append('=').append(spans.get(at).confidence()).append('}');
                }
            }
            for (Span span : spans) {
                marked.append(span.start() == i ? "{" : "");
            }
            marked.append(i == text.length() ? "" : text.charAt(i));
        }
        return marked.toString().replace('\n', '\u23ce');
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
        assertThat(lines.stream().map(line -> line.matches("#.*|categories:.*") ? line : marked(line, categories)))
                .containsExactlyElementsOf(lines);
    }
}
