package org.lessons.examples;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lessons.io.Identifiable;
import org.lessons.io.Read;
import org.lessons.io.csv.DatasetReader;
import org.lessons.io.json.LessonsJson;
import org.lessons.io.json.Ndjson;
import org.lessons.io.json.NdjsonReader;
import org.lessons.io.json.NdjsonWriter;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;

/** One run of the main job in this JVM: its exit status, what it printed, and the folder it was to write. */
record Run(int status, String printed, String err, Path out) {

    /** The folder that holds {@code cases/}. */
    static final Path ROOT = Path.of(System.getProperty("lessons.root", ".."));

    static final List<String> PRESETS = List.of("screen", "darkened-profile", "mr-x");

    static Stream<String> presets() {
        return PRESETS.stream();
    }

    static Run share(Path in, String policy, Path out) {
        return of(out, "--in", in.toString(), "--policy", policy, "--out", out.toString());
    }

    static Run of(Path out, String... args) {
        PrintStream stdout = System.out;
        PrintStream stderr = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int status = ShareCases.run(args);
            return new Run(status, printed.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), out);
        } finally {
            System.setOut(stdout);
            System.setErr(stderr);
        }
    }

    /** What stands in each file of the output, a byte a character; but for the day, which midnight may change. */
    Map<String, String> contents() {
        String day = cases().get(0).treatment().on().toString();
        Map<String, String> contents = new LinkedHashMap<>();
        for (Path file : files(out)) {
            String content = new String(bytes(file), StandardCharsets.ISO_8859_1);
            contents.put(out.relativize(file).toString(), content.replace(day, "today"));
        }
        return contents;
    }

    /** What {@code cases.ndjson} holds. */
    List<ClaimedCase> cases() {
        try (NdjsonReader<ClaimedCase> lines =
                Ndjson.reader(ClaimedCase.class, Files.newInputStream(out.resolve("cases.ndjson")))) {
            return values(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code dataset/} holds. */
    List<ClaimedCase> dataset() {
        try (DatasetReader<ClaimedCase> reader = DatasetReader.open(out.resolve("dataset"), ClaimedCase.class)) {
            return values(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each value, or a failure that says what stood against it. */
    static <R> List<R> values(Iterator<Read<R>> reads) {
        List<R> values = new ArrayList<>();
        reads.forEachRemaining(read -> values.add(read.value().orElseThrow(() -> new AssertionError(read.findings()))));
        return values;
    }

    /** The case files of a folder, in the order in which the job takes them. */
    static List<CaseFile> given(Path folder) {
        return files(folder).stream().map(Run::read).toList();
    }

    static CaseFile read(Path file) {
        return LessonsJson.strict().read(CaseFile.class, bytes(file)).value().orElseThrow();
    }

    /** Writes case files for the job to take, a line each. */
    static Path write(Path file, List<CaseFile> cases) {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
                NdjsonWriter<CaseFile> lines = Ndjson.writer(stream, Identifiable.staysInTheHouse())) {
            for (CaseFile one : cases) {
                lines.write(one);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file below a folder. */
    static List<Path> files(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in a folder, hidden or not. */
    static List<String> names(Path folder) {
        try (Stream<Path> in = Files.list(folder)) {
            return in.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
