package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lessons.io.csv.DatasetReader;
import org.lessons.model.ClaimedCase;

/** The package that the main job writes, as one file and for spreadsheets. */
class ShareCasesPackageTest {

    private static final Path CASES = Run.ROOT.resolve("cases/valid");

    @TempDir
    Path temp;

    private Run share(String name, String... more) {
        String[] args = new String[6 + more.length];
        System.arraycopy(
                new String[] {
                    "--in",
                    CASES.toString(),
                    "--policy",
                    "darkened-profile",
                    "--out",
                    temp.resolve(name).toString()
                },
                0,
                args,
                0,
                6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Run.of(temp.resolve(name), args);
    }

    @Test
    void oneFileHoldsTheSameCasesAsTheFolder() throws IOException {
        Run plain = share("plain");
        Run zipped = share("zipped", "--zip");

        assertThat(zipped.status()).isZero();
        assertThat(Run.names(zipped.out()))
                .containsExactlyInAnyOrder("cases.ndjson", "dataset.zip", "review.json", "review.md");
        try (DatasetReader<ClaimedCase> reader =
                DatasetReader.open(zipped.out().resolve("dataset.zip"), ClaimedCase.class)) {
            assertThat(Run.values(reader)).isEqualTo(plain.dataset());
        }
    }

    @Test
    void forSpreadsheetsIsSaidInTheDescriptorAndReadBackTheSame() {
        Run plain = share("plain");
        Run guarded = share("guarded", "--for-spreadsheets");

        assertThat(guarded.dataset()).isEqualTo(plain.dataset());
        Path dataset = guarded.out().resolve("dataset");
        assertThat(new String(Run.bytes(dataset.resolve("datapackage.json")), StandardCharsets.UTF_8))
                .contains("\"guard\" : \"'\"");
        assertThat(new String(Run.bytes(dataset.resolve("cases.csv")), StandardCharsets.UTF_8))
                .startsWith("\ufeff\"case_key\"");
    }
}
