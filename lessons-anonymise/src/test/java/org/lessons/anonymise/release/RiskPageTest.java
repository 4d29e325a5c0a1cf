package org.lessons.anonymise.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages as they were looked at in a browser, wide and narrow, and found to be readable. Whoever changes how they are written
 * looks again, and then keeps the new ones with {@code -Dlessons.write-docs=1}.
 */
class RiskPageTest {

    private static final Path KEPT =
            Path.of(System.getProperty("lessons.root"), "lessons-anonymise", "src", "test", "resources", "risk");

    private static void assertKept(String name, String written) throws IOException {
        Path file = KEPT.resolve(name);
        if (System.getProperty("lessons.write-docs") != null) {
            Files.createDirectories(KEPT);
            Files.writeString(file, written);
        }
        assertThat(written).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void isTheOneThatWasLookedAt(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        RiskReport report = WrittenReports.full();

        assertKept("risk_" + language + ".html", report.toHtml(locale));
        assertKept("risk_" + language + ".md", report.toMarkdown(locale));
    }

    @Test
    void saysWhatNobodyTold() throws IOException {
        assertKept("bare_en.html", WrittenReports.bare().toHtml(Locale.UK));
        assertKept("bare_en.md", WrittenReports.bare().toMarkdown(Locale.UK));
    }

    @Test
    void saysWhereTheLastBandEndsAndWhatIsOneInMany() {
        assertThat(WrittenReports.large().toMarkdown(Locale.UK))
                .contains("looks the same in these columns as at least 12,344 others")
                .contains("picks the right one at best 1 time in 12,345")
                .contains("| 4 or more cases | 1 | 12,345 | no |")
                .contains("1 in 12,345 (0.1%)")
                .contains("| place | 100% | 12,345 of 12,345 (100%) |");
    }
}
