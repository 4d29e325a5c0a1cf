package org.lessons.model.testing;

import java.util.List;
import java.util.Random;

/** Text with everything in it that files, tables and screens stumble over; well-formed Unicode all the same. */
public final class NastyText {

    private static final List<String> PIECES = List.of(
            "\"",
            "\"\"",
            "'",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "\0",
            "\u0001",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\u2029",
            "\u200b",
            "\u200d",
            "\u202e",
            "\u2066",
            "\ufeff",
            "\ufffd",
            "=",
            "+",
            "-",
            "@",
            "=1+1",
            "@SUM(1)",
            ",",
            ";",
            "|",
            "\\",
            "\\n",
            "\\u0000",
            "{",
            "}",
            "[",
            "]",
            "<script>",
            "&amp;",
            "NA",
            "NULL",
            "null",
            "TRUE",
            "1e5",
            "007",
            "\uff1d",
            "\uff0b",
            "e\u0301",
            "\u00e9",
            "\ufb01",
            "\u00df",
            "\u0130",
            "\u0131",
            "\u03c2",
            "\u05d0",
            "\u0627\u0644",
            "\u4e2d\u6587",
            "\ud83d\ude00",
            "\ud83c\udff4\udb40\udc67",
            "\ud800\udf48",
            "\u27e6",
            "\u27e7",
            "\u27e6PERSON A\u27e7",
            " ",
            "  ",
            "a",
            "we tried",
            "Will",
            "Hope",
            "London",
            "the ward",
            "2019",
            "%",
            "$");

    private NastyText() {}

    /**
     * Some text, never empty.
     *
     * @param random where it comes from
     * @param longest its length in characters, about
     * @return text without lone surrogates
     */
    public static String of(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(Math.max(1, longest));
        while (text.length() < length) {
            int choice = random.nextInt(10);
            if (choice < 5) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            } else if (choice < 9) {
                text.append((char) ('a' + random.nextInt(26)));
            } else {
                text.appendCodePoint(anyCodePoint(random));
            }
        }
        return text.toString();
    }

    private static int anyCodePoint(Random random) {
        int codePoint = random.nextInt(4) == 0 ? random.nextInt(0x110000) : random.nextInt(0x3000);
        return codePoint >= 0xD800 && codePoint <= 0xDFFF ? 'x' : codePoint;
    }
}
