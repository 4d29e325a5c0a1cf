package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lessons.model.CaseFile;

/** Packages of which the files do not fit together. */
class BrokenListingTest {

    @TempDir
    Path directory;

    private Path dataset;

    @BeforeEach
    void writesAPackage() {
        dataset = Packages.write(directory, CaseFile.class, ThreeCases.files());
    }

    @Test
    void missesATableThatIsListed() throws IOException {
        Files.delete(dataset.resolve("accounts.csv"));
        assertThat(Packages.findings(dataset, CaseFile.class))
                .map(MalformedPackageTest::line)
                .containsExactly("accounts|||csv.missing-table");
    }

    @Test
    void refusesATableThatIsNotListed() throws IOException {
        Files.writeString(dataset.resolve("effects.csv"), "\"case_key\"\r\n");
        assertThat(Packages.findings(dataset, CaseFile.class))
                .map(MalformedPackageTest::line)
                .containsExactly("effects|||csv.unlisted-table");
    }

    @Test
    void refusesAnEmptyTable() throws IOException {
        Files.write(dataset.resolve("effects.csv"), new byte[0]);
        Files.write(dataset.resolve("accounts.csv"), new byte[0]);
        Files.delete(dataset.resolve("effects.csv"));
        assertThat(Packages.findings(dataset, CaseFile.class))
                .map(MalformedPackageTest::line)
                .containsExactly("accounts|||csv.header");
    }

    @Test
    void refusesADescriptorOfAnotherVersionOrDocument() throws IOException {
        replace("datapackage.json", "\"schemaVersion\" : \"1.0\"", "\"schemaVersion\" : \"1.1\"");
        assertThat(Packages.findings(dataset, CaseFile.class))
                .map(MalformedPackageTest::line)
                .containsExactly("datapackage.json|||csv.version");
        replace("datapackage.json", "\"schemaVersion\" : \"1.1\"", "\"schemaVersion\" : \"1.0\"");
        replace("datapackage.json", "\"name\" : \"cast\"", "\"name\" : \"crew\"");
        assertThat(Packages.findings(dataset, CaseFile.class))
                .map(MalformedPackageTest::line)
                .containsExactly("cast|||csv.unlisted-table", "datapackage.json|||csv.unknown-table");
    }

    @Test
    void refusesADescriptorThatPointsElsewhere() throws IOException {
        replace("datapackage.json", "\"path\" : \"cast.csv\"", "\"path\" : \"../cast.csv\"");
        assertThat(Packages.findings(dataset, CaseFile.class))
                .map(MalformedPackageTest::line)
                .contains("datapackage.json|||csv.descriptor");
    }

    @Test
    void refusesCountsThatAreNone() throws IOException {
        replace("flow.json", "\"refused\" : 0", "\"refused\" : -1");
        assertThat(Packages.findings(dataset, CaseFile.class))
                .map(MalformedPackageTest::line)
                .containsExactly("flow.json|||csv.flow");
        Files.writeString(dataset.resolve("flow.json"), "{");
        Files.delete(dataset.resolve("datapackage.json"));
        assertThat(Packages.findings(dataset, CaseFile.class))
                .map(MalformedPackageTest::line)
                .containsExactly("datapackage.json|||csv.missing-file", "flow.json|||csv.json");
    }

    private void replace(String name, String from, String to) throws IOException {
        Path file = dataset.resolve(name);
        String text = Packages.text(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
