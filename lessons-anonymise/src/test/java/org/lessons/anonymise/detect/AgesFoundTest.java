package org.lessons.anonymise.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.shape.Category;

/** How old one person is, in figures and in words. */
class AgesFoundTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a 74-year-old tenant                    | 74-year-old
            a 74 year old tenant                    | 74 year old
            a 74 yr old tenant                      | 74 yr old
            a 74yo tenant                           | 74yo
            a 74 y/o tenant                         | 74 y/o
            a tenant aged 74 came                   | 74
            at the age of 74 she                    | 74
            age: 74                                 | 74
            Pell (74) came                          | 74
            Pell, 74, came                          | 74
            Rana P., 74, came                       | 74
            her mother, 74, came                    | 74
            Then came Rana Pell, 74.                | 74
            she was 74 and tired                    | 74
            he is seventy-four.                     | seventy-four
            She's 74, he said                       | 74
            She’s nearly ninety                     | ninety
            a seventy-four-year-old tenant          | seventy-four-year-old
            a tenant of seventy-four years of age   | seventy-four years of age
            he turned 40 in hospital                | 40
            on her 90th birthday                    | 90th birthday
            after his ninetieth birthday            | ninetieth birthday
            she is in her late eighties now         | late eighties
            he was in his 70s then                  | 70s
            he was in his early 70's then           | early 70's
            the girl is 14 months old               | 14 months old
            a nine-month-old with a cough           | nine-month-old
            the twins, six weeks old, were          | six weeks old
            a man of 82 with a stick                | 82
            that boy was 15, and alone              | 15
            thirty-five years old                   | thirty-five years old
            At 93 she still cooked                  | 93
            he died at 59.                          | 59
            Baby Ada (8 weeks) came                 | 8
            dyn 74 oed                              | 74 oed
            """)
    void findsTheAgeOfOnePerson(String text, String age) {
        assertThat(Spotted.of(Category.AGE, text, 0.5)).contains(age);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Workforce (16), Estate (15) and Cyber (20)",
                "a Waterlow (18) and a Barthel (11)",
                "a lunch for over-75s and under 5s",
                "residents in their eighties",
                "those aged 65 and over",
                "anyone aged 65 or older",
                "aged 18-25 or aged 5 to 11",
                "three 18-25 year olds",
                "children aged between 5 and 11",
                "a retirement age of 66",
                "under the age of 18",
                "a 20-year-old boiler",
                "the lift was 30 years old",
                "at 93 calls a day",
                "he was 20 minutes late",
                "it was 20 and cold",
                "she was 5 miles away",
                "he was one of us",
                "the bill was 74 pounds",
                "Wards 6, 7, 8 and 9",
                "Table (3) and Section (12)",
                "the team of 12 nurses",
                "a score of 15, and falling",
                "Age UK said so"
            })
    void leavesGroupsThingsAndCounts(String text) {
        assertThat(Spotted.of(Category.AGE, text, 0.5)).isEmpty();
    }
}
