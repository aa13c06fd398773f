package org.foyer.connector;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.foyer.remote.RemoteProperties;
import org.foyer.remote.Secret;
import org.foyer.remote.Setting;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A hitobito installation.
 *
 * @param remote where it is; the base address without {@code /api}
 * @param token of a service account
 * @param pageSize people a page; where the installation refuses it, 20 is used
 * @param deltaOverlap how far a delta reaches back beyond what was asked, for clocks that differ
 * @param memberNumberAttribute attribute of a person that holds the member number
 * @param householdAttribute attribute of a person that members of a household share
 * @param membershipRoles types of roles that are memberships; all roles where none is named
 * @param unitAttribute attribute of the layer group that holds the key of the unit; {@code id} for its own id
 * @param phoneLabel label of the landline
 * @param mobileLabel label of the mobile phone
 * @param extraFields extra fields to ask for, such as {@code membership_years}
 * @param customFields our name of a field to an attribute of a person
 * @param readOnlyCustomFields those of our names that must not be written
 */
public record HitobitoProperties(
        RemoteProperties remote,
        Secret token,
        @DefaultValue("100") int pageSize,
        @DefaultValue("5m") Duration deltaOverlap,
        @DefaultValue("membership_number") String memberNumberAttribute,
        @DefaultValue("household_key") String householdAttribute,
        @DefaultValue List<String> membershipRoles,
        @DefaultValue("id") String unitAttribute,
        @DefaultValue("Privat") String phoneLabel,
        @DefaultValue("Mobil") String mobileLabel,
        @DefaultValue List<String> extraFields,
        @DefaultValue Map<String, String> customFields,
        @DefaultValue List<String> readOnlyCustomFields) {

    public HitobitoProperties {
        remote = Setting.required(remote, "foyer.connector.hitobito.remote.base-url");
        token = Setting.required(token, "foyer.connector.hitobito.token");
        membershipRoles = List.copyOf(membershipRoles);
        extraFields = List.copyOf(extraFields);
        customFields = Map.copyOf(customFields);
        readOnlyCustomFields = List.copyOf(readOnlyCustomFields);
        if (pageSize < 1) {
            throw new IllegalArgumentException("page-size of hitobito must be at least 1");
        }
    }
}
