package org.lessons.examples;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.lessons.io.Identifiable;
import org.lessons.io.json.Ndjson;
import org.lessons.io.json.NdjsonWriter;
import org.lessons.model.Account;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.Lesson;
import org.lessons.model.Narrative;
import org.lessons.model.Sharing;
import org.lessons.model.SourceId;
import org.lessons.model.Subject;
import org.lessons.model.WhatWeDid;
import org.lessons.model.WhatWeWouldDoDifferently;
import org.lessons.model.WhyItDidNotWork;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings in a foreign file of lessons learned, one a line: event, lesson, recommendation.
 *
 * <p>The event is what was done, the lesson why it did not work, the recommendation what one would do differently, word for
 * word. Whatever that file never asked is absent and says so: {@code NOT_ASKED}.
 */
public final class ImportLessonsLearned {

    private static final Term NOT_ASKED = Codes.Absence.NOT_ASKED;

    private ImportLessonsLearned() {}

    /**
     * Reads the foreign file and writes case files.
     *
     * @param args the foreign file and the file to write
     * @throws IOException when either cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: ImportLessonsLearned LESSONS.jsonl CASEFILES.ndjson");
            System.exit(2);
        }
        try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]), StandardCharsets.UTF_8);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])));
                NdjsonWriter<CaseFile> files = Ndjson.writer(out, Identifiable.staysInTheHouse())) {
            JsonMapper mapper = new JsonMapper();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                files.write(CaseFile.of(lesson(mapper.readTree(line))));
            }
        }
    }

    /** One lesson as a case. */
    static FailureCase lesson(JsonNode foreign) {
        String number = foreign.path("lesson_id").asString();
        return FailureCase.builder()
                .id("llis-" + number)
                .addSourceIds(SourceId.builder().system("LLIS").value(number).build())
                .revision(1)
                .status(Codes.Status.SUBMITTED)
                .language("en-US")
                .subject(Subject.builder()
                        .absent(Map.of("summary", NOT_ASKED, "kinds", NOT_ASKED, "places", NOT_ASKED))
                        .build())
                .narrative(narrative(foreign))
                .sharing(Sharing.builder().level(Codes.Level.RESEARCHERS).build())
                .build();
    }

    private static Narrative narrative(JsonNode foreign) {
        Optional<Account> event = text(foreign, "Driving Event").map(text -> account("a1", text));
        Optional<Account> lesson = text(foreign, "Lesson(s) Learned").map(text -> account("a2", text));
        Optional<Lesson> advice = text(foreign, "Recommendation(s)")
                .map(text -> Lesson.builder().id("l1").text(text).build());
        return Narrative.builder()
                .whatWeDid(WhatWeDid.builder()
                        .accounts(event.stream().toList())
                        .absent(unless(event, "accounts"))
                        .build())
                .whyItDidNotWork(WhyItDidNotWork.builder()
                        .accounts(lesson.stream().toList())
                        .absent(unless(lesson, "accounts"))
                        .build())
                .whatWeWouldDoDifferently(WhatWeWouldDoDifferently.builder()
                        .lessons(advice.stream().toList())
                        .absent(unless(advice, "lessons"))
                        .build())
                .absent(Map.of("concerns", NOT_ASKED, "judgement", NOT_ASKED, "pulledThePlug", NOT_ASKED))
                .build();
    }

    private static Map<String, Term> unless(Optional<?> there, String component) {
        return there.isPresent() ? Map.of() : Map.of(component, NOT_ASKED);
    }

    private static Optional<String> text(JsonNode foreign, String name) {
        return Optional.of(foreign.path(name).asString("")).filter(text -> !text.isEmpty());
    }

    private static Account account(String id, String text) {
        return Account.builder()
                .id(id)
                .text(text)
                .absent(Map.of("perspective", NOT_ASKED))
                .build();
    }
}
