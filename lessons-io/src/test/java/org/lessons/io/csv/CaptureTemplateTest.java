package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lessons.io.Identifiable;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Place;
import org.lessons.model.Subject;
import org.lessons.model.When;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** What is written: an empty sheet, and one in which drafts stand. */
class CaptureTemplateTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private static String template(Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaptureSheet.template(locale, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theTemplateHasHeadingsMeaningsAndChoicesAndNoCase() throws IOException {
        for (Locale locale : List.of(Locale.ENGLISH, WELSH)) {
            String template = template(locale);
            assertThat(template).startsWith("\ufeff\"Id\"".replace("Id", locale == WELSH ? "Dynodydd" : "Id"));
            assertThat(template.split("\r\n")).hasSize(3);
            assertThat(CaptureSheetTest.read(template.getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
        }
        assertThat(template(Locale.ENGLISH))
                .contains("\"Concerns 1: What was noticed\"", "\"Concerns 5: Who raised it\"", "\"Name to hide 6\"")
                .contains("\"# What was tried, in a sentence or two.\"")
                .contains("\"# One of these: England; Scotland; Wales; Northern Ireland\"")
                .contains("\"# A date: 2019, 2019-04 or 05/04/2019; or in your own words.\"");
        assertThat(template(WELSH))
                .contains("\"Pryderon 1: ", "\"# Un o'r rhain: Lloegr; Yr Alban; Cymru; Gogledd Iwerddon\"");
    }

    @Test
    void noHeadingStandsForTwoColumnsInAnyLanguage() {
        Set<CaptureCell.Folded> english = new HashSet<>();
        Set<CaptureCell.Folded> welsh = new HashSet<>();
        for (CaptureColumn column : CaptureColumns.all()) {
            assertThat(english.add(new CaptureCell.Folded(column.heading(Locale.ENGLISH))))
                    .as(column.toString())
                    .isTrue();
            assertThat(welsh.add(new CaptureCell.Folded(column.heading(WELSH))))
                    .as(column.toString())
                    .isTrue();
            assertThat(CaptureColumns.of(column.heading(Locale.ENGLISH))).isSameAs(column);
            assertThat(CaptureColumns.of(column.heading(WELSH))).isSameAs(column);
        }
    }

    /** A label of one code that is the label of another would be read as the first of the two. */
    @Test
    void noLabelStandsForTwoCodesOfAColumn() {
        for (CaptureColumn column : CaptureColumns.all()) {
            column.list()
                    .ifPresent(list -> list.terms().forEach(term -> {
                        for (String text : List.of(list.label(term), list.label(term, WELSH), term.code())) {
                            assertThat(CaptureCell.parse(column, text).orElseThrow())
                                    .as("%s %s", column, text)
                                    .isEqualTo(term);
                            assertThat(text).doesNotContain(";");
                        }
                    }));
        }
    }

    /** Put together by builders, as a host does. */
    @Test
    void aDraftThatFitsIsARowAndComesBack() throws IOException {
        CaseFile draft = CaseFile.of(FailureCase.builder()
                        .id("s4t1")
                        .status(Codes.Status.DRAFT)
                        .title("=Lift")
                        .subject(Subject.builder()
                                .summary("#1: a lift, with \"code\";\r\nand a light")
                                .addKinds(Codes.Kind.SYSTEM, Codes.Kind.SERVICE)
                                .addPlaces(Place.builder()
                                        .nation(Codes.Nation.WALES)
                                        .locality("'Stad")
                                        .build())
                                .started(When.on("2019~"))
                                .build())
                        .narrative(Narrative.builder()
                                .concerns(Concerns.builder()
                                        .addConcerns(
                                                Concern.builder()
                                                        .text("It stood still")
                                                        .raised(When.builder()
                                                                .asTold("Easter")
                                                                .build())
                                                        .raisedBy(Codes.Party.TENANT)
                                                        .build(),
                                                Concern.builder()
                                                        .signal(Term.of("acme@1.0:light"))
                                                        .build())
                                        .build())
                                .build())
                        .build())
                .withCast(CastMember.builder()
                        .name("Llinos")
                        .aliases(List.of("L.", "Mrs. Ll"))
                        .build());
        for (Locale locale : List.of(Locale.ENGLISH, WELSH)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CaptureSheet.filled(locale, List.of(draft, draft), out, Identifiable.staysInTheHouse());

            assertThat(CaptureSheetTest.read(out.toByteArray()))
                    .extracting(row -> row.value().orElseThrow())
                    .containsExactly(draft, draft);
        }
    }

    @Test
    void whatDoesNotFitIsNotWritten() {
        FailureCase fits =
                FailureCase.builder().status(Codes.Status.DRAFT).title("A").build();
        for (FailureCase other : List.of(
                fits.withStatus(Codes.Status.SUBMITTED),
                fits.withYear(2019),
                fits.withTitle("\ud800"),
                fits.withExtensions(java.util.Map.of("a", "b")))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThatThrownBy(() -> CaptureSheet.filled(
                            Locale.UK,
                            List.of(CaseFile.of(fits), CaseFile.of(other)),
                            out,
                            Identifiable.staysInTheHouse()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the case says more than a row of the capture sheet can, or is no draft");
            assertThat(out.size()).isZero();
        }
    }
}
