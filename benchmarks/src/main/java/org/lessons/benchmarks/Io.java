package org.lessons.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.lessons.io.Identifiable;
import org.lessons.io.csv.DatasetReader;
import org.lessons.io.csv.DatasetWriter;
import org.lessons.io.csv.Flow;
import org.lessons.io.json.LessonsJson;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;
import org.lessons.model.TreatedCase;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Measures reading and writing against the least that they could cost, over generated cases.
 *
 * <p>Prints one line of JSON. A ratio is the time of what ours is measured against, divided by ours: 1 is as fast, below 1
 * is slower. {@code json_read_ratio} is against {@link TokenWalk}, {@code json_write_ratio} and {@code
 * json_read_databind_ratio} against {@link PlainDatabind}, {@code csv_read_ratio} and {@code csv_write_ratio} against
 * FastCSV alone over the same tables. All are medians of rounds that are interleaved, in this thread's CPU time. JSON is of
 * case files, one document at a time from and to memory; CSV is of the package for outside, from and to files, and ours
 * includes the descriptor and the scripts. Below a thousand cases the figures are noise. Exit status 0; 1: the disk failed;
 * 2: it was called wrongly.
 */
@Command(
        name = "Io",
        description = "Measures reading and writing against the least that they could cost.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class Io implements Callable<Integer> {

    @Option(names = "--cases", required = true, paramLabel = "N", description = "how many cases")
    private int cases;

    @Option(names = "--rounds", description = "measured rounds; ${DEFAULT-VALUE} by default")
    private int rounds = 15;

    @Option(names = "--warm-up", description = "rounds before those; ${DEFAULT-VALUE} by default")
    private int warmUp = 15;

    @Option(names = "--seed", description = "decides what is in the cases; ${DEFAULT-VALUE} by default")
    private long seed = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final List<CaseFile> files = new ArrayList<>();
    private final List<byte[]> documents = new ArrayList<>();
    private final List<TreatedCase> treated = new ArrayList<>();
    private final LessonsJson json = LessonsJson.strict();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream(1 << 16);
    private long seen;

    /** Made by picocli. */
    Io() {}

    /**
     * Runs it.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        System.exit(Programs.run(new Io(), args));
    }

    /** Runs it without leaving the JVM. */
    static int run(PrintWriter printed, String... args) {
        return Programs.run(new Io(), printed, args);
    }

    @Override
    public Integer call() throws IOException {
        if (cases < 1 || rounds < 1 || warmUp < 0) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--cases and --rounds are at least 1");
        }
        Path folder = Files.createTempDirectory("lessons-io-");
        try {
            spec.commandLine().getOut().println(measure(folder));
        } finally {
            delete(folder);
        }
        return CommandLine.ExitCode.OK;
    }

    private Figures measure(Path folder) throws IOException {
        Path dataset = folder.resolve("dataset");
        Path other = folder.resolve("other");
        Path bareCopy = Files.createDirectory(folder.resolve("bare"));
        prepare();
        writeDataset(dataset);
        BareCsv bare = new BareCsv(dataset);
        bare.write(bareCopy);
        Figures figures = new Figures()
                .say("cases", cases)
                .say("rounds", rounds)
                .say(
                        "json_bytes_per_case",
                        documents.stream().mapToLong(bytes -> bytes.length).sum() / cases)
                .say("databind_reads_the_same", readsTheSame())
                .say("databind_writes_the_same", writesTheSame())
                .say("bare_csv_writes_the_same", bare.isSameAs(dataset, bareCopy))
                .say("csv_reads_back", readsBack(dataset));
        Rounds measured = new Rounds(() -> delete(other))
                .add("json_walk", () -> documents.forEach(bytes -> seen += TokenWalk.over(bytes)))
                .add(
                        "json_read",
                        () -> documents.forEach(bytes -> seen +=
                                json.read(CaseFile.class, bytes).findings().size()))
                .add(
                        "databind_read",
                        () -> documents.forEach(bytes ->
                                seen += PlainDatabind.read(bytes).cast().size()))
                .add("json_write", this::writeAll)
                .add("databind_write", this::writeAllByDatabind)
                .add("csv_bare_read", () -> seen += bare.read())
                .add("csv_read", () -> seen += read(dataset))
                .add("csv_bare_write", () -> bare.write(bareCopy))
                .add("csv_write", () -> writeDataset(other));
        measured.run(warmUp, rounds);
        return figures.say("json_read_ratio", measured.ratio("json_walk", "json_read"))
                .say("json_read_databind_ratio", measured.ratio("databind_read", "json_read"))
                .say("json_write_ratio", measured.ratio("databind_write", "json_write"))
                .say("csv_read_ratio", measured.ratio("csv_bare_read", "csv_read"))
                .say("csv_write_ratio", measured.ratio("csv_bare_write", "csv_write"))
                .say("us_per_case", measured.micros(cases))
                .say("bytes_allocated_per_case", measured.bytes(cases))
                .say("seen", seen);
    }

    private void prepare() throws IOException {
        CaseGenerator generator = new CaseGenerator(seed);
        for (int number = 0; number < cases; number++) {
            CaseFile file = generator.caseFile(number);
            files.add(file);
            write(file);
            documents.add(written.toByteArray());
            treated.add(CaseGenerator.untreated(file));
        }
    }

    private void write(CaseFile file) throws IOException {
        written.reset();
        json.write(file, written, Identifiable.staysInTheHouse());
        seen += written.size();
    }

    private void writeByDatabind(CaseFile file) {
        written.reset();
        PlainDatabind.write(file, written);
        seen += written.size();
    }

    private void writeAll() throws IOException {
        for (CaseFile file : files) {
            write(file);
        }
    }

    private void writeAllByDatabind() {
        files.forEach(this::writeByDatabind);
    }

    private boolean readsTheSame() {
        for (int i = 0; i < cases; i++) {
            if (!PlainDatabind.read(documents.get(i)).equals(files.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean writesTheSame() {
        for (int i = 0; i < cases; i++) {
            writeByDatabind(files.get(i));
            if (!Arrays.equals(written.toByteArray(), documents.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void writeDataset(Path dir) throws IOException {
        try (DatasetWriter<TreatedCase> writer = DatasetWriter.to(dir)) {
            for (TreatedCase one : treated) {
                writer.add(one);
            }
            writer.finish(new Flow(cases, 0, 0, 0, cases));
        }
    }

    private static int read(Path dataset) throws IOException {
        int read = 0;
        try (DatasetReader<ClaimedCase> reader = DatasetReader.open(dataset, ClaimedCase.class)) {
            while (reader.hasNext()) {
                read += reader.next().value().isPresent() ? 1 : 0;
            }
        }
        return read;
    }

    private boolean readsBack(Path dataset) throws IOException {
        int number = 0;
        try (DatasetReader<ClaimedCase> reader = DatasetReader.open(dataset, ClaimedCase.class)) {
            while (reader.hasNext()) {
                Optional<ClaimedCase> read = reader.next().value();
                if (number == cases
                        || !read.equals(Optional.of(treated.get(number++).document()))) {
                    return false;
                }
            }
        }
        return number == cases;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> left;
        try (Stream<Path> all = Files.walk(folder)) {
            left = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : left) {
            Files.delete(path);
        }
    }
}
