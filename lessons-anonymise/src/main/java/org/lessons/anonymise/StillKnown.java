package org.lessons.anonymise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lessons.model.Effect;
import org.lessons.model.FailureCase;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Pointer;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/**
 * Who would still know? The clues that a treated case leaves to a colleague, a neighbour and a journalist.
 *
 * <p>It looks for posts that one person holds, people set apart as the only or the oldest, rare conditions, events that
 * people remember, exact days, places with a rare setting, several of these together, and whatever a {@link Register}
 * knows few of. It says where, never what. It knows its lists and no more: nothing found does not mean nobody knows.
 * Immutable and safe for use by several threads; the register has to be so too.
 *
 * <pre>{@code
 * for (Clue clue : StillKnown.of().ask(treated.content()).clues()) {
 *     System.out.println(clue.finding());
 * }
 * }</pre>
 */
public final class StillKnown {

    private static final int FEWEST = 5;

    private final Optional<Register> register;
    private final int fewest;
    private final Set<Clue.Kind> kinds;

    private StillKnown(Builder builder) {
        this.register = builder.register;
        this.fewest = builder.fewest;
        this.kinds = EnumSet.copyOf(builder.kinds);
    }

    /**
     * Who would still know.
     *
     * @param clues what is left, in the order of the story
     */
    public record Answer(List<Clue> clues) {

        /** Copies the list. */
        public Answer {
            clues = List.copyOf(clues);
        }

        /**
         * What one reader would know it by.
         *
         * @param reader who
         * @return the clues that speak to that reader
         */
        public List<Clue> to(Clue.Reader reader) {
            return clues.stream()
                    .filter(clue -> clue.readers().contains(reader))
                    .toList();
        }

        /**
         * The clues as findings.
         *
         * @return the findings, sorted
         */
        public List<Finding> findings() {
            return clues.stream().map(Clue::finding).sorted().toList();
        }

        /** A rare condition always is somebody's; otherwise somebody has to be in the story for a clue to point at them. */
        boolean pointsAtSomebodySupported(FailureCase treated) {
            boolean touched = treated.effects().stream()
                    .map(Effect::who)
                    .flatMap(Optional::stream)
                    .anyMatch(SUPPORTED::contains);
            return clues.stream()
                    .anyMatch(clue -> clue.kind() == Clue.Kind.RARE_CONDITION
                            || touched && (clue.kind() == Clue.Kind.ONLY_ONE || clue.kind() == Clue.Kind.COMBINATION));
        }

        private static final Set<Term> SUPPORTED =
                Set.of(Codes.Party.PERSON_SUPPORTED, Codes.Party.TENANT, Codes.Party.RESIDENT);
    }

    /**
     * Asks for every kind of clue, without a register.
     *
     * @return the question
     */
    public static StillKnown of() {
        return builder().build();
    }

    /**
     * Begins a question of one's own.
     *
     * @return a builder; use it in one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Looks through a treated case.
     *
     * @param treated what would go outside, or an edit of it
     * @return the clues that are left
     */
    public Answer ask(FailureCase treated) {
        List<Clue> clues = new ArrayList<>(ClueReading.of(treated));
        register.ifPresent(asked -> clues.addAll(fewSuch(treated, asked)));
        clues.removeIf(clue -> !kinds.contains(clue.kind()));
        if (kinds.contains(Clue.Kind.COMBINATION)) {
            combination(clues).ifPresent(clues::add);
        }
        return new Answer(clues);
    }

    private List<Clue> fewSuch(FailureCase treated, Register asked) {
        return Combination.of(treated).stream()
                .flatMap(combination -> combination
                        .smallest(codes -> isSmall(asked, codes))
                        .map(small -> Clue.of(Clue.Kind.FEW_SUCH, small).fewerThan(fewest))
                        .stream())
                .distinct()
                .toList();
    }

    private boolean isSmall(Register asked, Map<String, String> codes) {
        try {
            OptionalLong count = asked.count(new TreeMap<>(codes));
            return count.isPresent() && count.getAsLong() < fewest;
        } catch (RuntimeException e) {
            // A register may be anybody's. One that fails has not said that there are many.
            return true;
        }
    }

    /** Two clues of one kind are one thing told twice; two of different kinds narrow each other down. */
    private static Optional<Clue> combination(List<Clue> clues) {
        List<Clue.Reader> readers = Stream.of(Clue.Reader.values())
                .filter(reader -> clues.stream()
                                .filter(clue -> clue.readers().contains(reader))
                                .map(Clue::kind)
                                .distinct()
                                .count()
                        > 1)
                .toList();
        List<String> places = clues.stream()
                .filter(clue -> clue.readers().stream().anyMatch(readers::contains))
                .map(Clue::at)
                .distinct()
                .sorted(Comparator.comparing(Pointer::of))
                .toList();
        return readers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clue(
                        Clue.Kind.COMBINATION,
                        readers,
                        Proposals.CASE.toString(),
                        Optional.empty(),
                        Optional.empty(),
                        places,
                        Optional.empty()));
    }

    /** Makes a {@link StillKnown}. For use by one thread. */
    public static final class Builder {

        private Optional<Register> register = Optional.empty();
        private int fewest = FEWEST;
        private final Set<Clue.Kind> kinds = EnumSet.allOf(Clue.Kind.class);

        private Builder() {}

        /**
         * Sets the register that is asked how many there are; none by default.
         *
         * @param knows the register
         * @return this builder
         */
        public Builder register(Register knows) {
            this.register = Optional.of(knows);
            return this;
        }

        /**
         * Sets the count below which a register's answer is a clue; five by default.
         *
         * @param count at least 1
         * @return this builder
         */
        public Builder fewest(int count) {
            this.fewest = count;
            return this;
        }

        /**
         * Leaves out a kind of clue, such as days under a policy that keeps them on purpose; every kind is looked for by
         * default.
         *
         * @param kind what is not looked for
         * @return this builder
         */
        public Builder without(Clue.Kind kind) {
            kinds.remove(kind);
            return this;
        }

        /**
         * Makes it.
         *
         * @return the question
         */
        public StillKnown build() {
            return new StillKnown(this);
        }
    }
}
