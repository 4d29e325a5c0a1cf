package org.lessons.model.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;
import org.lessons.model.FailureCase;
import org.lessons.model.check.rules.CaseFileRules;
import org.lessons.model.check.rules.CaseRules;
import org.lessons.model.shape.Pointer;

/**
 * Everything that is wrong with a case, all at once.
 *
 * <p>Findings are sorted by place, and the same case always has the same. A finding of severity {@link Severity#ERROR} says that
 * the case contradicts itself and cannot go outside as it is; a draft that is merely unfinished has none. Nothing is thrown,
 * whatever the case holds, and no finding repeats a text of the case.
 *
 * <p>Stateless, and safe for use by several threads. The constraints at single components are judged by Hibernate Validator,
 * which the first doubtful value makes ready; that once takes a few tenths of a second.
 *
 * <pre>{@code
 * CaseValidator.validate(caseFile).forEach(finding -> show(finding.location(), finding.message()));
 * }</pre>
 */
public final class CaseValidator {

    private static final Pointer CASE = Pointer.ROOT.to("case");

    private CaseValidator() {}

    /**
     * What is wrong with a case file.
     *
     * @param file a case and its cast
     * @return findings with places below {@code /case} and {@code /cast}, sorted; empty when nothing was found
     */
    public static List<Finding> validate(CaseFile file) {
        Set<Finding> sorted = new TreeSet<>(CaseFileRules.check(file));
        CaseRules.check(file.content()).forEach(finding -> sorted.add(below(CASE, finding)));
        return List.copyOf(sorted);
    }

    /**
     * What is wrong with a case.
     *
     * @param content any case: a draft, a treated one, a withdrawn one
     * @return findings with places from the case on, such as {@code /subject/ended}, sorted; empty when nothing was found
     */
    public static List<Finding> validate(FailureCase content) {
        return List.copyOf(new TreeSet<>(CaseRules.check(content)));
    }

    /**
     * What is wrong with a case that a file claims to have been treated.
     *
     * @param claimed the case and what is said to have been done to it
     * @return findings with places below {@code /case} and {@code /treatment}, sorted; empty when nothing was found
     */
    public static List<Finding> validate(ClaimedCase claimed) {
        Set<Finding> sorted = new TreeSet<>();
        if (!claimed.isAsTreated()) {
            sorted.add(Finding.of(Location.at("/treatment/digest"), "treat.digest-does-not-fit"));
        }
        CaseRules.check(claimed.content()).forEach(finding -> sorted.add(below(CASE, finding)));
        return List.copyOf(sorted);
    }

    private static Finding below(Pointer at, Finding finding) {
        Location place = Location.at(at.toString() + finding.location());
        return new Finding(place, finding.code(), finding.severity(), finding.arguments());
    }
}
