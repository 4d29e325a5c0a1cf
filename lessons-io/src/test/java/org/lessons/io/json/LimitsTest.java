package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lessons.io.Limits;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.check.Finding;

class LimitsTest {

    private static final String BEGIN_OF_YEAR = "{\"schemaVersion\":\"1.0\",\"case\":{\"year\":";

    private static final String BEGIN = "{\"schemaVersion\":\"1.0\",\"case\":{\"title\":";

    @Test
    void aTextOfTwoHundredMegabytesIsRefusedWithoutBeingHeld() throws IOException {
        InputStream endless = new Repeating("x", 200_000_000);
        Counting in = new Counting(new SequenceInputStream(stream(BEGIN + "\""), endless));

        Read<CaseFile> read = LessonsJson.strict().read(CaseFile.class, in);

        assertThat(codes(read)).containsExactly("json.too-long");
        assertThat(in.count).isLessThan(11_000_000);
    }

    @Test
    void aDocumentOfTwoHundredMegabytesIsRefusedWhereTheLimitIs() throws IOException {
        Counting in = new Counting(new SequenceInputStream(stream("{"), new Repeating(" ", 200_000_000)));

        Read<CaseFile> read = LessonsJson.strict().read(CaseFile.class, in);

        assertThat(codes(read)).containsExactly("json.too-large");
        assertThat(read.findings().get(0).message()).contains("67108864");
        assertThat(in.count).isLessThan(68_000_000);
    }

    @Test
    void anUnknownMemberIsNotHeldEither() throws IOException {
        LessonsJson json = LessonsJson.strict().withLimits(Limits.standard().withLongestDocument(300_000_000));
        InputStream in = new SequenceInputStream(Collections.enumeration(List.of(
                stream("{\"QQ\":\""),
                new Repeating("x", 200_000_000),
                stream("\",\"schemaVersion\":\"1.0\",\"case\":{}}"))));

        assertThat(codes(json.read(CaseFile.class, in))).containsExactly("json.unknown-member");
    }

    @Test
    void aHundredThousandLevelsAreRefusedAtTheSixtyFifth() throws IOException {
        for (String bracket : List.of("[", "{\"a\":")) {
            for (String begin : List.of("", BEGIN, "{\"schemaVersion\":\"1.0\",\"case\":{\"QQ\":")) {
                InputStream in = new SequenceInputStream(stream(begin), new Repeating(bracket, 100_000));

                Read<CaseFile> read = LessonsJson.strict().read(CaseFile.class, in);

                assertThat(codes(read)).contains("json.too-deep").hasSizeLessThanOrEqualTo(2);
                assertThat(read.value()).isEmpty();
            }
        }
    }

    @Test
    void aRecordWithinItselfIsRefusedBeforeTheStackIsUsedUp() throws IOException {
        LessonsJson json = LessonsJson.strict().withLimits(Limits.standard().withDeepestNesting(500));
        InputStream in =
                new SequenceInputStream(stream("{\"schemaVersion\":\"1.0\","), new Repeating("\"within\":[{", 100_000));

        assertThat(json.read(Waiting.class, in).findings())
                .extracting(Finding::code)
                .containsExactly("json.too-deep");
    }

    @Test
    void millionsOfTinyValuesAreRefused() throws IOException {
        InputStream in = new SequenceInputStream(
                stream("{\"schemaVersion\":\"1.0\",\"case\":{},\"cast\":[{}"), new Repeating(",{}", 5_000_000));

        assertThat(codes(LessonsJson.strict().read(CaseFile.class, in))).containsExactly("json.too-many-values");
    }

    @Test
    void numbersEndWhereTheLimitIs() throws IOException {
        Limits standard = Limits.standard();
        byte[] year = (BEGIN_OF_YEAR + "2020}}").getBytes(StandardCharsets.UTF_8);
        assertThat(codes(read(year, standard.withLongestNumber(4)))).isEmpty();
        assertThat(codes(read(year, standard.withLongestNumber(3)))).containsExactly("json.too-long");
        for (String number : List.of("9".repeat(1_001), "-0." + "9".repeat(1_001), "1e" + "9".repeat(1_001))) {
            byte[] document = (BEGIN_OF_YEAR + number + "}}").getBytes(StandardCharsets.UTF_8);
            assertThat(codes(read(document, standard))).containsExactly("json.too-long");
        }
    }

