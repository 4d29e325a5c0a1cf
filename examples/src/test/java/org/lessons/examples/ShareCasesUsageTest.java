package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.anonymise.AnonymisationPolicy;
import org.lessons.io.json.LessonsJson;

/** How the main job is called, and what it says when it is called wrongly: exit status 2, and nothing is written. */
class ShareCasesUsageTest {

    private static final String CASE =
            Run.ROOT.resolve("cases/valid/two-buses-to-the-chemist.json").toString();

    /** Stands in a policy file where only the file's author can have put it. */
    private static final String MARK = "Zqmarkerqz";

    @TempDir
    Path temp;

    @BeforeEach
    void laysOutFiles() throws IOException {
        Files.createDirectory(temp.resolve("full"));
        Files.writeString(temp.resolve("full/there.txt"), "there");
        Files.writeString(temp.resolve("a-file"), "there");
        Files.writeString(temp.resolve("no-json.json"), MARK);
        Files.writeString(
                temp.resolve("unknown-member.json"),
                "{\"schemaVersion\":\"1.0\",\"name\":\"own\",\"version\":\"1\",\"" + MARK + "\":1}");
        Files.writeString(
                temp.resolve("unknown-technique.json"),
                "{\"schemaVersion\":\"1.0\",\"name\":\"own\",\"version\":\"1\",\"rules\":[{\"technique\":\"" + MARK
                        + "\"}]}");
        Files.writeString(
                temp.resolve("unfit.json"),
                "{\"schemaVersion\":\"1.0\",\"name\":\"own\",\"version\":\"1\",\"rules\":[{\"technique\":\"generalise\","
                        + "\"categories\":[\"DATE\"],\"to\":\"REGION\"}]}");
        Files.writeString(
                temp.resolve("unknown-category.json"),
                "{\"schemaVersion\":\"1.0\",\"name\":\"own\",\"version\":\"1\",\"rules\":[{\"technique\":\"keep\","
                        + "\"categories\":[\"" + MARK + "\"]}]}");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                called("Missing required options: '--in=FILE', '--policy=POLICY', '--out=DIR'"),
                called("Missing required option: '--in=FILE'", "--policy", "screen", "--out", "out"),
                called("Missing required option: '--policy=POLICY'", "--in", CASE, "--out", "out"),
                called("Missing required option: '--out=DIR'", "--in", CASE, "--policy", "screen"),
                called("Unknown option: '--force'", "--in", CASE, "--policy", "screen", "--out", "out", "--force"),
                called("--in: there is no such file", "--in", "missing.json", "--policy", "screen", "--out", "out"),
                called("--policy: screen, darkened-profile, mr-x, or a .json file", with("SCREEN", "out")),
                called("--policy: screen, darkened-profile, mr-x, or a .json file", with("missing.json", "out")),
                called("--policy: screen, darkened-profile, mr-x, or a .json file", with("a-file", "out")),
                called(
                        "policy: (line 1, column 10): ERROR json.syntax: This is not JSON.",
                        with("no-json.json", "out")),
                called("(line 1, column 51): ERROR json.unknown-member: ", with("unknown-member.json", "out")),
                called(
                        "policy: /rules/0/technique: ERROR policy.unknown-technique: ",
                        with("unknown-technique.json", "out")),
                called(
                        "policy: /rules/0/to: ERROR policy.unfit-granularity: This is no way to say DATE more coarsely.",
                        with("unfit.json", "out")),
                called(
                        "policy: /rules/0/categories/0 (line 1, column 94): ERROR json.wrong-form: ",
                        with("unknown-category.json", "out")),
                called("--out: there is something there already", with("screen", "full")),
                called("--out: there is something there already", with("screen", "a-file")),
                called("could not read or write: ", with("screen", "a-file/out")));
    }

    private static String[] with(String policy, String out) {
        return new String[] {"--in", CASE, "--policy", policy, "--out", out};
    }

    private static Arguments called(String says, String... args) {
        return Arguments.of(says, List.of(args));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("wrong")
    void aWrongCallIsToldAndWritesNothing(String says, List<String> args) {
        List<Path> before = Run.files(temp);
        List<String> names = Run.names(temp);
        Run run = Run.of(temp, args.stream().map(this::here).toArray(String[]::new));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(says).doesNotContain(MARK, "\tat ");
        assertThat(run.printed()).isEmpty();
        assertThat(Run.files(temp)).isEqualTo(before);
        assertThat(Run.names(temp)).isEqualTo(names);
    }

    /** Names of files are names in the folder of the test. */
    private String here(String argument) {
        boolean file = argument.endsWith(".json") && !argument.equals(CASE)
                || Stream.of("out", "full", "a-file", "a-file/out").anyMatch(argument::equals);
        return file ? temp.resolve(argument).toString() : argument;
    }

    @Test
    void helpIsPrintedAndNothingIsWrong() {
        Run run = Run.of(temp, "--help");
        assertThat(run.status()).isZero();
        assertThat(run.printed()).startsWith("Usage: ShareCases").contains("--in=FILE", "--policy=POLICY", "--out=DIR");
    }

    @ParameterizedTest
    @MethodSource("org.lessons.examples.Run#presets")
    void aPolicyFileThatSaysTheSameAsAPresetGivesTheSame(String name) throws IOException {
        Path file = temp.resolve("policy.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            LessonsJson.strict()
                    .indented()
                    .writeRecord(AnonymisationPolicy.named(name).orElseThrow(), out);
        }
        Path in = Path.of(CASE);
        Run preset = Run.share(in, name, temp.resolve("preset"));
        Run own = Run.share(in, file.toString(), temp.resolve("own"));
        assertThat(own.err()).isEmpty();
        assertThat(own.status()).isZero();
        assertThat(own.contents()).isEqualTo(preset.contents());
    }

    @Test
    void writesIntoAnEmptyFolderAndAlongAWayWithDots() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        assertThat(Run.share(Path.of(CASE), "screen", empty).status()).isZero();
        assertThat(Run.names(empty)).contains("cases.ndjson");
        Path dots = temp.resolve("nowhere/../dots");
        assertThat(Run.share(Path.of(CASE), "screen", dots).status()).isZero();
        assertThat(Run.names(temp)).contains("dots").doesNotContain("nowhere");
        assertThat(Files.getPosixFilePermissions(temp.resolve("dots")))
                .isEqualTo(Files.getPosixFilePermissions(Files.createDirectory(temp.resolve("usual"))));
    }
}
