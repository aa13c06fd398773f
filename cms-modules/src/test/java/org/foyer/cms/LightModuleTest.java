package org.foyer.cms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LightModuleTest {

    static final LightModule MODULE = LightModule.read(Path.of("light-modules/foyer-content"));

    static Stream<Rule> rules() {
        return Stream.of(
                new KnownKeys(),
                new CrossReferences(),
                new Endpoints(),
                new Roles(),
                new Words(),
                new Traps(),
                new Scripts(),
                new SampleValues(),
                new SampleLinks(),
                new SampleKinds());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void breaksNoRule(Rule rule) {
        assertThat(rule.check(MODULE)).isEmpty();
    }
}
