package org.lessons.benchmarks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Several pieces of work, each done once a round, one after the other: what disturbs the machine disturbs them all.
 *
 * <p>Time and memory are this thread's own.
 */
final class Rounds {

    /** A piece of work. */
    @FunctionalInterface
    interface Work {
        /** Does it once. */
        void run() throws IOException;
    }

    private static final class Readings {
        private final double[] nanos;
        private final double[] bytes;

        private Readings(int rounds) {
            nanos = new double[rounds];
            bytes = new double[rounds];
        }
    }

    private final Work tidying;
    private final Map<String, Work> works = new LinkedHashMap<>();
    private final Map<String, Readings> readings = new LinkedHashMap<>();

    /**
     * No work so far.
     *
     * @param tidying done after each piece of work, and not measured
     */
    Rounds(Work tidying) {
        this.tidying = tidying;
    }

    Rounds add(String name, Work work) {
        works.put(name, work);
        return this;
    }

    void run(int warmUp, int measured) throws IOException {
        works.keySet().forEach(name -> readings.put(name, new Readings(measured)));
        for (int round = 0; round < warmUp + measured; round++) {
            System.gc();
            for (Map.Entry<String, Work> work : works.entrySet()) {
                long allocated = ThisThread.allocatedBytes();
                long cpu = ThisThread.cpuNanos();
                work.getValue().run();
                if (round >= warmUp) {
                    Readings of = of(work.getKey());
                    of.nanos[round - warmUp] = ThisThread.cpuNanos() - cpu;
                    of.bytes[round - warmUp] = ThisThread.allocatedBytes() - allocated;
                }
                tidying.run();
            }
        }
    }

    private Readings of(String name) {
        return Objects.requireNonNull(readings.get(name), name);
    }

    /** How many times as long the other took, round by round; the median. */
    double ratio(String floor, String ours) {
        double[] above = of(floor).nanos;
        double[] below = of(ours).nanos;
        double[] ratios = new double[above.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = above[i] / below[i];
        }
        return Figures.median(ratios);
    }

    /** Microseconds for each of so many. */
    Figures micros(int each) {
        Figures figures = new Figures();
        readings.forEach((name, of) -> figures.say(name, Figures.median(of.nanos) / 1_000 / each));
        return figures;
    }

    /** Bytes allocated for each of so many. */
    Figures bytes(int each) {
        Figures figures = new Figures();
        readings.forEach((name, of) -> figures.say(name, Math.round(Figures.median(of.bytes) / each)));
        return figures;
    }
}
