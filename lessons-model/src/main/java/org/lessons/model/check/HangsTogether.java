package org.lessons.model.check;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lessons.model.check.rules.CaseFileRules;
import org.lessons.model.check.rules.CaseRules;

/**
 * A case whose stages fit each other: references resolve, ids are unique, nothing ends before it begins; a cast that can be
 * looked for.
 *
 * <p>A host that validates with Jakarta Validation itself gets one violation for all of it. {@link CaseValidator} says what and
 * where.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = {CaseRules.class, CaseFileRules.class})
public @interface HangsTogether {

    /**
     * The code where a rule names none of its own.
     *
     * @return a code of the catalogue
     */
    String message() default "case.rules";

    /**
     * Unused; Jakarta Validation wants it.
     *
     * @return none
     */
    Class<?>[] groups() default {};

    /**
     * Unused; Jakarta Validation wants it.
     *
     * @return none
     */
    Class<? extends Payload>[] payload() default {};
}
