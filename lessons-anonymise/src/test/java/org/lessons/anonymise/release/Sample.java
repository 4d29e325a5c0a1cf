package org.lessons.anonymise.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lessons.anonymise.microdata.GeneralisedTable;
import org.lessons.anonymise.microdata.Hierarchy;
import org.lessons.anonymise.microdata.Microdata;
import org.lessons.anonymise.microdata.PrivacyModel;
import org.lessons.anonymise.microdata.Recoding;

/** Rows by chance, and what is released of them. */
record Sample(List<Row> rows) {

    static final String HARM = "harm";
    static final int K = 5;
    static final int L = 3;
    static final PrivacyModel BOTH = PrivacyModel.kAnonymity(K).and(PrivacyModel.distinctDiversity(HARM, L));

    private static final List<String> HARMS =
            List.of("none", "low", "moderate", "severe", "fatal", "distress", "loss of home", "unknown");

    static final Map<String, Function<Row, String>> COLUMNS =
            Map.of("year", Row::year, "region", Row::region, "tenure", Row::tenure, "size", Row::size);

    record Row(String id, String year, String region, String tenure, String size, String harm, String provider) {}

    /** The rarer a value, the later it stands in the list. */
    static Sample of(int n, long seed) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            rows.add(new Row(
                    "case" + i,
                    Integer.toString(2000 + random.nextInt(20)),
                    "region" + random.nextInt(12),
                    "tenure" + random.nextInt(6),
                    Integer.toString(10 + random.nextInt(40)),
                    HARMS.get(Math.min(random.nextInt(HARMS.size()), random.nextInt(HARMS.size()))),
                    "provider" + random.nextInt(9)));
        }
        return new Sample(rows);
    }

    Sample without(int... places) {
        List<Integer> gone = IntStream.of(places).boxed().toList();
        return new Sample(IntStream.range(0, rows.size())
                .filter(i -> !gone.contains(i))
                .mapToObj(rows::get)
                .toList());
    }

    Sample first(int n) {
        return new Sample(rows.subList(0, n));
    }

    static Hierarchy hierarchy(String column) {
        return switch (column) {
            case "year" ->
                Hierarchy.ordered(IntStream.range(2000, 2020)
                        .mapToObj(year -> List.of("" + year, "from " + year / 5 * 5, "from " + year / 10 * 10))
                        .toList());
            case "region" ->
                Hierarchy.of(IntStream.range(0, 12)
                        .mapToObj(region -> List.of("region" + region, "nation" + region / 3))
                        .toList());
            case "tenure" ->
                Hierarchy.of(IntStream.range(0, 6)
                        .mapToObj(tenure -> List.of("tenure" + tenure, tenure < 3 ? "rented" : "owned"))
                        .toList());
            default ->
                Hierarchy.ordered(IntStream.range(10, 50)
                        .mapToObj(size -> List.of("" + size, "from " + size / 10 * 10))
                        .toList());
        };
    }

    Microdata table(String... columns) {
        Microdata.Builder table = Microdata.builder();
        for (String column : columns) {
            Function<Row, String> of = COLUMNS.get(column);
            table.quasiIdentifier(
                    column, hierarchy(column), rows.stream().map(of).toList());
        }
        return table.sensitive(HARM, harms()).build();
    }

    List<String> harms() {
        return rows.stream().map(Row::harm).toList();
    }

    List<String> ids() {
        return rows.stream().map(Row::id).toList();
    }

    GeneralisedTable released(PrivacyModel model, String... columns) {
        return Recoding.local(model).apply(table(columns));
    }

    /** As it goes to the ledger: k of 5 and l of 3 promised, no key. */
    ReleaseOutline.Builder outline(String version, GeneralisedTable table) {
        return outline(version, table, Recoding.Mode.LOCAL);
    }

    ReleaseOutline.Builder outline(String version, GeneralisedTable table, Recoding.Mode mode) {
        return ReleaseOutline.builder(version, table, ReleaseTerms.of(mode, Recoding.Vocabulary.LABELS, K))
                .ids(ids())
                .sensitive(HARM, harms(), L);
    }
}
