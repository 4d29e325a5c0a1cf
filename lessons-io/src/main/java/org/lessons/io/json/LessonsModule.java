package org.lessons.io.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lessons.io.Identifiable;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;
import org.lessons.model.TreatedCase;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Lets a host's own Jackson 3 mapper write treated cases, and keeps it from writing others by accident.
 *
 * <p>{@link TreatedCase} is written as {@link LessonsJson} writes it, and read as {@link ClaimedCase}, as strictly as a
 * mapper's parser allows: what the parser itself lets through (comments, say) is the host's choice. {@link CaseFile} is
 * read too. A case as it was told, a cast, and whatever they hold are written only with the token; without it the mapper
 * throws. What cannot be read or written is a {@code DatabindException} that lists the findings, with no value in its
 * message and no cause.
 *
 * <p>Only the present version of the schema is read here; older ones are read by {@link LessonsJson}. A treated case that
 * the gate refused is not written.
 *
 * <p>A host's own records are the host's: the module leaves them alone, but a case within one is treated as any case.
 * Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(LessonsModule.forTreatedCases()).build();
 * String json = mapper.writeValueAsString(treatedCase);
 * ClaimedCase claimed = mapper.readValue(json, ClaimedCase.class);
 * }</pre>
 */
public final class LessonsModule extends JacksonModule {

    private final boolean writesWhatIdentifies;

    private LessonsModule(boolean writesWhatIdentifies) {
        this.writesWhatIdentifies = writesWhatIdentifies;
    }

    /**
     * The module that writes treated cases alone.
     *
     * @return the module
     */
    public static LessonsModule forTreatedCases() {
        return new LessonsModule(false);
    }

    /**
     * The module that writes cases as they were told, too.
     *
     * @param token the promise that they stay in the house
     * @return the module
     */
    public static LessonsModule with(Identifiable token) {
        Objects.requireNonNull(token, "token");
        return new LessonsModule(true);
    }

    @Override
    public String getModuleName() {
        return "org.lessons.io";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Called by the mapper's builder. */
    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers(writesWhatIdentifies));
        context.addDeserializers(new Readers());
    }

    /** Records that are written and read by us, whether the host asks for the whole or for a part. */
    private static boolean isOurs(Class<?> type) {
        Set<Class<?>> ours = Plan.reachedFrom(CaseFile.class);
        return type == ClaimedCase.class || ours.contains(type);
    }

    private record Writers(boolean writesWhatIdentifies) implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            Class<?> raw = type.getRawClass();
            if (raw == TreatedCase.class) {
                return new HostSerializers.OfTreatedCase();
            }
            if (!isOurs(raw)) {
                return null;
            }
            return writesWhatIdentifies ? new HostSerializers.OfRecord() : new HostSerializers.Refusing();
        }
    }

    private record Readers() implements Deserializers {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            return isOurs(raw) ? new HostDeserializer(raw.asSubclass(Record.class)) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return isOurs(type);
        }
    }
}
