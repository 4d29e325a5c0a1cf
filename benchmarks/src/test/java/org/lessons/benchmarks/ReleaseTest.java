package org.lessons.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aTable() throws IOException {
        StringBuilder rows = new StringBuilder("age;place;harm\r\n");
        for (int row = 0; row < 60; row++) {
            rows.append(20 + row % 7)
                    .append(";\"pl;")
                    .append(row % 5)
                    .append("\";h")
                    .append(row % 4)
                    .append("\r\n");
        }
        Files.writeString(folder.resolve("data.csv"), rows);
        StringBuilder ages = new StringBuilder();
        for (int age = 20; age < 27; age++) {
            ages.append(age).append(age < 23 ? ";young;*\n" : ";older;*\n");
        }
        Files.writeString(folder.resolve("hierarchy_age.csv"), ages);
        Files.writeString(
                folder.resolve("hierarchy_place.csv"), "\"pl;0\";A;*\n\"pl;1\";A;*\n\"pl;2\";B;*\n\"pl;3\";B;*\n");
    }

    private String run(int status, String... more) {
        StringWriter printed = new StringWriter();
        List<String> args = new java.util.ArrayList<>(List.of(
                "--data",
                folder.toString(),
                "--qis",
                "age,place",
                "--output",
                folder.resolve("out.csv").toString(),
                "--seconds",
                "0"));
        args.addAll(List.of(more));
        assertThat(Release.run(new PrintWriter(printed, true), args.toArray(new String[0])))
                .isEqualTo(status);
        return printed.toString();
    }

    private List<String> written() throws IOException {
        return Files.readAllLines(folder.resolve("out.csv"));
    }

    private static Map<String, Integer> classes(List<String> lines) {
        Map<String, Integer> classes = new HashMap<>();
        lines.stream()
                .skip(1)
                .forEach(line -> classes.merge(line.substring(0, line.lastIndexOf(';')), 1, Integer::sum));
        return classes;
    }

    @Test
    void writesEveryRowInItsPlaceAndSaysWhatItCost() throws IOException {
        String printed = run(0, "--k", "5");
        assertThat(printed).contains("\"rows\":60", "\"cpu_ms\":", "\"peak_heap_mb\":", "\"classes\":", "\"ncp\":");
        List<String> lines = written();
        assertThat(lines).hasSize(61).startsWith("age;place;harm");
        for (int row = 0; row < 60; row++) {
            assertThat(lines.get(row + 1)).endsWith(";h" + row % 4);
        }
        assertThat(classes(lines).values()).allMatch(rows -> rows >= 5);
    }

    @Test
    void asksForDiversityWhereItIsTold() throws IOException {
        run(0, "--k", "2", "--l", "3", "--sensitive", "harm", "--vocabulary", "tight");
        Map<String, java.util.Set<String>> harms = new HashMap<>();
        written().stream()
                .skip(1)
                .forEach(line -> harms.computeIfAbsent(
                                line.substring(0, line.lastIndexOf(';')), of -> new java.util.HashSet<>())
                        .add(line.substring(line.lastIndexOf(';'))));
        assertThat(harms.values()).allMatch(of -> of.size() >= 3);
    }

    @Test
    void tellsEachValueInOneWayUnderFullDomain() throws IOException {
        run(0, "--k", "5", "--mode", "full-domain", "--suppression", "0.2");
        Map<Integer, java.util.Set<String>> told = new HashMap<>();
        List<String> lines = written();
        for (int row = 0; row < 60; row++) {
            String age = lines.get(row + 1).substring(0, lines.get(row + 1).indexOf(';'));
            if (!lines.get(row + 1).startsWith("*;*")) {
                told.computeIfAbsent(row % 7, of -> new java.util.HashSet<>()).add(age);
            }
        }
        assertThat(told.values()).allMatch(of -> of.size() == 1);
    }

    @Test
    void saysWhenAColumnOrAFileIsMissing() {
        assertThat(run(1, "--k", "2", "--sensitive", "wealth", "--l", "2")).isEmpty();
    }
}
