package org.foyer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An association may choose any brand that can be read; the build says which one cannot. */
class BrandTest {

    private static final double READABLE = 4.5;

    @Test
    void brandOfThisHouseIsReadable() throws IOException {
        var brand = Files.readString(Path.of("target/classes/META-INF/resources/foyer/brand.css"));

        assertThat(faults(brand)).isEmpty();
    }

    @Test
    void paleBrandIsRefusedInBothThemes() {
        assertThat(faults(":root { --brand: #8fb7c0; --brand-dark: #3a4b4e; }"))
                .containsExactly("--brand on #ffffff is under 4.5", "--brand-dark on #1b2221 is under 4.5");
    }

    private static List<String> faults(String brand) {
        var faults = new ArrayList<String>();
        check(brand, "--brand", "#ffffff", faults);
        check(brand, "--brand-dark", "#1b2221", faults);
        return faults;
    }

    private static void check(String brand, String token, String ground, List<String> faults) {
        var colour = new Tokens(brand).colour(token, Tokens.Theme.LIGHT);
        if (colour.contrastTo(Colour.hex(ground)) < READABLE) {
            faults.add(token + " on " + ground + " is under " + READABLE);
        }
    }
}
