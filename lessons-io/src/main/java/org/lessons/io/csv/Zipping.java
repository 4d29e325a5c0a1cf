package org.lessons.io.csv;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes one ZIP of a package: the same files give the same bytes, whoever makes it and when. */
final class Zipping {

    /** Not the first day that a ZIP can tell: that one Java takes for none, and asks the time zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Zipping() {}

    /** Puts a ZIP of all files of the directory into it: the descriptor first, the others in the order of their names. */
    static Path files(Path dir) throws IOException {
        List<Path> files;
        try (Stream<Path> held = Files.list(dir)) {
            files = held.sorted(Comparator.comparing((Path file) -> !file.endsWith(Descriptor.FILE))
                            .thenComparing(file -> file.getFileName().toString()))
                    .toList();
        }
        Path target = dir.resolve(".zip");
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(target)), StandardCharsets.UTF_8)) {
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(file.getFileName().toString());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return target;
    }
}
