package org.lessons.model.check;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A case whose stages fit each other: references resolve, ids are unique, nothing ends before it begins. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = {})
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
