package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lessons.model.table.DescribedColumn;
import org.lessons.model.table.DescribedTable;

class TablePackageProperties {

    @Provide
    Arbitrary<DescribedTable> tables() {
        Arbitrary<String> pieces = Arbitraries.of(
                "",
                "",
                "a",
                "=",
                "'",
                "\"",
                ",",
                "\r",
                "\n",
                "\t",
                "\0",
                " ",
                "NA",
                "\ufeff",
                "\ud83d\udeb2",
                "\uff1d");
        Arbitrary<String> cells = pieces.list().ofMaxSize(4).map(parts -> String.join("", parts));
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(width -> cells.list()
                        .ofSize(width)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(12)
                        .map(rows -> new DescribedTable(
                                "any",
                                "",
                                IntStream.range(0, width)
                                        .mapToObj(i -> new DescribedColumn("c_" + i, "Anything."))
                                        .toList(),
                                rows)));
    }

    @Property(tries = 300)
    void everyCellComesBackAsItWas(@ForAll("tables") DescribedTable table, @ForAll boolean forSpreadsheets) {
        List<List<String>> expected = new ArrayList<>();
        expected.add(table.columns().stream().map(DescribedColumn::name).toList());
        expected.addAll(table.rows());
        assertThat(written(table, forSpreadsheets)).isEqualTo(expected);
    }

    private static List<List<String>> written(DescribedTable table, boolean forSpreadsheets) {
        return Packages.inDirectory(dir -> {
            TablePackage whole = TablePackage.of("any", "Any", List.of(table));
            Path target = dir.resolve("package");
            try {
                assertThat((forSpreadsheets ? whole.forSpreadsheets() : whole).write(target))
                        .isEmpty();
                try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .detectBomHeader(forSpreadsheets)
                        .skipEmptyLines(false)
                        .ofCsvRecord(target.resolve("any.csv"))) {
                    return reader.stream()
                            .map(row -> row.getFields().stream()
                                    .map(cell -> forSpreadsheets ? unguarded(cell) : cell)
                                    .toList())
                            .toList();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String unguarded(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
