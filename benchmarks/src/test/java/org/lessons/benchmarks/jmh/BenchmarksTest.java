package org.lessons.benchmarks.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class BenchmarksTest {

    @Test
    void runAllOfThem() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("org.lessons.benchmarks.jmh.*")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(20))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        assertThat(results)
                .extracting(result -> result.getParams().getBenchmark().replaceAll(".*\\.jmh\\.", ""))
                .containsExactlyInAnyOrder(
                        "JsonBenchmark.walk",
                        "JsonBenchmark.read",
                        "JsonBenchmark.readByDatabind",
                        "JsonBenchmark.write",
                        "JsonBenchmark.writeByDatabind",
                        "Validate.library",
                        "Validate.byHand",
                        "Validate.constraintsAlone",
                        "ValidateFirstUse.library",
                        "ValidateFirstUse.byHand");
    }
}
