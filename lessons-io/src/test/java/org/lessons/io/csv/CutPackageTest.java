package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;

/** A package of which a file was cut off: at every byte of its rows, and at some of what tells about them. */
class CutPackageTest {

    static final List<String> FILES = List.of(
            "cases.csv", "accounts.csv", "stops.csv", "cast.csv", "cast_aliases.csv", "flow.json", "datapackage.json");

    @Test
    void isNeverTakenForAWholeOne(@TempDir Path directory) throws IOException {
        assertThat(cut(directory, FILES, 23)).isGreaterThan(1_000);
    }

    /** Cuts each file at every byte of its rows, and else in such steps; answers how often. */
    static int cut(Path directory, List<String> names, int step) throws IOException {
        List<CaseFile> files = ThreeCases.files().subList(1, 2);
        Path dataset = Packages.write(directory, CaseFile.class, files);
        int cuts = 0;
        for (String name : names) {
            Path file = dataset.resolve(name);
            byte[] whole = Packages.bytes(file);
            int rows = name.endsWith(".csv") ? Packages.text(file).indexOf('\n') : whole.length;
            for (int length = 0; length < whole.length; length += length < rows ? step : 1) {
                Files.write(file, Arrays.copyOf(whole, length));
                List<Read<CaseFile>> reads = Packages.read(dataset, CaseFile.class);
                List<CaseFile> values =
                        reads.stream().flatMap(read -> read.value().stream()).toList();
                // The end of the last line alone may be missing without harm.
                boolean isWhole =
                        reads.stream().allMatch(Read::isClean) && values.equals(files) && length + 1 == whole.length;
                boolean isFound = reads.stream().anyMatch(read -> !read.isClean()) && files.containsAll(values);
                if (!isWhole && !isFound) {
                    throw new AssertionError(name + " cut at " + length);
                }
                cuts++;
            }
            Files.write(file, whole);
        }
        return cuts;
    }
}
