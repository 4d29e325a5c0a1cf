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
        RiskReport report = SmallCollection.assessed(2, 3).report();

        assertKept("risk_" + language + ".html", report.toHtml(locale));
        assertKept("risk_" + language + ".md", report.toMarkdown(locale));
    }

    @Test
    void saysWhatNobodyTold() throws IOException {
        RiskReport report = RiskAssessment.of(SmallCollection.recoded(5, "place", "sector", "year"))
                .threshold(2)
                .report();

        assertKept("bare_en.md", report.toMarkdown(Locale.UK));
        assertKept("bare_en.html", report.toHtml(Locale.UK));
    }
}
