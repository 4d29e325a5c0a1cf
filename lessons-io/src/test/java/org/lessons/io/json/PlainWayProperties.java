package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lessons.io.Limits;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;

/** What is all there is read in a plain way first, a stream with care from the beginning: nobody can tell which it was. */
class PlainWayProperties {

    private static final Mode[] MODES = Mode.values();

    private static final String SMALL = """
            {"schemaVersion":"1.0", "case":{"id":"g1","revision":12,"status":"DRAFT","year":2019,"title":"Tŷ \\"7\\"\\n\\u00E9\\u20ac",
            "subject":{"kinds":["PRODUCT","x@1:y"],"started":{"on":"2019-04~"},"costs":[{"min":"10.50"}],
            "organisations":[{"id":"o1","teller":true}]},
            "extensions":{"a":"b\\/","\u20ac":"\ud83d\ude00"},"absent":{"links":"NOT_ASKED"}}}\
            """;

    @Property(tries = 2000)
    void damageIsToldTheSameEitherWay(
            @ForAll long seed, @ForAll @IntRange(max = 60) int size, @ForAll long damage, @ForAll Mode mode)
            throws IOException {
        LessonsJson json = json(mode, Limits.standard());
        boolean isIndented = new Random(damage).nextInt(4) == 0;
        byte[] document = RoundTripProperties.written(isIndented ? json.indented() : json, Damage.marked(seed, size));

        assertSame(json, new Damage(damage).any(document));
    }

    @Property(tries = 300)
    void limitsAreTheSameEitherWay(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int limit)
            throws IOException {
        byte[] document = RoundTripProperties.written(LessonsJson.strict(), Damage.marked(seed, 10));
        List<IntFunction<Limits>> limits = List.of(
                Limits.standard()::withLongestDocument,
                Limits.standard()::withDeepestNesting,
                Limits.standard()::withLongestText,
                Limits.standard()::withLongestNumber,
                Limits.standard()::withMostValues);
        for (IntFunction<Limits> one : limits) {
            assertSame(json(Mode.STRICT, one.apply(limit)), document);
            assertSame(json(Mode.STRICT, one.apply(Math.max(1, limit / 20))), document);
        }
    }

    @Example
    void everyByteMayBeAnyOther() throws IOException {
        byte[] document = SMALL.getBytes(StandardCharsets.UTF_8);
        LessonsJson json = LessonsJson.strict();
        assertThat(plain(json, document)).isNotNull();
        for (int at = 0; at < document.length; at++) {
            byte[] damaged = document.clone();
            for (int other = 0; other < 256; other++) {
                damaged[at] = (byte) other;
                assertSame(json, damaged);
            }
        }
    }

    @Example
    void anyTwoBytesMayBeGoneOrOthers() throws IOException {
        byte[] document = SMALL.getBytes(StandardCharsets.UTF_8);
        byte[] telling = "\"\\{]:, 0-.eu\u0000\u00c3\u00ed".getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at < document.length - 1; at++) {
            byte[] shorter = Arrays.copyOf(document, document.length - 2);
            System.arraycopy(document, at + 2, shorter, at, shorter.length - at);
            assertSame(LessonsJson.strict(), shorter);
            byte[] damaged = document.clone();
            for (byte first : telling) {
                for (byte second : telling) {
                    damaged[at] = first;
                    damaged[at + 1] = second;
                    assertSame(LessonsJson.strict(), damaged);
                }
            }
        }
    }

    @Property(tries = 500)
    void whatWeWriteNeedsNoCare(@ForAll long seed, @ForAll @IntRange(max = 60) int size) throws IOException {
        LessonsJson json = LessonsJson.strict();
        CaseFile file = Damage.marked(seed, size);
        byte[] document = RoundTripProperties.written(json, file);
        // What the decoder puts where there is no character.
        boolean needsCare = new String(document, StandardCharsets.UTF_8).indexOf('\uFFFD') >= 0;

        Read<CaseFile> plain = plain(json, document);

        assertThat(Optional.ofNullable(plain).flatMap(Read::value))
                .isEqualTo(needsCare ? Optional.empty() : Optional.of(file));
    }

    @Example
    void aClaimThatDoesNotFitIsFoundInThePlainWayToo() throws IOException {
        byte[] document = """
                {"schemaVersion":"1.0","case":{"title":"A line"},"treatment":{"policy":"p","version":"1","digest":"00",\
                "by":"b","on":"2020-02-03","reviewed":true,"verdict":"SHARE"}}\
                """.getBytes(StandardCharsets.UTF_8);
        for (Mode mode : MODES) {
            Read<ClaimedCase> plain = reader(mode).readPlain(ClaimedCase.class, document, 0, document.length, 7);
            Utf8Reader text = new Utf8Reader(1_000);
            text.begin(document);

            assertThat(plain).isNotNull().isEqualTo(reader(mode).read(ClaimedCase.class, text, 7));
            assertThat(plain.findings()).hasSize(1);
        }
    }

    private static void assertSame(LessonsJson json, byte[] document) throws IOException {
        Read<CaseFile> whole = json.read(CaseFile.class, document);
        Read<CaseFile> streamed = json.read(CaseFile.class, new ByteArrayInputStream(document));
        assertThat(whole).as(() -> new String(document, StandardCharsets.UTF_8)).isEqualTo(streamed);
    }

    private static Read<CaseFile> plain(LessonsJson json, byte[] document) {
        return json.readPlainLine(CaseFile.class, document, 0, document.length, 0);
    }

    private static DocumentReader reader(Mode mode) {
        return new DocumentReader(Limits.standard(), mode, Upcasts.OURS);
    }

    private static LessonsJson json(Mode mode, Limits limits) {
        return new LessonsJson(new DocumentReader(limits, mode, Upcasts.OURS), false);
    }
}
