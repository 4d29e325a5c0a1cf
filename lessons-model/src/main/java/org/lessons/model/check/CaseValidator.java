package org.lessons.model.check;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.check.rules.Noticed;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;

/**
 * Everything that is wrong with a case, all at once.
 *
 * <p>Findings are sorted by place, and the same case always has the same. A finding of severity {@link Severity#ERROR} says that
 * the case contradicts itself and cannot go outside as it is; a draft that is merely unfinished has none. Nothing is thrown,
 * whatever the case holds, and no finding repeats a text of the case.
 *
 * <p>Stateless, and safe for use by several threads. The first call takes a few tenths of a second, in which the constraints
 * of the records are read.
 *
 * <pre>{@code
 * new CaseValidator().validate(caseFile).forEach(finding -> show(finding.location(), finding.message()));
 * }</pre>
 */
public final class CaseValidator {

    private static final String CASE_RULES = "case.rules";

    /** A validator like any other: nothing can be set, and nothing is kept between calls. */
    public CaseValidator() {}

    /** Built when it is first needed. */
    private static final class Holder {

        /** Codes are not looked up nor evaluated: a message that holds a brace is a message. */
        private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new CodeInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /**
     * What is wrong with a case file.
     *
     * @param file a case and its cast
     * @return findings with places below {@code /case} and {@code /cast}, sorted; empty when nothing was found
     */
    public List<Finding> validate(CaseFile file) {
        return findings(file);
    }

    /**
     * What is wrong with a case.
     *
     * @param content any case: a draft, a treated one, a withdrawn one
     * @return findings with places from the case on, such as {@code /subject/ended}, sorted; empty when nothing was found
     */
    public List<Finding> validate(FailureCase content) {
        return findings(content);
    }

    private static <R extends Record> List<Finding> findings(R record) {
        Set<Finding> sorted = new TreeSet<>();
        for (ConstraintViolation<R> violation : Holder.VALIDATOR.validate(record)) {
            Pointer at = pointer(Shape.of(record), violation.getPropertyPath());
            if (violation.getMessageTemplate().equals(CASE_RULES)) {
                HibernateConstraintViolation<?> carrier = violation.unwrap(HibernateConstraintViolation.class);
                Noticed noticed = carrier.getDynamicPayload(Noticed.class);
                noticed.findings().forEach(finding -> sorted.add(below(at, finding)));
            } else {
                sorted.add(Finding.of(new Location.InDocument(at), violation.getMessageTemplate()));
            }
        }
        return List.copyOf(sorted);
    }

    private static Finding below(Pointer at, Finding finding) {
        Location place = Location.at(at.toString() + finding.location());
        return new Finding(place, finding.code(), finding.severity(), finding.arguments());
    }

    /** The path names components as Java does, and an element's position at the step after its list. */
    private static Pointer pointer(Shape<?> root, Path path) {
        Pointer at = Pointer.ROOT;
        Shape<?> shape = root;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                at = at.to(node.getIndex());
            }
            Optional<Part> part = part(shape, node);
            if (part.isPresent()) {
                at = at.to(part.get().name());
                shape = part.get().leaf().isPresent() ? shape : part.get().shape();
            }
        }
        return at;
    }

    private static Optional<Part> part(Shape<?> shape, Path.Node node) {
        return shape.parts().stream()
                .filter(part -> node.getKind() == ElementKind.PROPERTY
                        && part.javaName().equals(node.getName()))
                .findFirst();
    }
}
