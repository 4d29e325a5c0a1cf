package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlainProperties {

    /** Any characters at all, halves among them. */
    private static String any(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(Hostile.of(random));
        int[] ends = {0x80, 0x400, 0x3000, 0x10000, 0x110000};
        for (int i = random.nextInt(40); i > 0; i--) {
            int c = random.nextInt(ends[random.nextInt(ends.length)]);
            text.append(random.nextInt(4) == 0 ? String.valueOf((char) c) : Character.toString(c));
            text.append(random.nextInt(4) == 0 ? "\u200d\u0301\n\ufe0f ".substring(random.nextInt(5)) : "");
        }
        return text.toString();
    }

    @Property
    void whatWentThroughComesThroughAsItIs(@ForAll long seed) {
        List<String> paragraphs = Plain.paragraphs(any(seed));

        assertThat(Plain.paragraphs(String.join("\n\n", paragraphs))).isEqualTo(paragraphs);
        paragraphs.forEach(paragraph -> {
            assertThat(Plain.line(paragraph)).isEqualTo(paragraph.replace('\n', ' '));
            paragraph.lines().forEach(line -> assertThat(Plain.line(line)).isEqualTo(line));
        });
    }

    @Property
    void aLineIsTheParagraphsInOne(@ForAll long seed) {
        String text = any(seed);

        assertThat(Plain.line(text))
                .isEqualTo(String.join(" ", Plain.paragraphs(text)).replace('\n', ' '));
    }

    @Property
    void nothingIsLeftThatHidesOrCannotBeWritten(@ForAll long seed) {
        String line = Plain.line(any(seed));

        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
        assertThat(line).doesNotContain("  ").doesNotStartWith(" ").doesNotEndWith(" ");
        assertThat(line.codePoints())
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.PRIVATE_USE
                        || c != ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c))
                        || c == 0xFEFF
                        || (c & 0xFFFE) == 0xFFFE
                        || c >= 0x2060 && c <= 0x206F
                        || c >= 0x202A && c <= 0x202E);
    }

    /** Whatever is dropped, the rest stands in its order. */
    @Property
    void nothingIsAddedOrMoved(@ForAll long seed) {
        String text = any(seed);
        int[] rest = {0};

        assertThat(Plain.line(text).codePoints().filter(c -> c != ' ')).allMatch(c -> {
            int at = text.indexOf(Character.toString(c), rest[0]);
            rest[0] = at + 1;
            return at >= 0;
        });
    }
}
