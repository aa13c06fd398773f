package org.foyer.crm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foyer.connector.CrmField;
import org.foyer.connector.CrmMembership;
import org.foyer.connector.CrmRecord;
import org.foyer.connector.CrmSource.UnreadableValue;
import org.jspecify.annotations.Nullable;

/**
 * A row of the import from a record of a member system: what a file would have in a line, by the names that mappings use.
 *
 * @param part of the record, from 0: one for each membership
 * @param membership whether the row tells of one
 */
record SystemRow(int part, @Nullable String number, boolean membership, Map<String, String> cells) {

    /** Counted up when records are laid out in another way, so that all of them are read again. */
    static final int LAYOUT = 1;

    /** The heading above the system's own id, which stands in every row for the office to find the record by. */
    static final String RECORD = "record";

    static final String CUSTOM = "custom.";
    private static final String MEMBERSHIP = "membership.";

    private static final List<CrmField> FIELDS = List.of(
            CrmField.FIRST_NAME,
            CrmField.LAST_NAME,
            CrmField.NICKNAME,
            CrmField.GENDER,
            CrmField.BIRTH_DATE,
            CrmField.LANGUAGE,
            CrmField.EMAIL,
            CrmField.MOBILE,
            CrmField.PHONE,
            CrmField.ADDRESS_ADDITION,
            CrmField.STREET,
            CrmField.HOUSE_NUMBER,
            CrmField.POST_BOX,
            CrmField.POSTCODE,
            CrmField.TOWN,
            CrmField.COUNTRY);
    private static final List<String> OF_MEMBERSHIP =
            List.of("category", "unit", "unit_name", "from", "to", "status", "role", "dues_paid_until");

    /** The names that a mapping may use, with those of the association's own fields. */
    static List<String> names(Set<String> custom) {
        return Stream.of(
                        Stream.of("member_number", "household"),
                        FIELDS.stream().map(CrmField::name),
                        OF_MEMBERSHIP.stream().map(name -> MEMBERSHIP + name),
                        custom.stream().sorted().map(name -> CUSTOM + name))
                .flatMap(names -> names)
                .toList();
    }

    /** The rows of a record: none for whoever has neither a membership nor a member number, for these are other people. */
    static List<SystemRow> of(CrmRecord record) {
        Map<String, String> person = person(record);
        String number = record.memberNumber();
        if (record.memberships().isEmpty()) {
            return number == null ? List.of() : List.of(new SystemRow(0, number, false, person));
        }
        return Stream.iterate(0, part -> part + 1)
                .limit(record.memberships().size())
                .map(part -> new SystemRow(
                        part, number, true, with(person, record.memberships().get(part), record)))
                .toList();
    }

    private static Map<String, String> person(CrmRecord record) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "member_number", record.memberNumber());
        put(cells, "household", record.household());
        FIELDS.forEach(field -> put(cells, field.name(), record.value(field)));
        record.custom().forEach((name, value) -> put(cells, CUSTOM + name, value));
        for (UnreadableValue value : record.source().unreadable()) {
            if (!OF_MEMBERSHIP.contains(value.part())) {
                // as it stands there, for the reader of rows to say what is wrong with it
                cells.putIfAbsent(value.part(), value.text());
            }
        }
        return cells;
    }

    private static Map<String, String> with(Map<String, String> person, CrmMembership membership, CrmRecord record) {
        Map<String, String> cells = new LinkedHashMap<>(person);
        put(cells, MEMBERSHIP + "category", membership.category());
        put(cells, MEMBERSHIP + "unit", membership.unit());
        put(cells, MEMBERSHIP + "unit_name", membership.unitName());
        put(cells, MEMBERSHIP + "from", membership.from());
        put(cells, MEMBERSHIP + "to", membership.to());
        put(cells, MEMBERSHIP + "status", membership.status());
        // for systems whose word for the state says as well whether it is the main membership
        put(cells, MEMBERSHIP + "role", membership.status());
        put(cells, MEMBERSHIP + "dues_paid_until", membership.duesPaidUntil());
        for (UnreadableValue value : record.source().unreadable()) {
            if (OF_MEMBERSHIP.contains(value.part())) {
                cells.putIfAbsent(MEMBERSHIP + value.part(), value.text());
            }
        }
        return cells;
    }

    private static void put(Map<String, String> cells, String name, @Nullable Object value) {
        if (value != null) {
            // PostgreSQL's texts cannot hold a zero; a visible sign shows where it stood
            cells.put(name, value.toString().replace('\0', '\u2400'));
        }
    }
}
