package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.check.Finding;
import org.lessons.model.table.DescribedColumn;
import org.lessons.model.table.DescribedTable;

/** What cannot be written is a finding and no exception, and nothing is written then. */
class TablePackageFindingsTest {

    private static final String HALF = "x\ud83d";

    @TempDir
    Path directory;

    private static DescribedTable table(String name, String... columns) {
        return new DescribedTable(
                name,
                "",
                List.of(columns).stream()
                        .map(column -> new DescribedColumn(column, ""))
                        .toList(),
                List.of(List.of(columns)));
    }

    private static TablePackage of(DescribedTable... tables) {
        return TablePackage.of("closed", "Closed", List.of(tables));
    }

    private void refuses(TablePackage refused, String... findings) throws IOException {
        assertThat(refused.write(directory.resolve("package")))
                .map(Finding::toString)
                .containsExactly(findings);
        assertThat(refused.write(directory.resolve("package.zip"))).isEqualTo(refused.check());
        assertThat(directory).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Cases", "../cases", "a b", "a-b", "a.b", "ca\u0302", "a\nb", "a\"b", "\u0660", "a/b", "\0"})
    void namesOfTablesAndColumnsAreSmallLettersDigitsAndUnderscores(String name) throws IOException {
        refuses(
                of(table("sound", "a"), table(name, "a"), table("other", "a", name)),
                "other: ERROR csv.column-name: The name of column 2 is not 1 to 64 small letters, digits and underscores.",
                "package: ERROR csv.table-name: The name of table 2 is not 1 to 64 small letters, digits and underscores.");
    }

    @Test
    void aNameMayBeSixtyFourLettersLongAndNoLonger() throws IOException {
        String longest = "a".repeat(64);
        assertThat(of(table(longest, longest)).check()).isEmpty();
        assertThat(of(table(longest + "a", "a")).check()).map(Finding::code).containsExactly("csv.table-name");
        assertThat(of(table("a", longest + "a")).check()).map(Finding::code).containsExactly("csv.column-name");
    }

    @Test
    void noTwoTablesHaveOneNameAndNoneIsTheCodeBook() throws IOException {
        refuses(
                of(table("a", "x"), table("codebook", "x"), table("a", "x")),
                "package: ERROR csv.duplicate-table: Table 2 has the name of another table, or of the code book.",
                "package: ERROR csv.duplicate-table: Table 3 has the name of another table, or of the code book.");
    }

    @Test
    void noTwoColumnsHaveOneName() throws IOException {
        refuses(of(table("a", "x", "y", "x")), "a, column x: ERROR csv.duplicate-column: The column occurs twice.");
    }

    @Test
    void aTableHasColumnsAndAPackageHasTables() throws IOException {
        refuses(of(table("a")), "a: ERROR csv.no-column: The table has no column.");
        refuses(of(), "package: ERROR csv.no-table: There is no table to write.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "a_b", "a/b"})
    void theNameOfAPackageIsSmallLettersDigitsAndHyphens(String name) throws IOException {
        refuses(
                TablePackage.of(name, "", List.of(table("a", "x"))),
                "package: ERROR csv.package-name: The name of the package is not 1 to 64 small letters, digits and hyphens.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".zip", "../a.html", "a/b.html", "a b.html", "-a.html", "report", "report.", "C:a.html"})
    void documentsHaveAPlainNameWithAnEnding(String file) throws IOException {
        refuses(
                of(table("a", "x")).with("sound.html", "", new byte[0]).with(file, "", new byte[0]),
                "package: ERROR csv.file-name: The name of file 2 beside the tables is not 1 to 64 letters, digits, hyphens,"
                        + " underscores and full stops, beginning with a letter or a digit, with an ending.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.csv", "A.CSV", "codebook.csv", "DataPackage.json", "load.R", "load.r", "load.sql", "b.md"})
    void noDocumentHasTheNameOfAnotherFileWhateverItsCase(String file) throws IOException {
        refuses(
                of(table("a", "x")).with("B.md", "", new byte[0]).with(file, "", new byte[0]),
                "package: ERROR csv.duplicate-file: File 2 beside the tables has the name of another file of the package.");
    }

    @Test
    void halfACharacterIsNotWrittenAnywhere() throws IOException {
        DescribedColumn column = new DescribedColumn("x", HALF);
        DescribedTable table =
                new DescribedTable("a", HALF, List.of(column), List.of(List.of("sound"), List.of(HALF), List.of(HALF)));
        String says = ": ERROR csv.surrogate: The text holds half a surrogate pair, which cannot be written.";
        refuses(
                TablePackage.of("closed", HALF, List.of(table)).with("a.html", HALF, new byte[0]),
                "a" + says,
                "a, column x" + says,
                "a, row 2, column x" + says,
                "package" + says,
                "package" + says);
    }

    @Test
    void aTableWithoutRowsIsNoError() throws IOException {
        DescribedTable empty = new DescribedTable("a", "", List.of(new DescribedColumn("x", "")), List.of());
        List<Finding> findings = of(empty).write(directory.resolve("package"));
        assertThat(findings).map(Finding::code).containsExactly("csv.no-row");
        assertThat(findings.get(0).message(Locale.forLanguageTag("cy")))
                .isEqualTo("Nid oes rhes yn y tabl, ac felly nid oes ganddo ffeil yn y pecyn.");
        assertThat(Packages.text(directory.resolve("package/codebook.csv"))).contains("a,x,string,optional");
    }
}
