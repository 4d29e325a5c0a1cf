package org.lessons.io.json;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lessons.io.Limits;
import org.lessons.model.check.Finding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** What a host's mapper is given to read our records with, strictly. */
final class HostDeserializer extends ValueDeserializer<Record> {

    private static final int MOST_TOLD = 20;

    private final Class<? extends Record> type;

    HostDeserializer(Class<? extends Record> type) {
        this.type = type;
    }

    @Override
    public Record deserialize(JsonParser parser, DeserializationContext context) {
        Findings findings = new Findings(Mode.STRICT, Limits.standard().mostFindings(), 0);
        Record record = read(parser, findings);
        if (record == null || findings.hasError()) {
            throw refusal(findings);
        }
        return record;
    }

    /** The mapper itself says "null" where there is one; a case is never that. */
    @Override
    public Object getNullValue(DeserializationContext context) {
        throw DatabindException.from((JsonParser) null, type.getSimpleName() + " is null, which is no record");
    }

    private @Nullable Record read(JsonParser parser, Findings findings) {
        try {
            Decoder decoder = new Decoder(new ParserTokens(parser), findings);
            Record record = HostSerializers.isDocument(type)
                    ? decoder.document(Plan.ofDocument(type))
                    : decoder.part(Plan.of(type));
            DocumentReader.checkClaim(record, findings);
            return record;
        } catch (Unreadable e) {
            return null;
        } catch (StreamConstraintsException e) {
            findings.addLast(parser, false, "json.over-host-limit");
        } catch (StreamReadException e) {
            findings.addLast(parser, false, "json.syntax");
        }
        return null;
    }

    /** Without the parser: its exceptions may quote the text, as a host can have asked for. */
    private DatabindException refusal(Findings findings) {
        String told = findings.all().stream()
                .sorted()
                .limit(MOST_TOLD)
                .map(Finding::toString)
                .collect(Collectors.joining("; "));
        return DatabindException.from((JsonGenerator) null, type.getSimpleName() + " cannot be read: " + told);
    }
}
