package org.foyer.member;

import static org.foyer.access.Permission.SEE_CONTACT_DETAILS;
import static org.foyer.access.Permission.SEE_DUES;
import static org.foyer.access.Permission.SEE_MEMBER;

import java.util.Locale;
import java.util.Optional;
import org.foyer.access.Permission;
import org.jspecify.annotations.Nullable;

/**
 * A field of a member in a list: what an office needs to see it at all, and what the member may have said of it. An enum, in the
 * order of the columns; {@link ListFields} decides.
 */
public enum ListField {
    NUMBER(SEE_MEMBER, null),
    LAST_NAME(SEE_MEMBER, null),
    FIRST_NAME(SEE_MEMBER, null),
    UNITS(SEE_MEMBER, VisibleField.MEMBERSHIPS),
    CATEGORY(SEE_MEMBER, VisibleField.MEMBERSHIPS),
    KIND(SEE_MEMBER, VisibleField.MEMBERSHIPS),
    MEMBER_SINCE(SEE_MEMBER, VisibleField.MEMBERSHIPS),
    DUES_PAID_UNTIL(SEE_DUES, null),
    BIRTH_DATE(SEE_CONTACT_DETAILS, VisibleField.BIRTH_DATE),
    LANGUAGE(SEE_CONTACT_DETAILS, VisibleField.LANGUAGE),
    ADDITION(SEE_CONTACT_DETAILS, VisibleField.ADDRESS),
    STREET(SEE_CONTACT_DETAILS, VisibleField.ADDRESS),
    POST_BOX(SEE_CONTACT_DETAILS, VisibleField.ADDRESS),
    POSTCODE(SEE_CONTACT_DETAILS, VisibleField.ADDRESS),
    TOWN(SEE_CONTACT_DETAILS, VisibleField.ADDRESS),
    COUNTRY(SEE_CONTACT_DETAILS, VisibleField.ADDRESS),
    EMAIL(SEE_CONTACT_DETAILS, ContactKind.EMAIL),
    MOBILE(SEE_CONTACT_DETAILS, ContactKind.MOBILE),
    PHONE(SEE_CONTACT_DETAILS, ContactKind.PHONE);

    private final Permission permission;
    private final @Nullable String hidden;

    ListField(Permission permission, @Nullable Enum<?> hidden) {
        this.permission = permission;
        this.hidden = hidden == null ? null : hidden.name();
    }

    /** What an office in the unit has to grant. */
    public Permission permission() {
        return permission;
    }

    /** The name under which a member hides it, of a {@link VisibleField} or a {@link ContactKind}; empty where it always shows. */
    public Optional<String> hiddenAs() {
        return Optional.ofNullable(hidden);
    }

    /** The key of its word. */
    public String key() {
        return "member.list." + name().toLowerCase(Locale.ROOT);
    }
}
