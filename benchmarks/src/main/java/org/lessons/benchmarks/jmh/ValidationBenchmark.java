package org.lessons.benchmarks.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.check.Finding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Validating one case file in which nothing is wrong. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ValidationBenchmark {

    /** Made by JMH. */
    public ValidationBenchmark() {}

    /**
     * All rules.
     *
     * @param cases what is validated
     * @return what was found, which is nothing
     */
    @Benchmark
    public List<Finding> validate(Cases cases) {
        return CaseValidator.validate(cases.file());
    }
}
