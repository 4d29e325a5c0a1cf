package org.lessons.io.csv;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lessons.io.Identifiable;
import org.lessons.io.Read;
import org.lessons.model.Account;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;
import org.lessons.model.Coding;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.WhatWeDid;
import org.lessons.model.coding.Agreement;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyRecord;
import org.lessons.model.vocabulary.Term;

/**
 * What {@code .ci/consumers} compares other programs with: packages of nasty text, and every cell as we read it.
 *
 * <p>Cells are told by a letter for their kind and, where they are texts, by the bytes of these, so that no program's way
 * with signs stands between what is compared.
 */
public final class ForConsumers {

    private static final int CASES = 120;

    private ForConsumers() {}

    /**
     * Runs it.
     *
     * @param args {@code write DIR}; or {@code cells} or {@code duckdb}, {@code case} or {@code file}, a package, and DIR
     */
    public static void main(String[] args) throws IOException, SQLException {
        switch (args[0]) {
            case "write" -> write(Path.of(args[1]));
            case "cells" -> dump(args[1], Path.of(args[2]), Path.of(args[3]));
            case "duckdb" -> duckDb(args[1], Path.of(args[2]), Path.of(args[3]));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void write(Path dir) throws IOException {
        List<CaseFile> nasty = new ArrayList<>(List.of(dangerous()));
        for (int i = 0; i < CASES; i++) {
            nasty.add(AnyRecord.of(CaseFile.class, 7_000 + i, i * 100 / CASES));
        }
        // R has no text with NUL in it.
        List<CaseFile> forAll = nasty.stream()
                .map(file -> Shape.of(CaseFile.class)
                        .map(
                                file,
                                (at, part, value) ->
                                        value instanceof String ? ((String) value).replace('\0', '\1') : value))
                .toList();
        write(DatasetWriter.identifiable(dir.resolve("nul"), CaseFile.class, Identifiable.staysInTheHouse()), nasty);
        write(DatasetWriter.identifiable(dir.resolve("nasty"), CaseFile.class, Identifiable.staysInTheHouse()), forAll);
        write(
                DatasetWriter.identifiable(dir.resolve("guarded"), CaseFile.class, Identifiable.staysInTheHouse())
                        .forSpreadsheets(),
                forAll);
        write(
                DatasetWriter.identifiable(dir.resolve("coded"), CaseFile.class, Identifiable.staysInTheHouse()),
                coded(new Random(5)));
    }

    /** Each of the signs that a guard is for, before what would be a formula then. */
    private static CaseFile dangerous() {
        List<Account> accounts = new ArrayList<>();
        for (char sign : Guard.BEFORE.toCharArray()) {
            for (String rest : List.of("1+1", "=1+1", "SUM(1;2)", "HYPERLINK(\"http://example.org\")", "", "a")) {
                accounts.add(Account.builder().text(sign + rest).build());
            }
        }
        return CaseFile.of(FailureCase.builder()
                .narrative(Narrative.builder()
                        .whatWeDid(WhatWeDid.builder().accounts(accounts).build())
                        .build())
                .build());
    }

    private static void write(DatasetWriter<CaseFile> writer, List<CaseFile> files) throws IOException {
        try (writer) {
            for (CaseFile file : files) {
                writer.add(file);
            }
            writer.finish(Packages.released(files.size()));
        }
    }

    /** Seven coders of the same parts, who mostly agree; some gave two codes, some none, and some did not say who they are. */
    private static List<CaseFile> coded(Random random) {
        List<CaseFile> files = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            List<Coding> codings = new ArrayList<>();
            for (String scheme : List.of("SEIPS@3.0", "YCFF@1", "acme=1")) {
                for (String target : List.of("k1", "k2", "k3")) {
                    for (int coder = 0; coder < 7; coder++) {
                        for (int times = random.nextInt(8) == 0 ? 2 : random.nextInt(5) == 0 ? 0 : 1;
                                times > 0;
                                times--) {
                            String code =
                                    scheme.startsWith("acme") || random.nextInt(4) > 0 ? "A" : "B" + random.nextInt(3);
                            codings.add(Coding.builder()
                                    .target(target)
                                    .scheme(scheme)
                                    .code(code)
                                    .coder(Term.of(coder < 5 ? "ANALYST" : "MACHINE"))
                                    .by(coder % 3 == 2 ? Optional.empty() : Optional.of("coder " + coder))
                                    .build());
                        }
                    }
                }
            }
            codings.add(
                    Coding.builder().target("k1").scheme("SEIPS@3.0").code("A").build());
            files.add(CaseFile.of(FailureCase.builder().codings(codings).build()));
        }
        return files;
    }

    private static void dump(String kind, Path dataset, Path out) throws IOException {
        if (kind.equals("file")) {
            dump(CaseFile.class, dataset, out);
        } else {
            dump(ClaimedCase.class, dataset, out);
        }
    }

    private static <R extends Record> void dump(Class<R> type, Path dataset, Path out) throws IOException {
        Files.createDirectories(out);
        List<FailureCase> contents = new ArrayList<>();
        Tables<R> tables = Tables.of(type);
        List<List<String>> lines = tables.all().stream()
                .<List<String>>map(table -> new ArrayList<>())
                .toList();
        long[] written = new long[tables.all().size()];
        OutgoingCase laid = new OutgoingCase(tables, written);
        for (Read<R> read : Packages.read(dataset, type)) {
            R document = read.value()
                    .orElseThrow(() -> new IOException(read.findings().toString()));
            contents.add(
                    document instanceof CaseFile
                            ? ((CaseFile) document).content()
                            : ((ClaimedCase) document).content());
            laid.lay(document);
            long caseKey = laid.caseKey();
            for (Table table : tables.all()) {
                for (Line line : laid.lines(table)) {
                    written[table.index()]++;
                    lines.get(table.index()).add(line(table, line, caseKey));
                }
            }
        }
        for (Table table : tables.all()) {
            if (!lines.get(table.index()).isEmpty()) {
                Files.write(out.resolve(table.name() + ".tsv"), lines.get(table.index()));
            }
        }
        try (Writer agreement = Files.newBufferedWriter(out.resolve("agreement.tsv"))) {
            for (var entry : Agreement.byScheme(contents).entrySet()) {
                Agreement found = entry.getValue();
                String alpha = found.alpha().isPresent() ? "f" + found.alpha().getAsDouble() : "-";
                agreement.write(String.join(
                                "\t",
                                text(entry.getKey()),
                                alpha,
                                "i" + found.coders(),
                                "i" + found.units(),
                                "i" + found.pairable())
                        + "\n");
            }
        }
    }

    private static String line(Table table, Line line, long caseKey) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(i -> cell(table.columns().get(i).kind(), held(table, line, i, caseKey)))
                .collect(Collectors.joining("\t"));
    }

