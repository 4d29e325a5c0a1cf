package org.lessons.anonymise.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.anonymise.testing.DetectorContract;

class IdentifiersTest extends DetectorContract {

    @Override
    protected Detector detector() {
        return Detectors.identifiers();
    }

    private List<String> found(String text) {
        return detector().detect(Passage.of(text), Deadline.in(Duration.ofMinutes(1), System::nanoTime)).stream()
                .map(span -> span.category() + " " + text.substring(span.start(), span.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            her NHS number is 999 000 0476.        | NHS_NUMBER 999 000 0476
            NHS no 999 000 0477 (mistyped)         | NHS_NUMBER 999 000 0477
            9990000476 it said                     | NHS_NUMBER 9990000476
            order 8391632357 and                   | REFERENCE 8391632357
            NI number AB 12 34 56 C was            | NI_NUMBER AB 12 34 56 C
            ni ab123456c was                       | NI_NUMBER ab123456c
            in LS13 4QT they                       | POSTCODE LS13 4QT
            in ls134qt they                        | POSTCODE ls134qt
            rang 0115 496 0231 and                 | PHONE 0115 496 0231
            rang (029) 2018 0123 ext 14 and        | PHONE (029) 2018 0123 ext 14
            ring +44 7700 900123 now               | PHONE +44 7700 900123
            on 07700900123 now                     | PHONE 07700900123
            write to d.smith@example.org today     | EMAIL d.smith@example.org
            see https://example.org/a?b=c.         | URL https://example.org/a?b=c
            see www.example.org, and               | URL www.example.org
            posted as @ninthfloor once             | HANDLE @ninthfloor
            sort code 12-34-56 and                 | ACCOUNT 12-34-56
            in the car, BD15 HZM, with             | VEHICLE BD15 HZM
            That was 22/06/2021.                   | DATE 22/06/2021
            on 2021-06-22 we                       | DATE 2021-06-22
            shift was 7th May 2016.                | DATE 7th May 2016
            on the 3rd of May 2016 we              | DATE 3rd of May 2016
            in March 2021 we                       | DATE March 2021
            over 4-5 September they                | DATE 4-5 September
            since 2018.                            | DATE 2018
            ar 12 Mehefin 2019 fe                  | DATE 12 Mehefin 2019
            born 3/4/51 in                         | DATE_OF_BIRTH 3/4/51
            a 67-year-old woman                    | AGE 67-year-old
            a man aged 43 who                      | AGE 43
            she is 81 years old now                | AGE 81 years old
            cost us £14k a year                    | MONEY £14k
            of £1.5 million in                     | MONEY £1.5 million
            about £12,500 went                     | MONEY £12,500
            then Dr Rowena Pike said               | PERSON Dr Rowena Pike
            Mr O'Hara-Jones left                   | PERSON Mr O'Hara-Jones
            """)
    void findsWhatHasAGrammar(String text, String expected) {
        assertThat(found(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three wards and 14 beds",
                "the Care Act 2014 says",
                "it may march on",
                "18 to 25 year olds",
                "we met at 10.30",
                "ratio of 1:4",
                "version 2.3.1",
                "the doctor said so",
                "in may we hope"
            })
    void leavesOrdinaryWordsAndFigures(String text) {
        assertThat(found(text)).isEmpty();
    }
}
