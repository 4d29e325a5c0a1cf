package org.lessons.io.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.io.Limits;
import org.lessons.io.Read;
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

    private final Limits limits;
    private final JsonFactory factory;

    DocumentReader(Limits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.deepestNesting())
                        .maxStringLength(limits.longestText())
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

    /**
     * Reads a document.
     *
     * @param type the record that the document is
     * @param text its text, about to begin
     * @param line the line of the file that it stands on, or 0 when it has lines of its own
     * @return what was read, or null when there was only white space
     * @throws IOException when the stream itself fails
     */
    <R extends Record> @Nullable Read<R> read(Class<R> type, Utf8Reader text, long line) throws IOException {
        Plan plan = Plan.ofDocument(type);
        Findings findings = new Findings(limits.mostFindings(), line);
        Record record = null;
        boolean empty = false;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            boolean complete = false;
            try {
                empty = parser.nextToken() == null;
                if (!empty) {
                    record = new Decoder(parser, findings).document(plan);
                    complete = true;
                    if (parser.nextToken() != null) {
                        findings.add(parser, "json.trailing");
                    }
                }
            } catch (Unreadable e) {
                record = null;
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
        return answer(type, text, record, findings, empty);
    }

    private <R extends Record> @Nullable Read<R> answer(
            Class<R> type, Utf8Reader text, @Nullable Record record, Findings findings, boolean empty) {
        if (text.isMarked()) {
            findings.addAboutAll("json.byte-order-mark");
        } else if (empty) {
            return null;
        }
        return new Read<>(Optional.ofNullable(record).map(type::cast), List.copyOf(findings.all()));
    }

    private void stopped(JsonParser parser, Utf8Reader.Trouble trouble, Findings findings) {
        if (trouble == Utf8Reader.Trouble.TOO_LONG) {
            findings.addAboutAll("json.too-large", Long.toString(limits.longestDocument()));
        } else {
            findings.addLast(parser, true, "json.not-utf8");
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
