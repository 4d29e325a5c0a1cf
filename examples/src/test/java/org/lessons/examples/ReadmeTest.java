package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents show is what is compiled. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("lessons.root"));
    private static final Path EXAMPLES = ROOT.resolve("examples/src/main/java/org/lessons/examples");
    private static final Pattern SHOWN = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMPILED = Pattern.compile("// README: begin\n(.*?)// README: end", Pattern.DOTALL);

    private static List<String> blocks(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(match -> unindented(match.group(1).strip()))
                .toList();
    }

    private static String unindented(String code) {
        return code.replaceAll("(?m)^\\s+", "");
    }

    private static String examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<String> sources = files.sorted().map(ReadmeTest::read).toList();
            return sources.stream().map(ReadmeTest::unindented).collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theLinesInTheReadmeAreTheLinesOfTheExample() throws IOException {
        assertThat(blocks(SHOWN, ROOT.resolve("README.md")))
                .isNotEmpty()
                .isEqualTo(blocks(COMPILED, EXAMPLES.resolve("FiveLines.java")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"capture.md", "publish.md", "release.md"})
    void theLinesOfAGuideAreLinesOfTheExamples(String guide) throws IOException {
        assertThat(blocks(SHOWN, ROOT.resolve("docs").resolve(guide))).isNotEmpty();
        assertThat(examples()).contains(blocks(SHOWN, ROOT.resolve("docs").resolve(guide)));
    }
}
