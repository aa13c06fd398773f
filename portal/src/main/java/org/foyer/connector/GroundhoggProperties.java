package org.foyer.connector;

import java.util.Map;
import org.foyer.remote.RemoteProperties;
import org.foyer.remote.Secret;
import org.foyer.remote.Setting;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Groundhogg, a plugin of WordPress.
 *
 * @param remote where it is; the base address without {@code /wp-json}
 * @param publicKey of the API user
 * @param secretKey of the API user; never sent, only its digest
 * @param pageSize contacts a page
 * @param memberNumberMeta meta field that holds the member number
 * @param householdMeta meta field that members of a household share
 * @param fields our name of a standard field to {@code data.…} or {@code meta.…}, where it differs from the usual one
 * @param customFields our name of a field of the association's own to {@code data.…} or {@code meta.…}
 * @param membership meta fields of the membership: {@code category, unit, from, to, status, dues-paid-until}; Groundhogg
 *     knows no memberships of its own
 */
public record GroundhoggProperties(
        RemoteProperties remote,
        Secret publicKey,
        Secret secretKey,
        @DefaultValue("100") int pageSize,
        @DefaultValue("member_number") String memberNumberMeta,
        @DefaultValue("household") String householdMeta,
        @DefaultValue Map<String, String> fields,
        @DefaultValue Map<String, String> customFields,
        @DefaultValue Map<String, String> membership) {

    public GroundhoggProperties {
        remote = Setting.required(remote, "foyer.connector.groundhogg.remote.base-url");
        publicKey = Setting.required(publicKey, "foyer.connector.groundhogg.public-key");
        secretKey = Setting.required(secretKey, "foyer.connector.groundhogg.secret-key");
        fields = Map.copyOf(fields);
        customFields = Map.copyOf(customFields);
        membership = Map.copyOf(membership);
        if (pageSize < 1 || pageSize > 500) {
            throw new IllegalArgumentException("page-size of Groundhogg must be between 1 and 500");
        }
        fields.values().forEach(GroundhoggProperties::check);
        customFields.values().forEach(GroundhoggProperties::check);
    }

    private static void check(String path) {
        if (!path.matches("(data|meta)\\.\\w+")) {
            throw new IllegalArgumentException("A field of Groundhogg is data.… or meta.…, but not: " + path);
        }
    }
}
