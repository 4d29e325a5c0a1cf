package org.lessons.io.csv;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A directory beside the one that is wanted, which takes its place when everything is in it, or vanishes. */
final class UnfinishedDirectory {

    private final Path wanted;
    private final Path beside;

    /**
     * Makes the directory.
     *
     * @throws FileAlreadyExistsException when a file is there where the directory is wanted
     * @throws DirectoryNotEmptyException when something is in it already
     */
    UnfinishedDirectory(Path target) throws IOException {
        wanted = target.toAbsolutePath().normalize();
        refuseUnlessFree();
        Path parent = wanted.getParent();
        if (parent == null) {
            throw new FileAlreadyExistsException(wanted.toString());
        }
        Files.createDirectories(parent);
        beside = parent.resolve("." + wanted.getFileName() + "." + UUID.randomUUID() + ".part");
        Files.createDirectory(beside);
    }

    private void refuseUnlessFree() throws IOException {
        if (Files.isDirectory(wanted)) {
            try (Stream<Path> held = Files.list(wanted)) {
                if (held.findAny().isPresent()) {
                    throw new DirectoryNotEmptyException(wanted.toString());
                }
            }
        } else if (Files.exists(wanted)) {
            throw new FileAlreadyExistsException(wanted.toString());
        }
    }

    Path path() {
        return beside;
    }

    /** Takes the place of the wanted directory, all at once. */
    void appear() throws IOException {
        refuseUnlessFree();
        Files.deleteIfExists(wanted);
        Files.move(beside, wanted, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what was written, if anything is left of it. */
    void vanish() throws IOException {
        if (!Files.isDirectory(beside)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> held = Files.list(beside)) {
            files = held.toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(beside);
    }
}
