package org.lessons.anonymise.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.anonymise.testing.DetectorContract;
import org.lessons.model.CastMember;
import org.lessons.model.vocabulary.Codes;

class CastDetectorTest extends DetectorContract {

    private static final List<CastMember> CAST = List.of(
            CastMember.builder()
                    .name("Dr Ren\u00e9e Okafor-Pryce")
                    .addAliases("Nee")
                    .category(Codes.CastCategory.PERSON)
                    .build(),
            CastMember.builder()
                    .name("Fenmoor Valley Homes")
                    .category(Codes.CastCategory.ORGANISATION)
                    .build());

    @Override
    protected Detector detector() {
        return Detectors.cast(CAST);
    }

    private List<String> found(String text) {
        return detector().detect(Passage.of(text), Deadline.in(Duration.ofMinutes(1), System::nanoTime)).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dr Renée Okafor-Pryce came  | Dr Renée Okafor-Pryce
            DR RENEE OKAFOR PRYCE CAME  | DR RENEE OKAFOR PRYCE
            dr renée okafor-pryce came  | dr renée okafor-pryce
            Okafor-Pryce's list         | Okafor
            Renee said                  | Renee
            R.O.P. signed               | R.O.P.
            ROP signed                  | ROP
            and nee went home           | nee
            FVH wrote                   | FVH
            Fenmoor wrote               | Fenmoor
            FENMOOR VALLEY HOMES wrote  | FENMOOR VALLEY HOMES
            """)
    void findsTheNameInManySpellings(String text, String name) {
        assertThat(found(text)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"the homes in the valley", "a drop of rain", "needed", "prop forward", "Homes for all", "rop"})
    void leavesWhatOnlyLooksLikeIt(String text) {
        assertThat(found(text)).isEmpty();
    }
}
