package org.foyer.access;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The terms that officials accept before they see data of others.
 *
 * @param version its name, such as {@code 2026-1}; another one makes everybody accept anew
 * @param location directory of the texts {@code office_de.txt} … {@code office_en.txt}, as a resource of Spring
 * @param validFor how long an acceptance holds
 */
@ConfigurationProperties("foyer.terms")
record TermsProperties(
        @DefaultValue("1") String version,
        @DefaultValue("classpath:terms/") String location,
        @DefaultValue("P1Y") Period validFor) {

    TermsProperties {
        if (version.isBlank()) {
            throw new IllegalArgumentException("foyer.terms.version must not be empty.");
        }
        if (validFor.isNegative() || validFor.isZero()) {
            throw new IllegalArgumentException("foyer.terms.valid-for must be longer than nothing, such as P1Y.");
        }
    }
}
