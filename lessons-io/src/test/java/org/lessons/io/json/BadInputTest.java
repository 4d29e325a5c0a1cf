package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.check.Finding;

/** What is wrong with a text, where, and under which code; the place is written as findings print it. */
class BadInputTest {

    private static final LessonsJson JSON = LessonsJson.strict();

    static Stream<Arguments> documents() {
        return Stream.of(
                bad("", " (line 1, column 1) json.no-document"),
                bad(" \n", " (line 1, column 1) json.no-document"),
                bad("[]", " (line 1, column 1) json.wrong-type"),
                bad("\"QQ\"", " (line 1, column 1) json.wrong-type"),
                bad("null", " (line 1, column 1) json.null"),
                bad("7", " (line 1, column 1) json.wrong-type"),
                bad("{}", " (line 1, column 2) json.missing-member", " (line 1, column 2) json.no-schema-version"),
                bad("{\"schemaVersion\":\"1.0\"}", " (line 1, column 23) json.missing-member"),
                bad("{\"schemaVersion\":\"1.0\",\"case\":{}", " (line 1, column 33) json.truncated"),
                bad(
                        "{\"schemaVersion\":\"1.0\",\"case\":{\"title\":\"QQ",
                        "/case/title (line 1, column 43) json.truncated"),
                bad("{\"schemaVersion\":\"1.0\",\"case\":{\"title\"", "/case (line 1, column 39) json.truncated"),
                bad("{\"schemaVersion\":\"1.0\",\"case\":{}} {}", " (line 1, column 35) json.trailing"),
                bad("{\"schemaVersion\":\"1.0\",\"case\":{}}]", " (line 1, column 34) json.trailing"),
                bad("{\"schemaVersion\":\"1.0\",\"case\":{}}\n\nQQ", " (line 3, column 2) json.trailing"),
                bad("{\"schemaVersion\":\"1.0\",\"case\":{}},", " (line 1, column 34) json.trailing"),
                bad("{\"case\":{}}", " (line 1, column 11) json.no-schema-version"),
                bad("{\"schemaVersion\":1.0,\"case\":{}}", "/schemaVersion (line 1, column 18) json.wrong-type"),
                bad("{\"schemaVersion\":null,\"case\":{}}", "/schemaVersion (line 1, column 18) json.null"),
                bad(
                        "{\"schemaVersion\":\"1.0\",\"schemaVersion\":\"1.0\",\"case\":{}}",
                        " (line 1, column 24) json.duplicate-member"),
                bad(
                        "{\"schemaVersion\":\"1.1\",\"case\":{\"QQ\":1}}",
                        "/schemaVersion (line 1, column 18) json.newer-schema-version"),
                bad(
                        "{\"case\":{\"QQ\":1},\"schemaVersion\":\"1.1\"}",
                        "/schemaVersion (line 1, column 34) json.newer-schema-version"),
                bad(
                        "{\"schemaVersion\":\"2.0\",\"case\":{}}",
                        "/schemaVersion (line 1, column 18) json.newer-schema-version"),
                bad(
                        "{\"schemaVersion\":\"10.0\",\"case\":{}}",
                        "/schemaVersion (line 1, column 18) json.newer-schema-version"),
                bad(
                        "{\"schemaVersion\":\"0.9\",\"case\":{}}",
                        "/schemaVersion (line 1, column 18) json.unknown-schema-version"),
                bad(
                        "{\"schemaVersion\":\"1\",\"case\":{}}",
                        "/schemaVersion (line 1, column 18) json.unknown-schema-version"),
                bad(
                        "{\"schemaVersion\":\"01.0\",\"case\":{}}",
                        "/schemaVersion (line 1, column 18) json.unknown-schema-version"),
                bad(
                        "{\"schemaVersion\":\"QQMARKQQ\",\"case\":{}}",
                        "/schemaVersion (line 1, column 18) json.unknown-schema-version"),
                bad(
                        "{\"schemaVersion\":\"\",\"case\":{}}",
                        "/schemaVersion (line 1, column 18) json.unknown-schema-version"),
                bad("{\"schemaVersion\":\"1.0\",\"case\":null}", "/case (line 1, column 31) json.null"),
                bad("{\"schemaVersion\":\"1.0\",\"case\":[]}", "/case (line 1, column 31) json.wrong-type"),
                bad(
                        "{\"schemaVersion\":\"1.0\",\"case\":{},\"case\":{}}",
                        "/case (line 1, column 34) json.duplicate-member"),
                bad("{\"schemaVersion\":\"1.0\",\"case\":{},\"cast\":[]}", "/cast (line 1, column 42) json.empty-list"),
                bad(
                        "{\"schemaVersion\":\"1.0\",\"case\":{},\"cast\":[{\"name\":\"QQ\"},null,[]]}",
                        "/cast/1 (line 1, column 56) json.null",
                        "/cast/2 (line 1, column 61) json.wrong-type"),
                bad(
                        "{\"schemaVersion\":\"1.0\",\"case\":{},\"cast\":{\"name\":\"QQ\"}}",
                        "/cast (line 1, column 41) json.wrong-type"),
                bad(
                        "{\"schemaVersion\":\"1.0\",\"case\":{},\"treatment\":{\"by\":\"QQ\"}}",
                        " (line 1, column 34) json.unknown-member"),
                bad(
                        "{\"schemaVersion\":\"1.0\",\"case\":{},\"QQMARKQQ\":{\"QQ\":[\"QQ\",{}]}}",
                        " (line 1, column 34) json.unknown-member"),
                bad("{\"schemaVersion\":\"1.0\",}", " (line 1, column 24) json.syntax"),
                bad("{\"schemaVersion\":\"1.0\" \"case\":{}}", " (line 1, column 24) json.syntax"),
                bad("{schemaVersion:\"1.0\"}", " (line 1, column 2) json.syntax"),
                bad("{'schemaVersion':'1.0'}", " (line 1, column 2) json.syntax"),
                bad("/* QQ */{\"schemaVersion\":\"1.0\",\"case\":{}}", " (line 1, column 1) json.syntax"),
                bad("{\"schemaVersion\":\"1.0\",// QQ\n\"case\":{}}", " (line 1, column 24) json.syntax"),
                bad("# QQ\n{\"schemaVersion\":\"1.0\",\"case\":{}}", " (line 1, column 1) json.syntax"),
                bad("﻿{\"schemaVersion\":\"1.0\",\"case\":{}}", " (line 1, column 1) json.byte-order-mark"),
                bad("﻿", " (line 1, column 1) json.byte-order-mark"),
                bad("\u0000{\"schemaVersion\":\"1.0\",\"case\":{}}", " (line 1, column 1) json.not-utf8"),
                bad("\u001e{\"schemaVersion\":\"1.0\",\"case\":{}}", " (line 1, column 1) json.syntax"),
                inCase("\"title\":\"a\",\"title\":\"b\"", "/case/title (line 3, column 13) json.duplicate-member"),
                inCase("\"title\":null", "/case/title (line 3, column 9) json.null"),
                inCase("\"title\":\"\"", "/case/title (line 3, column 9) json.empty-text"),
                inCase("\"title\":7", "/case/title (line 3, column 9) json.wrong-type"),
                inCase("\"title\":true", "/case/title (line 3, column 9) json.wrong-type"),
                inCase("\"title\":[\"QQ\"]", "/case/title (line 3, column 9) json.wrong-type"),
                inCase("\"title\":{\"QQ\":\"QQ\"}", "/case/title (line 3, column 9) json.wrong-type"),
                inCase("\"title\":\"\\ud800\"", "/case/title (line 3, column 9) json.lone-surrogate"),
                inCase("\"title\":\"QQ \\udc00\\ud800 QQ\"", "/case/title (line 3, column 9) json.lone-surrogate"),
                inCase("\"title\":\"QQ\\x\"", "/case/title (line 3, column 13) json.syntax"),
                inCase("\"title\":\"Q\tQ\"", "/case/title (line 3, column 11) json.syntax"),
                inCase("\"title\":'QQ'", "/case (line 3, column 9) json.syntax"),
                inCase("\"title\":QQ", "/case (line 3, column 10) json.syntax"),
                inCase("\"QQMARKQQ\":\"QQ\"", "/case (line 3, column 1) json.unknown-member"),
                inCase("\"\\ud800\":\"QQ\"", "/case (line 3, column 7) json.syntax"),
                inCase("\"\":\"QQ\"", "/case (line 3, column 1) json.unknown-member"),
                inCase("\"Title\":\"QQ\",\"id\":\"a\"", "/case (line 3, column 1) json.unknown-member"),
                inCase("\"year\":\"2020\"", "/case/year (line 3, column 8) json.wrong-type"),
                inCase("\"year\":2020.0", "/case/year (line 3, column 8) json.not-whole"),
                inCase("\"year\":2e3", "/case/year (line 3, column 8) json.not-whole"),
                inCase("\"year\":-0", "/case/year (line 3, column 8) json.not-whole"),
                inCase("\"year\":02020", "/case (line 3, column 8) json.syntax"),
                inCase("\"year\":+2020", "/case (line 3, column 9) json.syntax"),
                inCase("\"year\":.5", "/case (line 3, column 8) json.syntax"),
                inCase("\"year\":0x7E4", "/case (line 3, column 9) json.syntax"),
                inCase("\"year\":NaN", "/case (line 3, column 10) json.syntax"),
                inCase("\"year\":Infinity", "/case (line 3, column 15) json.syntax"),
                inCase("\"year\":2147483648", "/case/year (line 3, column 8) json.out-of-range"),
                inCase("\"year\":-99999999999999999999999999", "/case/year (line 3, column 8) json.out-of-range"),
                inCase("\"year\":1e999999999", "/case/year (line 3, column 8) json.not-whole"),
                inCase("\"year\":true", "/case/year (line 3, column 8) json.wrong-type"),
                inCase("\"status\":3", "/case/status (line 3, column 10) json.wrong-type"),
                inCase("\"status\":\"submitted\"", "/case/status (line 3, column 10) json.wrong-form"),
                inCase("\"status\":\"QQ QQ\"", "/case/status (line 3, column 10) json.wrong-form"),
                inCase("\"sourceIds\":[]", "/case/sourceIds (line 3, column 14) json.empty-list"),
                inCase("\"sourceIds\":[null]", "/case/sourceIds/0 (line 3, column 14) json.null"),
                inCase("\"sourceIds\":[[{}]]", "/case/sourceIds/0 (line 3, column 14) json.wrong-type"),
                inCase("\"sourceIds\":{}", "/case/sourceIds (line 3, column 13) json.wrong-type"),
                inCase(
                        "\"sourceIds\":[{\"system\":\"QQ\"},{\"system\":\"\"},{\"value\":7,\"absent\":{}}]",
                        "/case/sourceIds/1/system (line 3, column 40) json.empty-text",
                        "/case/sourceIds/2/absent (line 3, column 65) json.empty-object",
                        "/case/sourceIds/2/value (line 3, column 53) json.wrong-type"),
                inCase("\"extensions\":{}", "/case/extensions (line 3, column 15) json.empty-object"),
                inCase("\"extensions\":[]", "/case/extensions (line 3, column 14) json.wrong-type"),
                inCase("\"extensions\":{\"QQ\":\"\"}", "/case/extensions (line 3, column 20) json.empty-text"),
                inCase(
                        "\"extensions\":{\"QQ\":null,\"QQ\":1}",
                        "/case/extensions (line 3, column 20) json.null",
                        "/case/extensions (line 3, column 25) json.duplicate-key"),
                inCase(
                        "\"extensions\":{\"QQ\":\"a\",\"QQ\":\"b\"}",
                        "/case/extensions (line 3, column 24) json.duplicate-key"),
                inCase("\"extensions\":{\"QQ\":{\"QQ\":1}}", "/case/extensions (line 3, column 20) json.wrong-type"),
                inCase("\"extensions\":{\"\\udfff\":\"a\"}", "/case/extensions (line 3, column 21) json.syntax"),
                inCase("\"absent\":{}", "/case/absent (line 3, column 11) json.empty-object"),
                inCase("\"absent\":{\"title\":\"\"}", "/case/absent/title (line 3, column 19) json.empty-text"),
                inCase(
                        "\"absent\":{\"title\":\"because QQ\"}",
                        "/case/absent/title (line 3, column 19) json.wrong-form"),
                inCase(
                        "\"absent\":{\"title\":\"UNKNOWN\",\"title\":\"UNKNOWN\"}",
                        "/case/absent/title (line 3, column 29) json.duplicate-key"),
                inCase(
                        "\"absent\":{\"QQMARKQQ\":\"because QQ\"}",
                        "/case/absent (line 3, column 11) json.unknown-absent-component",
                        "/case/absent (line 3, column 22) json.wrong-form"),
                inCase(
                        "\"subject\":{\"kinds\":[\"SERVICE\",null,\"\",7,\"QQ QQ\"]}",
                        "/case/subject/kinds/1 (line 3, column 31) json.null",
                        "/case/subject/kinds/2 (line 3, column 36) json.empty-text",
                        "/case/subject/kinds/3 (line 3, column 39) json.wrong-type",
                        "/case/subject/kinds/4 (line 3, column 41) json.wrong-form"),
                inCase(
                        "\"subject\":{\"costs\":[{\"min\":250}]}",
                        "/case/subject/costs/0/min (line 3, column 28) json.wrong-type"),
                inCase(
                        "\"subject\":{\"costs\":[{\"min\":\"2.5e3\",\"max\":\"007\"}]}",
                        "/case/subject/costs/0/max (line 3, column 42) json.wrong-form",
                        "/case/subject/costs/0/min (line 3, column 28) json.wrong-form"),
                inCase(
                        "\"subject\":{\"costs\":[{\"min\":\"12345678901234567890123456789012345678901\"}]}",
                        "/case/subject/costs/0/min (line 3, column 28) json.wrong-form"),
                inCase(
                        "\"subject\":{\"started\":\"2018-04\"}",
                        "/case/subject/started (line 3, column 22) json.wrong-type"),
                inCase(
                        "\"subject\":{\"started\":{\"on\":2018}}",
                        "/case/subject/started/on (line 3, column 28) json.wrong-type"),
                inCase(
                        "\"subject\":{\"started\":{\"on\":\"April QQ\"}}",
                        "/case/subject/started/on (line 3, column 28) json.wrong-form"),
                inCase(
                        "\"subject\":{\"started\":{\"atLeast\":\"2 weeks\"}}",
                        "/case/subject/started/atLeast (line 3, column 33) json.wrong-form"),
                inCase(
                        "\"subject\":{\"organisations\":[{\"teller\":\"true\"},{\"teller\":1}]}",
                        "/case/subject/organisations/0/teller (line 3, column 39) json.wrong-type",
                        "/case/subject/organisations/1/teller (line 3, column 57) json.wrong-type"),
                inCase(
                        "\"subject\":{\"reach\":{\"min\":\"120\"}}",
                        "/case/subject/reach/min (line 3, column 27) json.wrong-type"),
                inCase(
                        "\"sharing\":{\"embargo\":{\"until\":[2020,2,3]}}",
                        "/case/sharing/embargo/until (line 3, column 31) json.wrong-type"),
                inCase(
                        "\"sharing\":{\"embargo\":{\"until\":20200203}}",
                        "/case/sharing/embargo/until (line 3, column 31) json.wrong-type"),
                inCase(
                        "\"sharing\":{\"embargo\":{\"until\":\"2020-02-30\"}}",
                        "/case/sharing/embargo/until (line 3, column 31) json.wrong-form"),
                inCase(
                        "\"sharing\":{\"embargo\":{\"until\":\"2020-2-3\"}}",
                        "/case/sharing/embargo/until (line 3, column 31) json.wrong-form"),
                inCase(
                        "\"sharing\":{\"embargo\":{\"until\":\"2020-02-03T00:00:00Z\"}}",
                        "/case/sharing/embargo/until (line 3, column 31) json.wrong-form"),
                inCase(
                        "\"narrative\":{\"concerns\":[]}",
                        "/case/narrative/concerns (line 3, column 25) json.wrong-type"),
                inCase(
                        "\"narrative\":{\"concerns\":{\"concerns\":[{\"text\":\"ok\"},\n  {\"text\":null,\"txt\":\"QQ\"}]}}",
                        "/case/narrative/concerns/concerns/1 (line 4, column 16) json.unknown-member",
                        "/case/narrative/concerns/concerns/1/text (line 4, column 11) json.null"));
    }

