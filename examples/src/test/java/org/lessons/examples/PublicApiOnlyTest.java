package org.lessons.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lessons.anonymise.Anonymiser;
import org.lessons.io.json.LessonsJson;
import org.lessons.model.CaseFile;

/** The programs show what a host can do, so they use nothing that a host cannot. */
class PublicApiOnlyTest {

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the three modules declare them themselves; what is exported to one module alone is not for all. */
    private static Set<String> exported() {
        return ModuleFinder.of(home(CaseFile.class), home(Anonymiser.class), home(LessonsJson.class)).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    @Test
    void theProgramsUseExportedPackagesAlone() {
        Set<String> exported = exported();
        assertThat(exported).contains("org.lessons.model", "org.lessons.anonymise", "org.lessons.io");
        JavaClasses programs = new ClassFileImporter().importPath(home(ShareCases.class));
        assertThat(programs.stream().map(JavaClass::getSimpleName))
                .contains("ShareCases", "FiveLines", "ImportLessonsLearned");
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are ours and not exported",
                        used -> Stream.of("org.lessons.model", "org.lessons.anonymise", "org.lessons.io")
                                        .anyMatch(
                                                module -> used.getPackageName().equals(module)
                                                        || used.getPackageName().startsWith(module + "."))
                                && !exported.contains(used.getPackageName())))
                .check(programs);
    }
}
