package org.lessons.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder for one try of a law, gone when the try is over. */
final class Folder {

    private Folder() {}

    static void use(Consumer<Path> use) {
        try {
            Path folder = Files.createTempDirectory("examples");
            try {
                use.accept(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> held;
        try (Stream<Path> below = Files.walk(folder)) {
            held = below.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : held) {
            Files.delete(path);
        }
    }
}
