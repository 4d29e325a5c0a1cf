package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.model.Account;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.Embargo;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Sharing;
import org.lessons.model.TreatedCase;
import org.lessons.model.WhatWeDid;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyCase;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

class EditionTest {

    private static final LocalDate DAY = TreatedCases.DAY;
    private static final Edition PEERS = TreatedCases.PEERS;

    /** A word that occurs nowhere else. */
    private static final String MARKER = "zyxxyz";

    @TempDir
    private Path folder;

    private static FailureCase told() {
        return FailureCase.builder()
                .title("A rota")
                .narrative(Narrative.builder()
                        .whatWeDid(WhatWeDid.builder()
                                .addAccounts(Account.builder().text("We tried.").build())
                                .build())
                        .concerns(Concerns.builder()
                                .addConcerns(Concern.builder()
                                        .id("c1")
                                        .text("It was too much.")
                                        .build())
                                .build())
                        .build())
                .build();
    }

    private static TreatedCase embargoed(Embargo embargo) {
        return TreatedCases.shared(
                told(),
                Sharing.builder().level(Codes.Level.PEERS).embargo(embargo).build());
    }

    private static TreatedCase at(Term level) {
        return TreatedCases.shared(told(), level);
    }

    private static Embargo until(LocalDate day) {
        return Embargo.builder().until(day).build();
    }

    private static Embargo event(Optional<LocalDate> lifted) {
        return Embargo.builder().event(Codes.Event.INQUEST).lifted(lifted).build();
    }

    private static TreatedCase withdrawn(FailureCase content) {
        return TreatedCases.answered(
                content.withStatus(Codes.Status.WITHDRAWN)
                        .withSharing(Sharing.builder().level(Codes.Level.PUBLIC).build()),
                Codes.Verdict.SHARE);
    }

    private static TreatedCase refused(FailureCase content) {
        return TreatedCases.answered(
                content.withStatus(Codes.Status.SUBMITTED)
                        .withSharing(Sharing.builder().level(Codes.Level.PUBLIC).build()),
                Codes.Verdict.REFUSE);
    }

    /** A verdict of nobody's. */
    private static TreatedCase undecided(FailureCase content) {
        return TreatedCases.answered(refused(content).content(), Term.of("MAYBE"));
    }

    static Stream<Arguments> out() {
        return Stream.of(
                Arguments.of(refused(told()), "/treatment/verdict", "publish.refused"),
                Arguments.of(undecided(told()), "/treatment/verdict", "publish.refused"),
                Arguments.of(withdrawn(told()), "/case/status", "publish.withdrawn"),
                Arguments.of(withdrawn(told().withdrawn()), "/case/status", "publish.withdrawn"),
                Arguments.of(embargoed(until(DAY.plusDays(1))), "/case/sharing/embargo", "publish.embargo"),
                Arguments.of(embargoed(event(Optional.empty())), "/case/sharing/embargo", "publish.embargo"),
                Arguments.of(
                        embargoed(event(Optional.of(DAY.plusDays(1)))), "/case/sharing/embargo", "publish.embargo"),
                Arguments.of(
                        embargoed(event(Optional.of(DAY)).withUntil(DAY.plusDays(1))),
                        "/case/sharing/embargo",
                        "publish.embargo"),
                Arguments.of(
                        embargoed(event(Optional.empty())
                                .withUntil(DAY.plusDays(1))
                                .withAbsent(Map.of("lifted", Codes.Absence.REDACTED))),
                        "/case/sharing/embargo",
                        "publish.embargo"),
                Arguments.of(
                        embargoed(event(Optional.empty()).withAbsent(Map.of("lifted", Codes.Absence.UNKNOWN))),
                        "/case/sharing/embargo",
                        "publish.embargo"),
                Arguments.of(at(Codes.Level.OWN_ORGANISATION), "/case/sharing/level", "publish.readers"),
                Arguments.of(at(Term.of("SOMEBODY")), "/case/sharing/level", "publish.readers"),
                Arguments.of(
                        TreatedCases.shared(told(), Sharing.builder().build()),
                        "/case/sharing/level",
                        "publish.readers"),
                Arguments.of(
                        TreatedCases.answered(told().withStatus(Codes.Status.SUBMITTED), Codes.Verdict.SHARE),
                        "/case/sharing/level",
                        "publish.readers"));
    }

    static Stream<TreatedCase> in() {
        return Stream.of(
                at(Codes.Level.PEERS),
                at(Codes.Level.RESEARCHERS),
                at(Codes.Level.PUBLIC),
                TreatedCases.answered(at(Codes.Level.PEERS).content(), Codes.Verdict.SHARE_AFTER_EDITS),
                embargoed(until(DAY)),
                embargoed(event(Optional.of(DAY))),
                embargoed(event(Optional.of(DAY.minusDays(1))).withUntil(DAY)),
                embargoed(event(Optional.empty()).withAbsent(Map.of("lifted", Codes.Absence.REDACTED))));
    }

