package org.lessons.model.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lessons.model.Concern;
import org.lessons.model.FailureCase;
import org.lessons.model.Link;
import org.lessons.model.Treatment;
import org.lessons.model.WhatWeDid;
import org.lessons.model.vocabulary.Codes;

class ShapeTest {

    private static final Shape<HostNote> NOTES = Shape.of(HostNote.class);

    private final HostNote note = new HostNote(
            "n1",
            Optional.of("a text"),
            List.of(new BigDecimal("1.50"), BigDecimal.TEN),
            Optional.of(HostNote.Colour.GREEN),
            List.of(new HostNote.Inner(Optional.of("deep")), new HostNote.Inner(Optional.empty())),
            Optional.of(new HostNote.Inner(Optional.of("reserved"))),
            Map.of("a/b", 7),
            Map.of());

    @Test
    void isAlwaysTheSameForOneType() {
        assertThat(Shape.of(HostNote.class)).isSameAs(NOTES);
        assertThat(Shape.of(note)).isSameAs(NOTES);
        assertThat(NOTES.name()).isEqualTo("HostNote");
    }

    @Test
    void describesAHostsOwnRecord() {
        assertThat(NOTES.parts())
                .extracting(Part::name, Part::cardinality)
                .containsExactly(
                        tuple("key", Part.Cardinality.ONE),
                        tuple("text", Part.Cardinality.OPTIONAL),
                        tuple("sums", Part.Cardinality.LIST),
                        tuple("colour", Part.Cardinality.OPTIONAL),
                        tuple("inner", Part.Cardinality.LIST),
                        tuple("class", Part.Cardinality.OPTIONAL),
                        tuple("counts", Part.Cardinality.MAP),
                        tuple("absent", Part.Cardinality.MAP));
        assertThat(part("class").javaName()).isEqualTo("klass");
        assertThat(part("sums").leaf().map(Leaf::form)).contains(Leaf.Form.DECIMAL);
        assertThat(part("colour").leaf().map(Leaf::form)).contains(Leaf.Form.CHOICE);
        assertThat(part("key").isId()).isTrue();
        assertThat(part("inner").shape()).isSameAs(Shape.of(HostNote.Inner.class));
        assertThatIllegalStateException().isThrownBy(() -> part("key").shape());
    }

    @Test
    void takesALeafThatNobodyDescribedForTheWorst() {
        Part forgotten = Shape.of(HostNote.Inner.class).part("undescribed").orElseThrow();

        assertThat(forgotten.isDescribed()).isFalse();
        assertThat(forgotten.sensitivity()).isEqualTo(Sensitivity.DIRECT);
        assertThat(forgotten.isFreeText()).isTrue();
    }

    @Test
    void walksAHostsOwnRecordDepthFirst() {
        List<String> seen = new ArrayList<>();
        NOTES.walk(Pointer.of("/notes/3"), note, (at, part, element) -> seen.add(at.toString()));

        assertThat(seen)
                .containsExactly(
                        "/notes/3/key",
                        "/notes/3/text",
                        "/notes/3/sums/0",
                        "/notes/3/sums/1",
                        "/notes/3/colour",
                        "/notes/3/inner/0",
                        "/notes/3/inner/0/undescribed",
                        "/notes/3/inner/1",
                        "/notes/3/class",
                        "/notes/3/class/undescribed",
                        "/notes/3/counts/a~1b");
    }

    @Test
    void rebuildsOnlyWhatChanges() {
        HostNote changed =
                NOTES.map(note, (at, part, element) -> part.name().equals("undescribed") ? element + "!" : element);

        assertThat(changed.inner().get(0).undescribed()).contains("deep!");
        assertThat(changed.inner().get(1)).isSameAs(note.inner().get(1));
        assertThat(changed.klass().orElseThrow().undescribed()).contains("reserved!");
        assertThat(changed.sums()).isEqualTo(note.sums());
    }

