package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lessons.anonymise.microdata.GeneralisedTable;
import org.lessons.anonymise.microdata.Hierarchy;
import org.lessons.anonymise.microdata.Microdata;
import org.lessons.anonymise.microdata.PrivacyModel;
import org.lessons.anonymise.microdata.Recoding;
import org.lessons.anonymise.release.RiskAssessment;
import org.lessons.anonymise.release.RiskReport;
import org.lessons.io.json.LessonsJson;

/** The report goes to a file and comes back as it was. */
class RiskReportFileTest {

    private static final List<String> COLOURS = List.of("crimson", "crimson", "crimson", "azure", "azure");

    private static GeneralisedTable recoded() {
        Microdata table = Microdata.builder()
                .quasiIdentifier("colour", Hierarchy.flat(List.of("crimson", "azure")), COLOURS)
                .build();
        return Recoding.local(PrivacyModel.kAnonymity(2)).apply(table);
    }

    private static void assertComesBack(RiskReport report) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        LessonsJson.strict().writeRecord(report, file);

        assertThat(LessonsJson.strict()
                        .read(RiskReport.class, file.toByteArray())
                        .value())
                .contains(report);
        assertThat(file.toString(StandardCharsets.UTF_8)).doesNotContain("crimson", "azure");
    }

    @Test
    void comesBackWithAllThatCanBeSaid() throws IOException {
        List<List<String>> told = COLOURS.stream().map(List::of).toList();
        assertComesBack(RiskAssessment.of(recoded())
                .name("a release")
                .sensitive("harm", told)
                .holders(told)
                .population(cells -> 7)
                .flow(9, 1, 1, 2, 5)
                .attested(5, 5)
                .machineCoded(1, 8)
                .report());
    }

    @Test
    void comesBackWithAsLittleAsThereIs() throws IOException {
        assertComesBack(RiskAssessment.of(recoded()).report());
    }
}
