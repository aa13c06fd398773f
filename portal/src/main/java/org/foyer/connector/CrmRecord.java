package org.foyer.connector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A member as a system knows them, in neutral terms and before any check.
 *
 * @param sourceId the system's own id
 * @param memberNumber the number on the membership card
 * @param household what members of one household share
 * @param custom the association's own fields, by the names that the configuration gives them; empty values are left out
 * @param source where it came from, and how
 */
public record CrmRecord(
        String sourceId,
        @Nullable String memberNumber,
        CrmPerson person,
        List<CrmContactPoint> contactPoints,
        List<CrmAddress> addresses,
        List<CrmMembership> memberships,
        @Nullable String household,
        Map<String, String> custom,
        CrmSource source) {

    public CrmRecord {
        contactPoints = List.copyOf(contactPoints);
        addresses = List.copyOf(addresses);
        memberships = List.copyOf(memberships);
        custom = Map.copyOf(custom);
    }

    /** The value of a field as text, for comparing; null when there is none. */
    public @Nullable String value(CrmField field) {
        if (field.isCustom()) {
            return custom.get(field.customName());
        }
        return switch (field.name()) {
            case "email" -> contact(CrmContactPoint.Kind.EMAIL);
            case "mobile" -> contact(CrmContactPoint.Kind.MOBILE);
            case "phone" -> contact(CrmContactPoint.Kind.PHONE);
            default -> {
                String ofPerson = person.value(field);
                yield ofPerson != null ? ofPerson : ofAddress(field);
            }
        };
    }

    /** The main contact point of a kind: the primary one, else the first. */
    public Optional<CrmContactPoint> main(CrmContactPoint.Kind kind) {
        Stream<CrmContactPoint> all = contactPoints.stream().filter(point -> point.kind() == kind);
        List<CrmContactPoint> points = all.toList();
        return points.stream()
                .filter(CrmContactPoint::primary)
                .findFirst()
                .or(() -> points.stream().findFirst());
    }

    /** The main postal address: the first. */
    public Optional<CrmAddress> mainAddress() {
        return addresses.stream().findFirst();
    }

    /** A digest of the content: equal as long as nothing that matters here has changed. */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    private @Nullable String contact(CrmContactPoint.Kind kind) {
        CrmContactPoint point = main(kind).orElse(null);
        return point == null ? null : point.value();
    }

    private @Nullable String ofAddress(CrmField field) {
        CrmAddress address = mainAddress().orElse(null);
        return address == null ? null : address.value(field);
    }

    /** The id only: all else is personal data. */
    @Override
    public String toString() {
        return "CrmRecord[" + sourceId + "]";
    }
}
