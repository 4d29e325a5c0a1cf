package org.lessons.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lessons.anonymise.AnonymisationPlan;
import org.lessons.anonymise.AnonymisationPolicy;
import org.lessons.anonymise.Anonymiser;
import org.lessons.io.Read;
import org.lessons.io.json.LessonsJson;
import org.lessons.model.CaseFile;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;
import org.lessons.model.check.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The main job: reads case files, takes the people out, and writes what may go outside.
 *
 * <p>Writes {@code cases.ndjson}, {@code dataset/} (or {@code dataset.zip}), {@code review.md} and {@code review.json}, all of them or none. A case
 * with a finding that stands against it is not written; the others go on. Exit status 0: all were written; 1: some were
 * not, or there was none; 2: it was called wrongly, or a file could not be read or written.
 */
@Command(
        name = "ShareCases",
        description = "Takes the people out of case files and writes what may go outside.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class ShareCases implements Callable<Integer> {

    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE",
            description = "a case file (.json), one a line (.ndjson), or a folder of .json files, which are taken and"
                    + " numbered in the order of their names")
    private Path in = Path.of("");

    @Option(
            names = "--policy",
            required = true,
            paramLabel = "POLICY",
            description = "screen, darkened-profile, mr-x, or a policy file (.json)")
    private String policy = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "a folder that does not exist yet, or is empty")
    private Path out = Path.of("");

    @Option(names = "--zip", description = "the data package as one file, dataset.zip, and not as a folder")
    private boolean zip;

    @Option(
            names = "--for-spreadsheets",
            description = "the data package for who opens its files in a spreadsheet: with a guard before formulas")
    private boolean forSpreadsheets;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /**
     * Runs it.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /**
     * Runs it without leaving the JVM.
     *
     * @param args the options
     * @return the exit status
     */
    static int run(String... args) {
        VALIDATOR.setLevel(Level.WARNING);
        return new CommandLine(new ShareCases())
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    command.getErr().println(whatFailed(problem));
                    return CommandLine.ExitCode.USAGE;
                })
                .execute(args);
    }

    private static String whatFailed(Exception problem) {
        Throwable cause = problem instanceof UncheckedIOException ? problem.getCause() : problem;
        String kind = cause.getClass().getSimpleName();
        // What the file system says may name a file, and nothing else; any other message may repeat what was read.
        return cause instanceof IOException
                ? "could not read or write: " + kind + ": " + cause.getMessage()
                : "stopped by a mistake in the program: " + kind;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(in)) {
            throw new ParameterException(spec.commandLine(), "--in: there is no such file");
        }
        if (!Outbox.isFree(out)) {
            throw new ParameterException(spec.commandLine(), "--out: there is something there already");
        }
        AnonymisationPolicy chosen = policy();
        Anonymiser anonymiser =
                Anonymiser.builder(chosen).by("ShareCases, unattended").build();
        try (CaseFiles files = CaseFiles.open(in);
                Outbox outbox = Outbox.open(out, chosen, zip, forSpreadsheets)) {
            boolean isEmpty = !files.hasNext();
            if (isEmpty) {
                report("--in", List.of(Finding.of(Location.at(""), "json.no-document")));
            }
            while (files.hasNext()) {
                share(files.next(), files.place(), anonymiser, outbox);
            }
            outbox.finish();
            return isEmpty || outbox.refused() > 0 ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
        }
    }

    private void share(Read<CaseFile> read, String place, Anonymiser anonymiser, Outbox outbox) throws IOException {
        Optional<CaseFile> file = read.value();
        List<Finding> wrong = file.map(this::errors).orElse(read.findings());
        if (file.isEmpty() || !wrong.isEmpty()) {
            report(place, wrong);
            outbox.refuse(place, wrong);
            return;
        }
        AnonymisationPlan plan = anonymiser.plan(file.get());
        if (plan.gate().isOpen()) {
            outbox.add(place, plan);
        } else {
            report(place, plan.gate().findings());
            outbox.refuse(place, plan.gate().findings());
        }
    }

    private List<Finding> errors(CaseFile file) {
        return CaseValidator.validate(file).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private void report(String place, List<Finding> findings) {
        for (Finding finding : findings) {
            String at = finding.location().toString().strip();
            String where = at.isEmpty() ? place : place + ": " + at;
            spec.commandLine()
                    .getErr()
                    .println(where + ": " + finding.severity() + " " + finding.code() + ": " + finding.message());
        }
    }

    private AnonymisationPolicy policy() throws IOException {
        Optional<AnonymisationPolicy> preset = AnonymisationPolicy.named(policy);
        if (preset.isPresent()) {
            return preset.get();
        }
        if (!policy.endsWith(".json") || !Files.isRegularFile(Path.of(policy))) {
            throw new ParameterException(
                    spec.commandLine(), "--policy: screen, darkened-profile, mr-x, or a .json file that is there");
        }
        Read<AnonymisationPolicy> read =
                LessonsJson.strict().read(AnonymisationPolicy.class, Files.readAllBytes(Path.of(policy)));
        List<Finding> wrong = read.value().map(AnonymisationPolicy::check).orElse(read.findings());
        report("policy", wrong);
        return read.value()
                .filter(value -> wrong.stream().noneMatch(finding -> finding.severity() == Severity.ERROR))
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "--policy: the file has mistakes"));
    }
}
