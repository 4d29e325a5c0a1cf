package org.lessons.anonymise.microdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.lessons.anonymise.microdata.RawTable.RawColumn;

/** Random tables: hierarchies of every shape, values that they lack, and text that looks like a label, a set or a range. */
final class RawTables {

    private static final List<String> WORDS = List.of(
            "ash", "bay", "elm", "fir", "oak", "yew", "1990", "1991", "", " ", "{x", "a|b", "p,q", "[1", "low",
            "\u0175", "\n");

    private static final List<String> LABELS =
            List.of("low", "high", "wide", "*", "", "ash", "{low|high}", "[low,high]", "tree", "thing");

    private RawTables() {}

    static Arbitrary<RawTable> tables() {
        Arbitrary<Integer> rows = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(0, 2)),
                Tuple.of(6, Arbitraries.integers().between(3, 40)));
        return Combinators.combine(rows, columns().list().ofMinSize(1).ofMaxSize(4))
                .flatAs(RawTables::tables);
    }

    private static Arbitrary<RawTable> tables(int rows, List<RawColumn> columns) {
        Arbitrary<List<String>> row = Combinators.combine(
                        columns.stream().map(RawTables::valuesOf).toList())
                .as(values -> List.copyOf(values));
        return Combinators.combine(
                        row.list().ofSize(rows),
                        Arbitraries.of("few", "many", "none", "some").list().ofSize(rows),
                        Arbitraries.of("north", "south", "west")
                                .set()
                                .ofMaxSize(2)
                                .list()
                                .ofSize(rows))
                .as((cells, harm, holders) -> new RawTable(columns, cells, harm, List.<Set<String>>copyOf(holders)));
    }

    /** Mostly few values, so that rows of the same values are met; now and then one that the hierarchy lacks. */
    private static Arbitrary<String> valuesOf(RawColumn column) {
        List<String> known = column.rows().stream()
                .filter(row -> !row.isEmpty())
                .map(row -> row.get(0))
                .toList();
        Arbitrary<String> lacking = Arbitraries.of("zinc", "low", "wide", "tree0", "*");
        return known.isEmpty()
                ? lacking
                : Arbitraries.frequencyOf(
                        Tuple.of(12, Arbitraries.of(known)),
                        Tuple.of(12, Arbitraries.of(known.subList(0, Math.min(2, known.size())))),
                        Tuple.of(1, lacking));
    }

    private static Arbitrary<RawColumn> columns() {
        return Combinators.combine(Arbitraries.oneOf(flat(), trees(), ragged(), wild()), Arbitraries.of(true, false))
                .as(RawColumn::new);
    }

    private static Arbitrary<List<List<String>>> flat() {
        return Arbitraries.integers()
                .between(0, WORDS.size())
                .map(size -> WORDS.subList(0, size).stream().map(List::of).toList());
    }

    /** Two or three branches at each step, as deep as it takes. */
    private static Arbitrary<List<List<String>>> trees() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 16),
                        Arbitraries.integers().between(2, 3),
                        Arbitraries.of(true, false))
                .as((size, fan, star) -> IntStream.range(0, size)
                        .mapToObj(value -> chain(value, size, fan, star))
                        .toList());
    }

    private static List<String> chain(int value, int size, int fan, boolean star) {
        List<String> chain = new ArrayList<>(List.of(WORDS.get(value)));
        for (int step = 1, at = value / fan, nodes = size; nodes > fan; step++, at /= fan, nodes = (nodes + 1) / fan) {
            chain.add("tree" + step + "." + at);
        }
        if (star) {
            chain.add("*");
        }
        return chain;
    }

    /** Trees of which some rows lack a step, so that a label may stand at several heights or above two branches. */
    private static Arbitrary<List<List<String>>> ragged() {
        return Combinators.combine(
                        trees(), Arbitraries.integers().between(0, 6).list().ofSize(16))
                .as((rows, gaps) -> IntStream.range(0, rows.size())
                        .mapToObj(value -> without(rows.get(value), gaps.get(value)))
                        .toList());
    }

    private static List<String> without(List<String> chain, int step) {
        List<String> left = new ArrayList<>(chain);
        if (step > 0 && step < left.size()) {
            left.remove(step);
        }
        return left;
    }

    /** Anything: labels in any order, values twice, rows of nothing. */
    private static Arbitrary<List<List<String>>> wild() {
        Arbitrary<List<String>> row = Combinators.combine(
                        Arbitraries.of(WORDS),
                        Arbitraries.of(LABELS).list().ofMaxSize(4),
                        Arbitraries.integers().between(0, 20))
                .as((value, labels, nothing) -> {
                    List<String> chain = new ArrayList<>(List.of(value));
                    chain.addAll(labels);
                    return nothing == 0 ? List.<String>of() : chain;
                });
        return row.list().ofMaxSize(8);
    }

    static Arbitrary<PlainModel> models() {
        Arbitrary<PlainModel> k = Arbitraries.integers().between(1, 7).map(PlainModel::k);
        Arbitrary<PlainModel> other = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 4).map(PlainModel::distinct),
                Arbitraries.integers().between(1, 3).map(PlainModel::holders),
                Arbitraries.doubles().between(1, 3.5).map(PlainModel::entropy),
                Arbitraries.of(0.0, 0.1, 0.2, 0.35, 0.6, 1.0).map(PlainModel::equal),
                Arbitraries.of(0.0, 0.05, 0.1, 0.2, 0.5).map(PlainModel::ordered),
                Arbitraries.of(0.3, 0.5, 0.75).map(PlainModel::own));
        return Arbitraries.oneOf(
                k,
                other,
                Combinators.combine(k, other).as(PlainModel::and),
                Combinators.combine(other, other, k)
                        .as((one, two, three) -> one.and(two).and(three)));
    }
}
