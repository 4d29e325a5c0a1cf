package org.lessons.anonymise.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, addresses and whatever else has a grammar of its own. */
class IdentifiersFoundTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            her NHS number is 999 000 0476.        | NHS_NUMBER 999 000 0476
            NHS no 999 000 0477 (mistyped)         | NHS_NUMBER 999 000 0477
            999 000 0476 it said                   | NHS_NUMBER 999 000 0476
            999-000-0477 it said                   | NHS_NUMBER 999-000-0477
            CHI 0101019990 it said                 | NHS_NUMBER 0101019990
            her H&C number 9990000477 was          | NHS_NUMBER 9990000477
            9990000476 it said                     | REFERENCE 9990000476
            order 4471209963 and                   | REFERENCE 4471209963
            NI number AB 12 34 56 C was            | NI_NUMBER AB 12 34 56 C
            ni ab123456c was                       | NI_NUMBER ab123456c
            nino AB 12 34 56 was                   | NI_NUMBER AB 12 34 56
            AB-12-34-56-C was                      | NI_NUMBER AB-12-34-56-C
            QQ 12 34 56 C was                      | NI_NUMBER QQ 12 34 56 C
            rang 0114 496 0127 and                 | PHONE 0114 496 0127
            rang (029) 2018 0123 ext 14 and        | PHONE (029) 2018 0123 ext 14
            ring +44 7700 900123 now               | PHONE +44 7700 900123
            on 07700900123 now                     | PHONE 07700900123
            on 0114.496.0127 now                   | PHONE 0114.496.0127
            on 0114-496-0127 x12 now               | PHONE 0114-496-0127 x12
            on +44 (0)114 496 0127 now             | PHONE +44 (0)114 496 0127
            on 0300 123 4567 extn. 4417 now        | PHONE 0300 123 4567 extn. 4417
            ring 496 0127 now                      | PHONE 496 0127
            ask at ext 4417 for                    | PHONE 4417
            on bleep 2203 for                      | PHONE 2203
            the bay phone 60231 for                | PHONE 60231
            write to d.smith@example.org today     | EMAIL d.smith@example.org
            see lamp-post.example.org.uk today     | URL lamp-post.example.org.uk
            see example.co.uk/lamp today           | URL example.co.uk/lamp
            posted as u/lampside once            | HANDLE u/lampside
            insta: lamp.side once                | HANDLE lamp.side
            see https://example.org/a?b=c.         | URL https://example.org/a?b=c
            see www.example.org, and               | URL www.example.org
            posted as @lampside once             | HANDLE @lampside
            sort code 12-34-56 and                 | ACCOUNT 12-34-56
            sort code 12-34-56 12345678 and        | ACCOUNT 12-34-56
            sort code 12-34-56 12345678 and        | REFERENCE 12345678
            account no. 12345678 and               | ACCOUNT 12345678
            GB29 NWBK 6016 1331 9268 19 and        | ACCOUNT GB29 NWBK 6016 1331 9268 19
            card 4000 0000 0000 0002 and           | ACCOUNT 4000 0000 0000 0002
            in the car, KX19 TRE, with             | VEHICLE KX19 TRE
            kx19tre with                           | VEHICLE kx19tre
            the van was A123 BCD with              | VEHICLE A123 BCD
            the van was ABC 123D with              | VEHICLE ABC 123D
            the van was ABZ 1234 with              | VEHICLE ABZ 1234
            the van WP 64 TRE was                  | VEHICLE WP 64 TRE
            the card ending 4471 was               | ACCOUNT 4471
            dial 6231 from any phone               | PHONE 6231
            location 1-123456789 of theirs         | REFERENCE 1-123456789
            ODS code Y01234 of theirs              | REFERENCE Y01234
            practice code L81012 of theirs         | REFERENCE L81012
            tenancy TEN/2017/0031 ended            | REFERENCE TEN/2017/0031
            complaint HSG-20331 ended              | REFERENCE HSG-20331
            it was INC00045678 then                | REFERENCE INC00045678
            application no. 20331/94 was           | REFERENCE 20331/94
            case ref 20331 was                     | REFERENCE 20331
            crime number CRN 17-02231 was          | REFERENCE CRN 17-02231
            complaint reference C/2021/114 was     | REFERENCE C/2021/114
            That was 14/09/2017.                   | DATE 14/09/2017
            on 2017-09-14 we                       | DATE 2017-09-14
            shift was 9th May 2014.                | DATE 9th May 2014
            on the 3rd of May 2016 we              | DATE 3rd of May 2016
            in March 2014 we                       | DATE March 2014
            over 6-7 October they                | DATE 6-7 October
            since 2018.                            | DATE 2018
            ar 12 Mehefin 2019 fe                  | DATE 12 Mehefin 2019
            born 3/4/51 in                         | DATE_OF_BIRTH 3/4/51
            a 74-year-old woman                    | AGE 74-year-old
            a man aged 43 who                      | AGE 43
            she is 81 years old now                | AGE 81 years old
            cost us £14k a year                    | MONEY £14k
            of £1.5 million in                     | MONEY £1.5 million
            about £12,500 went                     | MONEY £12,500
            paid 4,000 New Turkish liras then      | MONEY 4,000 New Turkish liras
            about 300 pounds sterling went         | MONEY 300 pounds sterling
            on Derby Day we                        | DATE Derby Day
            then Dr Rana Pell said               | PERSON Dr Rana Pell
            Mr O'Hara-Jones left                   | PERSON Mr O'Hara-Jones
            """)
    void findsWhatHasAGrammar(String text, String expected) {
        assertThat(Spotted.in(text, 0)).contains(expected);
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
                "in may we hope",
                "5 @ 3 and 2 @ 3.50",
                "500mg, 10mg, 2.5ml and 10000 IU",
                "FP10, TR1, MG11, H1N1, HbA1c and COVID-19",
                "a Band 5 nurse at Tier 2",
                "4x4 and 3G and 4G and B&Q and A&E",
                "from 7pm on the 1st floor",
                "Law no. 3713 and Protocol no. 11",
                "dial 999 or ring 111",
                "ISO9001, BS5839-6 and NG197",
                "120/80 then 140/90",
                "went home.The end, e.g. then",
                "case 18 and order 12",
                "it was 1-2-3 and 10-12"
            })
    void leavesOrdinaryWordsAndFigures(String text) {
        assertThat(Spotted.in(text, 0)).isEmpty();
    }
}
