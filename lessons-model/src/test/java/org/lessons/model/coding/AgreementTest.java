package org.lessons.model.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.lessons.model.Coding;
import org.lessons.model.FailureCase;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** The worked examples are those of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), A to C. */
class AgreementTest {

    private static final Offset<Double> ROUNDED = within(0.0005);

    private static final Coding SEIPS =
            Coding.builder().scheme("SEIPS@3.0").target("k1").build();

    /** A character a unit; a dot where the coder gave no code. */
    private static Agreement of(String... rows) {
        List<List<Optional<String>>> ratings = new ArrayList<>();
        for (String row : rows) {
            ratings.add(row.chars()
                    .mapToObj(c -> c == '.' ? Optional.<String>empty() : Optional.of(Character.toString(c)))
                    .toList());
        }
        return Agreement.of(ratings);
    }

    private static Coding coding(Term coder, String by, String target, String code) {
        return SEIPS.withCoder(coder).withBy(by).withTarget(target).withCode(code);
    }

    private static FailureCase coded(Coding... codings) {
        return FailureCase.builder().addCodings(codings).build();
    }

    @Test
    void isAsPublishedForTwoObserversAndBinaryData() {
        assertThat(of("0100000010", "1110010000").alpha().orElseThrow()).isEqualTo(0.095, ROUNDED);
    }

    @Test
    void isAsPublishedForTwoObserversAndNominalData() {
        Agreement agreement = of("aabbdcccedda", "babbbccceddd");

        assertThat(agreement.alpha().orElseThrow()).isEqualTo(0.692, ROUNDED);
        assertThat(agreement.units()).isEqualTo(12);
        assertThat(agreement.pairable()).isEqualTo(24);
    }

    @Test
    void isAsPublishedForFourObserversWithGaps() {
        Agreement agreement = of("123321412...", "1233224125.3", ".3332342251.", "12332441251.");

        assertThat(agreement.alpha().orElseThrow()).isEqualTo(0.743, ROUNDED);
        assertThat(agreement.coders()).isEqualTo(4);
        assertThat(agreement.units()).isEqualTo(11);
        assertThat(agreement.pairable()).isEqualTo(40);
    }

    @Test
    void isOneForFullAgreementAndBelowNoughtForNoneAtAll() {
        assertThat(of("abab", "abab").alpha()).hasValue(1);
        assertThat(of("ab", "ba").alpha()).hasValue(-0.5);
    }

    @Test
    void isNotDefinedWhereAllHasOneCode() {
        Agreement agreement = of("aaaa", "aaaa");

        assertThat(agreement.alpha()).isEmpty();
        assertThat(agreement.units()).isEqualTo(4);
    }

    @Test
    void isNotDefinedForOneCoderOrForCodersThatNeverMeet() {
        assertThat(Agreement.of(List.of())).isEqualTo(of());
        assertThat(of().alpha()).isEmpty();
        assertThat(of("abc").alpha()).isEmpty();
        assertThat(of("abc...", "...abc")).isEqualTo(new Agreement(of().alpha(), 2, 0, 0));
    }

    @Test
    void takesTheRestOfAShortRowForGaps() {
        assertThat(of("abab", "abb")).isEqualTo(of("abab", "abb."));
    }

    @Test
    void tellsCodersOfOneRoleApartByTheirMarks() {
        FailureCase one =
                coded(coding(Codes.Coder.ANALYST, "A", "k1", "TASKS"), coding(Codes.Coder.ANALYST, "B", "k1", "TASKS"));
        FailureCase two = coded(
                coding(Codes.Coder.ANALYST, "A", "k1", "PERSONS"), coding(Codes.Coder.MACHINE, "A", "k1", "PERSONS"));

        Agreement agreement = Agreement.byScheme(List.of(one, two)).get("SEIPS@3.0");

        assertThat(agreement.alpha()).hasValue(1);
        assertThat(agreement.coders()).isEqualTo(3);
        assertThat(agreement.units()).isEqualTo(2);
        assertThat(agreement.pairable()).isEqualTo(4);
    }

    @Test
    void keepsThePartsOfDifferentCasesApartWhateverTheirIds() {
        FailureCase one = coded(coding(Codes.Coder.ANALYST, "A", "k1", "TASKS"));
        FailureCase two = coded(coding(Codes.Coder.TELLER, "B", "k1", "TASKS"));

        assertThat(Agreement.byScheme(List.of(one, two)).get("SEIPS@3.0").units())
                .isZero();
    }

    @Test
    void countsEachSchemeByItself() {
        Coding other = coding(Codes.Coder.TELLER, "B", "k1", "TASKS");
        FailureCase content =
                coded(coding(Codes.Coder.ANALYST, "A", "k1", "TASKS"), other, other.withScheme("YCFF@2012"));

        assertThat(Agreement.byScheme(List.of(content))).containsOnlyKeys("SEIPS@3.0", "YCFF@2012");
        assertThat(Agreement.byScheme(List.of(content)).get("SEIPS@3.0").units())
                .isOne();
        assertThat(Agreement.byScheme(List.of(content)).get("YCFF@2012").units())
                .isZero();
    }

    @Test
    void takesSeveralCodesOfOneCoderForOneSet() {
        Coding tasks = coding(Codes.Coder.ANALYST, "A", "k1", "TASKS");
        Coding persons = tasks.withCode("PERSONS");
        FailureCase same = coded(tasks, persons, persons.withBy("B"), tasks.withBy("B"));
        FailureCase part = coded(tasks.withBy("B"), tasks, persons);

        assertThat(Agreement.byScheme(List.of(same, part)).get("SEIPS@3.0")).isEqualTo(of("ab", "aa"));
    }

    @Test
    void leavesOutCodingsThatLackACoderATargetASchemeOrACode() {
        Coding whole = coding(Codes.Coder.ANALYST, "A", "k1", "TASKS");
        FailureCase content = coded(
                whole,
                SEIPS.withCode("TASKS"),
                Coding.builder().code("TASKS").scheme("SEIPS@3.0").by("B").build(),
                Coding.builder().target("k1").scheme("SEIPS@3.0").by("C").build(),
                Coding.builder().target("k1").code("TASKS").by("D").build());

        assertThat(Agreement.byScheme(List.of(content)))
                .containsOnlyKeys("SEIPS@3.0")
                .containsValue(new Agreement(of().alpha(), 1, 0, 0));
    }

    @Test
    void knowsACoderByRoleOrMarkAlone() {
        FailureCase content = coded(
                SEIPS.withCoder(Codes.Coder.MACHINE).withCode("TASKS"),
                SEIPS.withBy("B").withCode("TASKS"),
                SEIPS.withBy("C").withCode("PERSONS"));

        assertThat(Agreement.byScheme(List.of(content)).get("SEIPS@3.0").coders())
                .isEqualTo(3);
    }
}
