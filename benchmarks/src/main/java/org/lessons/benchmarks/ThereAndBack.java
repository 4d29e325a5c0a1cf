package org.lessons.benchmarks;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.lessons.io.Identifiable;
import org.lessons.io.Read;
import org.lessons.io.csv.DatasetReader;
import org.lessons.io.csv.DatasetWriter;
import org.lessons.io.csv.Flow;
import org.lessons.io.json.LessonsJson;
import org.lessons.io.json.Ndjson;
import org.lessons.io.json.NdjsonReader;
import org.lessons.io.json.NdjsonWriter;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;
import org.lessons.model.TreatedCase;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes many generated cases as lines of JSON and as a package of tables, reads both back and compares each with what was
 * written: whether anything is lost, and whether memory grows with the number.
 *
 * <p>To be run with little memory, {@code java -Xmx64m}. Needs about 9 KB of disk a case; each file is deleted once it was
 * read. Prints one line of JSON: seconds of this thread's CPU time for each leg, bytes, how many cases came back other than
 * they went, and the most heap that was ever used. Exit status 0 when all came back the same; 1 when not, or the disk failed;
 * 2: it was called wrongly.
 */
@Command(
        name = "ThereAndBack",
        description = "Writes generated cases as JSON and as tables, reads them back and compares.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class ThereAndBack implements Callable<Integer> {

    private static final double NANOS = 1e9;
    private static final long MIB = 1 << 20;
    private static final int SAID_EVERY = 50_000;

    @Option(names = "--cases", required = true, paramLabel = "N", description = "how many")
    private long cases;

    @Option(names = "--dir", required = true, paramLabel = "DIR", description = "where there is room; made if need be")
    private Path dir = Path.of("");

    @Option(names = "--seed", paramLabel = "S", description = "decides what is in them; ${DEFAULT-VALUE} by default")
    private long seed = 1;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    private final Figures seconds = new Figures();
    private CaseGenerator generator = new CaseGenerator(seed);
    private long before;

    /** Made by picocli. */
    ThereAndBack() {}

    /**
     * Runs it.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        System.exit(Programs.run(new ThereAndBack(), args));
    }

    /** One leg of the way, which may fail on the disk. */
    @FunctionalInterface
    private interface Leg {
        void go(long number) throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        generator = new CaseGenerator(seed);
        Files.createDirectories(dir);
        Path lines = dir.resolve("cases.ndjson");
        Path dataset = dir.resolve("dataset");
        writeLines(lines);
        long jsonBytes = Files.size(lines);
        long others = readLines(lines);
        Files.delete(lines);
        writeDataset(dataset);
        long csvBytes = sizeOf(dataset);
        others += readDataset(dataset);
        delete(dataset);
        spec.commandLine()
                .getOut()
                .println(new Figures()
                        .say("cases", cases)
                        .say("cpu_seconds", seconds)
                        .say("json_bytes", jsonBytes)
                        .say("csv_bytes", csvBytes)
                        .say("came_back_otherwise", others)
                        .say("most_heap_mb", mostHeap() / MIB));
        return others == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void each(String leg, Leg does) throws IOException {
        before = ThisThread.cpuNanos();
        for (long number = 0; number < cases; number++) {
            does.go(number);
            if ((number + 1) % SAID_EVERY == 0) {
                spec.commandLine().getErr().println(leg + " " + (number + 1) + " of " + cases);
            }
        }
    }

    private void ended(String leg) {
        seconds.say(leg, (ThisThread.cpuNanos() - before) / NANOS);
    }

    private void writeLines(Path file) throws IOException {
        try (NdjsonWriter<CaseFile> writer =
                Ndjson.writer(new BufferedOutputStream(Files.newOutputStream(file)), Identifiable.staysInTheHouse())) {
            each("json_write", number -> writer.write(generator.caseFile(number)));
        }
        ended("json_write");
    }

    private long readLines(Path file) throws IOException {
        try (NdjsonReader<CaseFile> reader = Ndjson.reader(
                CaseFile.class, new BufferedInputStream(Files.newInputStream(file)), LessonsJson.strict())) {
            return others("json_read", reader, number -> generator.caseFile(number));
        }
    }

    private void writeDataset(Path folder) throws IOException {
        try (DatasetWriter<TreatedCase> writer = DatasetWriter.to(folder)) {
            each("csv_write", number -> writer.add(CaseGenerator.untreated(generator.caseFile(number))));
            int all = Math.toIntExact(cases);
            writer.finish(new Flow(all, 0, 0, 0, all));
        }
        ended("csv_write");
    }

    private long readDataset(Path folder) throws IOException {
        try (DatasetReader<ClaimedCase> reader = DatasetReader.open(folder, ClaimedCase.class)) {
            return others(
                    "csv_read",
                    reader,
                    number ->
                            CaseGenerator.untreated(generator.caseFile(number)).document());
        }
    }

    /** Compares with the case made anew, which is cheaper than to keep it. */
    private <R extends Record> long others(String leg, Iterator<Read<R>> reader, LongFunction<R> made)
            throws IOException {
        long[] others = new long[1];
        each(leg, number -> {
            Optional<R> read = reader.hasNext() ? reader.next().value() : Optional.empty();
            others[0] += read.equals(Optional.of(made.apply(number))) ? 0 : 1;
        });
        ended(leg);
        return others[0] + (reader.hasNext() ? 1 : 0);
    }

    private static long mostHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(ThereAndBack::most)
                .sum();
    }

    private static long most(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }

    private static long sizeOf(Path folder) throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
