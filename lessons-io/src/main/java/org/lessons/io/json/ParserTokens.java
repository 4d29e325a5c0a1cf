package org.lessons.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of a parser, whatever parser that is. */
final class ParserTokens implements Tokens {

    private final JsonParser parser;

    ParserTokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public @Nullable JsonToken current() {
        return parser.currentToken();
    }

    @Override
    public @Nullable Member nextMember(Plan plan) {
        String name = parser.nextName();
        return name == null ? null : plan.member(name);
    }

    @Override
    public @Nullable String nextName() {
        return parser.nextName();
    }

    @Override
    public String name() {
        return parser.currentName();
    }

    @Override
    public @Nullable JsonToken nextValue() {
        return parser.nextToken();
    }

    @Override
    public @Nullable JsonToken nextElement() {
        return parser.nextToken();
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public @Nullable Object known(Spellings<?> spellings) {
        return null;
    }

    @Override
    public boolean mayHoldHalves() {
        return true;
    }

    @Override
    public boolean isInt() {
        return parser.getNumberType() == JsonParser.NumberType.INT;
    }

    @Override
    public int number() {
        return parser.getIntValue();
    }

    @Override
    public void skipChildren() {
        parser.skipChildren();
    }

    @Override
    public JsonParser parser() {
        return parser;
    }
}
