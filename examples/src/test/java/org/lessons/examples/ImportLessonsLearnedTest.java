package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lessons.io.json.Ndjson;
import org.lessons.io.json.NdjsonReader;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.vocabulary.Codes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Not one character is lost on the way in, and what was never asked says so. */
class ImportLessonsLearnedTest {

    private static final Path REAL =
            Path.of(System.getProperty("lessons.root"), "..", "shared", "data", "real", "llis-100.jsonl");

    private static final String INVENTED = """
            {"lesson_id": 7, "Driving Event": "The lift stopped \\u2014 twice.\\n\\tNobody rang.", "Lesson(s) Learned": "A bell needs an ear.", "Recommendation(s)": "Answer it; \\"soon\\"."}
            {"lesson_id": 8, "Driving Event": "\\ud83d\\ude00 =1+1", "Lesson(s) Learned": "", "Recommendation(s)": "None."}
            """;

    @TempDir
    private Path folder;

    private List<FailureCase> imported(Path foreign) throws IOException {
        Path files = folder.resolve("files.ndjson");
        ImportLessonsLearned.main(new String[] {foreign.toString(), files.toString()});
        List<FailureCase> cases = new ArrayList<>();
        try (NdjsonReader<CaseFile> lines =
                Ndjson.reader(CaseFile.class, new BufferedInputStream(Files.newInputStream(files)))) {
            while (lines.hasNext()) {
                cases.add(lines.next().value().orElseThrow().content());
            }
        }
        return cases;
    }

    private void assertNothingIsLost(Path foreign) throws IOException {
        List<String> lines = Files.readAllLines(foreign);
        List<FailureCase> cases = imported(foreign);
        assertThat(cases).hasSameSizeAs(lines);
        JsonMapper mapper = new JsonMapper();
        for (int i = 0; i < lines.size(); i++) {
            JsonNode told = mapper.readTree(lines.get(i));
            Narrative narrative = cases.get(i).narrative().orElseThrow();
            assertThat(narrative
                            .whatWeDid()
                            .flatMap(stage -> stage.accounts().stream().findFirst())
                            .flatMap(account -> account.text())
                            .orElse(""))
                    .isEqualTo(told.path("Driving Event").asString());
            assertThat(narrative
                            .whyItDidNotWork()
                            .flatMap(stage -> stage.accounts().stream().findFirst())
                            .flatMap(account -> account.text())
                            .orElse(""))
                    .isEqualTo(told.path("Lesson(s) Learned").asString());
            assertThat(narrative
                            .whatWeWouldDoDifferently()
                            .flatMap(stage -> stage.lessons().stream().findFirst())
                            .flatMap(lesson -> lesson.text())
                            .orElse(""))
                    .isEqualTo(told.path("Recommendation(s)").asString());
            assertThat(narrative.whyAbsent("concerns")).contains(Codes.Absence.NOT_ASKED);
        }
    }

    @Test
    void everyCharacterOfAForeignLessonIsInTheCase() throws IOException {
        assertNothingIsLost(Files.writeString(folder.resolve("foreign.jsonl"), INVENTED));
    }

    @Test
    void allRealLessonsComeThroughTheMainJob() throws IOException {
        assumeTrue(Files.exists(REAL), "the real lessons are not beside the project: not checked here");
        assertNothingIsLost(REAL);
        int status = ShareCases.run(
                "--in", folder.resolve("files.ndjson").toString(),
                "--policy", "darkened-profile",
                "--out", folder.resolve("out").toString());
        assertThat(status).isZero();
        assertThat(Files.readAllLines(folder.resolve("out/cases.ndjson"))).hasSize(100);
    }
}
