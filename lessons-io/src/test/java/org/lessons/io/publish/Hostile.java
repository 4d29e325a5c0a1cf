package org.lessons.io.publish;

import java.util.List;
import java.util.Random;
import org.lessons.model.testing.NastyText;

/** Text that would be more than text if it could. */
final class Hostile {

    static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "<svg/onload=alert(1)>",
            "\"><img src=x onerror='alert(1)'>",
            "]]>",
            "<![CDATA[x]]>",
            "-->",
            "<!-- x -->",
            "<?php x ?>",
            "javascript:alert(1)",
            "</p></main></body>",
            "&lt;",
            "&amp;amp;",
            "&#x3c;",
            "&copy",
            "&CounterClockwiseContourIntegral;",
            "AT&T and R & D &",
            "[link](javascript:alert(1))",
            "![image](https://example.org/x.png \"title\")",
            "[a]: https://example.org",
            "[^1]: a footnote",
            "[^1]",
            "[ ] to do",
            "[x] done",
            "<https://example.org>",
            "https://example.org/a?b=c&d=e",
            "See HTTP://EXAMPLE.ORG now",
            "ftp://example.org",
            "www.example.org",
            "WwW.example.org/path.",
            "ann@example.org",
            "ask a.b+c@example.co.uk, or mailto:ann@example.org",
            "xmpp:ann@example.org",
            "@team/someone",
            "at 5 @ the ward",
            "\\",
            "\\\\",
            "ends with \\",
            "\\[not a link\\]",
            "\\|",
            "a | b",
            "|---|---|",
            "| a | b |",
            ":--",
            ":-: | :-:",
            "--|--",
            "-",
            "- a",
            "-- a",
            "---",
            "- - -",
            "+ a",
            "+",
            "* a",
            "***",
            "* * *",
            "___",
            "_a_ __b__ snake_case_name",
            "*a* **b** 5 * 3",
            "# a",
            "#",
            "###### a",
            "#a",
            "a #",
            "a ##",
            "a #\\#",
            "C#",
            "> a",
            ">a",
            "=",
            "===",
            "1. a",
            "1) a",
            "1.",
            "123456789. a",
            "1234567890. a",
            "2019. The year",
            "2.5 million",
            "-5 degrees",
            "+44 20 7946 0000",
            "~~~",
            "~a~ ~~b~~",
            "```",
            "`a` ``b``",
            "````````````````",
            "` `` ```",
            "$a$ and $$b$$",
            "$`a`$",
            ": a definition",
            ":smile: :x",
            "!",
            "![",
            "a\u202eb\u202cc",
            "z\u0317\u0327\u0315\u034d\u032a\u0301\u0302\u0303\u0304\u0305algo",
            "\u0338 after a tag",
            "w".repeat(3000),
            "*".repeat(300),
            "[".repeat(300),
            "`".repeat(301),
            "&".repeat(300),
            "@".repeat(300),
            "a@".repeat(300) + "b.c",
            ":".repeat(300) + "//",
            "\u27e6PERSON A\u27e7 said",
            "&nbsp;&#0;",
            "+++",
            "--- title: x ---",
            "%PDF",
            "{{ template }} {% tag %}",
            "<style>*{}</style>",
            "<a href=\"x\">y</a>",
            "a  b",
            "    four blanks",
            "\ta tab");

    private Hostile() {}

    /** Some of it, one after another, with line ends and the model's nasty text between. */
    static String of(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = 1 + random.nextInt(5); pieces > 0; pieces--) {
            switch (random.nextInt(6)) {
                case 0 -> text.append(NastyText.of(random, 20));
                case 1 -> text.append(signs(random));
                case 2 -> text.append('\n');
                case 3 -> text.append(' ');
                default -> text.append(TEXTS.get(random.nextInt(TEXTS.size())));
            }
        }
        return text.toString();
    }

    private static String signs(Random random) {
        String some = "\\`*_[]()<>&#|~!$@:.-+= \nw1a/;";
        StringBuilder signs = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            signs.append(some.charAt(random.nextInt(some.length())));
        }
        return signs.toString();
    }
}
