package org.lessons.anonymise.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lessons.anonymise.microdata.Hierarchy;
import org.lessons.model.FailureCase;
import org.lessons.model.Place;
import org.lessons.model.Subject;
import org.lessons.model.TreatedCase;
import org.lessons.model.When;
import org.lessons.model.check.Finding;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

class FeasibilityTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    /** Thirty cases of thirty bodies: three regions by five years, two cases in each. */
    private static List<TreatedCase> thirty() {
        List<Term> regions = List.of(Codes.Region.LONDON, Codes.Region.NORTH_WEST, Codes.Region.SOUTH_EAST);
        List<TreatedCase> cases = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            FailureCase plain = SomeCases.plain(i, "Body " + i);
            Subject subject = plain.subject()
                    .orElseThrow()
                    .withSettings(List.of())
                    .withSectors(List.of())
                    .withPlaces(List.of(Place.builder()
                            .nation(Codes.Nation.ENGLAND)
                            .region(regions.get(i % 3))
                            .build()))
                    .withEnded(When.on(2005 + i / 6 * 3 + "-0" + (i % 2 == 0 ? 2 : 8)));
            cases.add(SomeCases.treated(plain.withSubject(subject), "darkened-profile"));
        }
        return cases;
    }

    /** The codes of the sentences, so that whoever translates them finds where each is said. */
    @Test
    void everySentenceHasACode() {
        Map.of(
                        "feasible.cases",
                                "7 cases can go outside; at least 8 of them, of 9 different organisations, have to"
                                        + " look the same.",
                        "feasible.cases-alone",
                                "7 cases can go outside; at least 8 of them have to look the same,"
                                        + " whichever organisation they are of.",
                        "feasible.left-out", "7 cases have to be left out for that.",
                        "feasible.leaving-out",
                                "If the cases that stand out are left out, 7 in all, 8 can be told by 9.",
                        "feasible.stays", "Can stay: 7, by 8.",
                        "feasible.goes", "Has to be dropped: 7.",
                        "feasible.exchange", "If you drop 7, 8 can be told by 9.")
                .forEach((code, words) -> assertThat(
                                Finding.of(Request.TABLE, code, "7", "8", "9").message())
                        .isEqualTo(words));
    }

    private static Release two(int k) {
        Release.Builder release = SomeCases.release(k);
        Release.columns().stream()
                .map(column -> column.name())
                .filter(name -> !name.equals("subject_places") && !name.equals("subject_ended"))
                .forEach(release::without);
        return release.build();
    }

    @Test
    void saysWhatStaysAndWhatToDropToKeepAnother() {
        Feasibility feasible = two(5).feasible(thirty());

        assertThat(feasible.columns())
                .containsExactly(
                        new Feasibility.Column("subject_places", Optional.of("region"), 0),
                        new Feasibility.Column("subject_ended", Optional.empty(), 100));
        assertThat(feasible.words(Locale.ENGLISH))
                .containsExactly(
                        "30 cases can go outside; at least 5 of them, of 5 different organisations, have to look the same.",
                        "Can stay: the place, by region.",
                        "Has to be dropped: the end.",
                        "If you drop the place, the end can be told by year.");
        assertThat(feasible.isFeasible()).isTrue();
    }

    @Test
    void saysTheSameInWelsh() {
        assertThat(two(5).feasible(thirty()).words(WELSH))
                .containsExactly(
                        "Nifer yr hanesion a all fynd allan: 30. Y lleiaf y mae'n rhaid iddynt edrych yr un fath: 5. Y"
                                + " lleiaf o sefydliadau gwahanol ymhlith y rheini: 5.",
                        "Gall hyn aros: y lle (manylder: rhanbarth).",
                        "Rhaid hepgor hyn: y diwedd.",
                        "Os hepgorwch hyn: y lle, gellir dweud hyn: y diwedd (manylder: blwyddyn).");
    }

    @Test
    void tellsSomethingMoreCoarselyBeforeItGoes() {
        assertThat(two(4).feasible(thirty()).words(Locale.ENGLISH))
                .contains("Can stay: the place, by region.", "Can stay: the end, by ten years.");
    }

    @Test
    void eightyCasesKeepMoreThanThirty() {
        List<TreatedCase> eighty = SomeCases.any(3, 80);
        Feasibility few = SomeCases.release(5).build().feasible(eighty.subList(0, 30));
        Feasibility more = SomeCases.release(5).build().feasible(eighty);

        assertThat(lost(more)).isLessThan(lost(few));
        assertThat(more.exchanges()).isNotEmpty();
    }

    private static int lost(Feasibility feasible) {
        return feasible.columns().stream()
                .mapToInt(Feasibility.Column::lossPercent)
                .sum();
    }

    @Test
    void leavesOutAsManyAsTheRequestAllows() {
        List<TreatedCase> cases = new ArrayList<>(SomeCases.plain(19));
        FailureCase odd = SomeCases.plain(30, "Body 30");
        cases.add(SomeCases.treated(
                odd.withSubject(odd.subject().orElseThrow().withSectors(List.of(Codes.Sector.HEALTH))), "mr-x"));
        Feasibility feasible = SomeCases.release(3).suppression(0.05).build().feasible(cases);

        assertThat(feasible.leftOut()).isEqualTo(1);
        assertThat(feasible.words(Locale.ENGLISH))
                .contains("1 cases have to be left out for that.", "Can stay: the sector, by code.");
    }

    @Test
    void saysWhatLeavingOutAFewWouldKeep() {
        List<TreatedCase> cases = new ArrayList<>(SomeCases.plain(19));
        FailureCase odd = SomeCases.plain(30, "Body 30");
        cases.add(SomeCases.treated(
                odd.withSubject(odd.subject().orElseThrow().withSettings(List.of(Codes.Setting.WARD))), "mr-x"));
        Feasibility feasible = SomeCases.release(3).build().feasible(cases);

        assertThat(feasible.leavings()).containsExactly(new Feasibility.LeavingOut(1, "subject_settings", "code"));
        assertThat(feasible.words(Locale.ENGLISH))
                .contains("Has to be dropped: the setting.")
                .endsWith("If the cases that stand out are left out, 1 in all, the setting can be told by code.");
        assertThat(feasible.words(WELSH))
                .endsWith("Os gadewir allan yr hanesion sy'n sefyll allan, gellir dweud hyn: y lleoliad (manylder: cod;"
                        + " nifer yr hanesion: 1).");
    }

    @Test
    void countsCasesAloneWhereThatIsWanted() {
        assertThat(SomeCases.release(3)
                        .organisations(0)
                        .build()
                        .feasible(SomeCases.plain(4))
                        .words(Locale.ENGLISH))
                .startsWith(
                        "4 cases can go outside; at least 3 of them have to look the same, whichever organisation they"
                                + " are of.");
    }

    @Test
    void aBadRequestIsSaidInWords() {
        Feasibility none = Release.feasible(List.of(), 5);
        assertThat(none.isFeasible()).isFalse();
        assertThat(none.words(Locale.ENGLISH)).containsExactly("There is no case that can go outside.");
        assertThat(none.words(WELSH)).containsExactly("Nid oes hanes a all fynd allan.");

        Feasibility bad = SomeCases.release(3)
                .column("subject_places", Hierarchy.flat(List.of()))
                .build()
                .feasible(SomeCases.plain(4));
        assertThat(bad.columns()).isEmpty();
        assertThat(bad.notes())
                .extracting(Feasibility.Note::at, Feasibility.Note::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("cases, column subject_places", "release.empty-hierarchy"));
    }

    @Test
    void namesTheStepsOfAHostsHierarchy() {
        Hierarchy regions = Hierarchy.of(List.of(
                List.of("ENGLAND/LONDON", "SOUTH"),
                List.of("ENGLAND/SOUTH_EAST", "SOUTH"),
                List.of("ENGLAND/NORTH_WEST", "NORTH")));
        Release.Builder release = SomeCases.release(10).column("subject_places", regions);
        Release.columns().stream()
                .map(column -> column.name())
                .filter(name -> !name.equals("subject_places"))
                .forEach(release::without);

        assertThat(release.build().feasible(thirty()).words(Locale.ENGLISH)).contains("Can stay: the place, by value.");
        assertThat(release.build().feasible(thirty().subList(0, 20)).words(Locale.ENGLISH))
                .anyMatch(words -> words.contains("the place"));
    }

    /** A sentence that could not be put into Welsh would show an English noun there. */
    @Test
    void everyNounAndStepHasAWelshWord() {
        List<String> words = new ArrayList<>();
        Stream.concat(CaseColumns.QUASI_IDENTIFIERS.stream(), CaseColumns.AS_TOLD.stream())
                .forEach(column -> {
                    words.add(column.noun());
                    column.coarsening().ifPresent(coarsening -> words.addAll(coarsening.steps()));
                });
        assertThat(words.stream().filter(word -> !word.equals("band")))
                .allSatisfy(word -> assertThat(new Feasibility.Column(word, Optional.empty(), 0))
                        .satisfies(column -> assertThat(
                                        new Feasibility(1, 2, 0, 0, List.of(column), List.of(), List.of(), List.of())
                                                .words(WELSH))
                                .noneMatch(sentence -> sentence.contains(word + "."))));
    }
}