    @Test
    void findingsEndAtAThousandAndOne() throws IOException {
        InputStream in = new SequenceInputStream(
                stream("{\"schemaVersion\":\"1.0\",\"case\":{},\"cast\":[null"), new Repeating(",null", 100_000));

        Read<CaseFile> read = LessonsJson.strict().read(CaseFile.class, in);

        assertThat(read.findings()).hasSize(1_001);
        assertThat(codes(read)).contains("json.too-many-findings");
    }

    @Test
    void namesThatCollideDoNotStopTheDocumentNorTheNext() throws IOException {
        StringBuilder names = new StringBuilder("{\"schemaVersion\":\"1.0\"");
        for (int i = 0; i < 1 << 12; i++) {
            names.append(",\"");
            for (int bit = 0; bit < 12; bit++) {
                names.append((i >> bit & 1) == 0 ? "B!" : "AB");
            }
            names.append("\":1");
        }
        byte[] document = names.append(",\"case\":{}}").toString().getBytes(StandardCharsets.UTF_8);
        LessonsJson json = LessonsJson.strict().withLimits(Limits.standard().withMostFindings(5_000));

        for (int i = 0; i < 5; i++) {
            assertThat(codes(json.read(CaseFile.class, document)))
                    .hasSize(1 << 12)
                    .containsOnly("json.unknown-member");
            assertThat(json.read(CaseFile.class, stream("{\"schemaVersion\":\"1.0\",\"case\":{}}"))
                            .isClean())
                    .isTrue();
        }
    }

    @Test
    void longNumbersAndNamesAreRefused() throws IOException {
        for (String begin : List.of("{\"schemaVersion\":\"1.0\",\"case\":{\"year\":1", "{\"1")) {
            InputStream in = new SequenceInputStream(stream(begin), new Repeating("1", 1_000_000));
            assertThat(codes(LessonsJson.strict().read(CaseFile.class, in))).containsExactly("json.too-long");
        }
    }

    @Test
    void everyLimitHasAnEffect() throws IOException {
        byte[] document = "{\"schemaVersion\":\"1.0\",\"case\":{\"title\":\"abc\"}}".getBytes(StandardCharsets.UTF_8);
        Limits standard = Limits.standard();

        assertThat(codes(read(document, standard.withLongestDocument(document.length))))
                .isEmpty();
        assertThat(codes(read(document, standard.withLongestDocument(document.length - 1))))
                .containsExactly("json.too-large");
        assertThat(codes(read(document, standard.withDeepestNesting(2)))).isEmpty();
        assertThat(codes(read(document, standard.withDeepestNesting(1)))).containsExactly("json.too-deep");
        assertThat(codes(read(document, standard.withLongestText(3)))).isEmpty();
        assertThat(codes(read(document, standard.withLongestText(2)))).containsExactly("json.too-long");
        assertThat(codes(read(document, standard.withMostValues(9)))).isEmpty();
        assertThat(codes(read(document, standard.withMostValues(8)))).containsExactly("json.too-many-values");
    }

    @Test
    void limitsAreAtLeastOneAndNestingIsBounded() {
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.standard().withLongestDocument(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.standard().withMostFindings(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.standard().withDeepestNesting(501));
    }

    @Test
    void aStreamThatFailsThrowsWhatItThrew() {
        IOException failure = new IOException("the cable was pulled");
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
        InputStream in = new SequenceInputStream(stream(BEGIN), failing);

        assertThatThrownBy(() -> LessonsJson.strict().read(CaseFile.class, in)).isSameAs(failure);
    }

    private static Read<CaseFile> read(byte[] document, Limits limits) throws IOException {
        LessonsJson json = LessonsJson.strict().withLimits(limits);
        Read<CaseFile> whole = json.read(CaseFile.class, document);
        assertThat(json.read(CaseFile.class, new ByteArrayInputStream(document)))
                .isEqualTo(whole);
        return whole;
    }

    private static List<String> codes(Read<?> read) {
        DamagedDocumentProperties.assertNothingRepeated(read);
        return read.findings().stream().map(Finding::code).toList();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same text again and again, never held as a whole. */
    private static final class Repeating extends InputStream {

        private final byte[] text;
        private long left;
        private int at;

        Repeating(String text, long times) {
            this.text = text.getBytes(StandardCharsets.UTF_8);
            this.left = times * this.text.length;
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            left--;
            at = at == text.length ? 0 : at;
            return text[at++];
        }
    }

    /** Counts what was taken of a stream. */
    private static final class Counting extends InputStream {

        private final InputStream in;
        private long count;

        Counting(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            count++;
            return in.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
