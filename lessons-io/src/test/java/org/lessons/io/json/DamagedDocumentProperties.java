package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.check.Finding;

class DamagedDocumentProperties {

    private static final LessonsJson JSON = LessonsJson.strict();

    @Property(tries = 1500)
    void damageIsFoundOrHarmlessAndNothingIsRepeated(
            @ForAll long seed, @ForAll @IntRange(max = 60) int size, @ForAll long damage) throws IOException {
        byte[] document = RoundTripProperties.written(JSON, Damage.marked(seed, size));
        byte[] damaged = new Damage(damage).any(document);

        Read<CaseFile> read = JSON.read(CaseFile.class, damaged);
        Read<CaseFile> streamed = JSON.read(CaseFile.class, new ByteArrayInputStream(damaged));

        assertThat(read).isEqualTo(streamed);
        assertThat(read.value().isPresent()).isEqualTo(read.isClean());
        assertNothingRepeated(read);
    }

    /** What was read without a finding says all that the text says: written again it is read as the same. */
    @Property(tries = 500)
    void whatIsReadAllTheSameIsReadWhole(@ForAll long seed, @ForAll long damage) throws IOException {
        byte[] damaged = new Damage(damage).any(RoundTripProperties.written(JSON, Damage.marked(seed, 10)));

        Read<CaseFile> read = JSON.read(CaseFile.class, damaged);

        if (read.isClean()) {
            CaseFile file = read.value().orElseThrow();
            byte[] again = RoundTripProperties.written(JSON, file);
            assertThat(JSON.read(CaseFile.class, again).value()).contains(file);
        }
    }

    @Example
    void aFileThatIsCutOffAnywhereIsNeverACase() throws IOException {
        byte[] document = RoundTripProperties.written(JSON, Damage.marked(11, 25));
        assertThat(document.length).isBetween(800, 8_000);
        for (int length = 0; length < document.length; length++) {
            Read<CaseFile> read = JSON.read(CaseFile.class, Arrays.copyOf(document, length));

            assertThat(read.value()).isEmpty();
            assertThat(read.findings()).isNotEmpty();
            assertNothingRepeated(read);
        }
    }

    static void assertNothingRepeated(Read<?> read) {
        assertThat(read.toString()).doesNotContain(Damage.MARK);
        for (Finding finding : read.findings()) {
            assertThat(finding.toString())
                    .doesNotContain("QQ")
                    .doesNotContain("MARK")
                    .doesNotContain("{0}");
            assertThat(finding.code()).startsWith("json.");
            assertThat(finding.message()).isNotEqualTo(finding.code()).endsWith(".");
        }
    }
}
