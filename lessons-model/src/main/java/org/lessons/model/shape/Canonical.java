package org.lessons.model.shape;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A record in the one spelling that a digest can be taken of: JSON as RFC 8785 canonicalises it.
 *
 * <p>Members are sorted by their UTF-16 units, absent ones left out, nothing escaped that need not be. All numbers of the
 * model are whole or written as text, so the RFC's rules for floating point never apply. Half a character (a lone
 * surrogate) has no canonical form, and no reader or writer takes one; it is escaped here, so that a draft that holds one
 * has a digest of its own. Safe for use by several threads.
 */
public final class Canonical {

    private Canonical() {}

    /**
     * The record in canonical form.
     *
     * @param record any record that has a shape
     * @return one line of JSON
     */
    public static String text(Record record) {
        StringBuilder json = new StringBuilder();
        object(record, json);
        return json.toString();
    }

    /**
     * The digest of the record in canonical form.
     *
     * @param record any record that has a shape
     * @return SHA-256 over the UTF-8 bytes, as 64 lower-case hexadecimal digits
     */
    public static String digest(Record record) {
        try {
            byte[] bytes = text(record).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void object(Record record, StringBuilder json) {
        Map<String, Part> sorted = new TreeMap<>();
        for (Part part : Shape.of(record).parts()) {
            if (!part.isAbsentFrom(record)) {
                sorted.put(part.name(), part);
            }
        }
        char before = '{';
        for (Map.Entry<String, Part> entry : sorted.entrySet()) {
            json.append(before);
            before = ',';
            string(entry.getKey(), json);
            json.append(':');
            held(entry.getValue(), record, json);
        }
        json.append(before == '{' ? "{}" : "}");
    }

    private static void held(Part part, Record record, StringBuilder json) {
        switch (part.cardinality()) {
            case LIST -> {
                List<?> elements = part.elements(record);
                for (int i = 0; i < elements.size(); i++) {
                    json.append(i == 0 ? '[' : ',');
                    element(part, elements.get(i), json);
                }
                json.append(']');
            }
            case MAP -> {
                char before = '{';
                for (Map.Entry<?, ?> entry : new TreeMap<>((Map<?, ?>) part.read(record)).entrySet()) {
                    json.append(before);
                    before = ',';
                    string((String) entry.getKey(), json);
                    json.append(':');
                    element(part, entry.getValue(), json);
                }
                json.append('}');
            }
            default -> element(part, part.elements(record).get(0), json);
        }
    }

    private static void element(Part part, Object element, StringBuilder json) {
        if (element instanceof Record) {
            object((Record) element, json);
            return;
        }
        Leaf leaf = part.leaf().orElseThrow();
        String text = leaf.format(element);
        if (leaf.form() == Leaf.Form.WHOLE || leaf.form() == Leaf.Form.FLAG) {
            json.append(text);
        } else {
            string(text, json);
        }
    }

    private static void string(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> {
                    if (c < 0x20 || Character.isSurrogate(c) && isHalf(text, i)) {
                        json.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    private static boolean isHalf(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
}
