package org.lessons.io.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.lessons.model.check.Finding;

/** The files of a package that is read, wherever they lie. */
interface PackageFiles extends Closeable {

    /** What stands against them as a whole; none of them is read then. */
    List<Finding> findings();

    boolean has(String name);

    /** In bytes, unpacked. */
    long size(String name) throws IOException;

    /** The file's last byte; -1 when it has none. */
    int last(String name) throws IOException;

    InputStream open(String name) throws IOException;

    /** Those of a directory, or of a ZIP when a file is there. */
    static PackageFiles at(Path path) throws IOException {
        return Files.isRegularFile(path) ? ZippedFiles.open(path) : new FilesOfDirectory(path);
    }

    /** Whether a package of that name is one ZIP. */
    static boolean isZip(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
