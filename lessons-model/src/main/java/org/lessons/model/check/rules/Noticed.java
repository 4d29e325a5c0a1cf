package org.lessons.model.check.rules;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.lessons.model.check.Finding;

/**
 * The findings of the rules on their way through Jakarta Validation, whose violations cannot name a place as deep as ours
 * without being told its every step.
 *
 * @param findings with places from the validated record on
 */
public record Noticed(List<Finding> findings) {

    /** Another provider of Jakarta Validation learns that something is wrong, and not what. */
    static boolean carry(Findings findings, ConstraintValidatorContext context) {
        if (context instanceof HibernateConstraintValidatorContext) {
            ((HibernateConstraintValidatorContext) context).withDynamicPayload(new Noticed(findings.all()));
        }
        return findings.all().isEmpty();
    }
}
