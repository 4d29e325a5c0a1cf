package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lessons.io.publish.SurveyCases.early;
import static org.lessons.io.publish.SurveyCases.some;
import static org.lessons.io.publish.SurveyCases.story;
import static org.lessons.io.publish.SurveyCases.ward;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lessons.model.Concern;
import org.lessons.model.testing.AnyCase;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

class SurveyProperties {

    /** Two rows and two columns of a table. */
    private static final List<Concern> CELLS = List.of(
            early(Codes.Signal.COMPLAINT, Codes.ResponseKind.ACTED_ON),
            early(Codes.Signal.COMPLAINT, Codes.ResponseKind.DEFERRED),
            early(Codes.Signal.AUDIT, Codes.ResponseKind.DEFERRED),
            early(Codes.Signal.AUDIT, Codes.ResponseKind.ACTED_ON));

    /** A case for each set of cells. */
    private static final List<Story> TOLD = told();

    @Property(tries = 60)
    void everyChapterStandsOnceInContentsAndOnceUnderEachOfItsSignals(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int size) {
        Survey survey = new Survey(Locale.UK, 5);
        Map<String, Set<Integer>> wanted = new TreeMap<>();
        for (int chapter = 1; chapter <= size; chapter++) {
            Story story = story(some(seed + chapter));
            survey.add(chapter, story);
            Set<String> signals = new TreeSet<>();
            for (Concern concern : story.concerns()) {
                concern.signal().ifPresent(term -> signals.add(label(term)));
            }
            for (String signal : signals.isEmpty() ? Set.of("Not told") : signals) {
                wanted.computeIfAbsent(signal, key -> new TreeSet<>()).add(chapter);
            }
        }

        Map<String, String> found = new TreeMap<>(SurveyPage.entries(survey.index(), "signals", Locale.UK));

        Map<String, String> written = new TreeMap<>();
        wanted.forEach((signal, chapters) -> written.put(
                signal, String.join(", ", chapters.stream().map(String::valueOf).toList())));
        assertThat(found).isEqualTo(written);
        String contents = HtmlBlocks.of(survey.contents());
        for (int chapter = 1; chapter <= size; chapter++) {
            assertThat(contents).containsOnlyOnce("href=\"#chapter-" + chapter + "\"");
        }
    }

    private static String label(Term term) {
        return term.isOurs() ? Vocabulary.named("signals").orElseThrow().label(term) : term.toString();
    }

    @Property(tries = 40)
    void theOrderOfAddingMakesNoDifference(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        List<Integer> chapters = new ArrayList<>();
        for (int chapter = 1; chapter <= size; chapter++) {
            chapters.add(chapter);
        }
        String inOrder = page(seed, chapters);
        Collections.shuffle(chapters, new Random(seed));

        assertThat(page(seed, chapters)).isEqualTo(inOrder);
    }

    private static String page(long seed, List<Integer> chapters) {
        Survey survey = new Survey(Locale.UK, 3);
        chapters.forEach(chapter -> survey.add(chapter, story(some(seed + chapter))));
        return page(survey);
    }

    private static String page(Survey survey) {
        return HtmlBlocks.of(survey.contents())
                + HtmlBlocks.of(survey.index())
                + HtmlBlocks.of(survey.waiting())
                + HtmlBlocks.of(survey.beforeYouTryThis());
    }

    @Property(tries = 40)
    void certainAndPerhapsAndCertainlyNotAndNotToldAddUp(
            @ForAll long seed, @ForAll @IntRange(min = 5, max = 60) int size) {
        Survey survey = new Survey(Locale.UK, 5);
        for (int chapter = 1; chapter <= size; chapter++) {
            survey.add(chapter, story(some(seed + chapter)));
        }

        SurveyPage.tables(survey.waiting())
                .flatMap(table -> table.rows().stream())
                .forEach(row -> assertThat(row.stream()
                                .skip(1)
                                .mapToInt(cell -> Integer.parseInt(SurveyPage.words(cell)))
                                .sum())
                        .isEqualTo(size));
    }

