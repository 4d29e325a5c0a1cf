package org.lessons.io.json;

import tools.jackson.core.JsonToken;

/** By which version of the schema a document says that it is written, and what follows from that. */
final class DocumentVersion {

    private final Tokens tokens;
    private final Findings findings;
    private final Upcasts upcasts;
    private final Runnable onPresent;
    private boolean isSeen;

    /**
     * @param upcasts the older versions for which the document is left, to be read anew
     * @param onPresent is told when it is clear that the document is not of one of them
     */
    DocumentVersion(Tokens tokens, Findings findings, Upcasts upcasts, Runnable onPresent) {
        this.tokens = tokens;
        this.findings = findings;
        this.upcasts = upcasts;
        this.onPresent = onPresent;
    }

    boolean isSeen() {
        return isSeen;
    }

    /**
     * Reads the version, whose name has just been read.
     *
     * @param unknown keeps a newer one, so that the document is written back as of that
     * @throws Unreadable when the document cannot be read by the present version
     */
    void read(UnknownMembers unknown) {
        if (isSeen) {
            findings.add(tokens.parser(), "json.duplicate-member", Plan.VERSION_MEMBER);
            tokens.nextValue();
            tokens.skipChildren();
            return;
        }
        isSeen = true;
        findings.path.enter(Plan.VERSION_MEMBER);
        JsonToken token = tokens.nextValue();
        if (token == JsonToken.VALUE_STRING) {
            judge(tokens.text(), unknown);
        } else if (token == JsonToken.VALUE_NULL) {
            findings.add(tokens.parser(), "json.null");
        } else {
            findings.add(tokens.parser(), "json.wrong-type", "a text");
            tokens.skipChildren();
        }
        findings.path.leave();
    }

    private void judge(String version, UnknownMembers unknown) {
        if (version.equals(Plan.VERSION)) {
            onPresent.run();
            return;
        }
        if (upcasts.know(version)) {
            throw new Unreadable(version);
        }
        boolean newer = SchemaVersion.isNewer(version, Plan.VERSION);
        if (newer && findings.mode != Mode.STRICT && SchemaVersion.isOfSameMajor(version, Plan.VERSION)) {
            onPresent.run();
            findings.mend(tokens.parser(), "json.newer-schema-version", Plan.VERSION);
            unknown.keep(findings.path.whole());
            return;
        }
        findings.forget();
        findings.add(
                tokens.parser(), newer ? "json.newer-schema-version" : "json.unknown-schema-version", Plan.VERSION);
        throw new Unreadable();
    }
}
