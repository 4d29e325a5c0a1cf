package org.lessons.benchmarks;

import java.io.PrintWriter;
import java.io.StringWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program printed. */
final class Printed {

    private final StringWriter text = new StringWriter();

    PrintWriter writer() {
        return new PrintWriter(text, true);
    }

    /** The one line of JSON. */
    JsonNode figures() {
        if (text.toString().lines().count() != 1) {
            throw new AssertionError("one line was expected");
        }
        return JsonMapper.builder().build().readTree(text.toString());
    }
}
