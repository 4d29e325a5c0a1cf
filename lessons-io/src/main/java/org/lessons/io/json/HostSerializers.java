package org.lessons.io.json;

import org.jspecify.annotations.Nullable;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;
import org.lessons.model.TreatedCase;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** What a host's mapper is given to write our types with. */
final class HostSerializers {

    private HostSerializers() {}

    /** Whether a record is a document of its own, and says its version. */
    static boolean isDocument(Class<?> type) {
        return type == CaseFile.class || type == ClaimedCase.class;
    }

    private static void write(JsonGenerator generator, Record record, boolean goesOutside) {
        String refusal = refusal(record, goesOutside);
        if (refusal != null) {
            throw DatabindException.from(generator, refusal);
        }
        Encoder.write(generator, record, isDocument(record.getClass()), goesOutside);
    }

    private static @Nullable String refusal(Record record, boolean goesOutside) {
        try {
            DocumentWriter.check(record, goesOutside);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static ClaimedCase released(TreatedCase treated, JsonGenerator generator) {
        try {
            return treated.released();
        } catch (IllegalArgumentException e) {
            throw DatabindException.from(generator, "TreatedCase is not written: the gate refused it");
        }
    }

    /** Writes what may go outside. */
    static final class OfTreatedCase extends ValueSerializer<TreatedCase> {
        @Override
        public void serialize(TreatedCase treated, JsonGenerator generator, SerializationContext context) {
            write(generator, released(treated, generator), true);
        }
    }

    /** Writes what stays in the house. */
    static final class OfRecord extends ValueSerializer<Record> {
        @Override
        public void serialize(Record record, JsonGenerator generator, SerializationContext context) {
            write(generator, record, false);
        }
    }

    /** Writes nothing, loudly. */
    static final class Refusing extends ValueSerializer<Record> {
        @Override
        public void serialize(Record record, JsonGenerator generator, SerializationContext context) {
            throw DatabindException.from(
                    generator,
                    record.getClass().getSimpleName()
                            + " can identify people and is not written; write a TreatedCase, or build the mapper with"
                            + " LessonsModule.with(Identifiable.staysInTheHouse())");
        }
    }
}
