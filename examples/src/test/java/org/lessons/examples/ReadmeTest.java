package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("lessons.root"));
    private static final Pattern SHOWN = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMPILED = Pattern.compile("// README: begin\n(.*?)// README: end", Pattern.DOTALL);

    private static List<String> blocks(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1).strip().replaceAll("(?m)^\\s+", ""))
                .toList();
    }

    @Test
    void theLinesInTheReadmeAreTheLinesOfTheExample() throws IOException {
        List<String> shown = blocks(SHOWN, ROOT.resolve("README.md"));
        List<String> compiled =
                blocks(COMPILED, ROOT.resolve("examples/src/main/java/org/lessons/examples/FiveLines.java"));
        assertThat(shown).isNotEmpty().isEqualTo(compiled);
    }
}
