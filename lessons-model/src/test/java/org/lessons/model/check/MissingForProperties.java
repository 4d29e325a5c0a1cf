package org.lessons.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lessons.model.Account;
import org.lessons.model.AsTold;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Place;
import org.lessons.model.Sharing;
import org.lessons.model.Subject;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyRecord;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

class MissingForProperties {

    private static final Map<Class<?>, String> FIRST =
            Map.of(AsTold.class, "text", Account.class, "text", Place.class, "nation");

    /** Cases in every state of being told: by text, by white space, by reasons, by codes alone, not at all. */
    @Provide
    Arbitrary<FailureCase> cases() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 10))
                .as(MissingForProperties::partly);
    }

    private static FailureCase partly(long seed, int size) {
        Random random = new Random(seed);
        FailureCase content = random.nextInt(6) == 0
                ? AnyRecord.of(FailureCase.class, seed, size)
                : FailureCase.builder()
                        .narrative(AnyRecord.of(Narrative.class, seed, size))
                        .subject(AnyRecord.of(Subject.class, seed, size))
                        .sharing(AnyRecord.of(Sharing.class, seed, size))
                        .build();
        int texts = random.nextInt(4);
        int reasons = random.nextInt(3);
        return Shape.of(content).map(content, (at, part, e) -> {
            if (part.name().equals(Shape.ABSENT)) {
                return random.nextInt(3) < reasons ? null : e;
            }
            if (part.isFreeText() && random.nextInt(4) < texts) {
                return random.nextInt(3) == 0 ? " " : null;
            }
            return e;
        });
    }

    @Property
    void answeringAQuestionRemovesItAndNeverLowersReadiness(
            @ForAll("cases") FailureCase content, @ForAll int choice, @ForAll boolean byReason) {
        List<Wanted> missing = Readiness.missingFor(content, Readiness.COMPLETE);
        if (!missing.isEmpty()) {
            Wanted chosen = missing.get(Math.floorMod(choice, missing.size()));
            FailureCase answered = answered(content, chosen, byReason);

            assertThat(Readiness.missingFor(answered, Readiness.COMPLETE))
                    .extracting(Wanted::code)
                    .doesNotContain(chosen.code())
                    .isSubsetOf(missing.stream().map(Wanted::code).toList());
            assertThat(Readiness.of(answered)).isGreaterThanOrEqualTo(Readiness.of(content));
        }
    }

    @Property
    void nothingIsWantedExactlyWhenTheStepIsReached(@ForAll("cases") FailureCase content) {
        Readiness reached = Readiness.of(content);
        for (Readiness step : Readiness.values()) {
            assertThat(Readiness.missingFor(content, step).isEmpty()).isEqualTo(reached.compareTo(step) >= 0);
        }
        assertThat(Readiness.missingFor(content, Readiness.COMPLETE))
                .doesNotHaveDuplicates()
                .containsAll(Readiness.missingFor(content, Readiness.TOLD));
    }

    @Property
    void anAnswerBreaksNoRule(@ForAll("cases") FailureCase content, @ForAll boolean byReason) {
        for (Wanted wanted : Readiness.missingFor(content, Readiness.COMPLETE)) {
            assertThat(errors(answered(content, wanted, byReason))).isSubsetOf(errors(content));
        }
    }

    @Property
    void answeringEachQuestionInTurnCompletesACase(@ForAll("cases") FailureCase content, @ForAll Random random) {
        FailureCase answered = content;
        for (int rounds = 0; Readiness.of(answered) != Readiness.COMPLETE; rounds++) {
            assertThat(rounds).isLessThan(12);
            Wanted next = Readiness.missingFor(answered, Readiness.COMPLETE).get(0);
            assertThat(next.label(Locale.ENGLISH)).isNotEqualTo(next.code());
            answered = answered(answered, next, random.nextBoolean());
        }
    }

    private static Set<String> errors(FailureCase content) {
        return CaseValidator.validate(content).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::toString)
                .collect(Collectors.toSet());
    }

    private static FailureCase answered(FailureCase content, Wanted wanted, boolean byReason) {
        List<String> path = List.of(wanted.location().toString().substring(1).split("/"));
        return answered(content, path, byReason);
    }

    /** The record with an answer at the place, and with every record on the way to it. */
    private static <R extends Record> R answered(R record, List<String> path, boolean byReason) {
        Shape<R> shape = Shape.of(record);
        Object[] values = shape.parts().stream().map(part -> part.read(record)).toArray();
        Part part = shape.part(path.get(0)).orElseThrow();
        if (path.size() > 1) {
            values[part.index()] = below(part, record, path.subList(1, path.size()), byReason);
        } else if (byReason) {
            values[part.index()] = null;
            Part absent = shape.part(Shape.ABSENT).orElseThrow();
            Map<String, Object> reasons = new TreeMap<>();
            ((Map<?, ?>) absent.read(record)).forEach((key, reason) -> reasons.put((String) key, reason));
            reasons.put(part.name(), Codes.Absence.DECLINED);
            values[absent.index()] = reasons;
        } else {
            Object value = value(part);
            values[part.index()] = part.cardinality() == Part.Cardinality.LIST ? List.of(value) : Optional.of(value);
        }
        return shape.build(values);
    }

    private static Object below(Part part, Record record, List<String> path, boolean byReason) {
        List<Object> held = new ArrayList<>(part.elements(record));
        if (part.cardinality() == Part.Cardinality.LIST) {
            int position = Integer.parseInt(path.get(0));
            held.set(position, answered((Record) held.get(position), path.subList(1, path.size()), byReason));
            return held;
        }
        return Optional.of(answered(held.isEmpty() ? empty(part.shape()) : (Record) held.get(0), path, byReason));
    }

    private static Record empty(Shape<?> shape) {
        return shape.build(new Object[shape.parts().size()]);
    }

    private static Object value(Part part) {
        if (part.leaf().isEmpty()) {
            return answered(empty(part.shape()), List.of(FIRST.getOrDefault(part.type(), "accounts")), false);
        }
        return part.type() == Term.class
                ? Vocabulary.named(part.vocabulary().orElseThrow())
                        .orElseThrow()
                        .terms()
                        .get(0)
                : "We tried a thing.";
    }
}
