package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.When;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Readiness;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

class CaptureSheetTest {

    static List<Read<CaseFile>> read(byte[] sheet) {
        List<Read<CaseFile>> all = new ArrayList<>();
        CaptureSheet.read(new ByteArrayInputStream(sheet)).forEachRemaining(all::add);
        return all;
    }

    private static List<Read<CaseFile>> read(String sheet) {
        return read(sheet.getBytes(StandardCharsets.UTF_8));
    }

    private static Read<CaseFile> only(String sheet) {
        List<Read<CaseFile>> all = read(sheet);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static FailureCase content(Read<CaseFile> read) {
        return read.value().orElseThrow().content();
    }

    private static List<String> told(Read<CaseFile> read) {
        return read.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void whoeverFillsInWhatAFormAsksForHasACompleteCase() {
        Read<CaseFile> read = only("What we tried,What kind of thing it was,Nation,Who can see it,What we did,"
                + "Concerns 1: What was noticed,How we weighed it up,\"How it ended, in words\",Why it did not work 1,"
                + "What we would do differently 1\n"
                + "Tea rounds by robot,Service,cymru,Cyfoedion,We bought one,It spilled,We asked,We sold it,Stairs,Measure\n"
                        .replace("Cyfoedion", "PEERS"));
        assertThat(told(read)).isEmpty();
        assertThat(Readiness.of(content(read))).isEqualTo(Readiness.COMPLETE);
        assertThat(content(read).status()).contains(Codes.Status.DRAFT);
        assertThat(content(read).subject().orElseThrow().places().get(0).nation())
                .contains(Codes.Nation.WALES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title,Who can see it\r\nA,PEERS\r\n",
                "\ufeff\"Title\";\"Who can see it\"\n\"A\";\"PEERS\"",
                "Who can see it\tTitle\tNation\nPEERS\tA\t\n",
                "Who can see it,Title,,,\n,,,,\n\nPEERS,A,,,\n,,,,\n",
                " TITLE ,who  can see it\n# help,# help\nA, peers \n",
                "Teitl,Who can see it\nA,PEERS"
            })
    void howeverASpreadsheetSavesItItIsTheSame(String sheet) {
        Read<CaseFile> read = only(sheet);
        assertThat(told(read)).isEmpty();
        assertThat(content(read).title()).contains("A");
        assertThat(content(read).sharing().orElseThrow().level()).contains(Codes.Level.PEERS);
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2019",
        "2019-04, 2019-04",
        " 2019-04-05 , 2019-04-05",
        "05/04/2019, 2019-04-05",
        "5/4/2019, 2019-04-05",
        "05.04.2019, 2019-04-05",
        "5-4-2019, 2019-04-05",
        "2019/04/05, 2019-04-05",
        "2019/4/5, 2019-04-05",
        "04/2019, 2019-04",
        "2018/2019, 2018/2019",
        "2019~, 2019~"
    })
    void datesAreReadAsInFilesOrWithTheDayFirst(String cell, String date) {
        Read<CaseFile> read = only("When it began\n" + cell);
        assertThat(told(read)).isEmpty();
        assertThat(content(read).subject().orElseThrow().started()).contains(When.on(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04/25/2019",
                "30/02/2019",
                "5/4/19",
                "Apr-19",
                "some time in spring",
                "05/04/2019 10:30",
                "13/2019"
            })
    void whatIsNoDateForCertainIsKeptInTheTellersWords(String cell) {
        Read<CaseFile> read = only("Title,When it began\nA," + cell);
        assertThat(told(read))
                .containsExactly(
                        "capture, row 1, column When it began: WARNING csv.sheet-date: The cell is not a date that"
                                + " can be told for certain; it is kept in the teller's words.");
        assertThat(content(read).subject().orElseThrow().started())
                .contains(When.builder().asTold(cell).build());
    }

    @Test
    void severalCodesStandInOneCellAndWhatIsNoneIsKept() {
        Read<CaseFile> read = only(
                "What sort of place;Concerns 2: Who raised it\n\"Hospice; Cartref gofal;QQMARKQQ; the hut\";the QQ cook");
        assertThat(content(read).subject().orElseThrow().settings())
                .containsExactly(Codes.Setting.HOSPICE, Codes.Setting.CARE_HOME, Term.of("QQMARKQQ"));
        assertThat(content(read).extensions())
                .containsEntry("sheet.case.subject.settings", "the hut")
                .containsEntry("sheet.case.narrative.concerns.concerns.2.raisedBy", "the QQ cook")
                .hasSize(2);
        assertThat(told(read)).hasSize(2).allMatch(finding -> finding.contains(" WARNING csv.sheet-value: "));
        assertThat(told(read).get(1)).startsWith("capture, row 1, column What sort of place");
        assertThat(read.toString() + told(read)).doesNotContain("QQ");
    }

    @Test
    void whatStandsUnderNoHeadingOfOursIsKept() {
        List<Read<CaseFile>> rows = read("Title,QQ favourite,Title,\nA,tea,B,C,D\nE,,,\n");
        assertThat(rows).hasSize(2);
        assertThat(content(rows.get(0)).extensions())
                .containsEntry("sheet.column-B", "QQ favourite: tea")
                .containsEntry("sheet.column-C", "Title: B")
                .containsEntry("sheet.column-D", "C")
                .containsEntry("sheet.column-E", "D")
                .hasSize(4);
        assertThat(rows.get(0).findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "csv.sheet-heading", "csv.sheet-heading-twice", "csv.sheet-no-heading", "csv.sheet-no-heading");
        assertThat(told(rows.get(0)).toString())
                .doesNotContain("QQ")
                .contains("column B", "Column C", "Column D", "Column E");
        assertThat(rows.get(1).findings()).isEmpty();
        assertThat(content(rows.get(1)).title()).contains("E");
    }

    @Test
    void aFirstLineWithoutAnyHeadingOfOursIsRefused() {
        for (String sheet : List.of("", "\n", "QQ,QQ\nA,B", "\ufeff")) {
            Read<CaseFile> read = only(sheet);
            assertThat(told(read))
                    .containsExactly(
                            "capture: ERROR csv.sheet-headings: The first line holds no heading of the sheet.");
        }
    }

    @Test
    void whatCannotBeReadAnyFurtherEndsTheRowsAndKeepsThoseBefore() {
        List<Read<CaseFile>> open = read("Title,Nation\nA,\n\"B,\nC,");
        assertThat(content(open.get(0)).title()).contains("A");
        assertThat(told(open.get(1)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("capture, row 2: ERROR csv.unclosed-quote: ");

        byte[] ansi = "Title\nCaf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        List<Read<CaseFile>> other = read(ansi);
        assertThat(told(other.get(other.size() - 1)).toString())
                .contains(" csv.sheet-encoding: ", "save it as \"CSV UTF-8\"");
    }

    @Test
    void aGuardAgainstFormulasIsTakenAwayAndOtherApostrophesStay() {
        assertThat(content(only("Title\n'=1+1")).title()).contains("=1+1");
        assertThat(content(only("Title\n'Twas said")).title()).contains("'Twas said");
        assertThat(content(only("Title,Nation\n'#4,Wales")).title()).contains("#4");
    }

    @Test
    void aStreamThatFailsIsNoFinding() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk");
            }
        };
        Iterator<Read<CaseFile>> rows = CaptureSheet.read(broken);
        assertThatThrownBy(rows::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disk");
        Iterator<Read<CaseFile>> none = CaptureSheet.read(InputStream.nullInputStream());
        none.next();
        assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
    }
}
