package org.foyer.content;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where editors work.
 *
 * @param url address of the author instance with its context path, such as {@code https://cms.example.org/magnoliaAuthor}; without one,
 *     editors are told the path only
 */
@ConfigurationProperties("foyer.content.author")
record EditorProperties(@Nullable URI url) {

    EditorProperties {
        if (url != null && url.toString().isBlank()) {
            // a setting that is there but empty, as in a file of environment variables
            url = null;
        }
        if (url != null
                && (url.getHost() == null || !String.valueOf(url.getScheme()).matches("https?"))) {
            throw new IllegalArgumentException(
                    "foyer.content.author.url must be an address such as https://cms.example.org/magnoliaAuthor, but is: "
                            + url);
        }
    }

    Optional<URI> address() {
        return Optional.ofNullable(url);
    }
}
