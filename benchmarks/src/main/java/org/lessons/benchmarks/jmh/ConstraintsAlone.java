package org.lessons.benchmarks.jmh;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.lessons.model.check.HangsTogether;

/** Hibernate Validator over the records of the model, with the rules across stages taken out. */
final class ConstraintsAlone {

    private ConstraintsAlone() {}

    static Validator validator() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(HangsTogether.class)
                .includeExistingValidators(false)
                .validatedBy(Nothing.class);
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    /** Is content with everything. */
    public static final class Nothing implements ConstraintValidator<HangsTogether, Record> {

        /** For Jakarta Validation, which makes it by reflection. */
        public Nothing() {}

        @Override
        public boolean isValid(Record record, ConstraintValidatorContext context) {
            return true;
        }
    }
}
