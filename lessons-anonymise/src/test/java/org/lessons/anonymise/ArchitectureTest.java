package org.lessons.anonymise;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.lessons.anonymise", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theSiblingsNeverMeet =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.lessons.io..");

    @ArchTest
    static final ArchRule nothingBesideTheModelAndThePlatformIsNeeded = noClasses()
            .that()
            .resideOutsideOfPackage("..anonymise.opennlp..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("org.lessons..", "java..", "javax.crypto..", "org.jspecify..");

    @ArchTest
    static final ArchRule whatHasAModelIsNeededByNobody = noClasses()
            .that()
            .resideOutsideOfPackage("..anonymise.opennlp..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..anonymise.opennlp..", "opennlp..", "org.slf4j..");

    @ArchTest
    static final ArchRule whatHasAModelNeedsNothingBesideOpenNlp = noClasses()
            .that()
            .resideInAPackage("..anonymise.opennlp..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("org.lessons..", "java..", "org.jspecify..", "opennlp.tools..");

    @ArchTest
    static final ArchRule nothingIsPrinted =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses().should().haveNameMatching(".*(Util|Helper|Manager|Impl)$");

    @ArchTest
    static final ArchRule whatIsInternalStaysSo = noClasses()
            .that()
            .resideInAnyPackage("..cast..", "..grammar..", "..coarse..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.lessons.anonymise");
}
