package org.lessons.model.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lessons.model.Cost;
import org.lessons.model.FailureCase;
import org.lessons.model.Quantity;
import org.lessons.model.Subject;

/** The examples are those of RFC 8785, as far as the model can hold them: it has no fractions and no null. */
class CanonicalTest {

    /** Section 3.2.2.2 and the output of 3.2.4, the member "string". */
    @Test
    void stringsAreEscapedAsInTheExampleOfTheRfc() {
        FailureCase content =
                FailureCase.builder().title("\u20ac$\u000f\nA'\u0042\"\\\\\"/").build();

        byte[] bytes = Canonical.text(content).getBytes(StandardCharsets.UTF_8);

        assertThat(HexFormat.ofDelimiter(" ").formatHex(bytes))
                .isEqualTo(HexFormat.ofDelimiter(" ").formatHex("{\"title\":".getBytes(StandardCharsets.UTF_8))
                        + " 22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d");
    }

    /** Section 3.2.3: the values of the sorted example, in the order that the RFC lists. */
    @Test
    void keysAreSortedByTheirUtf16UnitsAsInTheExampleOfTheRfc() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("\u20ac", "Euro Sign");
        names.put("\r", "Carriage Return");
        names.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        names.put("1", "One");
        names.put("\ud83d\ude00", "Emoji: Grinning Face");
        names.put("\u0080", "Control");
        names.put("\u00f6", "Latin Small Letter O With Diaeresis");
        String text = Canonical.text(FailureCase.builder().extensions(names).build());

        assertThat(text)
                .isEqualTo("{\"extensions\":{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}}");
    }

    @Test
    void everyControlCharacterHasTheOneSpellingOfTheRfc() {
        Map<Integer, String> shorter = Map.of(8, "\\b", 9, "\\t", 10, "\\n", 12, "\\f", 13, "\\r");
        for (int c = 0; c < 0x20; c++) {
            String text = Canonical.text(
                    FailureCase.builder().title(Character.toString(c)).build());
            String spelling = shorter.getOrDefault(c, String.format("\\u%04x", c));
            assertThat(text).isEqualTo("{\"title\":\"" + spelling + "\"}");
        }
        assertThat(Canonical.text(FailureCase.builder().title("\u007f\u2028</").build()))
                .isEqualTo("{\"title\":\"\u007f\u2028</\"}");
    }

    /** Appendix B, its whole numbers that the model can hold; decimals are texts and keep their digits. */
    @Test
    void numbersAreWhole() {
        FailureCase content = FailureCase.builder()
                .year(0)
                .subject(Subject.builder()
                        .reach(Quantity.builder()
                                .min(Integer.MIN_VALUE)
                                .max(Integer.MAX_VALUE)
                                .build())
                        .costs(List.of(
                                Cost.builder().min(new BigDecimal("4.50")).build()))
                        .build())
                .build();

        assertThat(Canonical.text(content))
                .isEqualTo("{\"subject\":{\"costs\":[{\"min\":\"4.50\"}],"
                        + "\"reach\":{\"max\":2147483647,\"min\":-2147483648}},\"year\":0}");
    }

    @Test
    void theDigestIsThatOfTheBytes() {
        // printf '{"title":"\xc3\xa9"}' | sha256sum
        assertThat(Canonical.digest(FailureCase.builder().title("\u00e9").build()))
                .isEqualTo("17fc9dbaed22ce2d07e9a2bb624e57b3cd39cd72e937e0dd0eb4ddf8f03190d6");
    }

    @Test
    void halfACharacterHasADigestOfItsOwn() {
        assertThat(Canonical.text(FailureCase.builder().title("a\ud83d").build()))
                .isEqualTo("{\"title\":\"a\\ud83d\"}");
        assertThat(Canonical.text(FailureCase.builder().title("\ude00a").build()))
                .isEqualTo("{\"title\":\"\\ude00a\"}");
        assertThat(Canonical.digest(FailureCase.builder().title("\ud83d").build()))
                .isNotEqualTo(
                        Canonical.digest(FailureCase.builder().title("\ud83e").build()))
                .isNotEqualTo(Canonical.digest(FailureCase.builder().title("?").build()));
    }
}
