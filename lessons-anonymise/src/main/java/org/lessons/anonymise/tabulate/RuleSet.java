package org.lessons.anonymise.tabulate;

import java.util.List;
import java.util.Optional;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;

/**
 * What may be printed of a table: which counts are small, how the others are rounded, what becomes of totals.
 *
 * <p>{@link #strictest()} is the default and is our own; the others follow what somebody has published, which {@code source}
 * names, and {@code note} says what of it could not be confirmed or differs. A host changes one of them and gives it a name:
 *
 * <pre>{@code
 * RuleSet ours = RuleSet.strictest().named("housing-board", "2", "minutes of the board").roundedTo(10);
 * }</pre>
 *
 * <p>A described record, so it is written with every table. Immutable and safe for use by several threads.
 *
 * @param name what the rule set is called
 * @param version the version of the rule set
 * @param source where the rules come from
 * @param note what could not be confirmed, and where it differs from its source
 * @param smallUpTo the largest count that is small and hidden; 0 when none is, but perhaps zeros
 * @param base counts that are shown are rounded to the nearest multiple of this, halves up; 1 when they are not rounded
 * @param zeros whether a cell that nobody is in is shown
 * @param totals what is printed as total
 * @param possibilities how many counts must stay possible, at least, for each small one that is hidden, whatever is printed
 *     around it; where totals are of what is shown, all that are small stay possible and it is not looked at
 * @param mark what is printed for every hidden cell, whatever the reason
 */
