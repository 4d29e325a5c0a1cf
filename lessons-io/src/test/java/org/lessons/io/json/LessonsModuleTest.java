package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lessons.io.Identifiable;
import org.lessons.model.AsTold;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.ClaimedCase;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.TreatedCase;
import org.lessons.model.testing.AnyRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class LessonsModuleTest {

    private final JsonMapper outside =
            JsonMapper.builder().addModule(LessonsModule.forTreatedCases()).build();
    private final JsonMapper inside = JsonMapper.builder()
            .addModule(LessonsModule.with(Identifiable.staysInTheHouse()))
            .build();
    private final TreatedCase treated =
            RoundTripProperties.treated(AnyRecord.of(CaseFile.class, 5, 60).content());
    private final CaseFile file =
            Damage.marked(3, 40).withContent(toldBy(Damage.marked(3, 40).content()));
    private final FailureCase told = file.content();

    /** A class of a host's that holds some of ours. */
    public record Envelope(String to, TreatedCase shared, List<CaseFile> kept, Optional<Narrative> story) {}

    @Test
    void aHostsMapperWritesTreatedCasesAsWeDo() throws IOException {
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        LessonsJson.strict().write(treated, ours);

        assertThat(outside.readTree(outside.writeValueAsString(treated)))
                .isEqualTo(outside.readTree(ours.toByteArray()));
        assertThat(outside.writeValueAsBytes(treated)).isEqualTo(ours.toByteArray());
    }

    @Test
    void whatTheGateRefusedIsNotWritten() {
        for (JsonMapper mapper : List.of(outside, inside)) {
            Throwable thrown = catchThrowable(() -> mapper.writeValueAsString(RoundTripProperties.refused()));
            assertThat(thrown)
                    .isInstanceOf(DatabindException.class)
                    .hasMessageContaining("TreatedCase is not written: the gate refused it");
            assertSilent(thrown);
        }
    }

    @Test
    void aClaimThatDoesNotFitItsCaseIsNotRead() {
        String forged = outside.writeValueAsString(treated).replaceFirst("\"digest\":\"", "$0QQ");
        Throwable thrown = catchThrowable(() -> outside.readValue(forged, ClaimedCase.class));
        assertThat(thrown)
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("/treatment/digest: ERROR treat.digest-does-not-fit: ");
        assertSilent(thrown);
    }

    @Test
    void aHostsMapperReadsThemBackAsClaims() {
        String json = outside.writeValueAsString(treated);

        assertThat(outside.readValue(json, ClaimedCase.class)).isEqualTo(treated.document());
        assertThat(outside.treeToValue(outside.readTree(json), ClaimedCase.class))
                .isEqualTo(treated.document());
        assertThat(outside.readValue("[" + json + "," + json + "]", ClaimedCase[].class))
                .hasSize(2);
    }

    @Test
    void aLimitOfTheHostsOwnIsAFinding() {
        JsonMapper narrow = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(2)
                                .build())
                        .build())
                .addModule(LessonsModule.forTreatedCases())
                .build();

        assertThat(catchThrowable(() -> narrow.readValue(outside.writeValueAsString(treated), ClaimedCase.class)))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining(" json.over-host-limit");
    }

    @Test
    void whatIdentifiesPeopleIsWrittenOnlyWithTheToken() {
        List<Object> raw = List.of(
                file,
                told,
                CastMember.builder().name(Damage.MARK).build(),
                treated.document(),
                told.narrative().orElseThrow(),
                List.of(told),
                Map.of("a", told),
                Optional.of(told),
                new Envelope("a", treated, List.of(file), Optional.empty()),
                new Envelope("a", treated, List.of(), told.narrative()));
        for (Object value : raw) {
            Throwable thrown = catchThrowable(() -> outside.writeValueAsString(value));
            assertThat(thrown).isInstanceOf(DatabindException.class).hasMessageContaining("LessonsModule.with(");
            assertSilent(thrown);
            assertThatThrownBy(() -> outside.valueToTree(value)).isInstanceOf(DatabindException.class);
        }
        assertThat(inside.readValue(inside.writeValueAsString(file), CaseFile.class))
                .isEqualTo(file);
        assertThat(inside.readValue(inside.writeValueAsString(told), FailureCase.class))
                .isEqualTo(told);
        assertThat(inside.writeValueAsString(treated.document())).isEqualTo(outside.writeValueAsString(treated));
        assertThat(inside.writeValueAsString(new Envelope("a", treated, List.of(file), told.narrative())))
                .contains("\"kept\":[{\"schemaVersion\":\"1.0\",\"case\":{");
    }

    @Test
    void readingIsStrictAndSilentWhateverTheHostAllows() {
        JsonMapper lax = JsonMapper.builder()
                .addModule(LessonsModule.forTreatedCases())
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                .build();
        String good = lax.writeValueAsString(treated);
        List<String> documents = List.of(
                "{}",
                "[]",
                "7",
                "'QQMARKQQ'",
                "null",
                "{'schemaVersion':'1.0','case':{'title':'QQMARKQQ','title':'QQMARKQQ'}}",
                "{'schemaVersion':'1.0','case':{'QQMARKQQ':'QQMARKQQ'}}",
                "{'schemaVersion':'1.0','case':{'year':NaN,'title':'QQMARKQQ'}}",
                "{'schemaVersion':'1.0','case':{'title':QQMARKQQ}}",
                "{'schemaVersion':'1.0','case':{'title':'QQMARKQQ',,}}",
                "{'schemaVersion':'1.0','case':{'title':'QQMARKQQ",
                "{'schemaVersion':'1.1','case':{'title':'QQMARKQQ'}}",
                "{'schemaVersion':'1.0','case':{'extensions':{'QQMARKQQ':7}}}",
                good.replaceFirst("\"verdict\":\"[A-Z_]+\"", "\"verdict\":\"QQ MARK QQ\""),
                good.replaceFirst("\"reviewed\":", "\"QQMARKQQ\":"));
        for (String document : documents) {
            Throwable thrown = catchThrowable(() -> lax.readValue(document, ClaimedCase.class));
            assertThat(thrown).as(document).isInstanceOf(JacksonException.class);
            assertSilent(thrown);
            Throwable within = catchThrowable(() -> lax.readValue("[" + document + "]", ClaimedCase[].class));
            assertThat(within).as(document).isInstanceOf(JacksonException.class);
            assertSilent(within);
        }
    }

    @Test
    void theFindingsAreInTheMessage() {
        assertThatThrownBy(() ->
                        outside.readValue("{\"schemaVersion\":\"1.0\",\"case\":{\"year\":\"x\"}}", ClaimedCase.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("ClaimedCase cannot be read: ")
                .hasMessageContaining("/case/year (line 1, column 39): ERROR json.wrong-type:"
                        + " What stands here is of another type than a whole number.")
                .hasMessageContaining("lacks the member \"treatment\"");
    }

    @Test
    void whatCannotBeReadBackIsNotWritten() {
        FailureCase half = FailureCase.builder().title("QQMARKQQ\ud800").build();
        Throwable thrown = catchThrowable(() -> outside.writeValueAsString(RoundTripProperties.treated(half)));
        assertThat(thrown).isInstanceOf(DatabindException.class).hasMessageContaining("FailureCase.title holds half");
        assertSilent(thrown);
    }

    private static FailureCase toldBy(FailureCase content) {
        AsTold text = AsTold.builder().text(Damage.MARK).build();
        return content.withNarrative(Narrative.builder().asTold(text).build());
    }

    private static void assertSilent(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            assertThat(t.toString()).doesNotContain("QQ").doesNotContain("MARK");
        }
        assertThat(thrown.getCause()).isNull();
    }
}
