package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.check.Severity;

/**
 * What Jackson 3 lets through unless told not to, and what its or other parsers' options would let through, by its name:
 * refused by the strict reader, and by the others too where it would take a guess.
 */
class ParserDefaultsTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("a number that is none", "\"year\":-NaN", "/case (line 3, column 9) json.syntax"),
                fault("less than anything", "\"year\":-Infinity", "/case (line 3, column 16) json.syntax"),
                fault("an abbreviated infinity", "\"year\":-INF", "/case (line 3, column 11) json.syntax"),
                fault("a leading zero", "\"year\":007", "/case (line 3, column 8) json.syntax"),
                fault("a leading zero after a minus", "\"year\":-01", "/case (line 3, column 9) json.syntax"),
                fault("a leading plus", "\"year\":+1", "/case (line 3, column 9) json.syntax"),
                fault("a leading point", "\"year\":.5", "/case (line 3, column 8) json.syntax"),
                fault("a trailing point", "\"year\":5.", "/case (line 3, column 9) json.syntax"),
                fault("an exponent of nothing", "\"year\":1e", "/case (line 3, column 9) json.syntax"),
                fault("a minus of nothing", "\"year\":-", "/case (line 3, column 9) json.syntax"),
                fault("a hexadecimal number", "\"year\":0x1F", "/case (line 3, column 9) json.syntax"),
                fault("an underlined number", "\"year\":2_020", "/case (line 3, column 9) json.syntax"),
                fault("a number and letters", "\"year\":2020th", "/case (line 3, column 12) json.syntax"),
                fault("a comment of Java", "/*QQ*/\"year\":1", "/case (line 3, column 1) json.syntax"),
                fault("a comment to the end of the line", "//QQ\n\"year\":1", "/case (line 3, column 1) json.syntax"),
                fault("a comment of YAML", "#QQ\n\"year\":1", "/case (line 3, column 1) json.syntax"),
                fault("a name in single quotes", "'year':1", "/case (line 3, column 1) json.syntax"),
                fault("a text in single quotes", "\"title\":'QQ'", "/case (line 3, column 9) json.syntax"),
                fault("a name without quotes", "year:1", "/case (line 3, column 1) json.syntax"),
                fault("a text in curly quotes", "\"title\":\u201cQQ\u201d", "/case (line 3, column 9) json.syntax"),
                fault("a trailing comma in an object", "\"year\":1,", "/case (line 3, column 10) json.syntax"),
                fault(
                        "a trailing comma in a list",
                        "\"sourceIds\":[{},]",
                        "/case/sourceIds (line 3, column 17) json.syntax"),
                fault(
                        "a missing value in a list",
                        "\"sourceIds\":[,{}]",
                        "/case/sourceIds (line 3, column 14) json.syntax"),
                fault("a missing value", "\"title\":,\"year\":1", "/case (line 3, column 9) json.syntax"),
                fault("a leading comma", ",\"year\":1", "/case (line 3, column 1) json.syntax"),
                fault("two commas", "\"id\":\"a\",,\"year\":1", "/case (line 3, column 10) json.syntax"),
                fault("a semicolon", "\"id\":\"a\";\"year\":1", "/case (line 3, column 9) json.syntax"),
                fault("an equals sign", "\"id\"=\"a\"", "/case (line 3, column 5) json.syntax"),
                fault("a tabulator in a text", "\"title\":\"\t\"", "/case/title (line 3, column 10) json.syntax"),
                fault("a line break in a text", "\"title\":\"Q\nQ\"", "/case/title (line 3, column 11) json.syntax"),
                fault("a zero in a text", "\"title\":\"\u0000\"", "/case/title (line 3, column 10) json.syntax"),
                fault("a control character in a name", "\"ti\u0001tle\":\"a\"", "/case (line 3, column 4) json.syntax"),
                fault("an escaped single quote", "\"title\":\"\\'\"", "/case/title (line 3, column 11) json.syntax"),
                fault("an escaped line break", "\"title\":\"\\\n\"", "/case/title (line 3, column 11) json.syntax"),
                fault("half an escape", "\"title\":\"\\u12\"", "/case/title (line 3, column 14) json.syntax"),
                fault("an escape in hexadecimal", "\"title\":\"\\x41\"", "/case/title (line 3, column 11) json.syntax"),
                fault(
                        "half a character, escaped",
                        "\"title\":\"\\ud83d\"",
                        "/case/title (line 3, column 9) json.lone-surrogate"),
                fault(
                        "the other half, escaped",
                        "\"title\":\"\\ude00\"",
                        "/case/title (line 3, column 9) json.lone-surrogate"),
                fault("undefined", "\"title\":undefined", "/case (line 3, column 17) json.syntax"),
                fault("True", "\"title\":True", "/case (line 3, column 12) json.syntax"),
                fault("NULL", "\"title\":NULL", "/case (line 3, column 12) json.syntax"),
                fault("a hard space between values", "\"id\":\u00a0\"a\"", "/case (line 3, column 6) json.syntax"),
                fault("a form feed between values", "\"id\":\f\"a\"", "/case (line 3, column 6) json.syntax"),
                fault("a text for a number", "\"year\":\"7\"", "/case/year (line 3, column 8) json.wrong-type"),
                fault("an empty list for a number", "\"year\":[]", "/case/year (line 3, column 8) json.wrong-type"),
                fault("a list of one for the one", "\"year\":[7]", "/case/year (line 3, column 8) json.wrong-type"),
                fault("a number for a text", "\"title\":7", "/case/title (line 3, column 9) json.wrong-type"),
                fault("a flag for a text", "\"title\":false", "/case/title (line 3, column 9) json.wrong-type"),
                fault("a fraction for a whole number", "\"year\":1.9", "/case/year (line 3, column 8) json.not-whole"),
                fault(
                        "a number over the range",
                        "\"year\":4294967296",
                        "/case/year (line 3, column 8) json.out-of-range"),
                fault("a number for a code", "\"status\":0", "/case/status (line 3, column 10) json.wrong-type"),
                fault(
                        "a code in small letters",
                        "\"status\":\"draft\"",
                        "/case/status (line 3, column 10) json.wrong-form"),
                fault(
                        "a code and a space",
                        "\"status\":\"DRAFT \"",
                        "/case/status (line 3, column 10) json.wrong-form"),
                fault(
                        "a text for a flag",
                        "\"subject\":{\"organisations\":[{\"teller\":\"true\"}]}",
                        "/case/subject/organisations/0/teller (line 3, column 39) json.wrong-type"),
                fault(
                        "a number for a flag",
                        "\"subject\":{\"organisations\":[{\"teller\":1}]}",
                        "/case/subject/organisations/0/teller (line 3, column 39) json.wrong-type"),
                fault(
                        "numbers for a date",
                        "\"sharing\":{\"retention\":{\"reviewOn\":[2020,2,3]}}",
                        "/case/sharing/retention/reviewOn (line 3, column 36) json.wrong-type"),
                fault(
                        "a number of days for a date",
                        "\"sharing\":{\"retention\":{\"reviewOn\":18295}}",
                        "/case/sharing/retention/reviewOn (line 3, column 36) json.wrong-type"),
                fault(
                        "a number for a decimal",
                        "\"subject\":{\"costs\":[{\"max\":1.10}]}",
                        "/case/subject/costs/0/max (line 3, column 28) json.wrong-type"),
                fault(
                        "one for a list of one",
                        "\"sourceIds\":{}",
                        "/case/sourceIds (line 3, column 13) json.wrong-type"),
                fault("null in a list", "\"sourceIds\":[null]", "/case/sourceIds/0 (line 3, column 14) json.null"),
                fault("a list for an object", "\"subject\":[]", "/case/subject (line 3, column 11) json.wrong-type"),
                fault("a text for an object", "\"subject\":\"\"", "/case/subject (line 3, column 11) json.wrong-type"),
                fault(
                        "the same member twice",
                        "\"id\":\"a\",\"id\":\"a\"",
                        "/case/id (line 3, column 10) json.duplicate-member"),
                fault(
                        "the same member twice by an escape",
                        "\"id\":\"a\",\"\\u0069d\":\"a\"",
                        "/case/id (line 3, column 10) json.duplicate-member"),
                fault(
                        "the same key twice",
                        "\"extensions\":{\"k\":\"a\",\"k\":\"a\"}",
                        "/case/extensions (line 3, column 23) json.duplicate-key"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isRefusedInEveryMode(String name, String members, String expected) {
        byte[] document =
                ("{\"schemaVersion\":\"1.0\",\n\"case\":{\n" + members + "}}").getBytes(StandardCharsets.UTF_8);
        for (LessonsJson json : List.of(LessonsJson.strict(), LessonsJson.tolerant(), LessonsJson.preserving())) {
            Read<CaseFile> read = json.read(CaseFile.class, document);
            assertThat(read.value()).isEmpty();
            assertThat(read.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.location() + " " + finding.code()).isEqualTo(expected);
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            });
            DamagedDocumentProperties.assertNothingRepeated(read);
        }
    }

    private static Arguments fault(String name, String members, String finding) {
        return Arguments.of(name, members, finding);
    }
}
