package org.lessons.benchmarks.jmh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.lessons.benchmarks.PlainDatabind;
import org.lessons.benchmarks.TokenWalk;
import org.lessons.io.Identifiable;
import org.lessons.io.Read;
import org.lessons.io.json.LessonsJson;
import org.lessons.model.CaseFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading and writing one case file as JSON, beside the least that it can cost and beside databind. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class JsonBenchmark {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);

    /** Made by JMH. */
    public JsonBenchmark() {}

    /**
     * The parser alone.
     *
     * @param cases what is read
     * @return how long the texts were
     */
    @Benchmark
    public int walk(Cases cases) {
        return TokenWalk.over(cases.document());
    }

    /**
     * Ours.
     *
     * @param cases what is read
     * @return what was read
     */
    @Benchmark
    public Read<CaseFile> read(Cases cases) {
        return LessonsJson.strict().read(CaseFile.class, cases.document());
    }

    /**
     * Databind.
     *
     * @param cases what is read
     * @return what was read
     */
    @Benchmark
    public CaseFile readByDatabind(Cases cases) {
        return PlainDatabind.read(cases.document());
    }

    /**
     * Ours.
     *
     * @param cases what is written
     * @return how long it is
     * @throws IOException never: it writes to memory
     */
    @Benchmark
    public int write(Cases cases) throws IOException {
        out.reset();
        LessonsJson.strict().write(cases.file(), out, Identifiable.staysInTheHouse());
        return out.size();
    }

    /**
     * Databind.
     *
     * @param cases what is written
     * @return how long it is
     */
    @Benchmark
    public int writeByDatabind(Cases cases) {
        out.reset();
        PlainDatabind.write(cases.file(), out);
        return out.size();
    }
}
