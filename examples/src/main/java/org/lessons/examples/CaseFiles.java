package org.lessons.examples;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.lessons.io.Read;
import org.lessons.io.json.LessonsJson;
import org.lessons.io.json.Ndjson;
import org.lessons.io.json.NdjsonReader;
import org.lessons.model.CaseFile;

/** Case files one after another, from a file, from the lines of a file, or from a folder. */
abstract class CaseFiles implements Iterator<Read<CaseFile>>, Closeable {

    static CaseFiles open(Path in) throws IOException {
        if (Files.isDirectory(in)) {
            try (Stream<Path> files = Files.list(in)) {
                return new Documents(
                        files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                                .sorted()
                                .toList());
            }
        }
        return in.toString().endsWith(".ndjson") || in.toString().endsWith(".jsonl")
                ? new Lines(in)
                : new Documents(List.of(in));
    }

    /** Where the last one came from, for whoever has to find it again. */
    abstract String place();

    /** A document a file. */
    private static final class Documents extends CaseFiles {

        private final Iterator<Path> files;
        private final LessonsJson json = LessonsJson.strict();
        private String place = "";
        private int number;

        Documents(List<Path> files) {
            this.files = files.iterator();
        }

        @Override
        public boolean hasNext() {
            return files.hasNext();
        }

        @Override
        public Read<CaseFile> next() {
            Path file = files.next();
            // A file's name may be somebody's; its number tells enough.
            place = "document " + ++number;
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                return json.read(CaseFile.class, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        String place() {
            return place;
        }

        @Override
        public void close() {}
    }

    /** A document a line. */
    private static final class Lines extends CaseFiles {

        private final Progress progress;
        private final NdjsonReader<CaseFile> lines;

        Lines(Path file) throws IOException {
            progress = new Progress(Files.newInputStream(file), Files.size(file));
            lines = Ndjson.reader(CaseFile.class, new BufferedInputStream(progress, 1 << 16));
        }

        @Override
        public boolean hasNext() {
            return lines.hasNext();
        }

        @Override
        public Read<CaseFile> next() {
            progress.step();
            return lines.next();
        }

        @Override
        String place() {
            return "line " + lines.line();
        }

        @Override
        public void close() throws IOException {
            lines.close();
            progress.close();
        }
    }
}
