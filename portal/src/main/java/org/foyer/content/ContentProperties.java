package org.foyer.content;

import java.time.Duration;
import java.util.Locale;
import org.foyer.values.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How content is fetched.
 *
 * @param firstLanguage code of the language that the content management system keeps without a suffix
 * @param every pause between two fetches
 * @param magnolia the content management system; without one, the portal shows its sample content
 */
@ConfigurationProperties("foyer.content")
record ContentProperties(
        @DefaultValue("de") String firstLanguage,
        @DefaultValue("30s") Duration every,
        @Nullable MagnoliaProperties magnolia) {

    ContentProperties {
        if (!Languages.ALL.contains(Locale.of(firstLanguage))) {
            throw new IllegalArgumentException(
                    "foyer.content.first-language is none of the portal's languages: " + firstLanguage);
        }
    }
}
