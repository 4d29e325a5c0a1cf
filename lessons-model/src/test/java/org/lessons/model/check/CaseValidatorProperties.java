package org.lessons.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyCase;
import org.lessons.model.testing.AnyRecord;

class CaseValidatorProperties {

    private static final String MARKER = "Mr Quillfeather 7";

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
