package org.lessons.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lessons.io.Identifiable;
import org.lessons.io.json.LessonsJson;
import org.lessons.io.publish.InterviewSheet;
import org.lessons.model.AsTold;
import org.lessons.model.CaseFile;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.FailureCase;
import org.lessons.model.Lesson;
import org.lessons.model.Narrative;
import org.lessons.model.Place;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Sharing;
import org.lessons.model.Stop;
import org.lessons.model.Subject;
import org.lessons.model.WhatWeWouldDoDifferently;
import org.lessons.model.When;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Readiness;
import org.lessons.model.check.Wanted;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/**
 * One case from Friday afternoon to ready: begun, saved, loaded, looked at, completed, and who can see it.
 *
 * <p>{@code java -cp examples/target/examples.jar org.lessons.examples.CaptureACase draft.json}
 */
public final class CaptureACase {

    private CaptureACase() {}

    /**
     * Captures a case and prints how far it has come after each step.
     *
     * @param args the file to keep the draft in; it is written anew, and interview.html beside it
     * @throws IOException when it cannot be written or read
     */
    public static void main(String[] args) throws IOException {
        Path draft = Path.of(args[0]);
        save(begin(), draft);
        CaseFile loaded = load(draft);
        show("On Monday", loaded);
        // To take along to whoever can tell the rest. Nothing of the draft is on it.
        Files.writeString(
                draft.resolveSibling("interview.html"),
                InterviewSheet.of(loaded.content()).html());
        CaseFile fourFacts = addFourFacts(loaded);
        show("After ten minutes", fourFacts);
        CaseFile complete = setSharing(addTheStages(fourFacts));
        show("With all six stages", complete);
        save(complete, draft);
        showWho(complete.content());
    }

    /** On Friday: whatever there is. Half a sentence is a case, and nothing is refused. */
    private static CaseFile begin() {
        FailureCase content = FailureCase.builder()
                .id("f3k9-capture")
                .status(Codes.Status.DRAFT)
                .narrative(Narrative.builder()
                        .asTold(AsTold.builder()
                                .text("We gave everybody a tablet so that they could order")
                                .build())
                        .build())
                .build();
        return CaseFile.of(content);
    }

    /** A draft names people, so writing it wants the promise that it stays in the house. The old one stays until it is written. */
    private static void save(CaseFile file, Path draft) throws IOException {
        Path beside = draft.resolveSibling(draft.getFileName() + ".new");
        try (OutputStream out = Files.newOutputStream(beside)) {
            LessonsJson.strict().indented().write(file, out, Identifiable.staysInTheHouse());
        }
        Files.move(beside, draft, StandardCopyOption.REPLACE_EXISTING);
    }

    private static CaseFile load(Path draft) throws IOException {
        try (InputStream in = Files.newInputStream(draft)) {
            return LessonsJson.strict().read(CaseFile.class, in).value().orElseThrow();
        }
    }

    /** How far it has come, what contradicts itself, and what is still wanted; merely unfinished is no finding. */
    private static void show(String moment, CaseFile file) {
        System.out.println(moment + ": " + Readiness.of(file.content()));
        for (Finding finding : CaseValidator.validate(file)) {
            System.out.println("  " + finding.location() + ": " + finding.message());
        }
        for (Wanted wanted : Readiness.missingFor(file.content(), Readiness.COMPLETE)) {
            System.out.println("  " + wanted.label(Locale.ENGLISH) + ": " + wanted.advice(Locale.ENGLISH));
        }
    }

    /** The ten-minute path: the story as it was told, and four facts. */
    private static CaseFile addFourFacts(CaseFile file) {
        Subject subject = Subject.builder()
                .summary("Tablets on which tenants of a sheltered scheme ordered their meals.")
                .addKinds(Codes.Kind.SERVICE)
                .addPlaces(Place.builder().nation(Codes.Nation.ENGLAND).build())
                .started(When.on("2021-09"))
                .build();
        Sharing sharing = Sharing.builder().level(Codes.Level.PEERS).build();
        return file.withContent(file.content().withSubject(subject).withSharing(sharing));
    }

    /** Three stages in text, and for the others why there is nothing to tell; {@code asTold} is kept. */
    private static CaseFile addTheStages(CaseFile file) {
        Narrative told = file.content().narrative().orElseThrow();
        Narrative staged = Narrative.builder()
                .from(told)
                .concerns(Concerns.builder()
                        .addConcerns(Concern.builder()
                                .id("c1")
                                .raised(When.on("2021-11"))
                                .raisedBy(Codes.Party.TENANT)
                                .text("I want to ask the cook what is in it.")
                                .build())
                        .build())
                .pulledThePlug(PulledThePlug.builder()
                        .sharing(Codes.Level.PEERS)
                        .addStops(Stop.builder()
                                .when(When.on("2022-01-14"))
                                .form(Codes.StopForm.STOPPED)
                                .text("The tablets went back in their boxes.")
                                .build())
                        .build())
                .whatWeWouldDoDifferently(WhatWeWouldDoDifferently.builder()
                        .addLessons(Lesson.builder()
                                .text("We would leave a chair beside the hatch.")
                                .build())
                        .build())
                .putAbsent("whatWeDid", Codes.Absence.NOT_ASKED)
                .putAbsent("judgement", Codes.Absence.NOT_APPLICABLE)
                .putAbsent("whyItDidNotWork", Codes.Absence.NOT_YET_KNOWN)
                .build();
        return file.withContent(file.content().withNarrative(staged).withStatus(Codes.Status.SUBMITTED));
    }

    /** Researchers can see the case; the ending, as it says itself, is for peers alone. */
    private static CaseFile setSharing(CaseFile file) {
        Sharing sharing = Sharing.builder().level(Codes.Level.RESEARCHERS).build();
        return file.withContent(file.content().withSharing(sharing));
    }

    /** What each reader sees today. A view leaves names where they are: what goes outside is treated first. */
    private static void showWho(FailureCase content) {
        for (Term level : List.of(Codes.Level.PEERS, Codes.Level.RESEARCHERS, Codes.Level.PUBLIC)) {
            Optional<FailureCase> view = content.visibleTo(level, LocalDate.now());
            boolean ending = view.flatMap(FailureCase::narrative)
                    .flatMap(Narrative::pulledThePlug)
                    .isPresent();
            String seen = view.isEmpty() ? "nothing" : ending ? "the whole case" : "the case without its ending";
            System.out.println(level.code() + ": " + seen);
        }
    }
}
