package org.lessons.model.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lessons.model.CaseFile;
import org.lessons.model.Treatment;

class DataDictionaryTest {

    /** A record of a host's own. */
    public record Note(
            @Described(sensitivity = Sensitivity.QUASI, category = Category.DATE)
            Optional<String> fresh) {}

    @Test
    void thePageInDocsIsCurrent() throws IOException {
        String page = DataDictionary.markdown(List.of(CaseFile.class, Treatment.class));
        Path committed = Path.of(System.getProperty("lessons.root"), "docs", "data-dictionary.md");
        if (System.getProperty("lessons.write-docs") != null) {
            Files.writeString(committed, page);
        }
        assertThat(Files.readString(committed))
                .as("out of date: run mvn -pl lessons-model test -Dtest=DataDictionaryTest -Dlessons.write-docs")
                .isEqualTo(page);
    }

    @Test
    void aComponentIsInItFromTheDayItIsAdded() {
        assertThat(DataDictionary.markdown(List.of(Note.class)))
                .contains("| fresh | text | at most once |  | Q DATE | 1.0 |  |");
    }
}
