package org.foyer.mailing;

import java.util.Map;
import java.util.Set;
import org.foyer.remote.RemoteProperties;
import org.foyer.remote.Secret;
import org.foyer.remote.Setting;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * CleverReach, REST version 3.
 *
 * @param remote where it is: {@code https://rest.cleverreach.com}
 * @param clientId of our OAuth application
 * @param clientSecret of our OAuth application
 * @param source what we write as the source of our recipients; only those are ever removed
 * @param pageSize recipients a page
 * @param batchSize recipients sent at once
 * @param groups the id of the group for each language, and {@code default} for all other languages; without any group
 *     nothing is sent
 * @param attributes which global attribute takes what beside the name: {@code language}, {@code unit}, {@code category},
 *     {@code number}
 */
public record CleverReachProperties(
        RemoteProperties remote,
        String clientId,
        Secret clientSecret,
        @DefaultValue("Foyer") String source,
        @DefaultValue("2500") int pageSize,
        @DefaultValue("500") int batchSize,
        @DefaultValue Map<String, String> groups,
        @DefaultValue Map<String, String> attributes) {

    private static final Set<String> ATTRIBUTES = Set.of("language", "unit", "category", "number");

    public CleverReachProperties {
        remote = Setting.required(remote, "foyer.mailing.cleverreach.remote.base-url");
        clientId = Setting.required(clientId, "foyer.mailing.cleverreach.client-id");
        clientSecret = Setting.required(clientSecret, "foyer.mailing.cleverreach.client-secret");
        groups = Map.copyOf(groups);
        attributes = Map.copyOf(attributes);
        if (!ATTRIBUTES.containsAll(attributes.keySet())) {
            throw new IllegalArgumentException("foyer.mailing.cleverreach.attributes knows " + ATTRIBUTES
                    + " only, not all of " + attributes.keySet());
        }
    }
}
