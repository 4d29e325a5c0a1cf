package org.lessons.anonymise.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import opennlp.tools.namefind.NameSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.anonymise.AnonymisationPolicy;
import org.lessons.anonymise.Anonymiser;
import org.lessons.anonymise.detect.Deadline;
import org.lessons.anonymise.detect.Detector;
import org.lessons.anonymise.detect.Detectors;
import org.lessons.anonymise.detect.Passage;
import org.lessons.anonymise.detect.Profile;
import org.lessons.anonymise.detect.Span;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.TreatedCase;
import org.lessons.model.shape.Category;

class TrainedNamesTest {

    private static final String TEXT = "🙂 We asked Dorrit Vask about it.\nThey live in Lower Pemmet, they said.";

    private final Detector trained = TrainedNames.of(SmallModel.MODEL);

    private static Deadline soon() {
        return Deadline.in(Duration.ofMinutes(1), System::nanoTime);
    }

    private static List<String> named(String text, List<Span> spans) {
        return spans.stream()
                .map(span -> span.category() + " " + text.substring(span.start(), span.end()))
                .toList();
    }

    @Test
    void findsWhatIsLikeWhatItLearned() {
        List<Span> spans = trained.detect(Passage.of(TEXT), soon());
        assertThat(named(TEXT, spans)).containsExactly("PERSON Dorrit Vask", "LOCATION Lower Pemmet");
        assertThat(spans).allSatisfy(span -> {
            assertThat(span.source()).isEqualTo("opennlp");
            assertThat(span.confidence()).isBetween(0.6, 1.0);
        });
    }

    @Test
    void isAddedToOurs() {
        String text = TEXT + " Ring 07700 900123.";
        Detector both = Detectors.undeclared(Profile.STRICT).andThen(trained);
        assertThat(named(text, both.detect(Passage.of(text), soon())))
                .contains("PHONE 07700 900123", "PERSON Dorrit Vask", "LOCATION Lower Pemmet");
    }

    @Test
    void isHeardByTheAnonymiser() {
        CaseFile file = CaseFile.builder()
                .content(FailureCase.builder()
                        .title("we asked dorrit vask about it")
                        .build())
                .build();
        Anonymiser ours = Anonymiser.of(AnonymisationPolicy.screen());
        Anonymiser more = Anonymiser.builder(AnonymisationPolicy.screen())
                .detector(trained)
                .build();
        assertThat(title(ours.anonymise(file))).isEqualTo("we asked dorrit vask about it");
        assertThat(title(more.anonymise(file))).isEqualTo("we asked ⟦PERSON A⟧ about it");
    }

    private static String title(TreatedCase treated) {
        return treated.content().title().orElseThrow();
    }

    @Test
    void saysTheSameWhateverItReadBefore() {
        List<Span> first = trained.detect(Passage.of(TEXT), soon());
        trained.detect(Passage.of("We asked Pemmet about Vask. They live in Dorrit, they said."), soon());
        assertThat(trained.detect(Passage.of(TEXT), soon())).isEqualTo(first);
    }

    @Test
    void isSharedByThreads() {
        List<Span> alone = trained.detect(Passage.of(TEXT), soon());
        List<List<Span>> together = IntStream.range(0, 200)
                .parallel()
                .mapToObj(time -> trained.detect(Passage.of(TEXT), soon()))
                .toList();
        assertThat(together).isEqualTo(Collections.nCopies(200, alone));
    }

    @Test
    void stopsBetweenSentencesWhenTheTimeIsOver() {
        AtomicLong clock = new AtomicLong();
        Deadline deadline = Deadline.in(Duration.ofNanos(2), clock::getAndIncrement);
        String text = "We asked Dorrit Vask about it.\n".repeat(100);
        assertThat(trained.detect(Passage.of(text), deadline)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "person, PERSON",
        "PER, PERSON",
        "organization, ORGANISATION",
        "organisation, ORGANISATION",
        "ORG, ORGANISATION",
        "location, LOCATION",
        "GPE, LOCATION",
        "date, DATE",
        "DATETIME, DATE",
        "money, MONEY",
        "CODE, REFERENCE",
        "quantity, COUNT",
        "NHS_NUMBER, NHS_NUMBER",
        "percentage, OTHER",
        "'', OTHER"
    })
    void knowsWhatLabelsMean(String label, Category category) {
        assertThat(TrainedNames.category(label)).isEqualTo(category);
    }

    @Test
    void cutsWhatIsLearnedAtSentencesAndLines() {
        String text = "Mr. A. Vask left on 3 May. Why? Nobody\nsaid e.g. so. He's back";
        assertThat(TrainedNames.samples(text, List.of()))
                .extracting(sample -> String.join("|", SmallModel.words(sample)))
                .containsExactly("Mr|.|A|.|Vask|left|on|3|May|.|Why|?", "Nobody", "said|e|.|g|.|so|.|He|'|s|back");
    }

    @Test
    void cutsNoCharacterInHalf() {
        assertThat(SmallModel.words(TrainedNames.samples("🙂🙂x", List.of()).get(0)))
                .containsExactly("🙂", "🙂", "x");
    }

    @Test
    void bearsASentenceWithoutEnd() {
        List<NameSample> samples = TrainedNames.samples("so ".repeat(450), List.of());
        assertThat(samples).extracting(sample -> sample.getSentence().length).containsExactly(200, 200, 50);
    }

    @Test
    void learnsWholeWordsAndTheFirstOfTwoThatOverlap() {
        String text = "Then Orla Fennimore spoke. Of Lunt.";
        List<NameSample> samples = TrainedNames.samples(
                text,
                List.of(
                        SmallModel.span(text, "Lunt", Category.LOCATION),
                        SmallModel.span(text, "Fennimore spoke", Category.OTHER),
                        SmallModel.span(text, "Orla", Category.OTHER),
                        SmallModel.span(text, "Orla Fenni", Category.PERSON)));
        assertThat(samples)
                .extracting(sample -> sample.toString().strip())
                .containsExactly(
                        "Then <START:PERSON> Orla Fennimore <END> spoke .", "Of <START:LOCATION> Lunt <END> .");
        assertThat(samples).extracting(NameSample::isClearAdaptiveDataSet).containsExactly(true, false);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(TrainedNames.samples(" \n ", List.of())).isEmpty();
        assertThat(trained.detect(Passage.of(" \n "), soon())).isEmpty();
    }
}
