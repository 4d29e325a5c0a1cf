package org.lessons.model.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Lapse;
import org.lessons.model.vocabulary.Term;
import org.lessons.model.vocabulary.Vocabulary;

/**
 * Any record that has a shape, filled with whatever its components can hold.
 *
 * <p>It walks the shape and nothing else, so a new component is generated from the day it is added. What comes out is
 * well-formed and mostly not valid: ids clash, references dangle, ends come before beginnings. Shrinks towards small.
 */
public final class AnyRecord {

    private static final List<String> DATES = List.of(
            "2019",
            "2019-04",
            "2019-04-01",
            "2019-34",
            "2019-24",
            "2018-04/2019-03",
            "2019~",
            "2019-04?",
            "2019%",
            "201X",
            "20XX",
            "2019-XX",
            "2019-04-XX",
            "2019-XX-XX",
            "../2019",
            "2019/..",
            "/2019",
            "2019/",
            "-0044",
            "Y12019",
            "2019-04-01/2019-04-03",
            "2020-02-29");

    private static final List<String> LAPSES =
            List.of("P0D", "P1D", "P2W", "P1M", "P1Y6M", "P10Y", "-P3D", "P400D", "P1Y2M3W4D");

    private final Random random;
    private final int size;
    private int budget;

    private AnyRecord(long seed, int size) {
        this.random = new Random(seed);
        this.size = size;
        this.budget = 20 + size * 8;
    }

    /**
     * Any record of that type.
     *
     * @param type a record that has a shape
     * @param <R> the type
     * @return shrinking records, small ones and large ones
     */
    public static <R extends Record> Arbitrary<R> of(Class<R> type) {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 100))
                .as((seed, size) -> of(type, seed, size));
    }

    /**
     * The record of that type, seed and size: the same each time.
     *
     * @param type a record that has a shape
     * @param seed any number
     * @param size from 0 (hardly anything) to 100 (fifty concerns, 30 KB of text)
     * @param <R> the type
     * @return the record
     */
    public static <R extends Record> R of(Class<R> type, long seed, int size) {
        return new AnyRecord(seed, size).record(Shape.of(type));
    }

    /**
     * Any case.
     *
     * @return cases, mostly not valid ones
     */
    public static Arbitrary<FailureCase> cases() {
        return of(FailureCase.class);
    }

    /**
     * Any case file.
     *
     * @return case files, mostly not valid ones
     */
    public static Arbitrary<CaseFile> caseFiles() {
        return of(CaseFile.class);
    }

    private <R extends Record> R record(Shape<R> shape) {
        Object[] values = new Object[shape.parts().size()];
        for (Part part : shape.parts()) {
            values[part.index()] = component(shape, part);
        }
        return shape.build(values);
    }

    private @Nullable Object component(Shape<?> shape, Part part) {
        boolean none = budget <= 0 || random.nextInt(100) >= 25 + size / 2;
        return switch (part.cardinality()) {
            case ONE -> element(part);
            case OPTIONAL -> none ? Optional.empty() : Optional.of(element(part));
            case LIST -> none ? List.of() : list(part);
            case MAP -> none ? Map.of() : map(shape, part);
        };
    }

    private List<Object> list(Part part) {
        int longest = random.nextInt(20) == 0 ? size / 2 : 1 + size / 25;
        List<Object> elements = new ArrayList<>();
        for (int i = random.nextInt(longest + 1); i >= 0; i--) {
            elements.add(element(part));
        }
        return elements;
    }

    private Map<String, Object> map(Shape<?> shape, Part part) {
        Map<String, Object> entries = new TreeMap<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            if (part.name().equals(Shape.ABSENT)) {
                Part other = shape.parts().get(random.nextInt(shape.parts().size()));
                if (!other.name().equals(Shape.ABSENT)) {
                    entries.put(other.name(), element(part));
                }
            } else {
                entries.put("acme." + (char) ('a' + random.nextInt(26)), element(part));
            }
        }
        return entries;
    }

    private Object element(Part part) {
        budget--;
        return part.leaf().<Object>map(leaf -> leaf(part, leaf)).orElseGet(() -> record(part.shape()));
    }

    private Object leaf(Part part, Leaf leaf) {
        return switch (leaf.form()) {
            case TEXT -> text(part);
            case TERM -> term(part);
            case WHOLE -> random.nextInt(8) == 0 ? random.nextInt() : random.nextInt(3000);
            case DECIMAL -> new BigDecimal(BigInteger.valueOf(random.nextInt()), random.nextInt(4));
            case FLAG -> random.nextBoolean();
            case DAY -> LocalDate.of(2015 + random.nextInt(12), 1 + random.nextInt(12), 1 + random.nextInt(28));
            case EDTF -> Edtf.of(DATES.get(random.nextInt(DATES.size())));
            case LAPSE -> Lapse.of(LAPSES.get(random.nextInt(LAPSES.size())));
            case CHOICE ->
                leaf.type().getEnumConstants()[random.nextInt(leaf.type().getEnumConstants().length)];
        };
    }

    private String text(Part part) {
        if (part.isId() || !part.refersTo().isEmpty()) {
            return (char) ('a' + random.nextInt(8)) + Integer.toString(random.nextInt(5));
        }
        boolean vast = size > 80 && random.nextInt(60) == 0;
        return NastyText.of(random, vast ? 30_000 : 3 + size * 2);
    }

    private Term term(Part part) {
        if (random.nextInt(12) == 0) {
            return Term.of(random.nextBoolean() ? "acme@1.0:some-code_1" : "RETIRED_CODE_9");
        }
        List<Term> terms = part.vocabulary()
                .flatMap(Vocabulary::named)
                .map(Vocabulary::terms)
                .orElse(List.of(Term.of("ANYTHING")));
        return terms.get(random.nextInt(terms.size()));
    }
}
