package org.lessons.io.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A value as a document has it, without a record to read it into: of an older version, or not known at all.
 *
 * <p>It knows where it stood. Numbers keep their spelling. Immutable; a change gives another value.
 */
final class Value {

    /** Where something stands in a text. */
    record Spot(long line, long column) {
        static Spot of(TokenStreamLocation at) {
            return new Spot(at.getLineNr(), at.getColumnNr());
        }
    }

    /** Step of a path that means every element of a list. */
    static final String EACH = "*";

    private final @Nullable Map<String, Value> members;
    private final @Nullable List<Value> elements;

    /** A text without its quotes, or the spelling of a number, true, false or null. */
    private final String scalar;

    private final boolean isText;
    private final Spot name;
    private final Spot begin;
    private final Spot end;

    private Value(
            @Nullable Map<String, Value> members,
            @Nullable List<Value> elements,
            String scalar,
            boolean isText,
            Spot name,
            Spot begin,
            Spot end) {
        this.members = members;
        this.elements = elements;
        this.scalar = scalar;
        this.isText = isText;
        this.name = name;
        this.begin = begin;
        this.end = end;
    }

    /** The value at which the parser stands; what a name or a text cannot be is told to the findings. */
    static Value read(JsonParser parser, Findings findings) {
        Spot begin = Spot.of(parser.currentTokenLocation());
        return read(parser, findings, begin);
    }

    private static Value read(JsonParser parser, Findings findings, Spot name) {
        Spot begin = Spot.of(parser.currentTokenLocation());
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Value> members = new LinkedHashMap<>();
            for (String key = parser.nextName(); key != null; key = parser.nextName()) {
                if (members.containsKey(key)) {
                    findings.add(parser, "json.duplicate-key");
                } else if (LoneSurrogate.isIn(key)) {
                    findings.add(parser, "json.lone-surrogate");
                }
                Spot named = Spot.of(parser.currentTokenLocation());
                parser.nextToken();
                members.put(key, read(parser, findings, named));
            }
            return new Value(members, null, "", false, name, begin, Spot.of(parser.currentTokenLocation()));
        }
        if (token == JsonToken.START_ARRAY) {
            List<Value> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(read(parser, findings));
            }
            return new Value(null, elements, "", false, name, begin, Spot.of(parser.currentTokenLocation()));
        }
        String scalar = parser.getString();
        if (token == JsonToken.VALUE_STRING && LoneSurrogate.isIn(scalar)) {
            findings.add(parser, "json.lone-surrogate");
        }
        return new Value(null, null, scalar, token == JsonToken.VALUE_STRING, name, begin, begin);
    }

    /** A text that stands in the place of this value. */
    Value text(String other) {
        return new Value(null, null, other, true, name, begin, begin);
    }

    /** An object of those members in the place of this value. */
    Value object(Map<String, Value> others) {
        return new Value(new LinkedHashMap<>(others), null, "", false, name, begin, end);
    }

    /** What the text says; empty when it is none. */
    String text() {
        return isText ? scalar : "";
    }

    boolean isObject() {
        return members != null;
    }

    /** The member of that name, or null. */
    @Nullable
    Value member(String called) {
        return members == null ? null : members.get(called);
    }

    /** The element at the position that is written so, or null. */
    @Nullable
    Value element(String position) {
        for (int i = 0; elements != null && i < elements.size(); i++) {
            if (position.equals(Integer.toString(i))) {
                return elements.get(i);
            }
        }
        return null;
    }

    /** The same object with that member, in its place when there was one and at the end otherwise. */
    Value with(String called, Value value) {
        Map<String, Value> others = new LinkedHashMap<>(members == null ? Map.of() : members);
        others.put(called, value);
        return object(others);
    }

    /** The same object without that member. */
    Value without(String called) {
        Map<String, Value> others = new LinkedHashMap<>(members == null ? Map.of() : members);
        others.remove(called);
        return object(others);
    }

    /** The same list with another element in that position. */
    Value with(int position, Value value) {
        List<Value> others = new ArrayList<>(elements == null ? List.of() : elements);
        others.set(position, value);
        return new Value(null, others, "", false, name, begin, end);
    }

    /** The same with what stands at the end of a path changed; as it is where there is no such path. */
    Value at(List<String> path, UnaryOperator<Value> change) {
        if (path.isEmpty()) {
            return change.apply(this);
        }
        String step = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (elements != null && step.equals(EACH)) {
            List<Value> others = new ArrayList<>();
            elements.forEach(element -> others.add(element.at(rest, change)));
            return new Value(null, others, "", false, name, begin, end);
        }
        Value member = member(step);
        return member == null ? this : with(step, member.at(rest, change));
    }

    /**
     * Writes the value without white space.
     *
     * @param places is told at which character of the text stands what stood where
     */
    void print(StringBuilder json, Map<Long, Spot> places) {
        places.put((long) json.length(), begin);
        if (members != null) {
            char before = '{';
            for (Map.Entry<String, Value> member : members.entrySet()) {
                json.append(before);
                before = ',';
                places.put((long) json.length(), member.getValue().name);
                quote(member.getKey(), json);
                json.append(':');
                member.getValue().print(json, places);
            }
            json.append(before == '{' ? "{" : "");
            places.put((long) json.length(), end);
            json.append('}');
        } else if (elements != null) {
            char before = '[';
            for (Value element : elements) {
                json.append(before);
                before = ',';
                element.print(json, places);
            }
            json.append(before == '[' ? "[" : "");
            places.put((long) json.length(), end);
            json.append(']');
        } else if (isText) {
            quote(scalar, json);
        } else {
            json.append(scalar);
        }
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, json);
        json.append('"');
    }

    /** The value as JSON. */
    String json() {
        StringBuilder json = new StringBuilder();
        print(json, new HashMap<>());
        return json.toString();
    }

    void write(JsonGenerator generator) {
        if (members != null) {
            generator.writeStartObject();
            members.forEach((called, value) -> {
                generator.writeName(called);
                value.write(generator);
            });
            generator.writeEndObject();
        } else if (elements != null) {
            generator.writeStartArray();
            elements.forEach(element -> element.write(generator));
            generator.writeEndArray();
        } else if (isText) {
            generator.writeString(scalar);
        } else {
            generator.writeRawValue(scalar);
        }
    }

    /** What kind of value; nothing of what it holds. */
    @Override
    public String toString() {
        return members != null ? "an object" : elements != null ? "a list" : "a scalar";
    }
}
