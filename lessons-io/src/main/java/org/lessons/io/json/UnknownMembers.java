package org.lessons.io.json;

import java.util.Map;
import java.util.TreeMap;
import org.lessons.model.shape.Pointer;

/** The members of one document that no record has a component for: left out, or kept as they are written. */
final class UnknownMembers {

    private final Tokens tokens;
    private final Findings findings;
    private final Map<Pointer, String> kept = new TreeMap<>();

    UnknownMembers(Tokens tokens, Findings findings) {
        this.tokens = tokens;
        this.findings = findings;
    }

    /** Takes the member whose name has just been read. */
    void take(String name) {
        findings.mend(tokens.parser(), "json.unknown-member");
        if (findings.mode != Mode.PRESERVING) {
            skip();
            return;
        }
        Pointer place = findings.path.whole().to(name);
        if (kept.containsKey(place)) {
            findings.add(tokens.parser(), "json.duplicate-key");
            skip();
        } else if (LoneSurrogate.isIn(name)) {
            findings.add(tokens.parser(), "json.lone-surrogate");
            skip();
        } else {
            tokens.nextValue();
            keep(place);
        }
    }

    /** Keeps the value that the tokens stand on, where anything is kept. */
    void keep(Pointer place) {
        if (findings.mode == Mode.PRESERVING) {
            kept.put(place, Value.read(tokens.parser(), findings).json());
        }
    }

    Map<Pointer, String> kept() {
        return kept;
    }

    private void skip() {
        tokens.nextValue();
        tokens.skipChildren();
    }
}