    @ParameterizedTest
    @MethodSource("out")
    void aCaseThatIsNotForTheReadersIsOnNoPage(TreatedCase treated, String place, String code) throws IOException {
        assertThat(PEERS.check(treated)).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(code);
            assertThat(reason.location().toString()).isEqualTo(place);
        });
        assertThat(PEERS.shown(treated)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkshopSheet.of(treated, PEERS))
                .withMessage("not in this edition: " + code);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BriefPaper.of(treated, PEERS))
                .withMessage("not in this edition: " + code);

        Path file = folder.resolve("book.html");
        Book.Written written =
                Book.of(PEERS).write(file, List.of(at(Codes.Level.PEERS), treated, at(Codes.Level.PEERS)));
        assertThat(written.chapters()).isEqualTo(2);
        assertThat(written.leftOut()).extracting(Finding::code).containsExactly(code);
        assertThat(written.leftOut())
                .extracting(reason -> reason.location().toString())
                .containsExactly("/1" + place);
        assertThat(Files.readString(file)).contains("id=\"chapter-2\"").doesNotContain("id=\"chapter-3\"");
    }

    @ParameterizedTest
    @MethodSource("in")
    void aCaseThatIsForTheReadersIsOnEveryPage(TreatedCase treated) {
        assertThat(PEERS.check(treated)).isEmpty();
        assertThat(WorkshopSheet.of(treated, PEERS).html()).contains("It was too much.");
        assertThat(BriefPaper.of(treated, PEERS).html()).contains("It was too much.");
    }

    @Test
    void widerReadersSeeLess() {
        List<Term> levels =
                List.of(Codes.Level.OWN_ORGANISATION, Codes.Level.PEERS, Codes.Level.RESEARCHERS, Codes.Level.PUBLIC);
        for (Term readers : levels) {
            for (Term level : levels) {
                boolean isIn = Edition.of(readers, DAY).check(at(level)).isEmpty();
                assertThat(isIn)
                        .as(level + " for " + readers)
                        .isEqualTo(levels.indexOf(level) >= levels.indexOf(readers));
            }
        }
    }

    @Test
    void anEditionIsForAListedLevel() {
        assertThatIllegalArgumentException().isThrownBy(() -> Edition.of(Term.of("FRIENDS"), DAY));
        assertThat(PEERS.in(TreatedCases.WELSH).from("Someone")).hasToString("Edition[PEERS, 2026-02-03]");
    }

    @Test
    void aStageThatIsToldToFewerIsLeftOutAndSaidToBe() {
        FailureCase content = told().withNarrative(told().narrative()
                .orElseThrow()
                .withConcerns(Concerns.builder()
                        .sharing(Codes.Level.OWN_ORGANISATION)
                        .addConcerns(Concern.builder().id("c1").text(MARKER).build())
                        .build()));
        TreatedCase treated = TreatedCases.shared(content);
        WorkshopSheet sheet = WorkshopSheet.of(treated, PEERS);

        assertThat(PEERS.check(treated)).isEmpty();
        for (String page : pages(sheet, BriefPaper.of(treated, PEERS))) {
            assertThat(page).doesNotContain(MARKER).contains("We tried.").contains("Not told: ");
        }
    }

    private static List<String> pages(WorkshopSheet sheet, BriefPaper paper) {
        return List.of(sheet.html(), sheet.slides(), sheet.markdown(), paper.html(), paper.markdown());
    }

    /** Every text that is in a case, whether it is free or a name. */
    private static FailureCase marked(FailureCase content) {
        return Shape.of(content)
                .map(
                        content,
                        (at, part, element) ->
                                element instanceof String && !part.name().equals("language") ? MARKER : element)
                .withTitle(MARKER);
    }

    @Test
    void ofCasesThatAreOutNoWordIsInABookAmongOthers() throws IOException {
        for (int seed = 0; seed < 8; seed++) {
            FailureCase secret = marked(AnyCase.validFile(seed, 40).content());
            Sharing event = Sharing.builder()
                    .level(Codes.Level.PUBLIC)
                    .embargo(event(Optional.empty()))
                    .build();
            List<TreatedCase> cases = List.of(
                    refused(secret),
                    at(Codes.Level.PEERS),
                    withdrawn(secret),
                    TreatedCases.shared(secret, Codes.Level.OWN_ORGANISATION),
                    at(Codes.Level.PUBLIC),
                    TreatedCases.shared(secret, event));
            Path file = folder.resolve(seed + ".html");

            Book.Written written = Book.of(PEERS).write(file, cases);

            assertThat(written.chapters()).isEqualTo(2);
            assertThat(written.leftOut())
                    .extracting(reason -> reason.location().toString().charAt(1))
                    .containsExactly('0', '2', '3', '5');
            assertThat(Files.readString(file)).doesNotContainIgnoringCase(MARKER);
            assertThat(written.toString()).doesNotContain(MARKER);
        }
    }

    @Test
    void theMarkerWouldBeSeen() {
        FailureCase secret = marked(AnyCase.validFile(1, 40).content());

        assertThat(WorkshopSheet.of(TreatedCases.shared(secret), PEERS).html()).contains(MARKER);
    }
}
