package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lessons.io.Identifiable;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.ClaimedCase;
import org.lessons.model.Cost;
import org.lessons.model.FailureCase;
import org.lessons.model.Permission;
import org.lessons.model.Quantity;
import org.lessons.model.Sharing;
import org.lessons.model.Subject;
import org.lessons.model.TreatedCase;
import org.lessons.model.When;
import org.lessons.model.testing.AnyRecord;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

class WritingTest {

    private static final LessonsJson JSON = LessonsJson.strict();
    private static final Identifiable TOKEN = Identifiable.staysInTheHouse();

    /** A record of a host's that can hold a case. */
    public record Folder(List<CaseFile> files) {}

    /** A record of a host's that has the member which every document has. */
    public record Clash(Optional<String> schemaVersion) {}

    @Test
    void membersStandInTheOrderOfTheComponentsAndNothingIsEscapedThatNeedNotBe() throws IOException {
        CaseFile file = CaseFile.builder()
                .content(FailureCase.builder()
                        .year(2020)
                        .id("a")
                        .status(Codes.Status.DRAFT)
                        .title("</é\ud83d\ude00\u2028\u007f\"\\\n\u0001\u0000>")
                        .subject(Subject.builder()
                                .reach(Quantity.builder().min(1).max(2).build())
                                .costs(List.of(Cost.builder()
                                        .min(new BigDecimal("1E+3"))
                                        .build()))
                                .build())
                        .absent(Map.of("year", Term.of("UNKNOWN"), "aftermath", Term.of("NOT_ASKED")))
                        .build())
                .build();

        assertThat(text(file, JSON))
                .isEqualTo("{\"schemaVersion\":\"1.0\",\"case\":{\"id\":\"a\",\"status\":\"DRAFT\",\"year\":2020,"
                        + "\"title\":\"</é\ud83d\ude00\u2028\u007f\\\"\\\\\\n\\u0001\\u0000>\",\"subject\":{"
                        + "\"reach\":{\"min\":1,\"max\":2},\"costs\":[{\"min\":\"1000\"}]},"
                        + "\"absent\":{\"aftermath\":\"NOT_ASKED\",\"year\":\"UNKNOWN\"}}}");
    }

