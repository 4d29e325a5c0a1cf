package org.lessons.benchmarks;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.Link;
import org.lessons.model.Partial;
import org.lessons.model.vocabulary.Vocabulary;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same documents by Jackson's databind, as strict as it can be told to be.
 *
 * <p>It cannot write our records as they are, and they refuse it. Mixins allow it and say what the records leave out: two
 * components are called {@code case}; a sum is written as a text, and what is absent or empty is not written. The version of the schema is in a record around. Optionals are databind's own.
 */
public final class PlainDatabind {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .changeDefaultVisibility(all -> all.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .withConfigOverride(
                    BigDecimal.class, sums -> sums.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .withCoercionConfig(
                    BigDecimal.class, sums -> sums.setCoercion(CoercionInputShape.String, CoercionAction.TryConvert))
            .addMixIn(Partial.class, Allowed.class)
            .addMixIn(CastMember.class, Allowed.class)
            .addMixIn(Link.class, LinkMembers.class)
            .build();

    private PlainDatabind() {}

    private record Document(
            String schemaVersion, @JsonProperty("case") FailureCase content, List<CastMember> cast) {}

    /** Ours refuse a mapper that does not know them; here that is what is measured. */
    @JsonIdentityInfo(generator = ObjectIdGenerators.None.class)
    private interface Allowed {}

    private interface LinkMembers {
        @JsonProperty("case")
        Optional<String> caseId();
    }

    /**
     * Reads a document.
     *
     * @param document its bytes
     * @return the case file
     */
    public static CaseFile read(byte[] document) {
        Document read = MAPPER.readValue(document, Document.class);
        return CaseFile.builder().content(read.content()).cast(read.cast()).build();
    }

    /**
     * Writes a document.
     *
     * @param file the case file
     * @param out where it goes; closed
     */
    public static void write(CaseFile file, OutputStream out) {
        MAPPER.writeValue(out, new Document(Vocabulary.VERSION, file.content(), file.cast()));
    }
}
