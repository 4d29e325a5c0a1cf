package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;
import org.lessons.model.testing.AnyRecord;

class RoundTripProperties {

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void claimedCasesComeBackEqual(@ForAll("claimed") List<ClaimedCase> cases) {
        assertThat(Packages.thereAndBack(ClaimedCase.class, cases)).isEqualTo(cases);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void caseFilesComeBackEqualWithTheirCast(@ForAll("files") List<CaseFile> files) {
        assertThat(Packages.thereAndBack(CaseFile.class, files)).isEqualTo(files);
    }

    /** As many as a verify has time for; the proof goes on from there. */
    @Example
    void fiveThousandCaseFilesOfAnySizeComeBackEqual() {
        for (int from = 0; from < 5_000; from += RoundTripProof.IN_A_PACKAGE) {
            RoundTripProof.comeBack(from);
        }
    }

    @Provide
    Arbitrary<List<ClaimedCase>> claimed() {
        return AnyRecord.of(ClaimedCase.class).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<CaseFile>> files() {
        return AnyRecord.of(CaseFile.class).list().ofMaxSize(8);
    }
}
