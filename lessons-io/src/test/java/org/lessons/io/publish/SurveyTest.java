package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lessons.io.publish.SurveyCases.early;
import static org.lessons.io.publish.SurveyCases.some;
import static org.lessons.io.publish.SurveyCases.story;
import static org.lessons.io.publish.SurveyCases.waited;
import static org.lessons.io.publish.SurveyCases.ward;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lessons.model.FailureCase;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

class SurveyTest {

    private static final Term COMPLAINT = Codes.Signal.COMPLAINT;
    private static final Term DEFERRED = Codes.ResponseKind.DEFERRED;
    private static final Locale WELSH = Locale.forLanguageTag("cy");

    @Test
    void contentsNameEachChapterAndLeadToIt() {
        Survey survey = new Survey(Locale.UK, 5);
        survey.add(2, story(some(1).withTitle("Second")));
        survey.add(1, story(some(2).withTitle("First")));

        assertThat(HtmlBlocks.of(survey.contents()))
                .contains("<dt>1</dt><dd><a href=\"#chapter-1\">First</a></dd></div>\n"
                        + "<div><dt>2</dt><dd><a href=\"#chapter-2\">Second</a>");
    }

    @Test
    void aTitleThatIsATextIsShortened() {
        Survey survey = new Survey(Locale.UK, 5);
        survey.add(1, story(some(1).withTitle("word ".repeat(1000))));

        assertThat(HtmlBlocks.of(survey.contents())).hasSizeLessThan(500).contains("word word\u2026</a>");
    }

