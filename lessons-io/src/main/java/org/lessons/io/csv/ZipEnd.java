package org.lessons.io.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The last record of a ZIP, which tells how many files it lists: looked at first, as the list is held in memory. */
final class ZipEnd {

    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final long LONGEST_LIST = 1024 * 1024;

    private ZipEnd() {}

    /** The code of what is wrong with it; null when nothing is. */
    static @Nullable String check(Path path, int mostFiles) throws IOException {
        ByteBuffer end = read(path);
        for (int at = end.limit() - LENGTH; at >= 0; at--) {
            if (end.getInt(at) == SIGNATURE && at + LENGTH + (end.getShort(at + 20) & 0xffff) == end.limit()) {
                int files = end.getShort(at + 10) & 0xffff;
                long list = end.getInt(at + 12) & 0xffffffffL;
                return files > mostFiles || list > LONGEST_LIST ? "csv.zip-size" : null;
            }
        }
        return "csv.zip";
    }

    private static ByteBuffer read(Path path) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            long size = channel.size();
            int length = (int) Math.min(size, LENGTH + LONGEST_COMMENT);
            ByteBuffer end = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            channel.position(size - length);
            int read = 0;
            while (read >= 0 && end.hasRemaining()) {
                read = channel.read(end);
            }
            end.flip();
            return end;
        }
    }
}
