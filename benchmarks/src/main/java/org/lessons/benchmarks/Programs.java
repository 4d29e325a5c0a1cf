package org.lessons.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** How every program here is run: 0 when it went well, 1 when a file could not be read or written, 2 when called wrongly. */
final class Programs {

    private Programs() {}

    static int run(Object command, String... args) {
        return run(command, new PrintWriter(System.out, true, StandardCharsets.UTF_8), args);
    }

    static int run(Object command, PrintWriter printed, String... args) {
        return new CommandLine(command)
                .registerConverter(Profile.class, Profile::named)
                .setOut(printed)
                .setExecutionExceptionHandler((problem, line, parsed) -> {
                    if (!(problem instanceof IOException)) {
                        throw problem;
                    }
                    line.getErr().println("could not read or write: " + problem.getMessage());
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(args);
    }
}
