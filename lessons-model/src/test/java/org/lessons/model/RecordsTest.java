package org.lessons.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Constraint;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.model.check.HangsTogether;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyRecord;
import org.lessons.model.testing.EveryRecord;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

class RecordsTest {

    private static final String MARKER = "Mr Quillfeather 7";

    static Stream<Class<? extends Record>> types() {
        return EveryRecord.types().stream();
    }

    static Stream<Vocabulary> vocabularies() {
        return Vocabulary.all().stream();
    }

    @Test
    void areAllFound() {
        assertThat(EveryRecord.types()).contains(CaseFile.class, CastMember.class, When.class, Treatment.class);
        assertThat(EveryRecord.types()).hasSizeGreaterThan(35);
    }

    @ParameterizedTest
    @MethodSource("types")
    void describeEveryLeaf(Class<? extends Record> type) {
        assertThat(Shape.of(type).parts())
                .allMatch(part -> part.leaf().isEmpty() || part.isDescribed(), "a leaf is described");
    }

    @ParameterizedTest
    @MethodSource("types")
    void areDefinedWithEveryComponent(Class<? extends Record> type) {
        Shape<?> shape = Shape.of(type);

        assertThat(shape.definition()).isPresent();
        assertThat(shape.parts()).allMatch(part -> part.definition().isPresent(), "a component is defined");
    }

    /** The validator asks for this one itself, and looks for no other. */
    @ParameterizedTest
    @MethodSource("types")
    void areConstrainedAsAWholeByOneConstraintAlone(Class<? extends Record> type) {
        assertThat(type.getAnnotations())
                .filteredOn(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .allMatch(HangsTogether.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("types")
    void nameAListOfOursForEveryCode(Class<? extends Record> type) {
        for (Part part : Shape.of(type).parts()) {
            boolean codes =
                    part.leaf().filter(leaf -> leaf.form() == Leaf.Form.TERM).isPresent();
            assertThat(part.vocabulary().isPresent()).as(part.toString()).isEqualTo(codes);
            part.vocabulary()
                    .ifPresent(name -> assertThat(Vocabulary.named(name))
                            .as(part.toString())
                            .isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void neverPrintWhatTheyHold(Class<? extends Record> type) {
        for (int size = 0; size <= 100; size += 20) {
            Record marked = marked(AnyRecord.of(type, size, size));
            assertThat(marked.toString()).doesNotContain("Quillfeather");
            if (marked instanceof CaseFile) {
                assertThat(new ClaimedCase(((CaseFile) marked).content(), AnyRecord.of(Treatment.class, 1, 9))
                                .toString())
                        .doesNotContain("Quillfeather");
            }
        }
    }

    private static <R extends Record> R marked(R record) {
        return Shape.of(record).map(record, (at, part, e) -> e instanceof String ? MARKER : e);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void callEveryCodeByAName(Vocabulary vocabulary) {
        assertThat(vocabulary.terms()).doesNotHaveDuplicates().isNotEmpty();
        for (Term term : vocabulary.terms()) {
            assertThat(vocabulary.label(term))
                    .as(vocabulary + "." + term)
                    .isNotEqualTo(term.code())
                    .matches("\\p{Lu}[^_]+|[0-9].*")
                    .doesNotContain("Gp ", "Nhs ");
        }
    }

    @Test
    void haveAConstantForEveryCodeAndNoOther() throws IllegalAccessException {
        Map<String, List<String>> constants = new TreeMap<>();
        for (Class<?> list : Codes.class.getDeclaredClasses()) {
            List<String> codes = new ArrayList<>();
            for (Field field : list.getDeclaredFields()) {
                if (Modifier.isPublic(field.getModifiers())) {
                    assertThat(field.get(null)).hasToString(field.getName());
                    codes.add(field.getName());
                }
            }
            constants.put(list.getSimpleName(), codes);
        }
        List<List<String>> listed = Vocabulary.all().stream()
                .map(vocabulary ->
                        vocabulary.terms().stream().map(Term::toString).toList())
                .toList();

        assertThat(constants.values()).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void takeEmptyTextForNone() {
        assertThat(Concern.builder().text("").build())
                .isEqualTo(Concern.builder().build());
        assertThat(WhatWeDid.builder().addAims("", "to keep warm", "").build().aims())
                .containsExactly("to keep warm");
    }

    @Test
    void takeARecordThatHoldsNothingForNone() {
        Subject subject = Subject.builder()
                .started(When.builder().build())
                .reach(Quantity.builder().build())
                .build();
        Narrative narrative = Narrative.builder()
                .judgement(Judgement.builder().trigger("").build())
                .build();
        FailureCase content =
                FailureCase.builder().subject(subject).narrative(narrative).build();

        assertThat(content).isEqualTo(FailureCase.builder().build());
    }

    @Test
    void keepARecordThatOnlySaysWhyItIsEmpty() {
        When when = When.builder().putAbsent("on", Codes.Absence.NOT_ASKED).build();

        assertThat(Subject.builder().started(when).build().started()).contains(when);
    }

    @Test
    void copyTheirLists() {
        List<String> aims = new ArrayList<>(Arrays.asList("one"));
        WhatWeDid stage = WhatWeDid.builder().addAllAims(aims).build();
        aims.add("two");

        assertThat(stage.aims()).containsExactly("one");
        assertThatThrownBy(() -> stage.aims().add("three")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> stage.absent().put("aims", Codes.Absence.UNKNOWN))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void takeNullForNoneInTheConstructorThatReadersCall() {
        assertThat(new Link(null, null, null)).isEqualTo(Link.builder().build());
        assertThat(new WhatWeDid(null, null, null, null))
                .isEqualTo(WhatWeDid.builder().build());
    }
}
