package org.foyer.content;

import java.util.Locale;
import org.foyer.values.Languages;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How content is fetched.
 *
 * @param firstLanguage code of the language that the content management system keeps without a suffix
 */
@ConfigurationProperties("foyer.content")
record ContentProperties(@DefaultValue("de") String firstLanguage) {

    ContentProperties {
        if (!Languages.ALL.contains(Locale.of(firstLanguage))) {
            throw new IllegalArgumentException(
                    "foyer.content.first-language is none of the portal's languages: " + firstLanguage);
        }
    }
}
