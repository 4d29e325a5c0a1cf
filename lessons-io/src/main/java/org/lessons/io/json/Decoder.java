package org.lessons.io.json;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import tools.jackson.core.JsonToken;

/**
 * Reads records from tokens, whatever parser they are of: it trusts none of them to be strict.
 *
 * <p>After a finding it goes on with the next value, so that all are found at once; nothing is built any more then. Used
 * for one document, in one thread.
 */
final class Decoder {

    /** Stands for a member that was there and holds nothing. */
    private static final Object NOTHING = new Object();

    private final Tokens tokens;
    private final Findings findings;
    private final Path path;
    private final DocumentVersion version;
    private final UnknownMembers unknown;
    private final Pile pile = new Pile();

    /** Knows no version but the present one. */
    Decoder(Tokens tokens, Findings findings) {
        this(tokens, findings, new DocumentVersion(tokens, findings, Upcasts.NONE, () -> {}));
    }

    Decoder(Tokens tokens, Findings findings, DocumentVersion version) {
        this.tokens = tokens;
        this.findings = findings;
        this.path = findings.path;
        this.version = version;
        this.unknown = new UnknownMembers(tokens, findings);
    }

    /** The members that are not known, when they are to be kept. */
    Map<Pointer, String> kept() {
        return unknown.kept();
    }

    /** The document that begins at the current token; null when anything was found. */
    @Nullable
    Record document(Plan plan) {
        return begin(plan, true);
    }

    /** The record that begins at the current token, as a part of some document; null when anything was found. */
    @Nullable
    Record part(Plan plan) {
        return begin(plan, false);
    }

    private @Nullable Record begin(Plan plan, boolean isDocument) {
        if (tokens.current() != JsonToken.START_OBJECT) {
            mismatch("an object", false);
            return null;
        }
        Object record = record(plan, isDocument, false);
        return record instanceof Record ? (Record) record : null;
    }

    private Object record(Plan plan, boolean isDocument, boolean mayBeNothing) {
        Member[] members = plan.members();
        @Nullable Object[] values = new @Nullable Object[members.length];
        Member member = tokens.nextMember(plan);
        while (member != null || tokens.current() == JsonToken.PROPERTY_NAME) {
            if (member == null && isDocument && tokens.name().equals(Plan.VERSION_MEMBER)) {
                version.read(unknown);
            } else if (member == null) {
                unknown.take(tokens.name());
            } else {
                path.enter(member.name);
                if (values[member.index] == null) {
                    tokens.nextValue();
                    values[member.index] = member(plan, member);
                } else {
                    skip("json.duplicate-member", member.name);
                }
                path.leave();
            }
            member = tokens.nextMember(plan);
        }
        if (isDocument && !version.isSeen()) {
            findings.add(tokens.parser(), "json.no-schema-version");
        }
        return build(plan, values, mayBeNothing);
    }

    private Object build(Plan plan, @Nullable Object[] values, boolean mayBeNothing) {
        boolean nothing = mayBeNothing;
        for (Member member : plan.members()) {
            Object value = values[member.index];
            if (value == null && member.cardinality == Part.Cardinality.ONE) {
                findings.add(tokens.parser(), "json.missing-member", member.name);
            }
            if (value == null || value == NOTHING) {
                values[member.index] = member.none;
            } else {
                nothing = false;
            }
        }
        if (nothing || findings.hasError()) {
            return NOTHING;
        }
        try {
            return plan.shape().build(values);
        } catch (IllegalArgumentException e) {
            // A host's record may refuse what does not fit together; its message may repeat a value.
            findings.add(tokens.parser(), "json.refused-record");
            return NOTHING;
        }
    }

    /** What the member holds, as the record wants it. */
    private Object member(Plan plan, Member member) {
        return switch (member.cardinality) {
            case ONE -> element(member);
            case OPTIONAL -> {
                Object element = element(member);
                yield element == NOTHING ? NOTHING : Optional.of(element);
            }
            case LIST -> list(member);
            case MAP -> map(plan, member);
        };
    }

    private Object list(Member member) {
        if (tokens.current() != JsonToken.START_ARRAY) {
            return mismatch("a list", true);
        }
        int bottom = pile.height();
        int position = 0;
        for (JsonToken next = tokens.nextElement(); next != JsonToken.END_ARRAY; next = tokens.nextElement()) {
            if (next == null) {
                // Parsers over something else than text may just stop.
                findings.add(tokens.parser(), "json.truncated");
                throw new Unreadable();
            }
            path.enter(position++);
            Object element = element(member);
            if (element != NOTHING) {
                pile.add(element);
            }
            path.leave();
        }
        if (position == 0) {
            findings.mend(tokens.parser(), "json.empty-list");
        }
        return pile.takeDownTo(bottom);
    }