    static Stream<Arguments> bytes() {
        return Stream.of(
                bad(new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0, '}', 0}, " (line 1, column 1) json.not-utf8"),
                bad(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '{', 0, '}'}, " (line 1, column 1) json.not-utf8"),
                bad(
                        "{\"schemaVersion\":\"1.0\"}".getBytes(StandardCharsets.UTF_16LE),
                        " (line 1, column 1) json.not-utf8"),
                bad(
                        "{\"schemaVersion\":\"1.0\"}".getBytes(StandardCharsets.UTF_16BE),
                        " (line 1, column 1) json.not-utf8"),
                bad(
                        "{\"schemaVersion\":\"1.0\"}".getBytes(Charset.forName("UTF-32LE")),
                        " (line 1, column 1) json.not-utf8"),
                bad(
                        "{\"schemaVersion\":\"1.0\"}".getBytes(Charset.forName("UTF-32BE")),
                        " (line 1, column 1) json.not-utf8"),
                bad(titled("\u00e9"), "/case/title (line 2, column 35) json.not-utf8"),
                bad(titled("\u00c0\u0080"), "/case/title (line 2, column 35) json.not-utf8"),
                bad(titled("\u00c0\u00af"), "/case/title (line 2, column 35) json.not-utf8"),
                bad(titled("\u00e0\u0080\u00af"), "/case/title (line 2, column 35) json.not-utf8"),
                bad(titled("\u00f0\u0080\u0080\u00af"), "/case/title (line 2, column 35) json.not-utf8"),
                bad(titled("\u00ed\u00a0\u0080"), "/case/title (line 2, column 35) json.not-utf8"),
                bad(titled("\u00ed\u00a0\u00bd\u00ed\u00b8\u0080"), "/case/title (line 2, column 35) json.not-utf8"),
                bad(titled("\u00f4\u0090\u0080\u0080"), "/case/title (line 2, column 35) json.not-utf8"),
                bad(titled("\u0080"), "/case/title (line 2, column 35) json.not-utf8"),
                bad(titled("\u00fe"), "/case/title (line 2, column 35) json.not-utf8"),
                bad(titled("\u00e2\u0082"), "/case/title (line 2, column 35) json.not-utf8"),
                bad(
                        ("{\"schemaVersion\":\"1.0\",\"case\":{}}" + (char) 0xff).getBytes(StandardCharsets.ISO_8859_1),
                        " (line 1, column 34) json.not-utf8"),
                bad(
                        ("{\"schemaVersion\":\"1.0\",\"c" + (char) 0xe9 + "\":{}}")
                                .getBytes(StandardCharsets.ISO_8859_1),
                        " (line 1, column 26) json.not-utf8"));
    }

    private static Arguments bad(String document, String... findings) {
        return Arguments.of(document, List.of(findings));
    }

    private static Arguments inCase(String members, String... findings) {
        return bad("{\"schemaVersion\":\"1.0\",\n\"case\":{\n" + members + "}}", findings);
    }

    private static Arguments bad(byte[] document, String... findings) {
        return Arguments.of(document, List.of(findings));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFaultIsFoundInItsPlace(String document, List<String> expected) {
        assertThat(found(document.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("bytes")
    void whatIsNotUtf8IsFoundInItsPlace(byte[] document, List<String> expected) {
        assertThat(found(document)).isEqualTo(expected);
    }

    /** A title in bytes that are no UTF-8, after a line of two-byte characters. */
    private static byte[] titled(String latin) {
        String before = "{\"schemaVersion\":\"1.0\",\n\"case\":{\"language\":\"cy\",\"title\":\"Q";
        return (before + latin + "Q\"}}").getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void columnsAreCountedInCharacters() {
        String document =
                "{\"schemaVersion\":\"1.0\",\"case\":{\"language\":\"\u00e9\ud83d\ude00\u4e2d\",\"title\":null}}";
        assertThat(found(document.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("/case/title (line 1, column " + (document.indexOf("null") + 1) + ") json.null");
    }

    @Test
    void findingsReadAsSentences() {
        String document = "{\"schemaVersion\":\"1.1\"}";
        assertThat(JSON.read(CaseFile.class, document.getBytes(StandardCharsets.UTF_8))
                        .findings())
                .extracting(Finding::toString)
                .containsExactly("/schemaVersion (line 1, column 18): ERROR json.newer-schema-version:"
                        + " This is of a newer version of the schema; this library reads 1.0.");
    }

    @Test
    void anAbsentComponentThatTheRecordLacksIsAWarningAndLeftToTheValidator() {
        String document = "{\"schemaVersion\":\"1.0\",\"case\":{\"absent\":{\"QQMARKQQ\":\"UNKNOWN\"}}}";
        Read<CaseFile> read = JSON.read(CaseFile.class, document.getBytes(StandardCharsets.UTF_8));
        assertThat(read.isClean()).isTrue();
        assertThat(read.value().orElseThrow().content().absent()).containsOnlyKeys("QQMARKQQ");
        assertThat(read.findings())
                .extracting(finding -> finding.location() + " " + finding.code())
                .containsExactly("/case/absent (line 1, column 42) json.unknown-absent-component");
        DamagedDocumentProperties.assertNothingRepeated(read);
    }

    @Test
    void anEmptyObjectForAnOptionalRecordIsAbsent() {
        String document = "{\"schemaVersion\":\"1.0\",\"case\":{\"subject\":{\"started\":{}},\"sharing\":{}}}";
        Read<CaseFile> read = JSON.read(CaseFile.class, document.getBytes(StandardCharsets.UTF_8));
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().orElseThrow().content().subject()).isEmpty();
    }

    @Test
    void escapesArePermittedWhereverTheyMakeACharacter() {
        String document =
                "{\"schema\\u0056ersion\":\"1\\u002e0\",\"case\":{\"extensions\":{\"\\ud83d\\ude00\":\"\\uD83D\\uDE00\\/\"}}}";
        Read<CaseFile> read = JSON.read(CaseFile.class, document.getBytes(StandardCharsets.UTF_8));
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().orElseThrow().content().extensions()).containsEntry("\ud83d\ude00", "\ud83d\ude00/");
    }

    private static List<String> found(byte[] document) {
        Read<CaseFile> read = JSON.read(CaseFile.class, document);
        assertThat(read.value()).isEmpty();
        DamagedDocumentProperties.assertNothingRepeated(read);
        return read.findings().stream()
                .map(finding -> finding.location() + " " + finding.code())
                .toList();
    }
}
