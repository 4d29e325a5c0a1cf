package org.lessons.model.check.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.lessons.model.FailureCase;
import org.lessons.model.check.Finding;
import org.lessons.model.check.HangsTogether;
import org.lessons.model.shape.Pointer;

/** The rules that look at more than one component of a case. */
public final class CaseRules implements ConstraintValidator<HangsTogether, FailureCase> {

    /** What a rule looks at: the records one by one, or the case as a whole. */
    @FunctionalInterface
    private interface Rule {
        void check(FailureCase content, Walk walk, Findings findings);
    }

    private static final List<Rule> RULES = List.of(
            (content, walk, findings) -> TextRules.check(walk, findings),
            (content, walk, findings) -> TermRules.check(walk, findings),
            (content, walk, findings) -> AbsenceRules.check(walk, findings),
            (content, walk, findings) -> ReferenceRules.check(walk, findings),
            TimeRules::check,
            (content, walk, findings) -> QuantityRules.check(walk, findings),
            (content, walk, findings) -> PlaceRules.check(walk, findings),
            (content, walk, findings) -> SharingRules.check(walk, findings),
            (content, walk, findings) -> VoiceRules.check(walk, findings),
            (content, walk, findings) -> WithdrawnRules.check(content, findings));

    /** For Jakarta Validation, which makes it by reflection. */
    public CaseRules() {}

    /**
     * What is wrong with a case: with its components each, which Jakarta Validation asks by itself where a host asks it, and
     * with how they fit.
     *
     * @param content any case
     * @return findings with places from the case on, in no order
     */
    public static List<Finding> check(FailureCase content) {
        Findings findings = new Findings();
        Walk walk = Walk.through(Pointer.ROOT, content);
        ComponentRules.check(walk, findings);
        across(content, walk, findings);
        return findings.all();
    }

    @Override
    public boolean isValid(FailureCase content, ConstraintValidatorContext context) {
        Findings findings = new Findings();
        across(content, Walk.through(Pointer.ROOT, content), findings);
        return findings.all().isEmpty();
    }

    private static void across(FailureCase content, Walk walk, Findings findings) {
        RULES.forEach(rule -> rule.check(content, walk, findings));
    }
}
