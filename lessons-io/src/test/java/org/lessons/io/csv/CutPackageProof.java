package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same at every byte of every file that is read. */
class CutPackageProof {

    @Test
    void isNeverTakenForAWholeOne(@TempDir Path directory) throws IOException {
        assertThat(CutPackageTest.cut(directory, CutPackageTest.FILES, 1)).isGreaterThan(15_000);
    }
}
