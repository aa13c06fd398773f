package org.foyer.connector;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.foyer.remote.RemoteProperties;
import org.foyer.remote.Secret;
import org.foyer.remote.Setting;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A CiviCRM site.
 *
 * @param remote where it is; the base address without {@code /civicrm}
 * @param key API key of the contact that we act as
 * @param siteKey sent as {@code X-Civi-Key} where the site asks for it
 * @param pageSize contacts a page
 * @param zone time zone of the site, for its dates of change carry none
 * @param deltaOverlap how far a delta reaches back beyond what was asked, for clocks that differ
 * @param memberNumberField field of Contact that holds the member number
 * @param membershipUnitField field of Membership that holds the key of the unit
 * @param duesPaidUntilField field of Membership that holds the last paid day
 * @param locationType location type of e-mails, phones and addresses that we create
 * @param locales language of a member to locale of the site
 * @param customFields our name of a field to {@code Group.Field}; readable and writable
 */
public record CiviCrmProperties(
        RemoteProperties remote,
        Secret key,
        @Nullable Secret siteKey,
        @DefaultValue("200") int pageSize,
        @Nullable ZoneId zone,
        @DefaultValue("5m") Duration deltaOverlap,
        @DefaultValue("external_identifier") String memberNumberField,

        @DefaultValue("membership_type_id.member_of_contact_id")
        String membershipUnitField,

        @DefaultValue("end_date") String duesPaidUntilField,
        @DefaultValue("Home") String locationType,
        @DefaultValue Map<String, String> locales,
        @DefaultValue Map<String, String> customFields) {

    private static final Map<String, String> USUAL_LOCALES =
            Map.of("de", "de_DE", "fr", "fr_FR", "it", "it_IT", "nl", "nl_NL", "en", "en_US");

    public CiviCrmProperties {
        remote = Setting.required(remote, "foyer.connector.civicrm.remote.base-url");
        key = Setting.required(key, "foyer.connector.civicrm.key");
        zone = zone == null ? ZoneId.systemDefault() : zone;
        locales = locales.isEmpty() ? USUAL_LOCALES : Map.copyOf(locales);
        customFields = Map.copyOf(customFields);
        if (pageSize < 1 || pageSize > 1000) {
            throw new IllegalArgumentException("page-size of CiviCRM must be between 1 and 1000");
        }
    }

    ZoneId siteZone() {
        return zone == null ? ZoneId.systemDefault() : zone;
    }
}
