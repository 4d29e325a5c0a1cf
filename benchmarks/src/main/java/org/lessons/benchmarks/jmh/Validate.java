package org.lessons.benchmarks.jmh;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Validating a typical case in which nothing is wrong, beside the same checks written by hand. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class Validate {

    private final Validator constraints = ConstraintsAlone.validator();

    /** Made by JMH. */
    public Validate() {}

    /**
     * Ours.
     *
     * @param cases what is validated
     * @return what was found, which is nothing
     */
    @Benchmark
    public List<Finding> library(TypicalCases cases) {
        return CaseValidator.validate(cases.next());
    }

    /**
     * The same checks, each written down for the component that it is about.
     *
     * @param cases what is validated
     * @return what was found, which is nothing
     */
    @Benchmark
    public List<Finding> byHand(TypicalCases cases) {
        return ByHand.validate(cases.next());
    }

    /**
     * What Hibernate Validator does when it is left to itself with the constraints on components: no rule of ours is asked.
     *
     * @param cases what is validated
     * @return what was found, which is nothing
     */
    @Benchmark
    public Set<ConstraintViolation<FailureCase>> constraintsAlone(TypicalCases cases) {
        return constraints.validate(cases.next());
    }
}
