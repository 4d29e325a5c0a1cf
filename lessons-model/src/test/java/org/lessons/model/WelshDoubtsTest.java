package org.lessons.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The page of doubts is one for all modules, and goes with what their files say. */
class WelshDoubtsTest {

    @Test
    void listWhatIsUnsureByKeysThatThereAre() throws IOException {
        Path root = Path.of(System.getProperty("lessons.root"));
        List<Properties> files = new ArrayList<>();
        for (String module : List.of("lessons-model", "lessons-anonymise", "lessons-io")) {
            files.addAll(welshOf(root.resolve(module)));
        }
        List<String> doubts = Files.readAllLines(root.resolve("docs").resolve("welsh.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(doubts).hasSizeGreaterThan(10).allSatisfy(line -> {
            String[] cells = line.split("\\|");
            String key = cells[1].strip().replace("`", "");
            assertThat(cells[2]).as(key).isNotBlank();
            assertThat(files.stream().map(file -> file.getProperty(key, "")))
                    .as(key)
                    .anyMatch(words -> words.contains(cells[2].strip()));
        });
    }

    private static List<Properties> welshOf(Path module) throws IOException {
        List<Properties> files = new ArrayList<>();
        Path folder = module.resolve("src/main/resources/META-INF/lessons");
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*_cy.properties")) {
            for (Path file : found) {
                try (Reader in = Files.newBufferedReader(file)) {
                    Properties words = new Properties();
                    words.load(in);
                    files.add(words);
                }
            }
        }
        assertThat(files).as(module.toString()).isNotEmpty();
        return files;
    }
}
