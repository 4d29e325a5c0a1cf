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
import opennlp.tools.namefind.TokenNameFinderModel;
import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.detect.Deadline;
import org.lessons.anonymise.detect.Detector;
import org.lessons.anonymise.detect.Detectors;
import org.lessons.anonymise.detect.Passage;
import org.lessons.anonymise.detect.Span;
import org.lessons.anonymise.opennlp.TrainedNames;
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

    @Option(names = "--model", paramLabel = "MODEL.bin", description = "what TrainNames made, added to ours")
    private @Nullable Path model;

    @Option(
            names = "--model-alone",
            description = "only the model and the casts, without what of ours finds the undeclared")
    private boolean modelAlone;

    @Option(
            names = "--seconds",
            description = "CPU time to warm up for, and as much to measure for; ${DEFAULT-VALUE} by default")
    private double seconds = 5;

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
        if (modelAlone && model == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--model-alone needs a --model");
        }
        if (texts.isEmpty()) {
            throw new IOException("there is no document");
        }
        Map<String, List<Name>> declared = casts == null ? Map.of() : Documents.readCasts(casts);
        Figures figures = new Figures()
                .say("profile", profile.toString())
                .say("casts", casts != null)
                .say("model", model == null ? "none" : modelAlone ? "alone" : "added")
                .say("documents", texts.size())
                .say("mb", bytes(texts) / MEGA);
        long before = usedHeap();
        long began = System.nanoTime();
        long beganCpu = ThisThread.cpuNanos();
        Work work = new Work(texts, declared, undeclared());
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

    /** Finds what nobody declared, as the options say. */
    private Detector undeclared() throws IOException {
        if (model == null) {
            return Detectors.undeclared(profile.ours());
        }
        Detector trained = profile.ours().of(TrainedNames.of(read(model)));
        return modelAlone ? trained : Detectors.undeclared(profile.ours()).andThen(trained);
    }

    private static TokenNameFinderModel read(Path model) throws IOException {
        try {
            return new TokenNameFinderModel(model);
        } catch (RuntimeException e) {
            // OpenNLP falls over a file that is none in more than one way.
            throw new IOException(model + " is no model", e);
        }
    }

    private static long bytes(List<Document> texts) {
        return texts.stream()
                .mapToLong(text -> text.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private void write(Work work) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < work.texts.size(); i++) {
                Document document = work.texts.get(i);
                List<Found> found = work.detect(work.detector(i), i).stream()
                        .filter(span -> profile == Profile.HIGH_RECALL || !QUANTITIES.contains(span.category()))
                        .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                        .map(span -> span.inCodePoints(document.text()))
                        .map(span -> new Found(
                                span.start(), span.end(), span.category().name()))
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
    private record Work(List<Document> texts, Map<String, List<Name>> casts, Detector undeclared) {

        Detector detector(int text) {
            List<Name> names = casts.getOrDefault(texts.get(text).docId(), List.of());
            return Detectors.cast(names.stream().map(Name::member).toList()).andThen(undeclared);
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
            long bytes = bytes(texts);
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
