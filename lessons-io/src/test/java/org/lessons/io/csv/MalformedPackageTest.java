package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;

class MalformedPackageTest {

    private static final List<CaseFile> FILES = ThreeCases.files();

    @TempDir
    Path directory;

    private Path dataset;

    @BeforeEach
    void writesAPackage() {
        dataset = Packages.write(directory, CaseFile.class, FILES);
    }

    /** Table, what is replaced by what in it, and the finding: table, row, column, code. */
    static Stream<Arguments> broken() {
        return Stream.of(
                // the header
                broken("accounts", "\"case_key\"", "\ufeff\ufeff\"case_key\"", "accounts|||csv.unknown-column"),
                broken("accounts", "\"case_key\"", "PK\u0003\u0004\"case_key\"", "accounts|||csv.workbook"),
                broken("accounts", "\"case_key\"", "c\u0000a\u0000s\u0000e\u0000", "accounts|||csv.encoding"),
                broken("accounts", "\"case_key\"", "sep=,\r\n\"case_key\"", "accounts|||csv.header"),
                broken("cases_extensions", "\"case_key\",", "\"case_key\";", "cases_extensions|||csv.separator"),
                broken("cases_extensions", "\"case_key\",", "case_key|", "cases_extensions|||csv.separator"),
                broken(
                        "cases_extensions",
                        "\"case_key\",\"name\",\"value\"",
                        "\"case_key;name;value\"",
                        "cases_extensions|||csv.separator"),
                broken(
                        "cases_extensions",
                        "\"case_key\",\"name\",\"value\"",
                        "\"case_key\tname\tvalue\"",
                        "cases_extensions|||csv.separator"),
                broken("cases_extensions", "\"case_key\",\"name\",\"value\"\r\n", "", "cases_extensions|||csv.header"),
                broken("cases_extensions", "\"name\"", "\"nickname\"", "cases_extensions|||csv.unknown-column"),
                broken("cases_extensions", "\"name\"", "\"nickname\"", "cases_extensions||name|csv.missing-column"),
                broken("accounts", ",\"text_why\"", "", "accounts||text_why|csv.missing-column"),
                broken("accounts", "\"text_why\"", "\"text\"", "accounts||text|csv.duplicate-column"),
                broken("accounts", "\"voice\"", "", "accounts|||csv.unknown-column"),
                broken("accounts", "\"text_why\"", "\"text_why\",\"more\"", "accounts|||csv.unknown-column"),
                broken("accounts", "\"text_why\"\r\n", "\"text_why\r\n", "accounts||text_why|csv.quote"),
                // rows and quotes
                broken("accounts", "\"a2\",,,", "\"a2\",,", "accounts|2||csv.ragged-row"),
                broken("accounts", "\"a2\",,,", "\"a2\",,,,", "accounts|2||csv.ragged-row"),
                broken("accounts", "1,3,judgement", "\r\n1,3,judgement", "accounts|3||csv.blank-row"),
                broken("accounts", "\"it ended\"", "\"it ended", "accounts|4|text|csv.unclosed-quote"),
                broken("accounts", "\"we sat down\"", "\"we sat\" down", "accounts|3|text|csv.quote"),
                broken("accounts", "\"we sat down\"", "we \"sat\" down", "accounts|3|text|csv.quote"),
                broken("accounts", "\"we sat down\"", " \"we sat down\"", "accounts|3|text|csv.quote"),
                broken("accounts", "\"it ended\",\r\n", "\"it ended\",", "accounts|||csv.last-line"),
                broken("decisions_by", "1,2,1,BOARD\r\n", "1,2,1,BO", "decisions_by|||csv.last-line"),
                broken("accounts", "we sat down", "\u0000\u0001", "none"),
                // keys
                broken("cases", "2,\"case2\"", ",\"case2\"", "cases|2|case_key|csv.missing-value"),
                broken("cases", "2,\"case2\"", "two,\"case2\"", "cases|2|case_key|csv.value"),
                broken("cases", "2,\"case2\"", "02,\"case2\"", "cases|2|case_key|csv.value"),
                broken("cases", "2,\"case2\"", "2.0,\"case2\"", "cases|2|case_key|csv.value"),
                broken("cases", "2,\"case2\"", "99999999999999999999,\"case2\"", "cases|2|case_key|csv.value"),
                broken("cases", "2,\"case2\"", "1,\"case2\"", "cases|2|case_key|csv.duplicate-key"),
                broken("cases", "3,\"case3\"", "1,\"case3\"", "cases|3|case_key|csv.row-order"),
                broken("cases", "3,\"case3\"", "4,\"case3\"", "permissions|1|case_key|csv.foreign-key"),
                broken("accounts", "1,3,judgement", "1,2,judgement", "accounts|3|key|csv.duplicate-key"),
                broken("accounts", "2,4,pulled", "2,3,pulled", "accounts|4|key|csv.duplicate-key"),
                broken("accounts", "1,3,judgement", "1,1,judgement", "accounts|3|key|csv.row-order"),
                broken("accounts", "1,3,judgement", "1,,judgement", "accounts|3|key|csv.missing-value"),
                broken("accounts", "1,3,judgement", "1,-3,judgement", "accounts|3|key|csv.value"),
                broken("accounts", "1,1,what_we_did", "x,1,what_we_did", "accounts|1|case_key|csv.value"),
                broken("accounts", "2,4,pulled", "1,4,pulled", "cases|1|rows_elsewhere|csv.count"),
                broken("accounts", "2,4,pulled", "7,4,pulled", "accounts|4|case_key|csv.foreign-key"),
                broken("accounts", "1,3,judgement", "1,3,elsewhere", "accounts|3|part|csv.value"),
                broken("accounts", "1,3,judgement", "1,3,", "accounts|3|part|csv.value"),
                broken("accounts", "1,3,judgement", "1,3,what_we_did", "accounts|3|position|csv.position"),
                broken("accounts", "1,2,what_we_did,2", "1,2,what_we_did,3", "accounts|2|position|csv.position"),
                broken("accounts", "1,2,what_we_did,2", "1,2,what_we_did,", "accounts|2|position|csv.position"),
                broken("accounts", "1,1,what_we_did,1", "1,1,judgement,1", "accounts|2||csv.row-order"),
                broken("decisions_by", "1,2,1,BOARD", "1,3,1,BOARD", "decisions_by|3|parent_key|csv.foreign-key"),
                broken("decisions_by", "1,2,1,BOARD", "1,,1,BOARD", "decisions_by|3|parent_key|csv.foreign-key"),
                broken("decisions_by", "1,1,1,BOARD", "1,2,1,BOARD", "decisions_by|2||csv.row-order"),
                broken("decisions_by", "1,1,2,MANAGER", "1,1,1,MANAGER", "decisions_by|2|position|csv.position"),
                broken("decisions_by", "1,1,2,MANAGER\r\n", "", "cases|1|rows_elsewhere|csv.count"),
                broken(
                        "decisions_by",
                        "1,2,1,BOARD\r\n",
                        "1,2,1,BOARD\r\n1,2,2,BOARD\r\n",
                        "cases|1|rows_elsewhere|csv.count"),
                broken("decisions_by", "1,2,1,BOARD\r\n", "", "decisions_by|||csv.rows"),
                broken("cases", "3,\"case3\"", "\r\n3,\"case3\"", "cases|3||csv.blank-row"),
                broken("accounts", "1,3,judgement", ",,,,,\r\n,\r\n1,3,judgement", "accounts|4||csv.blank-row"),
                broken("cases_extensions", "\"acme.two\"", "\"acme.one\"", "cases_extensions|2|name|csv.duplicate-key"),
                // values
                broken("decisions_by", "1,1,1,BOARD", "1,1,1,board", "decisions_by|1|value|csv.value"),
                broken("decisions_by", "1,1,1,BOARD", "1,1,1,", "decisions_by|1|value|csv.missing-value"),
                broken("cases_extensions", "\"acme.one\"", "", "cases_extensions|1|name|csv.missing-value"),
                broken("cases_extensions", ",\"1\"", ",", "cases_extensions|1|value|csv.missing-value"),
                broken("cases", "SUBMITTED", "SUB MITTED", "cases|1|status|csv.value"),
                broken("cases", "1,\"case1\",,,1,", "1,\"case1\",,,1.0,", "cases|1|revision|csv.value"),
                broken("cases", "1,\"case1\",,,1,", "1,\"case1\",,,99999999999,", "cases|1|revision|csv.value"),
                broken("cases", "1,\"case1\",,,1,", "1,\"case1\",,,\"\",", "cases|1|revision|csv.value"),
                broken("cases", "DECLINED", "declined", "cases|3|title_why|csv.value"),
                broken("costs", "1.50", "1,50", "costs|1||csv.ragged-row"),
                broken("costs", "1.50", "1e5", "costs|1|min|csv.value"),
                broken("costs", "1.50", "NaN", "costs|1|min|csv.value"),
                broken("organisations", "TRUE", "true", "organisations|1|teller|csv.value"),
                broken("organisations", "TRUE", "1", "organisations|1|teller|csv.value"),
                broken("permissions", "2026-01-02", "2026-02-30", "permissions|1|on|csv.value"),
                broken("permissions", "2026-01-02", "02/01/2026", "permissions|1|on|csv.value"),
                broken("concerns", "P2W", "2 weeks", "concerns|1|raised_at_least|csv.value"),
                broken("cases", ",2019-04,", ",2019-13,", "cases|1|subject_started_edtf|csv.value"),
                broken("cases_absent", "somethingNew", "title", "cases_absent|1|name|csv.value"),
                broken("cases_absent", "failure_case", "nowhere", "cases_absent|1|part|csv.value"),
                // what follows from other columns
                broken("cases", "2019-04-30", "2019-04-29", "cases|1|subject_started_latest|csv.derived"),
                broken("cases", "2019-04-01", "", "cases|1|subject_started_earliest|csv.derived"),
                broken("cases", "MONTH", "YEAR", "cases|1|subject_started_precision|csv.derived"),
                broken("cases", ",2019-04,", ",,", "cases|1|subject_started_earliest|csv.derived"),
                broken("concerns", "P2W,14", "P2W,15", "concerns|1|raised_at_least_days|csv.derived"),
                broken("concerns", "P1M,31", "P1M,30", "concerns|1|raised_at_most_days|csv.derived"),
                broken("stops", "SHIFTED", "TOLD", "stops|1|when_shifted_edtf|csv.shifted"),
                broken("stops", ",,,,,2031-02-03", ",2031-02-03,,,,", "stops|1|when_edtf|csv.shifted"));
    }

