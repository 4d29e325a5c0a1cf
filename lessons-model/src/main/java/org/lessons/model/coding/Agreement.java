package org.lessons.model.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lessons.model.Coding;
import org.lessons.model.FailureCase;
import org.lessons.model.vocabulary.Term;

/**
 * How well several coders agree: Krippendorff's alpha for nominal codes.
 *
 * <p>1 is full agreement, 0 is what chance would give, below 0 is worse than chance. Krippendorff takes 0.8 for reliable and
 * 0.667 for the least from which tentative conclusions can be drawn. Gaps are allowed: a unit counts as far as two coders
 * coded it. Method and worked examples: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Agreement.byScheme(cases).forEach((scheme, agreement) -> print(scheme, agreement.alpha()));
 * }</pre>
 *
 * @param alpha the coefficient, at most 1; empty when it is not defined: no unit was coded by two coders, or all that
 *     was coded has one and the same code, so that nobody can tell agreement from habit
 * @param coders how many coders there are, those who coded nothing that another coded too among them
 * @param units how many units were coded by two coders or more
 * @param pairable how many codes stand in those units
 */
public record Agreement(OptionalDouble alpha, int coders, int units, int pairable) {

    /**
     * How well coders agree over plain data.
     *
     * @param ratings a row for each coder, in it the code of each unit, in the same order; empty where the coder gave none.
     *     A row that is shorter than others has none for the rest
     * @return the agreement
     */
    public static Agreement of(List<List<Optional<String>>> ratings) {
        Map<Integer, List<String>> units = new HashMap<>();
        for (List<Optional<String>> row : ratings) {
            for (int unit = 0; unit < row.size(); unit++) {
                List<String> codes = units.computeIfAbsent(unit, none -> new ArrayList<>());
                row.get(unit).ifPresent(codes::add);
            }
        }
        return of(ratings.size(), units.values());
    }

    /**
     * How well the coders of cases agree, scheme by scheme.
     *
     * <p>A unit is a part of a case ({@code target}) that was coded in that scheme. A coder is told by role and {@code by}
     * together, over all the cases; codings that name neither count for nobody and are left out, as are those without
     * target, scheme or code. Where one coder gave one part several codes of a scheme, their set is the code: it agrees with
     * the same set alone. A
     * treatment puts a label in the place of {@code by}, so coders stay apart within a case, which is all that alpha wants;
     * that they are the same from case to case is then not known, nor how many there are.
     *
     * @param cases any cases; each counts as another, whatever its id
     * @return the agreement for each scheme that is named, such as {@code SEIPS@3.0}, sorted by scheme
     */
    public static SortedMap<String, Agreement> byScheme(Collection<FailureCase> cases) {
        SortedMap<String, Map<String, Map<String, Set<String>>>> schemes = new TreeMap<>();
        int number = 0;
        for (FailureCase content : cases) {
            number++;
            for (Coding coding : content.codings()) {
                boolean whole = coding.target().isPresent()
                        && coding.scheme().isPresent()
                        && coding.code().isPresent()
                        && (coding.coder().isPresent() || coding.by().isPresent());
                if (whole) {
                    schemes.computeIfAbsent(coding.scheme().get(), none -> new TreeMap<>())
                            .computeIfAbsent(number + " " + coding.target().get(), none -> new TreeMap<>())
                            .computeIfAbsent(coder(coding), none -> new TreeSet<>())
                            .add(coding.code().get());
                }
            }
        }
        SortedMap<String, Agreement> agreements = new TreeMap<>();
        schemes.forEach((scheme, units) -> agreements.put(scheme, among(units.values())));
        return agreements;
    }

    private static String coder(Coding coding) {
        // A code holds no space, so no role and name run into each other.
        return coding.coder().map(Term::toString).orElse("") + " " + coding.by().orElse("");
    }

    private static Agreement among(Collection<Map<String, Set<String>>> units) {
        Set<String> coders = new HashSet<>();
        List<List<String>> codes = new ArrayList<>();
        for (Map<String, Set<String>> unit : units) {
            coders.addAll(unit.keySet());
            codes.add(unit.values().stream().map(Set::toString).toList());
        }
        return of(coders.size(), codes);
    }

    /**
     * Observed against expected disagreement: of the pairs of codes within units, each unit weighing by its codes, and of all
     * pairs of all codes that can be paired.
     */
    private static Agreement of(int coders, Collection<List<String>> units) {
        Map<String, Integer> totals = new HashMap<>();
        int paired = 0;
        int pairable = 0;
        double observed = 0;
        for (List<String> codes : units) {
            int count = codes.size();
            if (count > 1) {
                paired++;
                pairable += count;
                Map<String, Integer> within = new HashMap<>();
                codes.forEach(code -> within.merge(code, 1, Integer::sum));
                within.forEach((code, times) -> totals.merge(code, times, Integer::sum));
                observed += differing(count, within.values()) / (count - 1);
            }
        }
        double expected = differing(pairable, totals.values());
        OptionalDouble alpha =
                expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (pairable - 1) * observed / expected);
        return new Agreement(alpha, coders, paired, pairable);
    }

    /** How many ordered pairs of different codes there are among so many. */
    private static double differing(int count, Collection<Integer> frequencies) {
        double same = 0;
        for (int frequency : frequencies) {
            same += (double) frequency * frequency;
        }
        return (double) count * count - same;
    }
}
