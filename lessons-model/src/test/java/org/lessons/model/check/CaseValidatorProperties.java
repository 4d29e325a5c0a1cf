package org.lessons.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyCase;
import org.lessons.model.testing.AnyRecord;

class CaseValidatorProperties {

    private static final String MARKER = "Mr Quillfeather 7";

    /** Codes that no rule of ours uses; {@code id.form} is also that of reserved ids. */
    private static final List<String> JUDGED = List.of(
            "revision.form",
            "year.form",
            "language.form",
            "postcode.form",
            "quantity.negative",
            "cost.currency",
            "cost.decimals");

    private static final ValidatorFactory HOSTS = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    @Provide
    Arbitrary<CaseFile> files() {
        return AnyRecord.caseFiles();
    }

    @Provide
    Arbitrary<CaseFile> validFiles() {
        return AnyCase.validFiles();
    }

    @Property
    void findsTheSameSortedEachTime(@ForAll("files") CaseFile file) {
        List<Finding> findings = CaseValidator.validate(file);

        assertThat(findings).isSorted().doesNotHaveDuplicates().isEqualTo(CaseValidator.validate(file));
        assertThat(findings).allMatch(finding -> finding.location().toString().matches("/(case|cast/).*|/case"));
    }

    @Property
    void findsInACaseWhatItFindsInItsFile(@ForAll("files") CaseFile file) {
        assertThat(CaseValidator.validate(CaseFile.of(file.content())))
                .extracting(Finding::toString)
                .containsExactlyInAnyOrderElementsOf(CaseValidator.validate(file.content()).stream()
                        .map(finding -> "/case" + finding)
                        .toList());
    }

    @Property
    void saysNothingThatTheCaseSays(@ForAll("files") CaseFile file) {
        CaseFile marked = marked(file);

        for (Finding finding : CaseValidator.validate(marked)) {
            assertThat(finding.toString() + finding.arguments() + finding.message())
                    .doesNotContain("Quillfeather")
                    .doesNotContainPattern("\\{\\d");
        }
    }

    @Property
    void findsWhatHibernateValidatorFindsWhenItIsLeftToItself(@ForAll("files") CaseFile file) {
        Set<String> ofComponents = new TreeSet<>();
        for (ConstraintViolation<CaseFile> violation : HOSTS.getValidator().validate(file)) {
            if (!violation.getMessageTemplate().equals("case.rules")) {
                String path = violation.getPropertyPath().toString();
                String at = "/" + path.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
                ofComponents.add(at.replaceFirst("^/content", "/case") + " " + violation.getMessageTemplate());
            }
        }

        assertThat(CaseValidator.validate(file))
                .extracting(finding -> finding.location() + " " + finding.code())
                .containsAll(ofComponents)
                .filteredOn(found -> JUDGED.stream().anyMatch(found::endsWith))
                .isSubsetOf(ofComponents);
    }

    @Property
    void hasNoFaultInAValidFile(@ForAll("validFiles") CaseFile file) {
        assertThat(CaseValidator.validate(file)).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Every text, and the keys of maps too. */
    private static CaseFile marked(CaseFile file) {
        FailureCase content = file.content();
        Map<String, String> extensions = new TreeMap<>();
        content.extensions().forEach((key, value) -> extensions.put(key + MARKER + "\ud83d", value));
        CaseFile keyed = file.withContent(content.withExtensions(extensions));
        return Shape.of(keyed).map(keyed, (at, part, e) -> e instanceof String ? MARKER : e);
    }
}
