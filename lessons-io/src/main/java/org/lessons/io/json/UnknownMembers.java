package org.lessons.io.json;

import java.util.Map;
import java.util.TreeMap;
import org.lessons.model.shape.Pointer;
import tools.jackson.core.JsonParser;

/** The members of one document that no record has a component for: left out, or kept as they are written. */
final class UnknownMembers {

    private final JsonParser parser;
    private final Findings findings;
    private final Map<Pointer, String> kept = new TreeMap<>();

    UnknownMembers(JsonParser parser, Findings findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /** Takes the member whose name the parser has just read. */
    void take(String name) {
        findings.mend(parser, "json.unknown-member");
        if (findings.mode != Mode.PRESERVING) {
            skip();
            return;
        }
        Pointer place = findings.path.whole().to(name);
        if (kept.containsKey(place)) {
            findings.add(parser, "json.duplicate-key");
            skip();
        } else if (LoneSurrogate.isIn(name)) {
            findings.add(parser, "json.lone-surrogate");
            skip();
        } else {
            parser.nextToken();
            keep(place);
        }
    }

    /** Keeps the value at which the parser stands, where anything is kept. */
    void keep(Pointer place) {
        if (findings.mode == Mode.PRESERVING) {
            kept.put(place, Value.read(parser, findings).json());
        }
    }

    Map<Pointer, String> kept() {
        return kept;
    }

    private void skip() {
        parser.nextToken();
        parser.skipChildren();
    }
}
