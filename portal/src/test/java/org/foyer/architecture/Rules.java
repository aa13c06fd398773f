package org.foyer.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;

/** The rules of the house that a compiler does not know. {@link RulesTest} holds each against the code and against a planted breaker. */
final class Rules {

    private Rules() {}

    /** Every rule, by the name of the class that breaks it. */
    static Map<String, ArchRule> all() {
        var rules = new TreeMap<String, ArchRule>();
        rules.put("PlantedPublicEntity", entitiesStayInTheirRoom());
        rules.put("PlantedPublicRepository", repositoriesStayInTheirRoom());
        rules.put("PlantedVaadinInRoot", vaadinStaysInViews());
        rules.put("PlantedStaticState", nothingStaticChanges());
        rules.put("PlantedPublicView", viewsStayInTheirPackage());
        rules.put("PlantedNow", timeComesFromAClock());
        rules.put("PlantedFieldInjection", constructorsTakeWhatAClassNeeds());
        rules.put("PlantedDto", roomsAreNamedAfterTheDomain());
        rules.put("PlantedImpl", nothingIsALonelyImpl());
        rules.put("PlantedCircle", packagesFormNoCircles());
        rules.put("PlantedFramework", valuesArePureJava());
        return rules;
    }

    private static ArchRule entitiesStayInTheirRoom() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(MappedSuperclass.class)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true);
    }

    private static ArchRule repositoriesStayInTheirRoom() {
        return classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true);
    }

    private static ArchRule vaadinStaysInViews() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "org.foyer.widgets..", "org.foyer.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..");
    }

    private static ArchRule nothingStaticChanges() {
        return fields().that()
                .areStatic()
                .and(DescribedPredicate.describe(
                        "are written by hand", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .beFinal();
    }

    private static ArchRule viewsStayInTheirPackage() {
        return classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();
    }

    private static ArchRule timeComesFromAClock() {
        return noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "java.time's now() without a Clock", (JavaCall<?> call) -> isNowWithoutClock(call)));
    }

    private static boolean isNowWithoutClock(JavaCall<?> call) {
        var target = call.getTarget();
        return target.getName().equals("now")
                && target.getOwner().getPackageName().equals("java.time")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static ArchRule constructorsTakeWhatAClassNeeds() {
        return noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource");
    }

    private static ArchRule roomsAreNamedAfterTheDomain() {
        return noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..dto..", "..config..", "..impl..");
    }

    private static ArchRule nothingIsALonelyImpl() {
        return noClasses().should().haveSimpleNameEndingWith("Impl");
    }

    private static ArchRule valuesArePureJava() {
        return noClasses()
                .that()
                .resideInAPackage("..values")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "org.jspecify..", "..values");
    }

    private static ArchRule packagesFormNoCircles() {
        return slices().matching("org.foyer.(**)").should().beFreeOfCycles();
    }
}
