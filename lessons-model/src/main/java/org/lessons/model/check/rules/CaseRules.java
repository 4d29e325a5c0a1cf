package org.lessons.model.check.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.function.BiConsumer;
import org.lessons.model.FailureCase;
import org.lessons.model.check.HangsTogether;
import org.lessons.model.shape.Pointer;

/** The rules that look at more than one component of a case. */
public final class CaseRules implements ConstraintValidator<HangsTogether, FailureCase> {

    private static final List<BiConsumer<FailureCase, Findings>> RULES = List.of(
            (content, findings) -> TextRules.check(Pointer.ROOT, content, findings),
            (content, findings) -> TermRules.check(Pointer.ROOT, content, findings),
            (content, findings) -> AbsenceRules.check(Pointer.ROOT, content, findings),
            ReferenceRules::check,
            TimeRules::check,
            QuantityRules::check,
            PlaceRules::check,
            SharingRules::check,
            VoiceRules::check,
            WithdrawnRules::check);

    /** For Jakarta Validation, which makes it by reflection. */
    public CaseRules() {}

    @Override
    public boolean isValid(FailureCase content, ConstraintValidatorContext context) {
        Findings findings = new Findings();
        RULES.forEach(rule -> rule.accept(content, findings));
        return Noticed.carry(findings, context);
    }
}
