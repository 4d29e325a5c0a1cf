package org.lessons.benchmarks;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The least that reading JSON can cost: Jackson's own parser over the bytes, every text made and thrown away. */
public final class TokenWalk {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private TokenWalk() {}

    /**
     * Walks through a document.
     *
     * @param document its bytes
     * @return the length of all its texts, so that nobody can leave them out
     */
    public static int over(byte[] document) {
        int length = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    length += parser.getString().length();
                }
            }
        }
        return length;
    }
}
