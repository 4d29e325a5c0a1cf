package org.lessons.benchmarks.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lessons.model.FailureCase;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.check.Finding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The first case that a process validates: what a command line pays each time, and a service once.
 *
 * <p>The case is there already, so the records and lists of codes that it is made of are loaded on both sides.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(8)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Thread)
public class ValidateFirstUse {

    private FailureCase content = FailureCase.builder().build();

    /** Made by JMH. */
    public ValidateFirstUse() {}

    /** Makes the case. */
    @Setup
    public void make() {
        content = TypicalCases.made(0);
    }

    /**
     * Ours.
     *
     * @return what was found, which is nothing
     */
    @Benchmark
    public List<Finding> library() {
        return CaseValidator.validate(content);
    }

    /**
     * The same checks, each written down for the component that it is about.
     *
     * @return what was found, which is nothing
     */
    @Benchmark
    public List<Finding> byHand() {
        return ByHand.validate(content);
    }
}
