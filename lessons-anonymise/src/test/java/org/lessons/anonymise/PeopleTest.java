package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Grace Okafor; Okafor              | Okafor    | grace okafor
            Grace Okafor; Okafor              | Grace     | grace okafor
            Grace Okafor; Mrs Okafor          | Mrs Okafor| grace okafor
            Grace Okafor; G. Okafor           | G. Okafor | grace okafor
            Grace Okafor; Okafor's            | Okafor's  | grace okafor
            Mrs Grace Okafor; Mr Okafor       | Mr Okafor | mr okafor
            Mrs Grace Okafor; Mr Okafor       | Ms Okafor | grace okafor
            Grace Okafor; Mr Okafor; Mrs Okafor | Mr Okafor | mr okafor
            Grace Okafor; Tunde Okafor        | Okafor    | okafor
            Mr Okafor; Okafor                 | Mr Okafor | okafor
            Mr Okafor; Mrs Okafor             | Mrs Okafor| mrs okafor
            Grace Okafor                      | Mrs       | mrs
            Dr Grace Okafor                   | Dr Okafor | grace okafor
            Dr Grace Okafor                   | Grace Dr  | grace dr
            Mrs Okafor; Mr Okafor             | Okafor    | okafor
            Mrs Okafor; Mr Okafor; Grace Okafor | Okafor  | okafor
            Mr Grace Okafor; Mrs Okafor       | Okafor    | grace okafor
            Mrs; Grace Okafor                 | Okafor    | grace okafor
            J. Okafor; Grace Okafor           | J. Okafor | j okafor
            """)
    void isMeant(String named, String words, String expected) {
        People people = new People();
        Stream.of(named.split("; ")).forEach(people::add);
        assertThat(people.of(words)).isEqualTo(expected);
    }
}