    private static Arguments broken(String table, String from, String to, String finding) {
        return Arguments.of(table, from, to, finding);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void tellsWhereItIsBroken(String table, String from, String to, String expected) throws IOException {
        Path file = dataset.resolve(table + ".csv");
        String text = Packages.text(file);
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));

        List<Read<CaseFile>> reads = Packages.read(dataset, CaseFile.class);

        if (!expected.equals("none")) {
            assertThat(reads.stream().flatMap(read -> read.findings().stream()).map(MalformedPackageTest::line))
                    .contains(expected);
            assertThat(FILES).containsAll(values(reads));
        }
    }

    @Test
    void readsTheCasesThatAreNotConcerned() throws IOException {
        replace("accounts.csv", "\"a2\",,,", "\"a2\",,");
        List<Read<CaseFile>> reads = Packages.read(dataset, CaseFile.class);
        assertThat(values(reads)).containsExactly(FILES.get(1), FILES.get(2));
        assertThat(reads.get(0).findings())
                .map(MalformedPackageTest::line)
                .containsExactly("accounts|2||csv.ragged-row");
    }

    @Test
    void tellsEverythingThatIsWrongWithACaseAtOnce() throws IOException {
        replace("cases.csv", "SUBMITTED", "submitted");
        replace("costs.csv", "1.50", "much");
        replace("decisions_by.csv", "1,1,2,MANAGER", "1,1,2,the manager");
        assertThat(Packages.findings(dataset, CaseFile.class))
                .map(MalformedPackageTest::line)
                .containsExactly("cases|1|status|csv.value", "costs|1|min|csv.value", "decisions_by|2|value|csv.value");
    }

    @Test
    void neverRepeatsAValue() throws IOException {
        replace("cases.csv", "SUBMITTED", "Secret Person");
        replace("accounts.csv", "\"text_why\"", "\"Secret Person\"");
        assertThat(Packages.findings(dataset, CaseFile.class))
                .isNotEmpty()
                .noneMatch(finding -> finding.toString().contains("Secret"));
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Path file = dataset.resolve("accounts.csv");
        Files.write(file, Packages.text(file).replace("sat", "s\u00e4t").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Packages.findings(dataset, CaseFile.class))
                .map(Finding::code)
                .containsExactly("csv.encoding");
    }

    @Test
    void refusesACellThatHasNoEnd() throws IOException {
        replace("accounts.csv", "we sat down", "x".repeat(17_000_000));
        assertThat(Packages.findings(dataset, CaseFile.class))
                .map(MalformedPackageTest::line)
                .contains("accounts|3|text|csv.too-long");
    }

    @Test
    void givesUpOnACaseThatHasNoEndOfRows() throws IOException {
        StringBuilder rows = new StringBuilder("\"case_key\",\"parent_key\",\"position\",\"value\"\r\n");
        for (int i = 1; i <= 100_001; i++) {
            rows.append("1,1,").append(i).append(",BOARD\r\n");
        }
        Files.writeString(dataset.resolve("decisions_by.csv"), rows);
        List<Read<CaseFile>> reads = Packages.read(dataset, CaseFile.class);
        assertThat(reads.get(0).findings()).map(Finding::code).containsExactly("csv.too-many-rows");
        assertThat(values(reads)).containsExactly(FILES.get(1), FILES.get(2));
    }

    private void replace(String name, String from, String to) throws IOException {
        Path file = dataset.resolve(name);
        String text = Packages.text(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private static List<CaseFile> values(List<Read<CaseFile>> reads) {
        return reads.stream().flatMap(read -> read.value().stream()).toList();
    }

    /** Table, row, column and code. */
    static String line(Finding finding) {
        Location.InTable at = (Location.InTable) finding.location();
        return at.table() + "|" + (at.row() == 0 ? "" : at.row()) + "|" + at.column() + "|" + finding.code();
    }
}