    @Test
    void twoChaptersOfOneNumberAreRefused() {
        Survey survey = new Survey(Locale.UK, 5);
        survey.add(1, story(some(1)));

        assertThatThrownBy(() -> survey.add(1, story(some(2)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSmallestOfOneIsNoRule() {
        assertThatThrownBy(() -> new Survey(Locale.UK, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theIndexIsAlphabeticalInTheLanguageOfTheBook() {
        assertThat(signals(Locale.UK))
                .containsExactly("A feeling among staff", "Complaint", "lfpse@5:4", "Refusal", "Not told");
        assertThat(signals(WELSH))
                .containsExactly("Cwyn", "Gwrthododd rhywun", "lfpse@5:4", "Teimlad", "Heb ei ddweud");
    }

    /** What the entries for signals are called, shortened to what tells them apart. */
    private static List<String> signals(Locale locale) {
        Survey survey = new Survey(locale, 5);
        survey.add(
                1,
                ward(
                        early(Codes.Signal.REFUSAL, DEFERRED),
                        early(Codes.Signal.STAFF_FEELING, DEFERRED),
                        early(Term.of("lfpse@5:4"), DEFERRED),
                        early(COMPLAINT, DEFERRED)));
        survey.add(2, ward());
        return SurveyPage.entries(survey.index(), "signals", locale).keySet().stream()
                .map(label -> label.replace("Somebody refused", "Refusal").replace("Teimlad ymhlith staff", "Teimlad"))
                .toList();
    }

    @Test
    void welshSortsItsOwnLetters() {
        assertThat(
                        List.of("Llety", "Lloches", "Lesddaliad", "Cynnyrch", "Chwarae", "Dydd", "Ddoe", "Rhyw", "Rota")
                                .stream()
                                .sorted(Alphabet.of(WELSH)))
                .containsExactly(
                        "Cynnyrch", "Chwarae", "Dydd", "Ddoe", "Lesddaliad", "Llety", "Lloches", "Rota", "Rhyw");
    }

    @Test
    void aCaseStandsUnderEachLengthThatItMayHaveWaited() {
        Survey survey = new Survey(Locale.UK, 5);
        survey.add(1, waited(Optional.of("2019-01-01"), Optional.of("2019-01-20")));
        survey.add(2, waited(Optional.of("2019-01"), Optional.of("2019-06")));
        survey.add(3, waited(Optional.of("2019-03-01"), Optional.of("2019-01-20")));
        survey.add(4, waited(Optional.empty(), Optional.of("2019-01-20")));

        assertThat(SurveyPage.entries(survey.index(), "waited", Locale.UK))
                .containsExactly(
                        Map.entry("Raised only after it was stopped", "3"),
                        Map.entry("Less than 1 month", "1"),
                        Map.entry("3 to 6 months", "2"),
                        Map.entry("Not known", "4"))
                .as("121 to 180 days lie in one band");
        survey.add(5, waited(Optional.of("2019"), Optional.of("2019-06-30")));
        assertThat(SurveyPage.entries(survey.index(), "waited", Locale.UK))
                .containsEntry("1 to 3 months", "perhaps 5")
                .containsEntry("3 to 6 months", "2; perhaps 5");
    }

    @Test
    void bandsMeetWithoutAGapOrAnOverlap() {
        LocalDate raised = LocalDate.of(2015, 1, 1);
        List<Integer> edges = List.of(0, 30, 91, 182, 365, 730);
        for (int at = 0; at < edges.size(); at++) {
            for (int before = 0; before <= 1; before++) {
                Survey survey = new Survey(Locale.UK, 5);
                LocalDate stopped = raised.plusDays(edges.get(at) - before);
                survey.add(1, waited(Optional.of(raised.toString()), Optional.of(stopped.toString())));

                String band = List.of(
                                "Raised only after it was stopped",
                                "Less than 1 month",
                                "1 to 3 months",
                                "3 to 6 months",
                                "6 to 12 months",
                                "1 to 2 years",
                                "2 years or longer")
                        .get(at + 1 - before);
                assertThat(SurveyPage.entries(survey.index(), "waited", Locale.UK))
                        .containsExactly(Map.entry(band, "1"));
            }
        }
    }

    @Test
    void whatIsCertainIsCountedApartFromWhatMayBe() {
        Survey survey = new Survey(Locale.UK, 5);
        survey.add(1, waited(Optional.of("2019-01-01"), Optional.of("2019-04-15")));
        survey.add(2, waited(Optional.of("2019-01"), Optional.of("2019-04")));
        survey.add(3, waited(Optional.empty(), Optional.of("2019-04")));

        assertThat(SurveyPage.table(survey.waiting()).get("3 months")).containsExactly("1", "1", "0", "1");
        assertThat(SurveyPage.table(survey.waiting()).get("1 month")).containsExactly("2", "0", "0", "1");
        assertThat(SurveyPage.table(survey.waiting()).get("5 years")).containsExactly("0", "0", "2", "1");
        assertThat(HtmlBlocks.of(survey.waiting()))
                .contains("1 does not tell it.")
                .contains("1 certainly, 1 perhaps");
    }

    @Test
    void whereNobodyTellsHowLongThereIsNoPicture() {
        Survey survey = new Survey(Locale.UK, 5);
        survey.add(1, ward());

        assertThat(HtmlBlocks.of(survey.waiting()))
                .contains("This book has 1 case.")
                .doesNotContain("<svg");
    }

    @Test
    void earlyWarningsAreCountedByConcernAndByCase() {
        Survey survey = new Survey(Locale.UK, 3);
        for (int chapter = 1; chapter <= 3; chapter++) {
            survey.add(
                    chapter,
                    ward(early(COMPLAINT, DEFERRED), early(COMPLAINT, DEFERRED), early(Codes.Signal.AUDIT, DEFERRED)));
        }
        survey.add(4, ward(early(COMPLAINT, Codes.ResponseKind.ACTED_ON)));

        Map<String, List<String>> table = SurveyPage.table(survey.beforeYouTryThis());

        assertThat(table.get("Complaint")).containsExactly("fewer than 3", "6 (3)", "0", "0", "0", "0", "0");
        assertThat(HtmlBlocks.of(survey.beforeYouTryThis()))
                .contains("Early signs in 4 cases")
                .contains("\u201cComplaint\u201d is the sign")
                .contains("(\u201cPut off\u201d: 6 concerns in 3 cases)");
    }

    @Test
    void whereNoCountIsWrittenAListSaysWhatWasSeen() {
        Survey survey = new Survey(Locale.UK, 3);
        survey.add(1, ward(early(COMPLAINT, DEFERRED), early(COMPLAINT, Codes.ResponseKind.ACTED_ON)));
        survey.add(2, ward(early(Codes.Signal.AUDIT, DEFERRED)));
        survey.add(3, ward());

        assertThat(HtmlBlocks.of(survey.beforeYouTryThis()))
                .contains("Early signs in 3 cases and what became of them. Fewer than 3 cases tell each:")
                .contains("<dt>Audit</dt><dd>Put off</dd>")
                .contains("<dt>Complaint</dt><dd>Acted on; Put off</dd>")
                .doesNotContain("<table");
    }

    @Test
    void whatWasSeenAfterwardsIsNoEarlyWarning() {
        Survey survey = new Survey(Locale.UK, 2);
        survey.add(1, ward(early(COMPLAINT, DEFERRED).withTiming(Codes.Timing.HINDSIGHT)));
        survey.add(2, ward(early(COMPLAINT, DEFERRED).withTiming(Optional.empty())));

        assertThat(HtmlBlocks.of(survey.beforeYouTryThis()))
                .contains("None of these 2 cases tells")
                .doesNotContain("<table");
    }

    @Test
    void ofTooFewCasesNoTableIsMadeAndTheChaptersAreNamed() {
        Survey survey = new Survey(Locale.UK, 5);
        for (int chapter = 1; chapter <= 4; chapter++) {
            survey.add(chapter, ward(early(COMPLAINT, DEFERRED)));
        }

        assertThat(HtmlBlocks.of(survey.beforeYouTryThis()))
                .contains("<dt>Hospital ward</dt><dd><a href=\"#chapter-1\">1</a>, ")
                .doesNotContain("<table");
    }

    @Test
    void nothingOfACaseIsKept() throws IllegalAccessException {
        Survey survey = new Survey(Locale.UK, 5);
        for (int chapter = 1; chapter <= 30; chapter++) {
            survey.add(chapter, story(some(chapter)));
        }

        Set<String> held = new TreeSet<>();
        reached(survey).forEach(object -> held.add(object.getClass().getName()));

        assertThat(held).contains(Chapters.class.getName(), WarningTable.class.getName());
        assertThat(held)
                .noneMatch(name -> name.startsWith(FailureCase.class.getPackageName() + ".")
                        && !name.startsWith("org.lessons.model.vocabulary.")
                        && !name.startsWith("org.lessons.model.resource."));
        assertThat(held).doesNotContain(Story.class.getName(), Edition.class.getName());
    }

    /** Whatever can be reached from an object, through classes of ours, lists, maps and arrays. */
    private static Set<Object> reached(Object from) throws IllegalAccessException {
        Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Object object = open.pop();
            if (!reached.add(object)) {
                continue;
            }
            if (object instanceof Map<?, ?> map) {
                open.addAll(map.keySet());
                open.addAll(map.values());
            } else if (object instanceof Iterable<?> list) {
                list.forEach(open::add);
            } else if (object.getClass().getName().startsWith("org.lessons.io")) {
                for (Field field : object.getClass().getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        Optional.ofNullable(field.get(object)).ifPresent(open::add);
                    }
                }
            }
        }
        return reached;
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties english = words("en");
        Properties welsh = words("cy");

        assertThat(welsh.keySet()).isEqualTo(english.keySet());
        for (String key : english.stringPropertyNames()) {
            for (String place : List.of("{0}", "{1}", "{2}", "{3}")) {
                assertThat(welsh.getProperty(key).contains(place))
                        .as(key + place)
                        .isEqualTo(english.getProperty(key).contains(place));
            }
        }
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream in =
                Survey.class.getResourceAsStream("/META-INF/lessons/publish-survey_" + language + ".properties")) {
            words.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        }
        return words;
    }
}
