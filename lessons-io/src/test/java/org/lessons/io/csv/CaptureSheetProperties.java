package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lessons.io.Identifiable;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.check.Severity;
import org.lessons.model.testing.NastyText;
import org.lessons.model.vocabulary.Term;

class CaptureSheetProperties {

    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.forLanguageTag("cy"));

    private final List<String> dates =
            List.of("2019", "2019-04", "2019-04-05", "2018/2019", "201X", "2019-34", "spring");

    /** Any draft that the sheet has columns for, put together cell by cell. */
    private CaseFile draft(long seed, int filled) {
        Random random = new Random(seed);
        CaptureDraft draft = new CaptureDraft();
        for (CaptureColumn column : CaptureColumns.all()) {
            if (random.nextInt(100) < filled) {
                draft.put(column, CaptureCell.guarded(cell(column, random)));
            }
        }
        return draft.build();
    }

    private String cell(CaptureColumn column, Random random) {
        if (column.isWhen()) {
            return dates.get(random.nextInt(dates.size()));
        }
        List<String> words = new ArrayList<>();
        for (int i = column.isSeveral() ? random.nextInt(3) : 0; i >= 0; i--) {
            Optional<Term> term = column.list()
                    .map(list -> list.terms().get(random.nextInt(list.terms().size())));
            words.add(term.map(Term::toString).orElseGet(() -> NastyText.of(random, 12)));
        }
        String cell = String.join(";", words);
        return cell.isEmpty() || !StandardCharsets.UTF_8.newEncoder().canEncode(cell) ? "x" : cell;
    }

    @Property
    void whatIsWrittenAsRowsIsReadBackAsItWas(
            @ForAll long seed, @ForAll @IntRange(max = 100) int filled, @ForAll @IntRange(max = 1) int language)
            throws IOException {
        List<CaseFile> drafts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            CaseFile draft = draft(seed + i, filled);
            if (!draft.equals(new CaptureDraft().build())) {
                drafts.add(draft);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaptureSheet.filled(LOCALES.get(language), drafts, out, Identifiable.staysInTheHouse());

        List<Read<CaseFile>> read = CaptureSheetTest.read(out.toByteArray());

        assertThat(read.stream().map(row -> row.value().orElseThrow()).toList()).isEqualTo(drafts);
    }

    /** Whatever becomes of a sheet on its way: rows or findings, and no exception. */
    @Property
    void aDamagedSheetIsDraftsAndFindings(@ForAll long seed, @ForAll long damage) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaptureSheet.filled(
                Locale.UK, List.of(draft(seed, 60), draft(seed + 1, 60)), out, Identifiable.staysInTheHouse());
        byte[] sheet = out.toByteArray();
        Random random = new Random(damage);
        for (int i = random.nextInt(6); i >= 0; i--) {
            byte[] other = "\"';,\r\n\t#=\u0000\ufeffA".getBytes(StandardCharsets.UTF_8);
            sheet[random.nextInt(sheet.length)] = other[random.nextInt(other.length)];
        }
        for (Read<CaseFile> row : CaptureSheetTest.read(sheet)) {
            boolean isDraft = row.value().isPresent();
            assertThat(row.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR))
                    .isEqualTo(!isDraft);
        }
    }
}
