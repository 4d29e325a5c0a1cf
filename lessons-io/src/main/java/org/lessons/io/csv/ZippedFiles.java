package org.lessons.io.csv;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;

/**
 * The files of a package that lie in one ZIP.
 *
 * <p>Nothing is unpacked to the disk. Before anything is read of it, all of it is unpacked once to nowhere: what is damaged,
 * or grows beyond all measure, is known then.
 */
final class ZippedFiles implements PackageFiles {

    /** What it may grow to in any case, and beyond that to how many times its own size. */
    private static final long ALWAYS_TAKEN = 64L * 1024 * 1024;

    private static final long MOST_TIMES = 200;
    private static final int MOST_FILES = 1_000;

    /** What unpacking came to. */
    private record Unpacked(ZipEntry entry, long size, int last) {}

    private final @Nullable ZipFile zip;
    private final Map<String, Unpacked> files = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private ZippedFiles(@Nullable ZipFile zip) {
        this.zip = zip;
    }

    static ZippedFiles open(Path path) throws IOException {
        String code = ZipEnd.check(path, MOST_FILES);
        if (code != null) {
            return refused(code);
        }
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException e) {
            // Not chained: the message may quote a name.
            return refused("csv.zip");
        }
        ZippedFiles files = new ZippedFiles(zip);
        try {
            files.look(zip, Files.size(path));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
        return files;
    }

    private static ZippedFiles refused(String code) {
        ZippedFiles files = new ZippedFiles(null);
        files.find(code);
        return files;
    }

    private void look(ZipFile zip, long packed) throws IOException {
        long room = Math.max(ALWAYS_TAKEN, MOST_TIMES * packed);
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements() && findings.isEmpty()) {
            ZipEntry entry = entries.nextElement();
            if (!isPlain(entry.getName())) {
                find("csv.zip-folder");
            } else if (files.containsKey(entry.getName())) {
                find("csv.zip-twice");
            } else {
                room -= unpack(zip, entry, room);
            }
        }
    }

    /** A name and nothing else: one that leads somewhere is not followed, wherever it leads. */
    private static boolean isPlain(String name) {
        return !name.isEmpty() && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ');
    }

    private long unpack(ZipFile zip, ZipEntry entry, long room) throws IOException {
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[8192];
        long size = 0;
        int last = -1;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > room) {
                    find("csv.zip-size");
                    return size;
                }
                if (read > 0) {
                    sum.update(buffer, 0, read);
                    last = buffer[read - 1] & 0xff;
                }
            }
        } catch (ZipException | EOFException e) {
            find("csv.zip");
            return size;
        }
        if (sum.getValue() != entry.getCrc()) {
            find("csv.zip");
        }
        files.put(entry.getName(), new Unpacked(entry, size, last));
        return size;
    }

    private void find(String code) {
        findings.add(Finding.of(new Location.InTable("package", 0, ""), code));
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public boolean has(String name) {
        return files.containsKey(name);
    }

    private Unpacked known(String name) throws IOException {
        Unpacked file = files.get(name);
        if (file == null) {
            throw new IOException("the package has no such file: " + name);
        }
        return file;
    }

    @Override
    public long size(String name) throws IOException {
        return known(name).size();
    }

    @Override
    public int last(String name) throws IOException {
        return known(name).last();
    }

    @Override
    public InputStream open(String name) throws IOException {
        if (zip == null) {
            throw new IOException("the package was refused");
        }
        return zip.getInputStream(known(name).entry());
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
