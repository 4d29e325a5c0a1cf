package org.lessons.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.lessons.anonymise.detect.Span;
import org.lessons.anonymise.opennlp.TrainedNames;
import org.lessons.benchmarks.Documents.Gold;
import org.lessons.benchmarks.Documents.Mention;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Trains a model of Apache OpenNLP on what the scorer reads, to be used with {@link Detect}.
 *
 * <p>It learns what somebody marked as to be masked, and not what was marked as free to stay: whether a body is the one that
 * gives somebody away can be seen from the words around it. An averaged perceptron, with OpenNLP's usual features. Prints a
 * line of JSON: documents, sentences, names, seconds of this thread's CPU time and bytes of the model. Exit status 0; 1: a
 * file could not be read or written, an annotation does not fit its text, or there is nothing to learn; 2: it was called
 * wrongly.
 */
@Command(
        name = "TrainNames",
        description = "Trains a model on annotated texts.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class TrainNames implements Callable<Integer> {

    private static final String MAY_STAY = "NO_MASK";

    @Parameters(index = "0", paramLabel = "GOLD.jsonl", description = "{doc_id, text, mentions} a line")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "MODEL.bin", description = "where the model goes")
    private Path out = Path.of("");

    @Option(names = "--cutoff", description = "how often a feature has to occur; ${DEFAULT-VALUE} by default")
    private int cutoff = 3;

    @Option(names = "--iterations", description = "how often all is read; ${DEFAULT-VALUE} by default")
    private int iterations = 100;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Made by picocli. */
    TrainNames() {}

    /**
     * Runs it.
     *
     * @param args files and options
     */
    public static void main(String[] args) {
        System.exit(Programs.run(new TrainNames(), args));
    }

    /** Runs it without leaving the JVM. */
    static int run(PrintWriter printed, String... args) {
        return Programs.run(new TrainNames(), printed, args);
    }

    @Override
    public Integer call() throws IOException {
        if (cutoff < 0 || iterations < 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--cutoff is 0 or more and --iterations 1 or more");
        }
        List<Gold> texts = Documents.lines(gold, Gold.class);
        List<NameSample> samples = new ArrayList<>();
        for (Gold text : texts) {
            samples.addAll(TrainedNames.samples(text.text(), names(text)));
        }
        long names =
                samples.stream().mapToLong(sample -> sample.getNames().length).sum();
        if (names == 0) {
            throw new IOException("there is nothing to learn");
        }
        long began = ThisThread.cpuNanos();
        TokenNameFinderModel model = NameFinderME.train(
                "en", null, new CollectionObjectStream<>(samples), parameters(), new TokenNameFinderFactory());
        double seconds = (ThisThread.cpuNanos() - began) / 1e9;
        try (OutputStream bytes = Files.newOutputStream(out)) {
            model.serialize(bytes);
        }
        spec.commandLine()
                .getOut()
                .println(new Figures()
                        .say("documents", texts.size())
                        .say("sentences", samples.size())
                        .say("names", names)
                        .say("cutoff", cutoff)
                        .say("iterations", iterations)
                        .say("cpu_s", seconds)
                        .say("model_bytes", Files.size(out)));
        return CommandLine.ExitCode.OK;
    }

    private TrainingParameters parameters() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        return parameters;
    }

    private static List<Span> names(Gold gold) throws IOException {
        if (gold.text() == null || gold.mentions() == null) {
            throw new IOException("document " + gold.docId() + " lacks text or mentions");
        }
        List<Span> names = new ArrayList<>();
        for (Mention mention : gold.mentions()) {
            if (!MAY_STAY.equals(mention.idType())) {
                names.add(span(gold, mention));
            }
        }
        return names;
    }

    private static Span span(Gold gold, Mention mention) throws IOException {
        String text = gold.text();
        boolean fits = mention.start() >= 0
                && mention.start() < mention.end()
                && mention.end() <= text.codePointCount(0, text.length());
        if (!fits || mention.type() == null) {
            throw new IOException("an annotation of " + gold.docId() + " does not fit its text");
        }
        int start = text.offsetByCodePoints(0, mention.start());
        int end = text.offsetByCodePoints(start, mention.end() - mention.start());
        return new Span(start, end, TrainedNames.category(mention.type()), "gold", 1);
    }
}
