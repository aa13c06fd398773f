package org.foyer.crm;

import static org.foyer.access.Permission.IMPORT_MEMBERS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.foyer.access.OfficeLooks;
import org.foyer.member.ListField;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes for members that an office saw a row of a file about them. A row about somebody who is no member yet has nobody to tell. */
@Component
class RowLooks {

    /** What is a way to reach somebody, or personal, of the fields of a row, and what member lists call it. */
    private static final Map<String, ListField> CONTACT = Map.ofEntries(
            Map.entry("birth_date", ListField.BIRTH_DATE),
            Map.entry("language", ListField.LANGUAGE),
            Map.entry("addition", ListField.ADDITION),
            Map.entry("street", ListField.STREET),
            Map.entry("street_line", ListField.STREET),
            Map.entry("house_number", ListField.STREET),
            Map.entry("post_box", ListField.POST_BOX),
            Map.entry("postcode", ListField.POSTCODE),
            Map.entry("town", ListField.TOWN),
            Map.entry("country", ListField.COUNTRY),
            Map.entry("email", ListField.EMAIL),
            Map.entry("mobile", ListField.MOBILE),
            Map.entry("phone", ListField.PHONE));

    private final JdbcClient jdbc;
    private final OfficeLooks looks;

    RowLooks(JdbcClient jdbc, OfficeLooks looks) {
        this.jdbc = jdbc;
        this.looks = looks;
    }

    /**
     * The whole row is shown.
     *
     * @param columns field names by heading
     */
    void whole(String number, Map<String, String> columns, Map<String, String> cells) {
        note(
                number,
                columns.entrySet().stream()
                        .filter(column ->
                                !cells.getOrDefault(column.getKey(), "").isBlank())
                        .map(Map.Entry::getValue)
                        .toList());
    }

    /** The reasons are shown, and with them the values that they name. */
    void reasons(
            String number, Map<String, String> columns, Map<String, String> cells, List<QuarantineReason> reasons) {
        note(
                number,
                columns.entrySet().stream()
                        .filter(column -> {
                            String value = cells.getOrDefault(column.getKey(), "");
                            return !value.isBlank()
                                    && reasons.stream()
                                            .anyMatch(
                                                    reason -> reason.tells(column.getValue(), column.getKey(), value));
                        })
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private void note(String number, Collection<String> fields) {
        List<String> shown = fields.stream()
                .flatMap(field -> Stream.ofNullable(CONTACT.get(field)))
                .map(Enum::name)
                .toList();
        if (number.isBlank() || shown.isEmpty()) {
            return;
        }
        jdbc.sql("select id from member where number = ?")
                .param(number)
                .query(UUID.class)
                .optional()
                .ifPresent(member -> looks.onScreen(new MemberId(member), shown, IMPORT_MEMBERS));
    }
}
