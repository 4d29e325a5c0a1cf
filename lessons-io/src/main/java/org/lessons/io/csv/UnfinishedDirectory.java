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

/** A directory beside what is wanted, which takes its place when everything is in it, as it is or as a ZIP, or vanishes. */
final class UnfinishedDirectory {

    private final Path wanted;
    private final Path beside;

    /**
     * Makes the directory.
     *
     * @throws FileAlreadyExistsException when a file is there where the directory is wanted, or anything where a ZIP is
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
        if (Files.isDirectory(wanted) && !PackageFiles.isZip(wanted)) {
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

    /** Takes the place of what is wanted, all at once. */
    void appear() throws IOException {
        refuseUnlessFree();
        if (PackageFiles.isZip(wanted)) {
            Path zip = Zipping.files(beside);
            refuseUnlessFree();
            Files.move(zip, wanted, StandardCopyOption.ATOMIC_MOVE);
            vanish();
            return;
        }
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