    private static @Nullable String held(Table table, Line line, int column, long caseKey) {
        if (table.columns().get(column).use() != Column.Use.KEY) {
            Object cell = line.cell(column);
            return cell instanceof byte[] ? new String((byte[]) cell, StandardCharsets.US_ASCII) : (String) cell;
        }
        if (column == table.place()) {
            return line.place();
        }
        return Long.toString(
                column == 0
                        ? caseKey
                        : column == table.key()
                                ? line.key()
                                : column == table.parentKey() ? line.parentKey() : line.position());
    }

    private static String cell(Kind kind, @Nullable String cell) {
        if (cell == null) {
            return "-";
        }
        return switch (kind) {
            case TEXT, CODE -> text(cell);
            case WHOLE -> "i" + cell;
            case DECIMAL -> number(new BigDecimal(cell));
            case FLAG -> "b" + cell;
            case DAY -> "d" + cell;
        };
    }

    private static String text(String text) {
        return "s" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String number(BigDecimal number) {
        return "n" + number.toPlainString();
    }

    private static void duckDb(String kind, Path dataset, Path out) throws IOException, SQLException {
        Files.createDirectories(out);
        Tables<?> tables = kind.equals("file") ? Tables.of(CaseFile.class) : Tables.of(ClaimedCase.class);
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("SET file_search_path = '" + dataset + "'");
            statement.execute(Packages.text(dataset.resolve("load.sql")));
            for (Table table : tables.all()) {
                if (!Files.exists(dataset.resolve(table.file()))) {
                    continue;
                }
                try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table.name() + "\"");
                        Writer lines = Files.newBufferedWriter(out.resolve(table.name() + ".tsv"))) {
                    while (rows.next()) {
                        lines.write(line(table, rows) + "\n");
                    }
                }
            }
        }
    }

    private static String line(Table table, ResultSet rows) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Kind kind = table.columns().get(i).kind();
            String value = rows.getString(i + 1);
            cells.add(cell(kind, kind == Kind.FLAG && value != null ? value.toUpperCase(Locale.ROOT) : value));
        }
        return String.join("\t", cells);
    }
}
