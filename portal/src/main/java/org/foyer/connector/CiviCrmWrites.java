package org.foyer.connector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foyer.connector.CiviCrmApi.Call;
import org.jspecify.annotations.Nullable;

/** Spreads changes over the entities of CiviCRM (contact, e-mail, phone, address) and sends them as one batch. */
final class CiviCrmWrites {

    private static final Map<CrmField, String> OF_CONTACT = Map.of(
            CrmField.FIRST_NAME, "first_name",
            CrmField.LAST_NAME, "last_name",
            CrmField.NICKNAME, "nick_name",
            CrmField.BIRTH_DATE, "birth_date",
            CrmField.GENDER, "gender_id:name",
            CrmField.LANGUAGE, "preferred_language");
    private static final Map<CrmField, String> OF_ADDRESS = Map.of(
            CrmField.ADDRESS_ADDITION, "supplemental_address_1",
            CrmField.POST_BOX, "supplemental_address_2",
            CrmField.POSTCODE, "postal_code",
            CrmField.TOWN, "city",
            CrmField.COUNTRY, "country_id:name");
    private static final Map<String, String> GENDERS = Map.of("FEMALE", "Female", "MALE", "Male", "OTHER", "Other");

    private final CiviCrmApi api;
    private final CiviCrmProperties properties;

    CiviCrmWrites(CiviCrmApi api, CiviCrmProperties properties) {
        this.api = api;
        this.properties = properties;
    }

    void send(CrmRecord current, List<FieldChange> changes) {
        Map<String, Call> calls = new LinkedHashMap<>();
        Map<String, Set<CrmField>> fields = new HashMap<>();
        Map<String, Object> contact = new LinkedHashMap<>();
        Map<String, Object> address = new LinkedHashMap<>();
        for (FieldChange change : changes) {
            String call = switch (change.field().name()) {
                case "email", "mobile", "phone" -> {
                    calls.put(change.field().name(), contactPoint(current, change));
                    yield change.field().name();
                }
                case "street", "house_number" -> {
                    address.put("street_address", streetLine(current, changes));
                    yield "address";
                }
                default -> {
                    yield plain(change, contact, address);
                }
            };
            fields.computeIfAbsent(call, name -> new HashSet<>()).add(change.field());
        }
        if (!contact.isEmpty()) {
            calls.put("contact", update("Contact", current.sourceId(), contact));
        }
        if (!address.isEmpty()) {
            calls.put("address", address(current, address));
        }
        throwFirst(api.writeAll(calls), fields);
    }

    private String plain(FieldChange change, Map<String, Object> contact, Map<String, Object> address) {
        CrmField field = change.field();
        String ofAddress = OF_ADDRESS.get(field);
        if (ofAddress != null) {
            address.put(ofAddress, orEmpty(change.wanted()));
            return "address";
        }
        String name = field.isCustom() ? properties.customFields().get(field.customName()) : OF_CONTACT.get(field);
        if (name == null) {
            throw new RefusedByCrmException(RefusalCode.NOT_WRITABLE, "", Set.of(field));
        }
        contact.put(name, inTheirWords(field, change.wanted()));
        return "contact";
    }

    private Object inTheirWords(CrmField field, @Nullable String wanted) {
        if (wanted == null) {
            return "";
        }
        if (field.equals(CrmField.GENDER)) {
            return GENDERS.getOrDefault(wanted, wanted);
        }
        if (field.equals(CrmField.LANGUAGE)) {
            return properties.locales().getOrDefault(wanted, wanted);
        }
        return wanted;
    }

    private Call contactPoint(CrmRecord current, FieldChange change) {
        CrmContactPoint.Kind kind =
                CrmContactPoint.Kind.valueOf(change.field().name().toUpperCase(java.util.Locale.ROOT));
        String entity = kind == CrmContactPoint.Kind.EMAIL ? "Email" : "Phone";
        String column = kind == CrmContactPoint.Kind.EMAIL ? "email" : "phone";
        Optional<String> id = current.main(kind).flatMap(point -> Optional.ofNullable(point.id()));
        String wanted = orEmpty(change.wanted());
        if (id.isPresent()) {
            return wanted.isEmpty()
                    ? new Call(entity, "delete", Map.of("where", where(id.get())))
                    : update(entity, id.get(), Map.of(column, wanted));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("contact_id", Long.parseLong(current.sourceId()));
        values.put(column, wanted);
        values.put("location_type_id:name", properties.locationType());
        if (kind != CrmContactPoint.Kind.EMAIL) {
            values.put("phone_type_id:name", kind == CrmContactPoint.Kind.MOBILE ? "Mobile" : "Phone");
        }
        return new Call(entity, "create", Map.of("values", values));
    }

    private Call address(CrmRecord current, Map<String, Object> values) {
        Optional<String> id = current.mainAddress().flatMap(address -> Optional.ofNullable(address.id()));
        if (id.isPresent()) {
            return update("Address", id.get(), values);
        }
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("contact_id", Long.parseLong(current.sourceId()));
        all.put("location_type_id:name", properties.locationType());
        all.put("is_primary", true);
        return new Call("Address", "create", Map.of("values", all));
    }

    /** CiviCRM keeps street and number in one line: the part that does not change is taken from what stands there. */
    private static String streetLine(CrmRecord current, List<FieldChange> changes) {
        String street = current.value(CrmField.STREET);
        String number = current.value(CrmField.HOUSE_NUMBER);
        for (FieldChange change : changes) {
            if (change.field().equals(CrmField.STREET)) {
                street = change.wanted();
            } else if (change.field().equals(CrmField.HOUSE_NUMBER)) {
                number = change.wanted();
            }
        }
        return orEmpty(new StreetLine(street, number).line());
    }

    private static Call update(String entity, String id, Map<String, Object> values) {
        return new Call(entity, "update", Map.of("where", where(id), "values", values));
    }

    private static List<Object> where(String id) {
        return List.of(List.of("id", "=", Long.parseLong(id)));
    }

    private static void throwFirst(Map<String, RefusedByCrmException> refusals, Map<String, Set<CrmField>> fields) {
        if (refusals.isEmpty()) {
            return;
        }
        Set<CrmField> refused = new HashSet<>();
        List<RefusedByCrmException> reasons = new ArrayList<>();
        refusals.forEach((call, refusal) -> {
            refused.addAll(fields.getOrDefault(call, Set.of()));
            reasons.add(refusal);
        });
        RefusedByCrmException first = reasons.getFirst();
        throw new RefusedByCrmException(first.code(), first.words(), refused);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