    @Test
    void doesNotEnterARecordThatIsReplaced() {
        HostNote.Inner other = new HostNote.Inner(Optional.of("other"));
        HostNote changed = NOTES.map(
                note,
                (at, part, element) -> element instanceof HostNote.Inner
                        ? other
                        : part.name().equals("undescribed") ? "never" : element);

        assertThat(changed.inner()).containsExactly(other, other);
    }

    @Test
    void leavesTheReasonForWhatItRemoves() {
        Concern concern = Concern.builder()
                .text("the lift stood still")
                .signal(Codes.Signal.COMPLAINT)
                .build();
        Concern without = Shape.of(concern)
                .map(concern, (at, part, e) -> part.isFreeText() ? new Shape.Removed(Codes.Absence.REDACTED) : e);

        assertThat(without.text()).isEmpty();
        assertThat(without.whyAbsent("text")).contains(Codes.Absence.REDACTED);
        assertThat(without.signal()).contains(Codes.Signal.COMPLAINT);
    }

    @Test
    void givesNoReasonWhileSomethingIsLeft() {
        WhatWeDid stage = WhatWeDid.builder().addAims("one", "two").build();
        Shape<WhatWeDid> shape = Shape.of(WhatWeDid.class);
        Shape.Removed removed = new Shape.Removed(Codes.Absence.REDACTED);

        assertThat(shape.map(stage, (at, part, e) -> e.equals("one") ? removed : e))
                .isEqualTo(WhatWeDid.builder().addAims("two").build());
        assertThat(shape.map(stage, (at, part, e) -> part.name().equals("aims") ? removed : e)
                        .whyAbsent("aims"))
                .contains(Codes.Absence.REDACTED);
    }

    @Test
    void removesWithoutAReasonWhenNoneIsGiven() {
        Concern concern = Concern.builder().text("a").build();

        assertThat(Shape.of(concern).map(concern, (at, part, e) -> null))
                .isEqualTo(Concern.builder().build());
    }

    @Test
    void refusesAnAnswerOfAnotherType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTES.map(note, (at, part, e) -> part.name().equals("text") ? 7 : e))
                .withMessage("HostNote.text wants a String");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTES.map(note, (at, part, e) -> part.name().equals("sums") ? "secret" : e))
                .withMessageNotContaining("secret");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTES.map(note, (at, part, e) -> part.name().equals("key") ? null : e));
    }

    @Test
    void refusesToBuildOfTheWrongValues() {
        Shape<Link> links = Shape.of(Link.class);

        assertThatIllegalArgumentException().isThrownBy(() -> links.build(new Object[1]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> links.build(new Object[] {Optional.empty(), Optional.of(7), Map.of()}))
                .withMessage("Link.case wants a String");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> links.build(new Object[] {Optional.empty(), "bare", Map.of()}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> links.build(new Object[] {null, null, Map.of(1, Codes.Absence.UNKNOWN)}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shape.of(Treatment.class).build(new Object[7]))
                .withMessage("Treatment.policy wants a String");
        assertThat(links.build(new Object[3])).isEqualTo(Link.builder().build());
    }

    @Test
    void refusesWhatItCannotWalk() {
        assertThatIllegalArgumentException().isThrownBy(() -> Shape.of(OfLists.class));
        assertThatIllegalArgumentException().isThrownBy(() -> Shape.of(OfNumbers.class));
        assertThatIllegalArgumentException().isThrownBy(() -> Shape.of(OfAnything.class));
    }

    @Test
    void findsPartsByTheirNameInFiles() {
        assertThat(Shape.of(Link.class).part("case").map(Part::javaName)).contains("caseId");
        assertThat(Shape.of(Link.class).part("caseId")).isEmpty();
        assertThat(Shape.of(FailureCase.class).definition()).isPresent();
    }

    private static Part part(String name) {
        return NOTES.part(name).orElseThrow();
    }

    /** A list within a list has no place in a table. */
    public record OfLists(List<List<String>> lists) {}

    /** A number that is always there cannot be absent. */
    public record OfNumbers(int number) {}

    /** Anything might stand there. */
    public record OfAnything(Optional<Object> any) {}
}
