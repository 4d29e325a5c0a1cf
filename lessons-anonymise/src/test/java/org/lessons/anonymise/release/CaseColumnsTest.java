package org.lessons.anonymise.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lessons.model.Effect;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

class CaseColumnsTest {

    private static final List<CaseColumn> ALL = Stream.concat(
                    CaseColumns.QUASI_IDENTIFIERS.stream(), CaseColumns.AS_TOLD.stream())
            .toList();

    private record Leaf(String path, Part part) {}

    private static List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        leaves("", Shape.of(FailureCase.class), leaves);
        return leaves;
    }

    private static void leaves(String above, Shape<?> shape, List<Leaf> into) {
        for (Part part : shape.parts()) {
            String path = CaseColumns.path(above, part.name());
            if (part.leaf().isPresent()) {
                into.add(new Leaf(path, part));
            } else {
                leaves(path, part.shape(), into);
            }
        }
    }

    private static Set<String> paths(List<CaseColumn> columns) {
        Set<String> paths = new TreeSet<>();
        columns.forEach(column -> paths.addAll(column.tells()));
        return paths;
    }

    /** Whoever adds a component that is a quasi-identifier says here how it is told coarsely, or why no table tells it. */
    @Test
    void everyQuasiIdentifierIsToldCoarselyOrLeftOutForAReason() {
        Set<String> decided = new TreeSet<>(paths(CaseColumns.QUASI_IDENTIFIERS));
        decided.addAll(LeftOut.REASONS.keySet());

        assertThat(leaves().stream()
                        .filter(leaf -> leaf.part().sensitivity() == Sensitivity.QUASI
                                && !leaf.part().isFreeText())
                        .map(Leaf::path))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(decided).contains(path));
    }

    @Test
    void nothingIsBothToldAndLeftOut() {
        assertThat(LeftOut.REASONS.keySet()).doesNotContainAnyElementsOf(paths(ALL));
    }

    @Test
    void whatIsNamedIsAComponent() {
        List<String> there = leaves().stream().map(Leaf::path).toList();

        assertThat(there).containsAll(paths(ALL)).containsAll(LeftOut.REASONS.keySet());
    }

    @Test
    void onlyWhatIsSafeIsToldAsItIs() {
        Set<String> asTold = paths(CaseColumns.AS_TOLD);

        assertThat(leaves().stream().filter(leaf -> asTold.contains(leaf.path())))
                .isNotEmpty()
                .allMatch(leaf -> leaf.part().sensitivity() == Sensitivity.SAFE
                        && leaf.part().vocabulary().isPresent());
    }

    @Test
    void noColumnTellsFreeTextOrADirectIdentifier() {
        Set<String> told = paths(ALL);

        assertThat(leaves().stream().filter(leaf -> told.contains(leaf.path())))
                .allMatch(leaf -> !leaf.part().isFreeText() && leaf.part().sensitivity() != Sensitivity.DIRECT);
    }

    @Test
    void columnsAreCalledAsTablesOfCasesCallThem() {
        assertThat(Release.columns())
                .extracting("name")
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat((String) name).matches("[a-z]+(_[a-z]+)*"));
        assertThat(Release.columns())
                .extracting("definition")
                .allSatisfy(words -> assertThat((String) words).matches("\\p{Lu}.*\\."));
    }

    @Test
    void everyCodeOfAListWithGroupsStandsInOne() {
        for (String list :
                List.of("settings", "organisationTypes", "organisationSizes", "physicalHarms", "psychologicalHarms")) {
            Coarsening coarsening = Coarsening.codes(list);
            Vocabulary vocabulary = Vocabulary.named(list).orElseThrow();

            assertThat(coarsening.steps()).hasSizeGreaterThan(1);
            assertThat(vocabulary.terms()).allSatisfy(term -> {
                List<String> row = coarsening.row(term.toString());
                assertThat(row).hasSize(coarsening.steps().size());
                assertThat(row.get(1)).endsWith(Coarsening.LABEL);
                assertThat(vocabulary.holds(Term.of(coarsening.shown(row.get(1)))))
                        .isFalse();
            });
        }
    }

    @Test
    void theGravestHarmIsTold() {
        FailureCase content = FailureCase.builder()
                .addEffects(Effect.builder().physical(Codes.PhysicalHarm.LOW).build())
                .addEffects(Effect.builder().physical(Codes.PhysicalHarm.SEVERE).build())
                .addEffects(Effect.builder().physical(Codes.PhysicalHarm.NONE).build())
                .build();

        assertThat(column("effects_physical").of(content)).isEqualTo("SEVERE");
        assertThat(column("effects_psychological").of(content)).isEmpty();
    }

    private static CaseColumn column(String name) {
        return ALL.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
