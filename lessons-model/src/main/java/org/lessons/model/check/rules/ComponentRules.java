package org.lessons.model.check.rules;

import jakarta.validation.Constraint;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;

/**
 * The constraints that stand at single components. Hibernate Validator judges them; it is asked about the values that are not
 * plainly fine, and about none else, for making it ready takes longer than all other rules together, and so does letting it go
 * through a case of which most is fine.
 */
final class ComponentRules {

    /** Made when the first value is doubtful; in most cases none is. */
    private static final class Judge {

        /** Codes are not looked up nor evaluated: a message that holds a brace is a message. */
        private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new CodeInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** A component that has constraints; what is not known to be fine is for the judge, absent values too. */
    private record Constrained(Part part, Optional<Predicate<Object>> plainlyFine) {

        private static final ClassValue<List<Constrained>> OF = new ClassValue<>() {
            @Override
            protected List<Constrained> computeValue(Class<?> type) {
                return of(type);
            }
        };

        private static List<Constrained> of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            List<Constrained> all = new ArrayList<>();
            for (Part part : Shape.of(type.asSubclass(Record.class)).parts()) {
                RecordComponent component = components[part.index()];
                List<Annotation> within = constraints(component.getAnnotatedType());
                boolean around = constraintsOf(component.getAnnotatedType())
                                .findAny()
                                .isPresent()
                        || constraintsOf(component.getAccessor()).findAny().isPresent();
                if (around || !within.isEmpty()) {
                    boolean ofEach = !around && part.cardinality() != Part.Cardinality.MAP;
                    all.add(new Constrained(part, ofEach ? allOf(within) : Optional.empty()));
                }
            }
            return List.copyOf(all);
        }

        private static List<Annotation> constraints(AnnotatedType type) {
            List<Annotation> found = new ArrayList<>();
            if (type instanceof AnnotatedParameterizedType) {
                for (AnnotatedType held : ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()) {
                    constraintsOf(held).forEach(found::add);
                }
            }
            return found;
        }

        private static Stream<Annotation> constraintsOf(AnnotatedElement element) {
            return Arrays.stream(element.getAnnotations())
                    .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class));
        }

        private static Optional<Predicate<Object>> allOf(List<Annotation> constraints) {
            List<Predicate<Object>> each = constraints.stream()
                    .flatMap(constraint -> plainlyFine(constraint).stream())
                    .toList();
            // One that is not known here leaves every value doubtful.
            return each.size() == constraints.size() ? each.stream().reduce(Predicate::and) : Optional.empty();
        }

        private static Optional<Predicate<Object>> plainlyFine(Annotation constraint) {
            if (constraint instanceof Pattern && ((Pattern) constraint).flags().length == 0) {
                var form = java.util.regex.Pattern.compile(((Pattern) constraint).regexp());
                return Optional.of(held ->
                        held instanceof String && form.matcher((String) held).matches());
            }
            if (constraint instanceof Min) {
                long least = ((Min) constraint).value();
                return Optional.of(held -> held instanceof Integer && (Integer) held >= least);
            }
            if (constraint instanceof Max) {
                long most = ((Max) constraint).value();
                return Optional.of(held -> held instanceof Integer && (Integer) held <= most);
            }
            if (constraint instanceof DecimalMin) {
                BigDecimal least = new BigDecimal(((DecimalMin) constraint).value());
                int apart = ((DecimalMin) constraint).inclusive() ? 0 : 1;
                return Optional.of(held -> held instanceof BigDecimal && ((BigDecimal) held).compareTo(least) >= apart);
            }
            if (constraint instanceof Digits) {
                int whole = ((Digits) constraint).integer();
                int fraction = ((Digits) constraint).fraction();
                return Optional.of(held -> held instanceof BigDecimal
                        && ((BigDecimal) held).scale() <= fraction
                        && ((BigDecimal) held).precision() - ((BigDecimal) held).scale() <= whole);
            }
            return Optional.empty();
        }

        boolean isPlainlyFine(Record record) {
            if (plainlyFine.isEmpty()) {
                return false;
            }
            for (Object held : part.elements(record)) {
                if (!plainlyFine.get().test(held)) {
                    return false;
                }
            }
            return true;
        }
    }

    private ComponentRules() {}

    static void check(Walk walk, Findings findings) {
        walk.records((at, record) -> {
            for (Constrained component : Constrained.OF.get(record.getClass())) {
                if (!component.isPlainlyFine(record)) {
                    judge(at, record, component.part(), findings);
                }
            }
        });
    }

    private static void judge(Pointer at, Record record, Part part, Findings findings) {
        // Not validateProperty: that goes on into other records and judges components of the same name there.
        for (var violation : Judge.VALIDATOR.validateValue(part.owner(), part.javaName(), part.read(record))) {
            Pointer place = at.to(part.name());
            for (var node : violation.getPropertyPath()) {
                place = node.getIndex() == null ? place : place.to(node.getIndex());
            }
            findings.add(place, violation.getMessageTemplate());
        }
    }
}
