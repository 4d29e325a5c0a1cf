package org.lessons.examples;

import java.io.IOException;
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
 * <p>Writes {@code cases.ndjson}, {@code dataset/}, {@code review.md} and {@code review.json}, all of them or none. A case
 * with a finding that stands against it is not written; the others go on. Exit status 0: all were written; 1: some were
 * not; 2: it was called wrongly, or a file could not be read or written.
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
            description = "a case file (.json), one a line (.ndjson), or a folder of .json files")
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
                    // A message of the file system may name the file, and nothing else.
                    command.getErr().println("could not read or write: " + problem.getMessage());
                    return CommandLine.ExitCode.USAGE;
                })
                .execute(args);
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
                Outbox outbox = Outbox.open(out, chosen)) {
            while (files.hasNext()) {
                share(files.next(), files.place(), anonymiser, outbox);
            }
            outbox.finish();
            return outbox.refused() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
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
        findings.forEach(finding -> spec.commandLine().getErr().println(place + ": " + finding));
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
                .filter(value -> wrong.isEmpty())
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "--policy: the file has mistakes"));
    }
}
