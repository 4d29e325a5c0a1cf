package org.lessons.io.json;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lessons.io.Kept;
import org.lessons.io.Limits;
import org.lessons.io.Read;
import org.lessons.model.ClaimedCase;
import org.lessons.model.shape.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads whole documents under limits, and turns whatever the parser says into findings.
 *
 * <p>The parser's exceptions quote the text; none of them leaves this class. Safe for use by several threads.
 */
final class DocumentReader {

    private static final Pointer DIGEST = Pointer.ROOT.to("treatment").to("digest");

    private final Limits limits;
    private final Mode mode;
    private final Upcasts upcasts;
    private final JsonFactory factory;

    DocumentReader(Limits limits, Mode mode, Upcasts upcasts) {
        this.limits = limits;
        this.mode = mode;
        this.upcasts = upcasts;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.deepestNesting())
                        .maxStringLength(limits.longestText())
                        .maxNumberLength(limits.longestNumber())
                        .maxTokenCount(limits.mostValues())
                        .build())
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                // The table of names is shared: one document full of names that collide must not stop the next.
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
    }

    Limits limits() {
        return limits;
    }

    DocumentReader with(Limits others) {
        return new DocumentReader(others, mode, upcasts);
    }

    DocumentReader with(Mode other) {
        return new DocumentReader(limits, other, upcasts);
    }

    /** With other older versions than ours. */
    DocumentReader with(Upcasts others) {
        return new DocumentReader(limits, mode, others);
    }

    Mode mode() {
        return mode;
    }

    /**
     * Reads a document that is all there and plain.
     *
     * @param type the record that the document is
     * @param bytes where it stands
     * @param from where it begins there
     * @param to where it ends
     * @param line the line of the file that it stands on, or 0 when it has lines of its own
     * @return what was read, or null when it has to be read with care: there may be something to say about it
     */
    <R extends Record> @Nullable Read<R> readPlain(Class<R> type, byte[] bytes, int from, int to, long line) {
        Plan plan = Plan.ofDocument(type);
        try {
            PlainTokens tokens = new PlainTokens(bytes, from, to, limits);
            Findings findings = new Findings(mode, limits.mostFindings(), line);
            tokens.nextValue();
            Record record = new Decoder(tokens, findings, new DocumentVersion(tokens, findings, upcasts, () -> {}))
                    .document(plan);
            if (!tokens.isOver()) {
                return null;
            }
            checkClaim(record, findings);
            return new Read<>(Optional.ofNullable(type.cast(record)), findings.all());
        } catch (NotPlain | Unreadable e) {
            return null;
        }
    }

    /** What becomes of the tokens of a document, once the parser stands on the first. */
    private interface Use {
        @Nullable
        Read<Record> read(JsonParser parser, Findings findings);
    }

    /**
     * Reads a document with care.
     *
     * @param type the record that the document is
     * @param text its text, about to begin
     * @param line the line of the file that it stands on, or 0 when it has lines of its own
     * @return what was read, or null when there was only white space
     * @throws IOException when the stream itself fails
     */
    <R extends Record> @Nullable Read<R> read(Class<R> type, Utf8Reader text, long line) throws IOException {
        Plan plan = Plan.ofDocument(type);
        if (upcasts == Upcasts.NONE) {
            text.forget();
        }
        String older;
        try {
            return answer(type, tokens(text, line, (parser, findings) -> {
                Tokens tokens = new ParserTokens(parser);
                Decoder decoder =
                        new Decoder(tokens, findings, new DocumentVersion(tokens, findings, upcasts, text::forget));
                Record record = decoder.document(plan);
                checkClaim(record, findings);
                return read(record, decoder);
            }));
        } catch (Unreadable e) {
            older = Objects.requireNonNull(e.older);
        }
        text.beginAnew();
        return answer(type, tokens(text, line, (parser, findings) -> {
            Decoder decoder = upcast(older, parser, findings);
            Record record = decoder.document(plan);
            findings.originsAre(null);
            return read(record, decoder);
        }));
    }

    private static Read<Record> read(@Nullable Record record, Decoder decoder) {
        if (record == null || decoder.kept().isEmpty()) {
            return new Read<>(Optional.ofNullable(record), List.of());
        }
        Kept kept =
                new Kept(decoder.kept(), Neighbours.of(record, decoder.kept().keySet()));
        return new Read<>(Optional.of(record), List.of(), kept);
    }

    /** The same document in the present version, with its findings still told where they are in the older one. */
    private Decoder upcast(String version, JsonParser parser, Findings findings) {
        Value document = upcasts.present(version, Value.read(parser, findings));
        StringBuilder json = new StringBuilder();
        TreeMap<Long, Value.Spot> origins = new TreeMap<>();
        document.print(json, origins);
        findings.originsAre(origins);
        JsonParser present = factory.createParser(ObjectReadContext.empty(), json.toString());
        present.nextToken();
        return new Decoder(new ParserTokens(present), findings);
    }

    /** A claim that does not fit its case: what is treated of an older version has the digest of that version. */
    static void checkClaim(@Nullable Record record, Findings findings) {
        if (record instanceof ClaimedCase && !findings.hasError() && !((ClaimedCase) record).isAsTreated()) {
            findings.mendAt(DIGEST, "treat.digest-does-not-fit");
        }
    }

    /**
     * What is made of the tokens, with all that was found; null when there is none.
     *
     * @throws Unreadable when it is of an older version, and has to be read by that
     */
    private @Nullable Read<Record> tokens(Utf8Reader text, long line, Use use) throws IOException {
        Findings findings = new Findings(mode, limits.mostFindings(), line);
        @Nullable Read<Record> read = null;
        boolean empty = false;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            boolean complete = false;
            try {
                empty = parser.nextToken() == null;
                if (!empty) {
                    read = use.read(parser, findings);
                    complete = true;
                    if (parser.nextToken() != null) {
                        findings.add(parser, "json.trailing");
                    }
                }
            } catch (Unreadable e) {
                if (e.older != null) {
                    throw e;
                }
                read = null;
            } catch (JacksonIOException e) {
                IOException failure = text.failure();
                if (failure != null) {
                    throw failure;
                }
                stopped(parser, text.trouble(), findings);
            } catch (StreamConstraintsException e) {
                overALimit(parser, findings);
            } catch (StreamReadException e) {
                notJson(parser, complete, e instanceof UnexpectedEndOfInputException, findings);
            }
        }
        if (text.isMarked()) {
            findings.mendAll("json.byte-order-mark");
        }
        if (empty && (!text.isMarked() || mode != Mode.STRICT)) {
            return null;
        }
        return read == null
                ? new Read<>(Optional.empty(), findings.all())
                : new Read<>(read.value(), findings.all(), read.kept());
    }

    private static <R extends Record> @Nullable Read<R> answer(Class<R> type, @Nullable Read<Record> read) {
        return read == null ? null : new Read<>(read.value().map(type::cast), read.findings(), read.kept());
    }

    /**
     * The value that a text is.
     *
     * @throws IllegalArgumentException when it is none, or more than one; the message holds nothing of it
     */
    static Value value(String json) {
        // Whoever wrote it read it under limits of their own.
        Limits limits = Limits.standard()
                .withLongestText(Integer.MAX_VALUE)
                .withLongestNumber(Integer.MAX_VALUE)
                .withDeepestNesting(500)
                .withMostValues(Integer.MAX_VALUE);
        DocumentReader reader = new DocumentReader(limits, Mode.STRICT, Upcasts.NONE);
        Findings findings = new Findings(Mode.STRICT, 1, 0);
        try (JsonParser parser = reader.factory.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != null) {
                Value value = Value.read(parser, findings);
                if (parser.nextToken() == null && !findings.hasError()) {
                    return value;
                }
            }
        } catch (JacksonException | Unreadable e) {
            // The parser's message quotes the text.
        }
        throw new IllegalArgumentException("what was kept is not JSON");
    }

    private void stopped(JsonParser parser, Utf8Reader.Trouble trouble, Findings findings) {
        if (trouble == Utf8Reader.Trouble.TOO_LONG) {
            findings.addAboutAll("json.too-large", Long.toString(limits.longestDocument()));
        } else {
            findings.addLast(parser, true, "json.wrong-encoding");
        }
    }

    private void overALimit(JsonParser parser, Findings findings) {
        if (parser.streamReadContext().getNestingDepth() > limits.deepestNesting()) {
            findings.addLast(parser, false, "json.too-deep", Integer.toString(limits.deepestNesting()));
        } else if (parser.currentTokenCount() > limits.mostValues()) {
            findings.addLast(parser, false, "json.too-many-values", Integer.toString(limits.mostValues()));
        } else {
            findings.addLast(parser, false, "json.too-long");
        }
    }

    private static void notJson(JsonParser parser, boolean complete, boolean ended, Findings findings) {
        if (complete) {
            findings.addLast(parser, ended, "json.trailing");
        } else {
            findings.addLast(parser, ended, ended ? "json.truncated" : "json.syntax");
        }
    }
}
