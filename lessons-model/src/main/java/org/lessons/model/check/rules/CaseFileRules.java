package org.lessons.model.check.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.lessons.model.CaseFile;
import org.lessons.model.check.HangsTogether;
import org.lessons.model.shape.Pointer;

/** The rules that look at a cast; those of the case are asked by the case itself. */
public final class CaseFileRules implements ConstraintValidator<HangsTogether, CaseFile> {

    /** For Jakarta Validation, which makes it by reflection. */
    public CaseFileRules() {}

    @Override
    public boolean isValid(CaseFile file, ConstraintValidatorContext context) {
        Findings findings = new Findings();
        CastRules.check(Pointer.ROOT.to("cast"), file.cast(), findings);
        return Noticed.carry(findings, context);
    }
}
