package org.lessons.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lessons.io.publish.Book;
import org.lessons.io.publish.Edition;
import org.lessons.model.TreatedCase;
import org.lessons.model.vocabulary.Codes;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Makes a book of generated cases, cold, as somebody does who makes one: one case in memory at a time.
 *
 * <p>Prints one line of JSON: {@code chapters}, {@code seconds} (of the clock, the making of the cases with them), {@code mb} (the book),
 * {@code kept_bytes_per_case} (what is still held when the last case has been taken, by the growth of the heap after collection from
 * the first case to the last). How much memory it needs in all is shown by running it with a small {@code -Xmx}. Exit status 0; 1: the
 * disk failed; 2: it was called wrongly.
 */
@Command(
        name = "PublishABook",
        description = "Makes a book of generated cases.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class PublishABook implements Callable<Integer> {

    @Option(names = "--cases", required = true, paramLabel = "N", description = "how many cases")
    private long cases;

    @Option(names = "--language", description = "en or cy; ${DEFAULT-VALUE} by default")
    private String language = "en";

    @Option(names = "--out", paramLabel = "BOOK.html", description = "keeps the book there; nothing may be there yet")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private long before;
    private long after;

    /** Made by picocli. */
    PublishABook() {}

    /**
     * Runs it.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        System.exit(Programs.run(new PublishABook(), args));
    }

    @Override
    public Integer call() throws IOException {
        if (cases < 2) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--cases is at least 2");
        }
        Path folder = Files.createTempDirectory("lessons-book-");
        Path file = out == null ? folder.resolve("book.html") : out;
        try {
            Edition edition =
                    Edition.of(Codes.Level.PEERS, LocalDate.of(2026, 1, 2)).in(Locale.forLanguageTag(language));
            CaseGenerator generator = new CaseGenerator(1);
            Stream<TreatedCase> treated = LongStream.range(0, cases)
                    .peek(this::look)
                    .mapToObj(number -> CaseGenerator.untreated(generator.caseFile(number)));
            long start = System.nanoTime();
            Book.Written written = Book.of(edition).write(file, treated::iterator);
            double seconds = (System.nanoTime() - start) / 1e9;
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "{\"chapters\": %d, \"seconds\": %.1f, \"mb\": %.1f, \"kept_bytes_per_case\": %d}%n",
                            written.chapters(),
                            seconds,
                            Files.size(file) / 1e6,
                            (after - before) / (cases - 1));
        } finally {
            Files.deleteIfExists(folder.resolve("book.html"));
            Files.deleteIfExists(folder);
        }
        return CommandLine.ExitCode.OK;
    }

    private void look(long number) {
        if (number == 1) {
            before = held();
        } else if (number == cases - 1) {
            after = held();
        }
    }

    private static long held() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
