package org.foyer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            // what is started beside the portal is no room of it
            .withImportOption(location -> !location.contains("/embedded/"))
            .importPackages("org.foyer");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.foyer.architecture.planted");

    static Stream<Arguments> rules() {
        return Rules.all().entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdForTheHouse(String breaker, ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void biteWhereTheyAreBroken(String breaker, ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails()).anyMatch(detail -> detail.contains(breaker));
    }
}
