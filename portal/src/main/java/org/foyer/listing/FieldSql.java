package org.foyer.listing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.foyer.access.Permission;
import org.foyer.member.ListField;

/**
 * How each field is read. Every expression asks first whether the reader may see it of this member: what stands here is all that
 * columns, filters and orders are made of, so that what may not be seen cannot influence any of them.
 */
final class FieldSql {

    /** The people of a list: {@code r} tells what the reader may see of each, {@code m} is the member. */
    static final String PEOPLE = """
            from (select s.member_id, bool_or(s.unit_id = any(:contact)) as contact, bool_or(s.unit_id = any(:insider)) as insider
                  from membership s
                  where s.from_date <= :day and (s.to_date is null or s.to_date >= :day)
                    and (s.unit_id = any(:see) or s.unit_id = any(:contact) or s.unit_id = any(:insider))%s
                  group by s.member_id having bool_or(s.unit_id = any(:see))) r
            join member m on m.id = r.member_id and not m.deceased
            """;

    private static final String CURRENT = """
             from membership x join unit u on u.id = x.unit_id left join membership_category c on c.code = x.category
             where x.member_id = m.id and x.from_date <= :day and (x.to_date is null or x.to_date >= :day)
               and x.unit_id = any(:%s)""";
    private static final String FIRST = " order by x.kind desc, x.from_date, u.number limit 1)";
    private static final String ADDRESS = """
            (select %s from postal_address a where a.member_id = m.id and a.valid_from <= :day
             order by a.valid_from desc limit 1)""";
    private static final String REACHED = """
            (select c.value from contact_point c where c.member_id = m.id and c.kind = '%s'
               and (r.insider or c.visibility <> 'NOBODY') order by c.main desc, c.value limit 1)""";

    private static final Map<ListField, String> READ = new EnumMap<>(Map.ofEntries(
            Map.entry(ListField.NUMBER, "m.number"),
            Map.entry(ListField.LAST_NAME, "m.last_name"),
            Map.entry(ListField.FIRST_NAME, "m.first_name"),
            Map.entry(
                    ListField.UNITS,
                    "(select string_agg(coalesce(u.name ->> :language, u.name ->> 'de', u.number), ', ' "
                            + "order by x.kind desc, x.from_date, u.number)" + CURRENT.formatted("see") + ")"),
            Map.entry(
                    ListField.CATEGORY,
                    "(select coalesce(c.name ->> :language, c.name ->> 'de', x.category)" + CURRENT.formatted("see")
                            + FIRST),
            Map.entry(ListField.KIND, "(select x.kind" + CURRENT.formatted("see") + FIRST),
            Map.entry(ListField.MEMBER_SINCE, "(select min(x.from_date)" + CURRENT.formatted("see") + ")"),
            Map.entry(ListField.DUES_PAID_UNTIL, "(select x.dues_paid_until" + CURRENT.formatted("dues") + FIRST),
            Map.entry(ListField.BIRTH_DATE, "m.birth_date"),
            Map.entry(ListField.LANGUAGE, "m.language"),
            Map.entry(ListField.ADDITION, ADDRESS.formatted("a.addition")),
            Map.entry(ListField.STREET, ADDRESS.formatted("nullif(concat_ws(' ', a.street, a.house_number), '')")),
            Map.entry(ListField.POST_BOX, ADDRESS.formatted("a.post_box")),
            Map.entry(ListField.POSTCODE, ADDRESS.formatted("a.postcode")),
            Map.entry(ListField.TOWN, ADDRESS.formatted("a.town")),
            Map.entry(ListField.COUNTRY, ADDRESS.formatted("a.country")),
            Map.entry(ListField.EMAIL, REACHED.formatted("EMAIL")),
            Map.entry(ListField.MOBILE, REACHED.formatted("MOBILE")),
            Map.entry(ListField.PHONE, REACHED.formatted("PHONE"))));

    private FieldSql() {}

    /** The value of a field as the reader may see it; null where not. */
    static String of(ListField field) {
        String read = Objects.requireNonNull(READ.get(field));
        String allowed = field.permission() == Permission.SEE_CONTACT_DETAILS ? "r.contact" : "true";
        String shown = switch (field) {
            // the number itself says who sees it
            case EMAIL, MOBILE, PHONE -> "true";
            default -> field.hiddenAs().map(FieldSql::shown).orElse("true");
        };
        return "case when %s and %s then %s end".formatted(allowed, shown, read);
    }

    private static String shown(String hiddenAs) {
        return "(r.insider or not exists (select from field_visibility v where v.member_id = m.id and v.field = '"
                + hiddenAs + "' and v.visibility = 'NOBODY'))";
    }
}
