package org.lessons.io;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;

@AnalyzeClasses(packages = "org.lessons.io", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule theSiblingsNeverMeet =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.lessons.anonymise..");

    @ArchTest
    static final ArchRule theCodecNeedsNoDatabind = noClasses()
            .that()
            .resideInAPackage("org.lessons.io.json")
            .and()
            .haveNameNotMatching(".*\\.(Host[A-Za-z]+|LessonsModule)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson.databind..");

    @ArchTest
    static final ArchRule nothingInternalIsInAPublicSignature = methods()
            .that()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .arePublic()
            .should(new ArchCondition<>("name only public types") {
                @Override
                public void check(com.tngtech.archunit.core.domain.JavaMethod method, ConditionEvents events) {
                    // Within an interface of the package whatever is nested counts as public, and is not.
                    if (method.getOwner()
                            .getEnclosingClass()
                            .filter(around -> !around.getModifiers().contains(JavaModifier.PUBLIC))
                            .isPresent()) {
                        return;
                    }
                    method.getAllInvolvedRawTypes().stream()
                            .map(JavaClass::getBaseComponentType)
                            .filter(type -> type.getPackageName().startsWith("org.lessons.io"))
                            .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " names " + type.getName())));
                }
            });

    @ArchTest
    static final ArchRule publicTypesAreFinal =
            classes().that().arePublic().and().areNotInterfaces().should().haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Abstract).*");

    @ArchTest
    static final ArchRule nothingIsSerializable = noClasses()
            .that()
            .areNotAssignableTo(Throwable.class)
            .and()
            .areNotEnums()
            .and(DescribedPredicate.not(JavaClass.Predicates.assignableTo("tools.jackson.databind.JacksonModule")))
            .should()
            .beAssignableTo(Serializable.class);

    @ArchTest
    static final ArchRule librariesPrintNothing =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");
}
