package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;

/** Whatever happens to the bytes of a package, reading it ends in values and findings. */
class DamageProperties {

    private static final byte[] TELLING =
            "\"\",,\r\n;'0129-TX{}[]:\u0000\u00ff".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    @Property(tries = 150)
    void neverThrows(@ForAll long seed) {
        Packages.inDirectory(dir -> {
            Path dataset = Packages.write(dir, CaseFile.class, ThreeCases.files());
            damage(dataset, new Random(seed));
            List<Read<CaseFile>> reads = Packages.read(dataset, CaseFile.class);
            assertThat(reads)
                    .allMatch(
                            read -> read.value().isPresent() == read.findings().isEmpty());
            return dir;
        });
    }

    private static void damage(Path dataset, Random random) {
        try (Stream<Path> held = Files.list(dataset)) {
            List<Path> files = held.sorted().toList();
            for (int i = random.nextInt(3); i >= 0; i--) {
                Path file = files.get(random.nextInt(files.size()));
                Files.write(file, damaged(Files.readAllBytes(file), random));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        // The rows, where most goes wrong, stand at the end.
        int at = random.nextBoolean()
                ? random.nextInt(bytes.length)
                : bytes.length - 1 - random.nextInt(Math.min(60, bytes.length));
        byte put = random.nextInt(4) == 0 ? (byte) random.nextInt() : TELLING[random.nextInt(TELLING.length)];
        switch (random.nextInt(3)) {
            case 0 -> {
                bytes[at] = put;
                return bytes;
            }
            case 1 -> {
                byte[] longer = new byte[bytes.length + 1];
                System.arraycopy(bytes, 0, longer, 0, at);
                longer[at] = put;
                System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
                return longer;
            }
            default -> {
                int length = Math.min(1 + random.nextInt(12), bytes.length - at);
                byte[] shorter = new byte[bytes.length - length];
                System.arraycopy(bytes, 0, shorter, 0, at);
                System.arraycopy(bytes, at + length, shorter, at, bytes.length - at - length);
                return shorter;
            }
        }
    }
}