public record RuleSet(
        @Described(sensitivity = Sensitivity.SAFE) String name,
        @Described(sensitivity = Sensitivity.SAFE) String version,
        @Described(sensitivity = Sensitivity.SAFE) String source,
        @Described(sensitivity = Sensitivity.SAFE) Optional<String> note,
        @Described(sensitivity = Sensitivity.SAFE) Integer smallUpTo,
        @Described(sensitivity = Sensitivity.SAFE) Integer base,
        @Described(sensitivity = Sensitivity.SAFE) Zeros zeros,
        @Described(sensitivity = Sensitivity.SAFE) Totals totals,
        @Described(sensitivity = Sensitivity.SAFE) Integer possibilities,
        @Described(sensitivity = Sensitivity.SAFE) String mark) {

    /**
     * Whether a cell that nobody is in is shown.
     *
     * <p>Rows cannot say whether a combination is impossible (a structural zero) or only did not occur (a sampling zero), so
     * both are treated alike.
     */
    public enum Zeros {
        /** A zero is small like any other small count; the default. */
        HIDDEN,
        /** A zero is printed as 0, and everybody knows then that a hidden cell has somebody in it. */
        SHOWN
    }

    /** What is printed as total. */
    public enum Totals {
        /**
         * The sum of what is shown, so that it says nothing new; the default. It is less than there were, and the printed
         * table says so.
         */
        OF_WHAT_IS_SHOWN,
        /** What was counted, hidden and rounded as any cell; more cells have to be hidden for it. */
        COUNTED
    }

    /** Refuses limits that make no sense. */
    public RuleSet {
        if (smallUpTo < 0 || base < 1 || possibilities < 2) {
            throw new IllegalArgumentException(
                    "small up to 0 or more, rounded to 1 or more, 2 or more counts that stay possible");
        }
        if (mark.isBlank()) {
            throw new IllegalArgumentException("a hidden cell needs a mark");
        }
    }

    /**
     * As strict in every respect as the strictest of the others: counts below 10 are hidden, zeros too, the rest is rounded
     * to the nearest 5, and totals are sums of what is shown. The default.
     *
     * @return the rule set {@code strictest}
     */
    public static RuleSet strictest() {
        return new RuleSet(
                "strictest",
                "1.0",
                "ours: the threshold of ons, the rounding and the totals of opensafely",
                Optional.empty(),
                9,
                5,
                Zeros.HIDDEN,
                Totals.OF_WHAT_IS_SHOWN,
                10,
                "*");
    }

    /**
     * After OpenSAFELY: counts up to 7 are redacted, then the rest is rounded to the nearest 5, and totals are sums of the
     * rounded counts.
     *
     * @return the rule set {@code opensafely}
     */
    public static RuleSet openSafely() {
        return new RuleSet(
                "opensafely",
                "1.0",
                "https://docs.opensafely.org/sdc/ (redacting counts up to 7, rounding counts to the nearest 5)",
                Optional.of(
                        "Taken from a stored copy of the page, which keeps zeros in general but warns of them; zeros are"
                                + " shown. The page asks for totals recalculated after redaction and for nothing"
                                + " complementary; that is added."),
                7,
                5,
                Zeros.SHOWN,
                Totals.OF_WHAT_IS_SHOWN,
                7,
                "[REDACTED]");
    }

    /**
     * In the style of NHS England: counts from 1 to 7 are a star, all others, totals too, are rounded to the nearest 5, and
     * zeros are shown.
     *
     * @return the rule set {@code nhs-england}
     */
    public static RuleSet nhsEngland() {
        return new RuleSet(
                "nhs-england",
                "1.0",
                "NHS Digital, disclosure control methodology for Hospital Episode Statistics and the Emergency Care Data Set,"
                        + " from September 2018, below national level",
                Optional.of("Taken from stored copies of the page and of one that repeats it; that zeros are shown is"
                        + " inferred from its range of 1 to 7. The page gives up secondary suppression for rounding; we"
                        + " hide more where rounded totals would still settle a small count."),
                7,
                5,
                Zeros.SHOWN,
                Totals.COUNTED,
                7,
                "*");
    }

    /**
     * In the style of the Office for National Statistics: counts below 10 are hidden, and others so that they cannot be
     * worked out; nothing is rounded.
     *
     * @return the rule set {@code ons}
     */
    public static RuleSet ons() {
        return new RuleSet(
                "ons",
                "1.0",
                "the threshold of 10 for research outputs of the Office for National Statistics, as told on"
                        + " http://celsius.lshtm.ac.uk/onscell.html",
                Optional.of(
                        "There is no one ONS rule: the office assesses outputs one by one, and births and deaths have"
                                + " other thresholds. That zeros are hidden, and how many counts must stay possible, is ours."),
                9,
                1,
                Zeros.HIDDEN,
                Totals.COUNTED,
                10,
                "*");
    }

    /**
     * The shipped rule set of that name.
     *
     * @param name {@code strictest}, {@code opensafely}, {@code nhs-england} or {@code ons}
     * @return the rule set, or empty when there is none of that name
     */
    public static Optional<RuleSet> of(String name) {
        return List.of(strictest(), openSafely(), nhsEngland(), ons()).stream()
                .filter(rules -> rules.name.equals(name))
                .findFirst();
    }

    /**
     * The same rules under another name, without the note; change what differs afterwards.
     *
     * @param own what it is called
     * @param itsVersion its version
     * @param itsSource who decided it
     * @return the rule set
     */
    public RuleSet named(String own, String itsVersion, String itsSource) {
        return new RuleSet(
                own, itsVersion, itsSource, Optional.empty(), smallUpTo, base, zeros, totals, possibilities, mark);
    }

    /**
     * The same rules with another threshold.
     *
     * @param count the largest count that is small
     * @return the rule set
     */
    public RuleSet smallUpTo(int count) {
        return new RuleSet(name, version, source, note, count, base, zeros, totals, possibilities, mark);
    }

    /**
     * The same rules with another rounding.
     *
     * @param nearest the base; 1 for none
     * @return the rule set
     */
    public RuleSet roundedTo(int nearest) {
        return new RuleSet(name, version, source, note, smallUpTo, nearest, zeros, totals, possibilities, mark);
    }

    /**
     * The same rules with zeros treated so.
     *
     * @param treated shown or hidden
     * @return the rule set
     */
    public RuleSet zeros(Zeros treated) {
        return new RuleSet(name, version, source, note, smallUpTo, base, treated, totals, possibilities, mark);
    }

    /**
     * The same rules with other totals.
     *
     * @param printed what is printed as total
     * @return the rule set
     */
    public RuleSet totals(Totals printed) {
        return new RuleSet(name, version, source, note, smallUpTo, base, zeros, printed, possibilities, mark);
    }

    /**
     * The same rules with more or less left open about a hidden small count.
     *
     * @param atLeast how many counts must stay possible
     * @return the rule set
     */
    public RuleSet possibilities(int atLeast) {
        return new RuleSet(name, version, source, note, smallUpTo, base, zeros, totals, atLeast, mark);
    }

    boolean isSmall(int count) {
        return count == 0 ? zeros == Zeros.HIDDEN : count <= smallUpTo;
    }

    int rounded(int count) {
        return Math.floorDiv(count + base / 2, base) * base;
    }

    /** The smallest count that is printed as this one. */
    int least(int printed) {
        int least = Math.max(0, printed - base / 2);
        while (isSmall(least)) {
            least++;
        }
        // Only a shown zero is below what is small; then 0 may stand for 0 alone.
        return least;
    }

    /** The largest count that is printed as this one. */
    int most(int printed) {
        int most = printed + base - base / 2 - 1;
        while (isSmall(most)) {
            most--;
        }
        return most;
    }

    /** The smallest count that a hidden cell can hold. */
    int leastHidden() {
        return zeros == Zeros.SHOWN ? 1 : 0;
    }
}