    @Test
    void indentedIsForPeopleAndTheSameOnEveryPlatform() throws IOException {
        CaseFile file = CaseFile.builder()
                .content(FailureCase.builder().build())
                .cast(List.of(CastMember.builder()
                        .name("Ann")
                        .aliases(List.of("A.", "Annie"))
                        .build()))
                .build();

        assertThat(text(file, JSON.indented())).isEqualTo("""
                        {
                          "schemaVersion" : "1.0",
                          "case" : { },
                          "cast" : [
                            {
                              "name" : "Ann",
                              "aliases" : [
                                "A.",
                                "Annie"
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void halfACharacterIsRefusedBeforeAnythingIsWritten() {
        for (String half : List.of("QQ\ud800", "\udc00QQ", "Q\ud800Q", "\ud83d\ud83d\ude00")) {
            refused(FailureCase.builder().id("a").title(half).build(), "FailureCase.title holds half a character");
            refused(
                    FailureCase.builder().extensions(Map.of("a", half)).build(),
                    "FailureCase.extensions holds half a character");
            refused(
                    FailureCase.builder().extensions(Map.of(half, "a")).build(),
                    "FailureCase.extensions has a key with half a character");
        }
    }

    @Test
    void whatCouldNotBeReadBackIsRefused() {
        refused(
                FailureCase.builder()
                        .subject(Subject.builder()
                                .costs(List.of(Cost.builder()
                                        .min(new BigDecimal("1E+50"))
                                        .build()))
                                .build())
                        .build(),
                "Cost.min holds a value too great");
        refused(
                FailureCase.builder()
                        .sharing(Sharing.builder()
                                .permissions(List.of(Permission.builder()
                                        .on(LocalDate.of(12020, 1, 1))
                                        .build()))
                                .build())
                        .build(),
                "Permission.on holds a value too great");
    }

    @Test
    void anythingMarkedAsAbsentStaysInTheHouseUnlessItIsAComponent() throws IOException {
        FailureCase content =
                FailureCase.builder().absent(Map.of("QQ", Term.of("UNKNOWN"))).build();

        assertThat(text(CaseFile.of(content), JSON)).contains("\"absent\":{\"QQ\":\"UNKNOWN\"}");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(RoundTripProperties.treated(content), out))
                .withMessage("FailureCase.absent names a component that the record does not have");
        assertThat(out.size()).isZero();
    }

    @Test
    void whatTheGateRefusedIsNotWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(RoundTripProperties.refused(), out))
                .withMessage("the gate refused this case, so it does not go outside");
        assertThat(out.size()).isZero();
    }

    @Test
    void aHostsRecordIsRefusedWhenItCanHoldWhatIdentifiesPeople() {
        ClaimedCase claimed =
                RoundTripProperties.treated(FailureCase.builder().build()).document();
        for (Record record : List.of(
                FailureCase.builder().build(),
                CaseFile.of(FailureCase.builder().build()),
                CastMember.builder().build(),
                claimed,
                new Folder(List.of()))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JSON.writeRecord(record, out))
                    .withMessage(record.getClass().getSimpleName()
                            + " can hold what identifies people; write a TreatedCase instead");
            assertThat(out.size()).isZero();
        }
    }

    @Test
    void aRecordWhoseOwnMemberClashesIsRefusedBothWays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.writeRecord(new Clash(Optional.empty()), OutputStream.nullOutputStream()));
        assertThatIllegalArgumentException().isThrownBy(() -> JSON.read(Clash.class, new byte[0]));
    }

    @Test
    void aRecordThatRefusesItsValuesIsAFindingThatDoesNotRepeatThem() throws IOException {
        Waiting waiting = AnyRecord.of(Waiting.class, 1, 0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeRecord(waiting, out);
        byte[] refused =
                "{\"schemaVersion\":\"1.0\",\"list\":\"nobody\",\"places\":3}".getBytes(StandardCharsets.UTF_8);

        assertThat(JSON.read(Waiting.class, refused).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("json.refused-record");
            assertThat(finding.toString()).doesNotContain("nobody");
        });
    }

    @Test
    void theTokenMustBeGiven() {
        CaseFile file = CaseFile.of(FailureCase.builder().build());
        assertThatNullPointerException().isThrownBy(() -> JSON.write(file, new ByteArrayOutputStream(), null));
        assertThatNullPointerException().isThrownBy(() -> Ndjson.writer(new ByteArrayOutputStream(), null));
    }

    @Test
    void aStreamThatFailsThrowsWhatItThrew() {
        IOException failure = new IOException("the disk is full");
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
        TreatedCase treated = RoundTripProperties.treated(
                FailureCase.builder().title("x".repeat(100_000)).build());

        assertThatThrownBy(() -> JSON.write(treated, failing)).isSameAs(failure);
    }

    @Test
    void aTimeIsWrittenAsItWasTold() throws IOException {
        CaseFile file = CaseFile.of(FailureCase.builder()
                .subject(Subject.builder()
                        .started(When.on("2018-04/2019~"))
                        .ended(When.since("START", "P2W", "P1M"))
                        .build())
                .build());

        assertThat(text(file, JSON))
                .contains("\"started\":{\"on\":\"2018-04/2019~\"}")
                .contains("\"ended\":{\"since\":\"START\",\"atLeast\":\"P2W\",\"atMost\":\"P1M\"}");
    }

    private static void refused(FailureCase content, String message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(CaseFile.of(content), out, TOKEN))
                .withMessageStartingWith(message)
                .withMessageNotContaining("QQ")
                .withNoCause();
        assertThat(out.size()).isZero();
    }

    private static String text(CaseFile file, LessonsJson json) throws IOException {
        return new String(RoundTripProperties.written(json, file), StandardCharsets.UTF_8);
    }
}
