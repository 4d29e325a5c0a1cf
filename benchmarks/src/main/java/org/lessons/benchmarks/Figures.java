package org.lessons.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a program found out, to be printed as one line of JSON in the order in which it was said. */
final class Figures {

    private static final MathContext THREE_DIGITS = new MathContext(3);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, Object> figures = new LinkedHashMap<>();

    Figures say(String name, String value) {
        figures.put(name, value);
        return this;
    }

    Figures say(String name, boolean value) {
        figures.put(name, value);
        return this;
    }

    Figures say(String name, long value) {
        figures.put(name, value);
        return this;
    }

    /** To three digits: the fourth would be another one in the next run. */
    Figures say(String name, double value) {
        figures.put(name, rounded(value));
        return this;
    }

    Figures say(String name, Figures values) {
        figures.put(name, values.figures);
        return this;
    }

    private static Object rounded(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(new BigDecimal(value).round(THREE_DIGITS).toPlainString())
                : "not measured";
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    @Override
    public String toString() {
        return MAPPER.writeValueAsString(figures);
    }
}
