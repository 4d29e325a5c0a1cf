package org.lessons.anonymise.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Check digits: right ones hold, and one figure wrong or two swapped break them. */
class ChecksumsTest {

    @ParameterizedTest
    @ValueSource(strings = {"9990000476", "9434765919", "0000000000", "4010232137"})
    void holdsForHealthServiceNumbers(String number) {
        assertThat(Checksums.nhs(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9990000477", "9434765918", "9343765919", "0000000001", "1000000002", "0000000060"})
    void breaksForHealthServiceNumbersMistyped(String number) {
        assertThat(Checksums.nhs(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4000000000000002", "4242424242424242", "378282246310005", "6011000990139424", "18", "59", "00"})
    void holdsForCards(String number) {
        assertThat(Checksums.luhn(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4000000000000003", "4242424242424224", "378282246310006", "19", "50", "1", "9"})
    void breaksForCardsMistyped(String number) {
        assertThat(Checksums.luhn(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GB29NWBK60161331926819", "gb29nwbk60161331926819", "DE89370400440532013000", "NO9386011117947"})
    void holdsForInternationalAccounts(String number) {
        assertThat(Checksums.iban(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB29NWBK60161331926818",
                "GB92NWBK60161331926819",
                "DE8937040044053201300",
                "GB29-NWBK60161331926819"
            })
    void breaksForInternationalAccountsMistyped(String number) {
        assertThat(Checksums.iban(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB123456A", "AB123456D", "ab123456c", "ZY123456B", "EG123456C"})
    void knowsInsuranceNumbersThatAreGivenOut(String number) {
        assertThat(Checksums.nationalInsurance(number)).isTrue();
        assertThat(Checksums.isNationalInsuranceLike(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ123456C", "DA123456C", "AO123456C", "AD123456C", "GB123456C", "ZZ123456C", "AB123456E"})
    void knowsInsuranceNumbersThatAreNot(String number) {
        assertThat(Checksums.nationalInsurance(number)).isFalse();
        assertThat(Checksums.isNationalInsuranceLike(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB12345C",
                "AB1234567C",
                "A1123456C",
                "AB12345XC",
                "AB123456",
                "AB123456-",
                "AB1234:6C",
                "AB1234/6C",
                "[B123456C",
                "@B123456C"
            })
    void takesNothingOfAnotherShape(String number) {
        assertThat(Checksums.nationalInsurance(number)).isFalse();
        assertThat(Checksums.isNationalInsuranceLike(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AZ 09", "ZA 90"})
    void readsPatterns(String text) {
        assertThat(Checksums.isLike(text, "AA 99")).isTrue();
        assertThat(Checksums.isLike(text, "AA-99")).isFalse();
    }
}
