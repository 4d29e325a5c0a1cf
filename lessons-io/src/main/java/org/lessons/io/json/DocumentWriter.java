package org.lessons.io.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lessons.io.Kept;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes whole documents in UTF-8, always the same for the same record. */
final class DocumentWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // What breaks off must not be closed as if it were whole.
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            // Not the line feed of the platform: the same record gives the same bytes everywhere.
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private DocumentWriter() {}

    static void write(Record record, OutputStream out, boolean goesOutside, boolean isIndented) throws IOException {
        writeUnflushed(record, out, goesOutside, isIndented);
        if (isIndented) {
            out.write('\n');
        }
        out.flush();
    }

    /** Writes a record and what was kept of the document that it was read from. */
    static void write(Record record, OutputStream out, boolean isIndented, Kept kept) throws IOException {
        ByteArrayOutputStream known = new ByteArrayOutputStream();
        writeUnflushed(record, known, false, false);
        Value whole = Weave.of(record, DocumentReader.value(known.toString(StandardCharsets.UTF_8)), kept);
        IOException failure = encode(new HeldBack(out), isIndented, whole::write);
        if (failure != null) {
            throw failure;
        }
        if (isIndented) {
            out.write('\n');
        }
        out.flush();
    }

    /**
     * Looks whether a reader would read a record back as it is.
     *
     * @throws IllegalArgumentException when it would not
     */
    static void check(Record record, boolean goesOutside) {
        try (JsonGenerator nowhere =
                FACTORY.createGenerator(ObjectWriteContext.empty(), OutputStream.nullOutputStream())) {
            Encoder.write(nowhere, record, false, goesOutside);
        }
    }

    static void writeUnflushed(Record record, OutputStream out, boolean goesOutside, boolean isIndented)
            throws IOException {
        Plan.ofDocument(record.getClass());
        IOException failure =
                encode(new HeldBack(out), isIndented, generator -> Encoder.write(generator, record, true, goesOutside));
        if (failure != null) {
            throw failure;
        }
    }

    /** The failure of the stream, out of the exception of the generator's that may quote what was written. */
    private static @Nullable IOException encode(HeldBack out, boolean isIndented, Consumer<JsonGenerator> document) {
        ObjectWriteContext context = isIndented ? INDENTED : ObjectWriteContext.empty();
        try (JsonGenerator generator = FACTORY.createGenerator(context, out)) {
            document.accept(generator);
            out.release();
            return null;
        } catch (IOException e) {
            return e;
        } catch (JacksonIOException e) {
            return e.getCause();
        }
    }
}
