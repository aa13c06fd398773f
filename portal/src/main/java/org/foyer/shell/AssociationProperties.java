package org.foyer.shell;

import org.foyer.values.Association;
import org.foyer.values.Languages;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which association this is.
 *
 * @param name as the association writes it
 * @param country ISO 3166 code; decides how dates and numbers are written
 * @param language shown to those whose language we do not speak: de, fr, it, nl or en
 * @param officeEmail where members reach the office
 * @param officePhone in the international form; empty when the office takes no calls
 */
@ConfigurationProperties("foyer.association")
record AssociationProperties(
        @DefaultValue("Alpenclub Firn") String name,
        @DefaultValue("CH") String country,
        @DefaultValue("de") String language,
        @DefaultValue("office@alpenclub-firn.example") String officeEmail,
        @DefaultValue("") String officePhone) {

    Association association() {
        return new Association(name, officeEmail, officePhone);
    }

    Languages languages() {
        return new Languages(
                Languages.offered(language)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "foyer.association.language is \"" + language + "\"; set one of " + Languages.ALL)),
                country);
    }
}
