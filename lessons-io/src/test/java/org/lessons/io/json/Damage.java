package org.lessons.io.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyRecord;

/** Documents that were damaged on their way, each of whose texts holds a mark that no finding may repeat. */
final class Damage {

    static final String MARK = "QQMARKQQ";

    private static final Pattern VALUE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9]+|true|false");
    private static final List<String> OTHERS = List.of(
            "7",
            "-0",
            "1.5",
            "1e9",
            "99999999999",
            "null",
            "true",
            "\"\"",
            "\"" + MARK + "\"",
            "[]",
            "{}",
            "[null]",
            "[[\"" + MARK + "\"]]",
            "{\"" + MARK + "\":\"" + MARK + "\"}",
            "\"\\ud800" + MARK + "\"",
            "NaN",
            MARK,
            "'" + MARK + "'",
            "/*" + MARK + "*/1",
            "[2020,2,3]",
            "\u0000",
            "\"" + MARK + "\",\"" + MARK + "\":1",
            "007",
            "\"\ud83d\ude00\"");

    private final Random random;

    Damage(long seed) {
        this.random = new Random(seed);
    }

    /** Any case file in which every text and every key is marked. */
    static CaseFile marked(long seed, int size) {
        CaseFile any = AnyRecord.of(CaseFile.class, seed, size);
        CaseFile marked = Shape.of(CaseFile.class)
                .map(
                        any,
                        (at, part, value) -> part.leaf()
                                        .map(Leaf::form)
                                        .filter(Leaf.Form.TEXT::equals)
                                        .isPresent()
                                ? MARK + value
                                : value);
        FailureCase content = marked.content().withExtensions(java.util.Map.of(MARK, MARK, "x" + MARK, MARK));
        return marked.withContent(content);
    }

    byte[] any(byte[] document) {
        return switch (random.nextInt(6)) {
            case 0 -> flipped(document);
            case 1 -> removed(document);
            case 2 -> doubled(document);
            default -> swapped(document);
        };
    }

    /** One to three bytes are others. */
    private byte[] flipped(byte[] document) {
        byte[] bytes = document.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** Some bytes are gone. */
    private byte[] removed(byte[] document) {
        int from = random.nextInt(document.length);
        int to = Math.min(document.length, from + 1 + random.nextInt(20));
        byte[] bytes = Arrays.copyOf(document, document.length - (to - from));
        System.arraycopy(document, to, bytes, from, document.length - to);
        return bytes;
    }

    /** Some bytes stand there twice. */
    private byte[] doubled(byte[] document) {
        int from = random.nextInt(document.length);
        int to = Math.min(document.length, from + 1 + random.nextInt(200));
        byte[] bytes = Arrays.copyOf(document, document.length + (to - from));
        System.arraycopy(document, from, bytes, to, document.length - from);
        return bytes;
    }

    /** A value or a name is of another kind. */
    private byte[] swapped(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        Matcher value = VALUE.matcher(text);
        int start = random.nextInt(text.length());
        if (!value.find(start)) {
            return flipped(document);
        }
        String other = OTHERS.get(random.nextInt(OTHERS.size()));
        return (text.substring(0, value.start()) + other + text.substring(value.end()))
                .getBytes(StandardCharsets.UTF_8);
    }
}
