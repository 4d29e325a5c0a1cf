package org.lessons.anonymise.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.anonymise.grammar.WordHash;

/** How our lists are read: remarks, entries, and the words of each by their numbers. */
class EntriesTest {

    private static Entries entries(String list, char between) {
        return new Entries(list.getBytes(StandardCharsets.UTF_8), between);
    }

    private static long all(String... words) {
        long all = WordHash.of(words[0]);
        for (int i = 1; i < words.length; i++) {
            all = WordHash.then(all, WordHash.of(words[i]));
        }
        return all;
    }

    /** Remarks as they are, and of each entry how many words it has. */
    private static List<String> read(Entries entries) {
        List<String> read = new ArrayList<>();
        while (entries.hasNext()) {
            if (entries.isRemark()) {
                read.add(entries.remark());
            } else {
                entries.read();
                read.add(String.valueOf(entries.words()));
            }
        }
        return read;
    }

    @Test
    void tellsRemarksFromEntries() {
        assertThat(read(entries("# Places\n[NORTH]\nTarn Valley,Oakenmere\n\n[SOUTH]\nQuenby", ',')))
                .containsExactly("# Places", "[NORTH]", "2", "1", "0", "[SOUTH]", "1");
    }

    @Test
    void readsARemarkThatEndsTheList() {
        assertThat(read(entries("Quenby\n# no more", ' '))).containsExactly("1", "# no more");
        assertThat(read(entries("# no more\n", ' '))).containsExactly("# no more");
        assertThat(read(entries("# Ysbytai Môn\nQuenby", ' '))).containsExactly("# Ysbytai Môn", "1");
    }

    @Test
    void takesASignWithinALineForNoRemark() {
        assertThat(read(entries("Quenby [North],#Tarn\n", ','))).containsExactly("2", "1");
        assertThat(read(entries(" # Quenby", ','))).containsExactly("1");
    }

    @Test
    void hasNothingWhereTheListIsEmpty() {
        assertThat(entries("", ' ').hasNext()).isFalse();
    }

    @Test
    void numbersTheFirstWordAndAllOfThem() {
        Entries entries = entries("Tarn Valley Homes\nquenby", '\n');
        entries.read();
        assertThat(entries.words()).isEqualTo(3);
        assertThat(entries.first()).isEqualTo(WordHash.of("tarn"));
        assertThat(entries.all()).isEqualTo(all("tarn", "valley", "homes"));
        assertThat(entries.hasNext()).isTrue();
        entries.read();
        assertThat(entries.words()).isEqualTo(1);
        assertThat(entries.first()).isEqualTo(WordHash.of("Quenby"));
        assertThat(entries.all()).isEqualTo(WordHash.of("Quenby"));
        assertThat(entries.hasNext()).isFalse();
    }

    @Test
    void endsAnEntryAtWhatStandsBetweenThem() {
        Entries entries = entries("Tarn Valley,Oakenmere", ',');
        entries.read();
        assertThat(entries.all()).isEqualTo(all("Tarn", "Valley"));
        entries.read();
        assertThat(entries.all()).isEqualTo(all("Oakenmere"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quenby's|Quenby s",
                "Quenby-upon-Tarn|Quenby upon Tarn",
                "az`AZ@09/az|az AZ 09 az",
                "za[Zed{Zoe:99|za Zed Zoe 99",
                "Love2shop|Love2shop"
            })
    void cutsWordsAtSigns(String entry, String words) {
        Entries entries = entries(entry, '\n');
        entries.read();
        String[] each = words.split(" ");
        assertThat(entries.words()).isEqualTo(each.length);
        assertThat(entries.first()).isEqualTo(WordHash.of(each[0]));
        assertThat(entries.all()).isEqualTo(all(each));
    }

    @Test
    void readsAccentsAsATextHasThem() {
        Entries entries = entries("Tarn Thistlé-Môn,Quenby", ',');
        entries.read();
        assertThat(entries.words()).isEqualTo(3);
        assertThat(entries.first()).isEqualTo(WordHash.of("Tarn"));
        assertThat(entries.all()).isEqualTo(all("Tarn", "Thistle", "Mon"));
        entries.read();
        assertThat(entries.all()).isEqualTo(all("Quenby"));
    }
}
