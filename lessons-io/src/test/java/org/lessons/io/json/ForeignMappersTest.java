package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;
import org.lessons.model.FailureCase;
import org.lessons.model.TreatedCase;
import org.lessons.model.Withdrawal;
import org.lessons.model.testing.AnyRecord;
import org.lessons.model.testing.EveryRecord;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Lapse;
import org.lessons.model.vocabulary.Term;
import tools.jackson.databind.json.JsonMapper;

/** A host's own mapper that was told nothing of us: it fails, and shows and drops nothing. */
class ForeignMappersTest {

    private static final String ADVICE =
            "a plain mapper neither writes nor reads cases: write and read them with LessonsJson";

    /** What both generations of mappers can do, whatever they are called. */
    private interface Mapper {
        String write(Object value) throws Exception;

        Object read(String json, Class<?> type) throws Exception;

        static Mapper of(ObjectMapper two) {
            return new Mapper() {
                @Override
                public String write(Object value) throws Exception {
                    return two.writeValueAsString(value);
                }

                @Override
                public Object read(String json, Class<?> type) throws Exception {
                    return two.readValue(json, type);
                }
            };
        }

        static Mapper of(JsonMapper three) {
            return new Mapper() {
                @Override
                public String write(Object value) {
                    return three.writeValueAsString(value);
                }

                @Override
                public Object read(String json, Class<?> type) {
                    return three.readValue(json, type);
                }
            };
        }
    }

    /** As Spring Boot 3 sets one up. */
    private static ObjectMapper ofAHost() {
        return new ObjectMapper()
                .registerModule(new Jdk8Module())
                .registerModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    private static final Map<String, Mapper> MAPPERS = Map.of(
            "Jackson 2", Mapper.of(new ObjectMapper()),
            "Jackson 2 of a host", Mapper.of(ofAHost()),
            "Jackson 2 by fields",
                    Mapper.of(ofAHost()
                            .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)),
            "Jackson 3", Mapper.of(JsonMapper.builder().build()),
            "Jackson 3 by fields",
                    Mapper.of(JsonMapper.builder()
                            .changeDefaultVisibility(all -> all.withFieldVisibility(JsonAutoDetect.Visibility.ANY))
                            .build()));

    /** A class of a host's that holds a case somewhere. */
    public record Envelope(
            String to, Optional<CaseFile> file, List<FailureCase> cases, Map<String, TreatedCase> treated) {}

    /** A class of a host's that holds treated cases alone. */
    public record Parcel(String to, Map<String, TreatedCase> treated) {}

    private static Stream<DynamicTest> withEach(Check check) {
        return MAPPERS.entrySet().stream()
                .map(mapper -> DynamicTest.dynamicTest(mapper.getKey(), () -> check.check(mapper.getValue())));
    }

    private interface Check {
        void check(Mapper mapper) throws Exception;
    }

    /** Not the treatment alone: it is no case and names nobody, and it is written as it is. */
    private static List<Class<? extends Record>> records() {
        return EveryRecord.types().stream()
                .filter(type -> type != org.lessons.model.Treatment.class)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> noRecordOfACaseIsWritten() {
        return withEach(mapper -> {
            assertThat(records()).hasSizeGreaterThan(30);
            for (Class<? extends Record> type : records()) {
                for (int size : new int[] {0, 60}) {
                    Record record = AnyRecord.of(type, 4, size);
                    assertRefused(type, catchThrowable(() -> mapper.write(record)));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> norIsItRead() {
        return withEach(mapper -> {
            for (Class<? extends Record> type : records()) {
                for (String json : List.of("{}", "{\"title\":\"" + Damage.MARK + "\"}")) {
                    assertRefused(type, catchThrowable(() -> mapper.read(json, type)));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> norWhatHoldsOne() {
        CaseFile file = Damage.marked(3, 40);
        TreatedCase treated = RoundTripProperties.treated(file.content());
        return withEach(mapper -> {
            for (Object value : List.of(
                    treated,
                    List.of(file),
                    Map.of("a", file.content()),
                    new Envelope("a", Optional.of(file), List.of(), Map.of()),
                    new Envelope("a", Optional.empty(), List.of(file.content()), Map.of()),
                    new Envelope("a", Optional.empty(), List.of(), Map.of("b", treated)),
                    Withdrawal.of(file.content()),
                    new Read<>(Optional.of(file), List.of()))) {
                Throwable thrown = catchThrowable(() -> mapper.write(value));
                assertThat(thrown).as(value.getClass().getName()).isInstanceOf(Exception.class);
                for (Throwable t = thrown; t != null; t = t.getCause()) {
                    assertThat(t.toString()).doesNotContain("QQ");
                }
            }
            assertRefused(TreatedCase.class, catchThrowable(() -> mapper.read("{}", TreatedCase.class)));
        });
    }

    private static void assertRefused(Class<?> type, Throwable thrown) {
        assertThat(thrown).as(type.getName()).hasMessageContaining(ADVICE);
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            assertThat(t.toString()).doesNotContain("QQ");
        }
    }

    /** A host may keep one in a record of its own. */
    @TestFactory
    Stream<DynamicTest> datesLapsesAndTermsAreTexts() {
        return withEach(mapper -> {
            if (mapper == MAPPERS.get("Jackson 2 by fields")) {
                return; // It asks for fields that the module does not open, and fails there.
            }
            for (Object value : List.of(Edtf.of("2018-04/2019-03"), Lapse.of("P1Y"), Term.of("COMPLAINT"))) {
                assertThat(mapper.write(value)).isEqualTo("\"" + value + "\"");
                assertThat(mapper.read("\"" + value + "\"", value.getClass())).isEqualTo(value);
                assertThat(catchThrowable(() -> mapper.read("\"of old\"", value.getClass())))
                        .isInstanceOf(Exception.class);
            }
        });
    }

    /** What a host with Jackson 2 does, as the documentation has it. */
    static final class TreatedCaseSerializer extends JsonSerializer<TreatedCase> {
        @Override
        public void serialize(TreatedCase treated, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            LessonsJson.strict().write(treated, json);
            generator.writeRawValue(json.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aHostWithJackson2WritesTreatedCasesThroughUs() throws IOException {
        TreatedCase treated =
                RoundTripProperties.treated(AnyRecord.of(CaseFile.class, 5, 60).content());
        ObjectMapper mapper = ofAHost();
        mapper.registerModule(new SimpleModule().addSerializer(TreatedCase.class, new TreatedCaseSerializer()));

        String json = mapper.writeValueAsString(new Parcel("a", Map.of("b", treated)));

        byte[] within = mapper.readTree(json).at("/treated/b").toString().getBytes(StandardCharsets.UTF_8);
        assertThat(LessonsJson.strict().read(ClaimedCase.class, within).value()).contains(treated.document());
        assertThat(catchThrowable(() -> mapper.writeValueAsString(RoundTripProperties.refused())))
                .isInstanceOf(Exception.class);
    }

    @Test
    void theDocumentationShowsThatSerializer() throws IOException {
        Path root = Path.of(System.getProperty("lessons.root"));
        String shown = Files.readString(root.resolve("docs/json.md"));
        String test =
                Files.readString(root.resolve("lessons-io/src/test/java/org/lessons/io/json/ForeignMappersTest.java"));
        List<String> lines = shown.lines()
                .dropWhile(line -> !line.startsWith("final class TreatedCaseSerializer"))
                .takeWhile(line -> !line.equals("```"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(lines).hasSizeGreaterThan(8);
        assertThat(test).contains(lines);
    }
}
