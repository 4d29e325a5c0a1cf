package org.lessons.benchmarks;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.Link;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Lapse;
import org.lessons.model.vocabulary.Term;
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
 * <p>It cannot write our records as they are. Mixins say what they leave out: terms, dates and lapses are texts (as their
 * own {@code toString} and {@code of} have them), and two components are called {@code case}; a sum is written as a text, and
 * what is absent or empty is not written. The version of the schema is in a record around. Optionals are databind's own.
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
            .addMixIn(Term.class, TermAsText.class)
            .addMixIn(Edtf.class, EdtfAsText.class)
            .addMixIn(Lapse.class, LapseAsText.class)
            .addMixIn(Link.class, LinkMembers.class)
            .build();

    private PlainDatabind() {}

    private record Document(
            String schemaVersion, @JsonProperty("case") FailureCase content, List<CastMember> cast) {}

    private abstract static class TermAsText {
        @JsonCreator
        static Term of(String text) {
            return Term.of(text);
        }

        @JsonValue
        public abstract String toString();
    }

    private abstract static class EdtfAsText {
        @JsonCreator
        static Edtf of(String text) {
            return Edtf.of(text);
        }

        @JsonValue
        public abstract String toString();
    }

    private abstract static class LapseAsText {
        @JsonCreator
        static Lapse of(String text) {
            return Lapse.of(text);
        }

        @JsonValue
        public abstract String toString();
    }

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
