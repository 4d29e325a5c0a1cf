package org.lessons.anonymise.release;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What each row tells, as numbers: the values of a row one after another, and where those of a row begin.
 *
 * @param codes the values
 * @param begins where each row begins among them; one more than there are rows
 * @param overall how often each value is told
 */
record Coded(int[] codes, int[] begins, int[] overall) {

    static Coded of(List<? extends Collection<String>> values, List<String> order) {
        Map<String, Integer> numbers = new HashMap<>();
        Stream.concat(
                        order.stream(),
                        values.stream().flatMap(Collection::stream).distinct().sorted())
                .forEach(value -> numbers.putIfAbsent(value, numbers.size()));
        int[] begins = new int[values.size() + 1];
        int[] codes = new int[values.size()];
        int filled = 0;
        for (int row = 0; row < values.size(); row++) {
            for (String value : values.get(row)) {
                codes = filled == codes.length ? Arrays.copyOf(codes, Math.max(4, filled * 2)) : codes;
                codes[filled++] = numbers.getOrDefault(value, 0);
            }
            begins[row + 1] = filled;
        }
        int[] overall = new int[numbers.size()];
        for (int at = 0; at < filled; at++) {
            overall[codes[at]]++;
        }
        return new Coded(Arrays.copyOf(codes, filled), begins, overall);
    }
}
