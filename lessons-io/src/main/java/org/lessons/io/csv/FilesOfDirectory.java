package org.lessons.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lessons.model.check.Finding;

/** The files of a package that lie in a directory. */
record FilesOfDirectory(Path dir) implements PackageFiles {

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public boolean has(String name) {
        return Files.isRegularFile(dir.resolve(name));
    }

    @Override
    public long size(String name) throws IOException {
        return Files.size(dir.resolve(name));
    }

    @Override
    public int last(String name) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(dir.resolve(name))) {
            if (channel.size() == 0) {
                return -1;
            }
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.position(channel.size() - 1).read(last);
            return last.get(0) & 0xff;
        }
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(dir.resolve(name));
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
