package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lessons.io.Identifiable;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;
import org.lessons.model.FailureCase;
import org.lessons.model.TreatedCase;
import org.lessons.model.Treatment;
import org.lessons.model.shape.Canonical;
import org.lessons.model.testing.AnyRecord;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

class RoundTripProperties {

    private static final LessonsJson JSON = LessonsJson.strict();

    @Property(tries = 5000)
    void aCaseFileComesBackAsItWas(@ForAll("caseFiles") CaseFile file) throws IOException {
        Read<CaseFile> read = JSON.read(CaseFile.class, written(JSON, file));

        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).contains(file);
        assertThat(Canonical.digest(read.value().orElseThrow())).isEqualTo(Canonical.digest(file));
    }

    @Property(tries = 200)
    void aCaseFileComesBackFromAStreamThatTrickles(@ForAll("caseFiles") CaseFile file) throws IOException {
        byte[] bytes = written(JSON.indented(), file);

        Read<CaseFile> read = JSON.read(CaseFile.class, new Trickle(bytes));

        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).contains(file);
    }

    @Property(tries = 200)
    void aTreatedCaseComesBackAsAClaimAndCanBeAttested(@ForAll("cases") FailureCase content) throws IOException {
        TreatedCase treated = treated(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(treated, out);

        ClaimedCase claimed =
                JSON.read(ClaimedCase.class, out.toByteArray()).value().orElseThrow();

        assertThat(claimed).isEqualTo(treated.document());
        assertThat(TreatedCase.attest(claimed.content(), claimed.treatment())).isEqualTo(treated);
    }

    @Property(tries = 200)
    void aRecordOfAHostsOwnComesBackWithoutAnEdit(@ForAll("hostRecords") Waiting record) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeRecord(record, out);

        Read<Waiting> read = JSON.read(Waiting.class, out.toByteArray());

        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).contains(record);
    }

    @Property(tries = 100)
    void theSameRecordGivesTheSameBytes(@ForAll("caseFiles") CaseFile file) throws IOException {
        byte[] once = written(JSON, file);
        CaseFile again = JSON.read(CaseFile.class, once).value().orElseThrow();

        assertThat(written(JSON, again)).isEqualTo(once);
    }

    @Property(tries = 30)
    void linesComeBackInTheirOrder(@ForAll("manyFiles") List<CaseFile> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter<CaseFile> writer = Ndjson.writer(out, Identifiable.staysInTheHouse())) {
            for (CaseFile file : files) {
                writer.write(file);
            }
        }
        List<CaseFile> read = new ArrayList<>();
        try (NdjsonReader<CaseFile> lines =
                Ndjson.reader(CaseFile.class, new ByteArrayInputStream(out.toByteArray()))) {
            while (lines.hasNext()) {
                read.add(lines.next().value().orElseThrow());
                assertThat(lines.line()).isEqualTo(read.size());
            }
        }
        assertThat(read).isEqualTo(files);
    }

    @Example
    void theLargestCasesAreAmongThem() throws IOException {
        int longest = 0;
        int mostConcerns = 0;
        for (int seed = 0; seed < 400; seed++) {
            CaseFile file = AnyRecord.of(CaseFile.class, seed, 100);
            longest = Math.max(longest, written(JSON, file).length);
            mostConcerns = Math.max(
                    mostConcerns,
                    file.content()
                            .narrative()
                            .flatMap(narrative -> narrative.concerns())
                            .map(stage -> stage.concerns().size())
                            .orElse(0));
        }
        assertThat(longest).isGreaterThan(30_000);
        assertThat(mostConcerns).isGreaterThanOrEqualTo(20);
    }

    static byte[] written(LessonsJson json, CaseFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.write(file, out, Identifiable.staysInTheHouse());
        return out.toByteArray();
    }

    static TreatedCase treated(FailureCase content) {
        return treated(content, Codes.Verdict.SHARE);
    }

    /** Treated, and refused by the gate. */
    static TreatedCase refused() {
        return treated(FailureCase.builder().title(Damage.MARK).build(), Codes.Verdict.REFUSE);
    }

    private static TreatedCase treated(FailureCase content, Term verdict) {
        Treatment treatment = AnyRecord.of(Treatment.class, 7, 10);
        return TreatedCase.attest(
                content,
                Treatment.builder()
                        .policy(treatment.policy())
                        .version(treatment.version())
                        .digest(Canonical.digest(content))
                        .by(treatment.by())
                        .on(treatment.on())
                        .reviewed(treatment.reviewed())
                        .verdict(verdict)
                        .build());
    }

    @Provide
    Arbitrary<CaseFile> caseFiles() {
        return AnyRecord.caseFiles();
    }

    @Provide
    Arbitrary<List<CaseFile>> manyFiles() {
        return AnyRecord.caseFiles().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<FailureCase> cases() {
        return AnyRecord.cases();
    }

    @Provide
    Arbitrary<Waiting> hostRecords() {
        return AnyRecord.of(Waiting.class);
    }

    /** Gives a few bytes at a time, so that every character is torn apart somewhere. */
    static final class Trickle extends ByteArrayInputStream {

        Trickle(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1 + pos % 7));
        }
    }
}
