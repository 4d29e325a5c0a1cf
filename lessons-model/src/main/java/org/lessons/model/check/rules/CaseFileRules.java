package org.lessons.model.check.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.lessons.model.CaseFile;
import org.lessons.model.check.Finding;
import org.lessons.model.check.HangsTogether;
import org.lessons.model.shape.Pointer;

/** The rules that look at a cast; those of the case are asked by the case itself. */
public final class CaseFileRules implements ConstraintValidator<HangsTogether, CaseFile> {

    /** For Jakarta Validation, which makes it by reflection. */
    public CaseFileRules() {}

    /**
     * What is wrong with a cast.
     *
     * @param file any case file
     * @return findings with places from the file on, in no order
     */
    public static List<Finding> check(CaseFile file) {
        Findings findings = new Findings();
        Pointer cast = Pointer.ROOT.to("cast");
        for (int i = 0; i < file.cast().size(); i++) {
            ComponentRules.check(Walk.through(cast.to(i), file.cast().get(i)), findings);
        }
        CastRules.check(cast, file.cast(), findings);
        return findings.all();
    }

    @Override
    public boolean isValid(CaseFile file, ConstraintValidatorContext context) {
        Findings findings = new Findings();
        CastRules.check(Pointer.ROOT.to("cast"), file.cast(), findings);
        return findings.all().isEmpty();
    }
}