    @Property(tries = 40)
    void noCountBelowTheSmallestIsWritten(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 6) int smallest,
            @ForAll @IntRange(min = 1, max = 80) int size) {
        Survey survey = new Survey(Locale.UK, smallest);
        for (int chapter = 1; chapter <= size; chapter++) {
            survey.add(chapter, story(some(seed + chapter)));
        }

        SurveyPage.tables(survey.beforeYouTryThis())
                .flatMap(table -> table.rows().stream())
                .forEach(row -> row.stream().skip(1).map(SurveyPage::words).forEach(cell -> {
                    if (!cell.equals("fewer than " + smallest) && !(smallest > 2 && cell.equals("0"))) {
                        for (String figure : cell.replace(")", "").split(" \\(")) {
                            assertThat(Integer.parseInt(figure)).isGreaterThanOrEqualTo(smallest);
                        }
                    }
                }));
    }

    /** Any case at all, in both languages. */
    @Property(tries = 40)
    void anyCaseIsTaken(@ForAll long seed, @ForAll @IntRange(min = 0, max = 60) int size) {
        for (Locale locale : List.of(Locale.UK, Locale.forLanguageTag("cy"))) {
            Survey survey = new Survey(locale, 2);
            survey.add(1, story(AnyCase.validFile(seed, size).content().withStatus(Codes.Status.SUBMITTED), locale));
            survey.add(2, story(some(seed), locale));

            assertThat(page(survey)).contains("href=\"#chapter-1\"", "href=\"#chapter-2\"");
        }
    }

    /**
     * All small books of cases on a ward, each of which tells some of four things or none. Books whose tables are the same to the
     * letter are put together; among these each hidden count has two values or more.
     */
    @Test
    void noHiddenCountIsDeterminedByItsTable() {
        for (int smallest = 2; smallest <= 4; smallest++) {
            Map<String, Set<List<Integer>>> books = new HashMap<>();
            // Four would make too many books of five; three cells are a row and a half.
            gather(books, smallest, smallest < 4 ? 16 : 8, new ArrayList<>(), 0);
            assertThat(books).hasSizeGreaterThan(10);
            int hidden = 0;
            for (Map.Entry<String, Set<List<Integer>>> same : books.entrySet()) {
                for (int cell = 0; cell < CELLS.size(); cell++) {
                    Set<Integer> values = values(same.getValue(), cell);
                    int most = smallest - 1;
                    if (values.stream().anyMatch(count -> count > 0 && count <= most)) {
                        hidden++;
                        assertThat(values).as("%s", same.getKey()).hasSizeGreaterThan(1);
                    }
                }
            }
            assertThat(hidden).isPositive();
        }
    }

    private static Set<Integer> values(Set<List<Integer>> books, int cell) {
        Set<Integer> values = new TreeSet<>();
        books.forEach(counts -> values.add(counts.get(cell)));
        return values;
    }

    private static void gather(
            Map<String, Set<List<Integer>>> books, int smallest, int kinds, List<Integer> cases, int from) {
        if (cases.size() >= smallest) {
            Survey survey = new Survey(Locale.UK, smallest);
            List<Integer> counts = new ArrayList<>(Collections.nCopies(CELLS.size(), 0));
            for (int at = 0; at < cases.size(); at++) {
                survey.add(at + 1, TOLD.get(cases.get(at)));
                for (int cell = 0; cell < CELLS.size(); cell++) {
                    counts.set(cell, counts.get(cell) + (cases.get(at) >> cell & 1));
                }
            }
            books.computeIfAbsent(HtmlBlocks.of(survey.beforeYouTryThis()), key -> new HashSet<>())
                    .add(counts);
        }
        if (cases.size() <= smallest) {
            for (int next = from; next < kinds; next++) {
                List<Integer> more = new ArrayList<>(cases);
                more.add(next);
                gather(books, smallest, kinds, more, next);
            }
        }
    }

    private static List<Story> told() {
        List<Story> told = new ArrayList<>();
        for (int set = 0; set < 1 << CELLS.size(); set++) {
            List<Concern> concerns = new ArrayList<>();
            for (int cell = 0; cell < CELLS.size(); cell++) {
                if ((set >> cell & 1) == 1) {
                    concerns.add(CELLS.get(cell));
                }
            }
            told.add(ward(concerns.toArray(Concern[]::new)));
        }
        return told;
    }
}
