package org.lessons.io.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lessons.io.Identifiable;
import org.lessons.io.Read;
import org.lessons.model.check.Finding;

/** Packages in directories that are gone when the test is over. */
final class Packages {

    private Packages() {}

    static <T> T inDirectory(Function<Path, T> use) {
        try {
            Path dir = Files.createTempDirectory("lessons");
            try {
                return use.apply(dir);
            } finally {
                delete(dir);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path dir) throws IOException {
        try (Stream<Path> held = Files.walk(dir)) {
            for (Path path : held.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static <R extends Record> Path write(Path dir, Class<R> type, List<R> documents) {
        Path target = dir.resolve("package");
        try (DatasetWriter<R> writer = DatasetWriter.identifiable(target, type, Identifiable.staysInTheHouse())) {
            for (R document : documents) {
                writer.add(document);
            }
            writer.finish(released(documents.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target;
    }

    static Flow released(int count) {
        return new Flow(count, 0, 0, 0, count);
    }

    static <R extends Record> List<Read<R>> read(Path dir, Class<R> type) {
        try (DatasetReader<R> reader = DatasetReader.open(dir, type)) {
            List<Read<R>> reads = new ArrayList<>();
            reader.forEachRemaining(reads::add);
            return reads;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <R extends Record> List<Finding> findings(Path dir, Class<R> type) {
        return read(dir, type).stream()
                .flatMap(read -> read.findings().stream())
                .toList();
    }

    /** The documents after a way through a package, or what stood against them. */
    static <R extends Record> List<R> thereAndBack(Class<R> type, List<R> documents) {
        return inDirectory(dir -> read(write(dir, type, documents), type).stream()
                .map(read -> read.value().orElseThrow(() -> new AssertionError(read.findings())))
                .toList());
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void save(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }
}
