package org.lessons.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Severity;
import org.lessons.model.shape.Canonical;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyCase;
import org.lessons.model.testing.AnyRecord;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

class ViewProperties {

    private static final List<Term> LEVELS =
            Vocabulary.named("levels").orElseThrow().terms();
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final String TAINT = "Quillfeather";

    @Provide
    Arbitrary<FailureCase> cases() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 100))
                .as((seed, size) -> shared(AnyRecord.of(FailureCase.class, seed, size), seed));
    }

    @Provide
    Arbitrary<FailureCase> validCases() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 100))
                .as((seed, size) -> shared(AnyCase.validFile(seed, size).content(), seed));
    }

    @Property
    void holdsNothingAboveItsLevel(@ForAll("cases") FailureCase content, @ForAll @IntRange(max = 3) int level) {
        FailureCase tainted = tainted(content, level);

        tainted.visibleTo(LEVELS.get(level), TODAY).ifPresent(view -> {
            assertThat(Canonical.text(view)).doesNotContain(TAINT);
            Shape.of(view).walk(view, (at, part, element) -> {
                if (element instanceof Stage) {
                    ((Stage) element)
                            .sharing()
                            .ifPresent(
                                    shared -> assertThat(LEVELS.indexOf(shared)).isGreaterThanOrEqualTo(level));
                }
            });
        });
    }

    @Property
    void refersToNothingThatIsNotThere(@ForAll("cases") FailureCase content, @ForAll @IntRange(max = 3) int level) {
        content.visibleTo(LEVELS.get(level), TODAY).ifPresent(view -> {
            Set<String> ids = ids(view);
            ids.add(When.START);
            ids.add(When.STOP);
            Shape.of(view).walk(view, (at, part, element) -> {
                if (!part.refersTo().isEmpty()) {
                    assertThat(ids).contains((String) element);
                }
            });
        });
    }

    @Property
    void isItsOwnView(@ForAll("cases") FailureCase content, @ForAll @IntRange(max = 3) int level) {
        Term to = LEVELS.get(level);

        content.visibleTo(to, TODAY)
                .ifPresent(view -> assertThat(view.visibleTo(to, TODAY)).contains(view));
    }

    @Property
    void widensWithFewerAndNarrowsWithMore(@ForAll("cases") FailureCase content) {
        List<String> before = held(content);
        for (Term level : LEVELS) {
            List<String> seen =
                    content.visibleTo(level, TODAY).map(ViewProperties::held).orElse(List.of());
            List<String> more = new ArrayList<>(seen);
            before.forEach(more::remove);
            assertThat(more).isEmpty();
            before = seen;
        }
    }

    @Property
    void ofAValidCaseIsValid(@ForAll("validCases") FailureCase content, @ForAll @IntRange(max = 3) int level) {
        content.visibleTo(LEVELS.get(level), TODAY)
                .ifPresent(view -> assertThat(CaseValidator.validate(view))
                        .filteredOn(finding -> finding.severity() == Severity.ERROR)
                        .extracting(Finding::code)
                        .isEmpty());
    }

    @Property
    void changesNothingWhereNoStageIsNarrowerAndNothingDangles(@ForAll("validCases") FailureCase content) {
        FailureCase open = Shape.of(content)
                .map(
                        content,
                        (at, part, element) ->
                                part.javaName().equals("sharing") && Stage.class.isAssignableFrom(part.owner())
                                        ? null
                                        : element);

        open.visibleTo(Codes.Level.OWN_ORGANISATION, TODAY)
                .ifPresent(view -> assertThat(view).isEqualTo(open));
    }

    /** Shared at any level, mostly without embargo; each stage as the case or at a level of its own, a strange one too. */
    private static FailureCase shared(FailureCase any, long seed) {
        Random random = new Random(seed);
        Sharing sharing = any.sharing()
                .orElseGet(() -> Sharing.builder().build())
                .withLevel(LEVELS.get(1 + random.nextInt(3)))
                .withAbsent(Map.of());
        FailureCase content = any.withStatus(Codes.Status.SUBMITTED)
                .withSharing(
                        random.nextInt(8) > 0 && sharing.embargo().isPresent()
                                ? sharing.withEmbargo(Optional.empty())
                                : sharing);
        return Shape.of(content).map(content, (at, part, element) -> {
            boolean own = part.name().equals("sharing") && Stage.class.isAssignableFrom(part.owner());
            if (!own) {
                return element;
            }
            int level = random.nextInt(7);
            return level < 4 ? LEVELS.get(level) : level == 4 ? Term.of("acme@1:friends") : null;
        });
    }

    /** Every leaf of what may not be seen is marked, and every id there, wherever it is referred to. */
    private static FailureCase tainted(FailureCase content, int level) {
        Set<String> hidden = new HashSet<>();
        List<String> places = new ArrayList<>();
        Shape.of(content).walk(content, (at, part, element) -> {
            if (isHidden(element, level)) {
                places.add(at.toString());
                hidden.addAll(ids((Record) element));
            }
        });
        FailureCase marked = Shape.of(content).map(content, (at, part, element) -> {
            boolean hides = isHidden(element, level)
                    || !places.isEmpty() && element instanceof AsTold
                    || element instanceof Coding
                            && ((Coding) element)
                                    .target()
                                    .filter(hidden::contains)
                                    .isPresent();
            return hides ? marked((Record) element) : element;
        });
        return Shape.of(marked).map(marked, (at, part, element) -> {
            boolean names = part.isId() || !part.refersTo().isEmpty();
            if (!names || !hidden.contains(element)) {
                return element;
            }
            boolean inside = places.stream().anyMatch(place -> at.toString().startsWith(place + "/"));
            return part.isId() && !inside ? null : TAINT + element;
        });
    }

    private static <R extends Record> R marked(R record) {
        return Shape.of(record).map(record, (at, part, element) -> {
            boolean plain = part.isId()
                    || !part.refersTo().isEmpty()
                    || part.name().equals("sharing")
                    || part.owner() == AsTold.class && part.name().equals("absent");
            return plain ? element : markedLeaf(element);
        });
    }

    private static Object markedLeaf(Object element) {
        if (element instanceof String) {
            return TAINT;
        }
        if (element instanceof Term) {
            return Term.of("acme@1:" + TAINT);
        }
        return element;
    }

    private static boolean isHidden(Object element, int level) {
        return element instanceof Stage
                && ((Stage) element)
                        .sharing()
                        .filter(shared -> LEVELS.indexOf(shared) < level)
                        .isPresent();
    }

    private static <R extends Record> Set<String> ids(R record) {
        Set<String> ids = new HashSet<>();
        Shape.of(record).walk(record, (at, part, element) -> {
            if (part.isId()) {
                ids.add((String) element);
            }
        });
        return ids;
    }

    /** Every leaf with its component, reasons for absence apart. */
    private static List<String> held(FailureCase content) {
        List<String> held = new ArrayList<>();
        Shape.of(content).walk(content, (at, part, element) -> {
            if (part.leaf().isPresent() && !part.name().equals(Shape.ABSENT)) {
                held.add(part + "=" + element);
            }
        });
        return held;
    }
}
