package org.lessons.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.detect.Deadline;
import org.lessons.anonymise.detect.Detector;
import org.lessons.anonymise.detect.Passage;
import org.lessons.anonymise.detect.Span;
import org.lessons.benchmarks.Documents.Answer;
import org.lessons.benchmarks.Documents.Document;
import org.lessons.benchmarks.Documents.Found;
import org.lessons.benchmarks.Documents.Name;
import org.lessons.model.shape.Category;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Finds names and identifiers in texts, writes them for the scorer, and prints what it cost.
 *
 * <p>Prints one line of JSON: {@code load_ms}, wall time from before the first class of the detector is loaded to the first
 * text's result, and {@code load_cpu_ms}, the same in this thread's CPU time; {@code heap_mb}, the heap that is in use with
 * the detector alive less that before, each after collecting; {@code mb_per_cpu_s}, 10^6 bytes of UTF-8 per second of this
 * thread's CPU time after warming up, the median of five rounds, cutting into words and (with casts) making each text's
 * matcher included. Exit status 0; 1: a file could not be read or written; 2: it was called wrongly.
 */
@Command(
        name = "Detect",
        description = "Finds names and identifiers in texts.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class Detect implements Callable<Integer> {

    private static final double MEGA = 1e6;
    private static final int ROUNDS = 5;

    /** Sums and counts name nobody by themselves; they are written under the widest profile alone. */
    private static final Set<Category> QUANTITIES = Set.of(Category.MONEY, Category.COUNT);

    @Parameters(index = "0", paramLabel = "DOCS.jsonl", description = "{doc_id, text} a line")
    private Path docs = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT.jsonl", description = "{doc_id, spans: [{start, end, label}]} a line")
    private Path out = Path.of("");

    @Option(names = "--profile", required = true, description = "${COMPLETION-CANDIDATES}")
    private Profile profile = Profile.BALANCED;

    @Option(names = "--casts", paramLabel = "CASTS.jsonl", description = "{doc_id, cast: [...]} a line")
    private @Nullable Path casts;

    @Option(
            names = "--seconds",
            description = "CPU time to warm up for, and as much to measure for; ${DEFAULT-VALUE} by default")
    private double seconds = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Made by picocli. */
    Detect() {}

    /**
     * Runs it.
     *
     * @param args files and options
     */
    public static void main(String[] args) {
        System.exit(Programs.run(new Detect(), args));
    }

    /** Runs it without leaving the JVM. */
    static int run(PrintWriter printed, String... args) {
        return Programs.run(new Detect(), printed, args);
    }

    @Override
    public Integer call() throws IOException {
        List<Document> texts = Documents.read(docs);
        if (texts.isEmpty()) {
            throw new IOException("there is no document");
        }
        Map<String, List<Name>> declared = casts == null ? Map.of() : Documents.readCasts(casts);
        Work work = new Work(profile, texts, declared);
        Figures figures = new Figures()
                .say("profile", profile.toString())
                .say("casts", casts != null)
                .say("documents", texts.size())
                .say("mb", work.bytes() / MEGA);
        long before = usedHeap();
        long began = System.nanoTime();
        long beganCpu = ThisThread.cpuNanos();
        Detector first = work.detector(0);
        work.detect(first, 0);
        figures.say("load_ms", (System.nanoTime() - began) / MEGA)
                .say("load_cpu_ms", (ThisThread.cpuNanos() - beganCpu) / MEGA);
        // Once over everything, so that whatever it makes when it first needs it is there.
        work.detectAll();
        figures.say("heap_mb", Math.max(0, usedHeap() - before) / MEGA);
        Reference.reachabilityFence(first);
        write(work);
        figures.say("mb_per_cpu_s", work.speed(seconds));
        spec.commandLine().getOut().println(figures);
        return CommandLine.ExitCode.OK;
    }

    private void write(Work work) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < work.texts.size(); i++) {
                Document document = work.texts.get(i);
                CodePoints points = CodePoints.of(document.text());
                List<Found> found = work.detect(work.detector(i), i).stream()
                        .filter(span -> profile == Profile.HIGH_RECALL || !QUANTITIES.contains(span.category()))
                        .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                        .map(span -> new Found(
                                points.at(span.start()),
                                points.at(span.end()),
                                span.category().name()))
                        .distinct()
                        .toList();
                lines.write(Documents.line(new Answer(document.docId(), found)));
            }
        }
    }

    /** The least of some readings, for a collection may come late. */
    private static long usedHeap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    /** The texts, and how they are looked at. */
    private record Work(Profile profile, List<Document> texts, Map<String, List<Name>> casts) {

        long bytes() {
            return texts.stream()
                    .mapToLong(text -> text.text().getBytes(StandardCharsets.UTF_8).length)
                    .sum();
        }

        Detector detector(int text) {
            List<Name> names = casts.getOrDefault(texts.get(text).docId(), List.of());
            return profile.detector(names.stream().map(Name::member).toList());
        }

        List<Span> detect(Detector detector, int text) {
            Deadline deadline = Deadline.in(Duration.ofHours(1), System::nanoTime);
            return detector.detect(Passage.of(texts.get(text).text()), deadline);
        }

        /** Looks at all of them once. */
        int detectAll() {
            int found = 0;
            Detector shared = casts.isEmpty() ? detector(0) : null;
            for (int i = 0; i < texts.size(); i++) {
                found += detect(shared == null ? detector(i) : shared, i).size();
            }
            return found;
        }

        double speed(double seconds) {
            round(seconds);
            double[] speeds = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                speeds[i] = round(seconds / ROUNDS);
            }
            return Figures.median(speeds);
        }

        private double round(double seconds) {
            long began = ThisThread.cpuNanos();
            long bytes = bytes();
            long seen = 0;
            double took;
            do {
                detectAll();
                seen += bytes;
                took = (ThisThread.cpuNanos() - began) / 1e9;
            } while (took < seconds);
            return seen / MEGA / took;
        }
    }
}
