package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lessons.io.Identifiable;
import org.lessons.io.Kept;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;
import org.lessons.model.check.Severity;
import org.lessons.model.shape.Pointer;
import org.lessons.model.testing.AnyRecord;

class KeptProperties {

    private static final Identifiable TOKEN = Identifiable.staysInTheHouse();
    private static final LessonsJson PRESERVING = LessonsJson.preserving();

    @Property(tries = 400)
    void whatIsNotKnownComesBackIsDroppedOrIsRefused(
            @ForAll long seed, @ForAll @IntRange(max = 50) int size, @ForAll long others) throws IOException {
        CaseFile file = AnyRecord.of(CaseFile.class, seed, size);
        Strangers strangers = new Strangers(others, RoundTripProperties.written(LessonsJson.strict(), file));
        byte[] document = strangers.document();

        Read<CaseFile> strict = LessonsJson.strict().read(CaseFile.class, document);
        assertThat(strict.isClean()).isEqualTo(strangers.places().isEmpty());
        assertThat(told(strict, Severity.ERROR)).isEqualTo(strangers.places());

        Read<CaseFile> tolerant = LessonsJson.tolerant().read(CaseFile.class, document);
        assertThat(tolerant.value()).contains(file);
        assertThat(told(tolerant, Severity.WARNING)).isEqualTo(strangers.places());
        assertThat(tolerant.kept()).isEqualTo(Kept.nothing());

        Read<CaseFile> preserved = PRESERVING.read(CaseFile.class, document);
        assertThat(preserved.value()).contains(file);
        assertThat(preserved.findings()).isEqualTo(tolerant.findings());
        assertThat(preserved.kept().members()).hasSameSizeAs(strangers.places());
        byte[] again = written(PRESERVING, file, preserved.kept());
        assertThat(strangers.tree(again)).isEqualTo(strangers.tree(document));
        assertThat(strangers.tree(written(PRESERVING.indented(), file, preserved.kept())))
                .isEqualTo(strangers.tree(document));
        assertThat(PRESERVING.read(CaseFile.class, again).kept()).isEqualTo(preserved.kept());
    }

    /** Where unknown members stand, each as often as there are some. */
    private static List<String> told(Read<?> read, Severity severity) {
        List<String> places = new ArrayList<>();
        for (Finding finding : read.findings()) {
            assertThat(finding.code()).isEqualTo("json.unknown-member");
            assertThat(finding.severity()).isEqualTo(severity);
            places.add(((Location.InText) finding.location()).pointer().toString());
        }
        return places.stream().sorted().toList();
    }

    private static final String DOCUMENT = """
            {"schemaVersion":"1.3","mood":{"a/b":[1.50,-0,1e400,"\\u00e9\\"",null,true,{}]},"case":{"title":"T","a~/b":[],
            "sharing":{"tone":""},"subject":{"organisations":[{"id":"org1"},{"id":"org2","fax":"none"}]}},
            "cast":[{"name":"Ann"},{"name":"Bob","pet":{"name":"Rex"}}]}
            """;

    @Example
    void numbersKeepTheirSpellingAndTheDocumentItsVersion() throws IOException {
        Read<CaseFile> read = read();

        assertThat(read.kept().members().toString())
                .isEqualTo("{/case/a~0~1b=[], /case/sharing/tone=\"\", /case/subject/organisations/1/fax=\"none\","
                        + " /cast/1/pet={\"name\":\"Rex\"}, /mood={\"a/b\":[1.50,-0,1e400,\"\u00e9\\\"\",null,true,{}]},"
                        + " /schemaVersion=\"1.3\"}");
        assertThat(new String(written(PRESERVING, read.value().orElseThrow(), read.kept()), StandardCharsets.UTF_8))
                .isEqualTo("{\"schemaVersion\":\"1.3\",\"case\":{\"title\":\"T\",\"subject\":{\"organisations\":["
                        + "{\"id\":\"org1\"},{\"id\":\"org2\",\"fax\":\"none\"}]},\"a~/b\":[],\"sharing\":{\"tone\":\"\"}},"
                        + "\"cast\":[{\"name\":\"Ann\"},{\"name\":\"Bob\",\"pet\":{\"name\":\"Rex\"}}],"
                        + "\"mood\":{\"a/b\":[1.50,-0,1e400,\"\u00e9\\\"\",null,true,{}]}}");
    }

    @Example
    void textsMayBeEditedInBetween() throws IOException {
        Read<CaseFile> read = read();
        CaseFile file = read.value().orElseThrow();
        CaseFile edited = file.withContent(file.content().withTitle("another").withYear(2020));

        Read<CaseFile> again = PRESERVING.read(CaseFile.class, written(PRESERVING, edited, read.kept()));

        assertThat(again.value()).contains(edited);
        assertThat(again.kept()).isEqualTo(read.kept());
    }

    @Example
    void nothingLandsInAnotherElementOfAList() throws IOException {
        Read<CaseFile> read = read();
        CaseFile file = read.value().orElseThrow();
        CastMember ann = file.cast().get(0);
        var subject = file.content().subject().orElseThrow();
        var swapped =
                List.of(subject.organisations().get(1), subject.organisations().get(0));

        for (CaseFile moved : List.of(
                file.withCast(List.of(ann)),
                file.withCast(List.of()),
                file.withContent(file.content().withSubject(subject.withOrganisations(swapped))))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PRESERVING.write(moved, out, TOKEN, read.kept()))
                    .withMessage(
                            "a list has other elements than when it was read, so nobody can say where what was kept"
                                    + " belongs");
            assertThat(out.size()).isZero();
        }
    }

    @Example
    void whatDoesNotBelongOrIsNoJsonIsNotWritten() throws IOException {
        CaseFile file = read().value().orElseThrow();
        for (Map.Entry<String, String> wrong : Map.of(
                        "/case/title", "1",
                        "/case/title/x", "1",
                        "/case/x", "{QQ",
                        "/case/y", "1 2",
                        "/case/z", "",
                        "/case/w", "\"\\ud800\"")
                .entrySet()) {
            Kept kept = new Kept(Map.of(Pointer.of(wrong.getKey()), wrong.getValue()), Map.of());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThatIllegalArgumentException()
                    .as(wrong.getKey())
                    .isThrownBy(() -> PRESERVING.write(file, out, TOKEN, kept))
                    .withMessageNotContaining("QQ")
                    .withNoCause();
            assertThat(out.size()).isZero();
        }
    }

    @Example
    void whatWasKeptIsNotPrinted() throws IOException {
        assertThat(read().kept()).hasToString("Kept[6 members]");
        assertThat(read().toString()).doesNotContain("Rex").doesNotContain("pet");
    }

    private static Read<CaseFile> read() throws IOException {
        return PRESERVING.read(CaseFile.class, DOCUMENT.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] written(LessonsJson json, CaseFile file, Kept kept) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.write(file, out, TOKEN, kept);
        return out.toByteArray();
    }
}
