package org.lessons.anonymise.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.shape.Category;

/** What only one person is or has: a post, a rare condition, a case in court, a headline, a pet's name. */
class RaritiesFoundTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the only midwife on the island                   | ROLE only midwife on the island
            our only Welsh-speaking social worker            | ROLE only Welsh-speaking social worker
            our one interpreter was off                      | ROLE one interpreter
            the sole pharmacist had left                     | ROLE sole pharmacist
            the then Chief Executive of the trust            | ROLE Chief Executive
            he has Gaucher disease and                       | OTHER Gaucher disease
            with osteogenesis imperfecta since               | OTHER osteogenesis imperfecta
            with Prader–Willi syndrome since                 | OTHER Prader–Willi syndrome
            it was Pellworth-Quane syndrome, they            | OTHER Pellworth-Quane syndrome
            it was Pellworth's disease, they                 | OTHER Pellworth's disease
            as in R v Pellworth the judge                    | OTHER R v Pellworth
            in Re T (A Child) the judge                      | OTHER Re T
            see [2019] EWCA Civ 123 on this                  | OTHER [2019] EWCA Civ 123
            in Pell v Quane NHS Trust the                    | OTHER Pell v Quane NHS Trust
            The front page said "LIFT OF SHAME" again        | OTHER LIFT OF SHAME
            the headline was “Tenants Left in the Cold” and  | OTHER Tenants Left in the Cold
            her dog Waffles barked                           | OTHER Waffles
            the cat, Ziggy, slept                            | OTHER Ziggy
            a budgie called Captain sang                     | OTHER Captain
            Waffles the dog barked                           | OTHER Waffles
            """)
    void findsWhatIsTheOnlyOne(String text, String expected) {
        assertThat(Spotted.in(text, 0.5)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "she has Down syndrome, he has Down's syndrome",
                "with Parkinson's disease and Alzheimer's disease",
                "irritable bowel syndrome and IBS",
                "the disease spread",
                "the only two nurses we had",
                "an only child",
                "the only thing that worked",
                "one nurse left",
                "Lamport said \"no\" and left",
                "the dog warden came",
                "the cat sat there",
                "1 v 1 support"
            })
    void leavesWhatManyAreOrHave(String text) {
        assertThat(Spotted.spans(text))
                .filteredOn(span -> span.category() == Category.OTHER || span.category() == Category.ROLE)
                .filteredOn(span -> span.confidence() >= 0.5)
                .isEmpty();
    }
}
