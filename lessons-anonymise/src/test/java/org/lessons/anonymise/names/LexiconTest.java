package org.lessons.anonymise.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lessons.anonymise.grammar.WordHash;

/** The tables that a build makes say what the lists say. */
class LexiconTest {

    @Test
    void isReadFromTheTablesThatTheBuildMadeOfTheseLists() throws IOException {
        try (InputStream in = Lexicon.class.getResourceAsStream(Lexicon.FOLDER + Lexicon.TABLES)) {
            assertThat(in).as("made by mvn process-classes").isNotNull();
            assertThat(in.readAllBytes())
                    .as("stale: the lists or their numbering changed since mvn process-classes")
                    .isEqualTo(LexiconLists.read().bytes());
        }
    }

    @Test
    void givesBackWhatWasWritten() {
        byte[] bytes = LexiconLists.read().bytes();

        assertThat(Lexicon.of(bytes).bytes()).isEqualTo(bytes);
    }

    @Test
    void readsEachTableFromItsOwnPlace() {
        Lexicon read = Lexicon.of(LexiconLists.read().bytes());
        long milton = WordHash.of("milton");
        long miltonKeynes = WordHash.then(milton, WordHash.of("keynes"));

        assertThat(read.signs(WordHash.of("quarterly")) & Sign.COMMON).isNotZero();
        assertThat(read.signs(WordHash.of("thistlewax"))).isZero();
        assertThat(read.signs(milton) & Sign.BEGINS).isNotZero();
        assertThat(read.mayBegin(miltonKeynes)).isTrue();
        assertThat(read.phrase(miltonKeynes) & Sign.PLACE).isNotZero();
        assertThat(read.phrase(WordHash.then(milton, WordHash.of("thistlewax"))))
                .isZero();
    }

    @Test
    void writesTheTablesBesideTheLists(@TempDir Path classes) throws IOException {
        LexiconTables.main(new String[] {classes.toString()});

        assertThat(Files.readAllBytes(classes.resolve("META-INF/lessons/lexicon/tables.bin")))
                .isEqualTo(LexiconLists.read().bytes());
    }

    @Test
    void refusesTablesOfAnotherLength() {
        byte[] bytes = Lexicon.empty().bytes();

        assertThat(Lexicon.of(bytes).signs(1)).isZero();
        assertThatIllegalStateException()
                .isThrownBy(() -> Lexicon.of(Arrays.copyOf(bytes, bytes.length - 8)))
                .withMessageContaining("another build");
    }
}
