package org.lessons.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lessons.io.Identifiable;
import org.lessons.io.json.Ndjson;
import org.lessons.io.json.NdjsonWriter;
import org.lessons.model.CaseFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes generated case files, one a line, one in memory at a time.
 *
 * <p>The same number and seed write the same bytes, and a longer file begins with the shorter one. Exit status 0; 1: the
 * file could not be written; 2: it was called wrongly.
 */
@Command(
        name = "GenerateCases",
        description = "Writes generated case files, one a line.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class GenerateCases implements Callable<Integer> {

    @Option(names = "--cases", required = true, paramLabel = "N", description = "how many")
    private long cases;

    @Option(names = "--out", required = true, paramLabel = "FILE.ndjson", description = "written anew")
    private Path out = Path.of("");

    @Option(names = "--seed", paramLabel = "S", description = "decides what is in them; ${DEFAULT-VALUE} by default")
    private long seed = 1;

    /** Made by picocli. */
    GenerateCases() {}

    /**
     * Runs it.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs it without leaving the JVM. */
    static int run(String... args) {
        return Programs.run(new GenerateCases(), args);
    }

    @Override
    public Integer call() throws IOException {
        CaseGenerator generator = new CaseGenerator(seed);
        try (NdjsonWriter<CaseFile> lines = Ndjson.writer(Files.newOutputStream(out), Identifiable.staysInTheHouse())) {
            for (long number = 0; number < cases; number++) {
                lines.write(generator.caseFile(number));
            }
        }
        return CommandLine.ExitCode.OK;
    }
}