    private Object map(Plan plan, Member member) {
        if (tokens.current() != JsonToken.START_OBJECT) {
            return mismatch("an object", true);
        }
        Map<String, Object> entries = new TreeMap<>();
        String key = tokens.nextName();
        boolean none = key == null;
        while (key != null) {
            entry(plan, member, key, entries);
            key = tokens.nextName();
        }
        if (none) {
            findings.mend(tokens.parser(), "json.empty-object");
        }
        if (findings.isMended()) {
            entries.values().removeIf(value -> value == NOTHING);
        }
        return entries;
    }

    /** A key may be anybody's name; only a component's own name is repeated in a place. */
    private void entry(Plan plan, Member member, String key, Map<String, Object> entries) {
        Member absent = member.isAbsences ? plan.member(key) : null;
        if (member.isAbsences && absent == null) {
            // Kept: it is the validator's to say what a draft must not hold.
            findings.add(tokens.parser(), "json.unknown-absent-component");
        }
        if (absent != null) {
            path.enter(absent.name);
        } else {
            path.enterUnsaid(key);
        }
        if (entries.containsKey(key)) {
            skip("json.duplicate-key");
        } else if (tokens.mayHoldHalves() && LoneSurrogate.isIn(key)) {
            skip("json.lone-surrogate");
        } else {
            tokens.nextValue();
            entries.put(key, element(member));
        }
        path.leave();
    }

    private Object element(Member member) {
        Leaf leaf = member.leaf;
        if (leaf != null) {
            Leaf.Form form = leaf.form();
            if (form == Leaf.Form.WHOLE) {
                return whole(member);
            }
            return form == Leaf.Form.FLAG ? flag(member) : text(member, leaf);
        }
        if (tokens.current() != JsonToken.START_OBJECT) {
            return mismatch("an object", member.mayBeLeftOut);
        }
        return record(member.plan(), false, member.cardinality == Part.Cardinality.OPTIONAL);
    }

    private Object text(Member member, Leaf leaf) {
        if (tokens.current() != JsonToken.VALUE_STRING) {
            return mismatch(member.wanted(), member.mayBeLeftOut);
        }
        Object known = leaf.form() == Leaf.Form.TERM ? tokens.known(Plan.TERMS) : null;
        if (known != null) {
            return known;
        }
        String text = tokens.text();
        if (text.isEmpty()) {
            return empty("json.empty-text", member.mayBeLeftOut);
        }
        if (leaf.form() == Leaf.Form.TEXT) {
            if (tokens.mayHoldHalves() && LoneSurrogate.isIn(text)) {
                findings.add(tokens.parser(), "json.lone-surrogate");
                return NOTHING;
            }
            return text;
        }
        Optional<?> value = leaf.parse(text);
        if (value.isEmpty()) {
            findings.add(tokens.parser(), "json.wrong-form", member.wanted());
            return NOTHING;
        }
        return value.get();
    }

    private Object whole(Member member) {
        JsonToken token = tokens.current();
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            findings.add(tokens.parser(), "json.not-whole");
            return NOTHING;
        }
        if (token != JsonToken.VALUE_NUMBER_INT) {
            return mismatch("a whole number", member.mayBeLeftOut);
        }
        if (!tokens.isInt()) {
            findings.add(tokens.parser(), "json.out-of-range");
            return NOTHING;
        }
        int number = tokens.number();
        if (number == 0 && tokens.text().length() > 1) {
            // "-0" would be written back as another text.
            findings.add(tokens.parser(), "json.not-whole");
            return NOTHING;
        }
        return number;
    }

    private Object flag(Member member) {
        JsonToken token = tokens.current();
        if (token == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        return token == JsonToken.VALUE_FALSE ? Boolean.FALSE : mismatch("true or false", member.mayBeLeftOut);
    }

    private Object mismatch(String wanted, boolean mayBeLeftOut) {
        if (tokens.current() == JsonToken.VALUE_NULL) {
            return empty("json.null", mayBeLeftOut);
        }
        findings.add(tokens.parser(), "json.wrong-type", wanted);
        tokens.skipChildren();
        return NOTHING;
    }

    /** Nothing in the place of a member is its absence; in a list the elements behind it would move. */
    private Object empty(String code, boolean mayBeLeftOut) {
        if (mayBeLeftOut) {
            findings.mend(tokens.parser(), code);
        } else {
            findings.add(tokens.parser(), code);
        }
        return NOTHING;
    }

    /** Notes something about a member by its name, and leaves its value unread. */
    private void skip(String code, String... arguments) {
        findings.add(tokens.parser(), code, arguments);
        tokens.nextValue();
        tokens.skipChildren();
    }
}
