package org.lessons.model;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.ENUMS;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "org.lessons.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] INTERNAL = {"org.lessons.model.resource..", "org.lessons.model.check.rules.."};

    @ArchTest
    static final ArchRule theModelKnowsNoJson = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.fasterxml..", "tools.jackson..")
                    .and(not(resideInAnyPackage("com.fasterxml.jackson.annotation.."))));

    @ArchTest
    static final ArchRule theModelKnowsNoSibling = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.lessons.io..", "org.lessons.anonymise..");

    @ArchTest
    static final ArchRule theModelNeitherLogsNorCallsHome = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.jboss.logging..", "java.net..");

    /** An enum is serialisable whether we like it or not. */
    @ArchTest
    static final ArchRule nothingIsSerialisedByJava =
            noClasses().that(not(ENUMS)).should().beAssignableTo(Serializable.class);

    @ArchTest
    static final ArchRule nothingIsCalledAfterHavingNoName =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

    @ArchTest
    static final ArchRule nothingInternalIsInAPublicSignature = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(not(resideInAnyPackage(INTERNAL)))
            .should(nameNothingInternal());

    private static ArchCondition<JavaMethod> nameNothingInternal() {
        return new ArchCondition<>("name nothing internal") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream<JavaClass> named =
                        Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream());
                named.filter(resideInAnyPackage(INTERNAL))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " names " + type.getName())));
            }
        };
    }
}
