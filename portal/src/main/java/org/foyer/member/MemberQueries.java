package org.foyer.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.member.MemberProfile.Contact;
import org.foyer.member.MemberProfile.DatedAddress;
import org.foyer.member.MemberProfile.HouseholdPerson;
import org.foyer.member.MemberProfile.Magazine;
import org.foyer.member.MemberProfile.Relation;
import org.foyer.values.LocalNames;
import org.foyer.values.MemberId;
import org.foyer.values.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads members. Whoever calls has asked {@code access} before. */
@Repository
@Transactional(readOnly = true)
public class MemberQueries {

    private static final int OF_AGE = 18;

    private final JdbcClient jdbc;
    private final MembershipQueries memberships;
    private final LocalNames names;
    private final Clock clock;

    MemberQueries(JdbcClient jdbc, MembershipQueries memberships, LocalNames names, Clock clock) {
        this.jdbc = jdbc;
        this.memberships = memberships;
        this.names = names;
        this.clock = clock;
    }

    /** All about one member; empty when there is none with this id. */
    public Optional<MemberProfile> profileOf(MemberId id) {
        return jdbc.sql("select * from member where id = ?")
                .param(id.value())
                .query((row, number) -> profile(id, row))
                .optional();
    }

    private MemberProfile profile(MemberId id, ResultSet row) throws SQLException {
        var agreed = EnumSet.noneOf(Preference.class);
        for (Preference preference : Preference.values()) {
            if (row.getBoolean(preference.name().toLowerCase(Locale.ROOT))) {
                agreed.add(preference);
            }
        }
        String gender = row.getString("gender");
        return new MemberProfile(
                id,
                row.getString("number"),
                new PersonName(row.getString("first_name"), row.getString("last_name")),
                row.getObject("birth_date", LocalDate.class),
                gender == null ? null : Gender.valueOf(gender),
                row.getString("language"),
                row.getString("honours"),
                agreed,
                row.getBoolean("household_main"),
                contactsOf(id),
                addressesOf(id),
                magazinesOf(id),
                visibilityOf(id),
                memberships.membershipsOf(id),
                memberships.officesOf(id),
                householdOf(id));
    }

    private List<Contact> contactsOf(MemberId id) {
        return jdbc.sql("""
                        select id, kind, value, label, main, visibility, verified_at is not null as verified
                        from contact_point where member_id = ?
                        order by case kind when 'MOBILE' then 1 when 'PHONE' then 2 else 3 end, main desc, value""")
                .param(id.value())
                .query((row, number) -> new Contact(
                        new ContactPointId(row.getObject("id", UUID.class)),
                        ContactKind.valueOf(row.getString("kind")),
                        row.getString("value"),
                        row.getString("label"),
                        row.getBoolean("main"),
                        Visibility.valueOf(row.getString("visibility")),
                        row.getBoolean("verified")))
                .list();
    }

    private List<DatedAddress> addressesOf(MemberId id) {
        return jdbc.sql("select * from postal_address where member_id = ? order by valid_from")
                .param(id.value())
                .query((row, number) -> {
                    var confirmedAt = row.getTimestamp("confirmed_at");
                    return new DatedAddress(
                            new PostalAddressId(row.getObject("id", UUID.class)),
                            row.getObject("valid_from", LocalDate.class),
                            address(row),
                            confirmedAt == null ? null : confirmedAt.toInstant());
                })
                .list();
    }

    private static Address address(ResultSet row) throws SQLException {
        return new Address(
                row.getString("addition"),
                row.getString("street"),
                row.getString("house_number"),
                row.getString("post_box"),
                row.getString("postcode"),
                row.getString("town"),
                row.getString("country"));
    }

    private List<Magazine> magazinesOf(MemberId id) {
        return jdbc.sql("""
                        select m.code, m.name, coalesce(d.delivery, 'POST') as delivery
                        from magazine m left join magazine_delivery d on d.magazine = m.code and d.member_id = ?
                        order by m.code""")
                .param(id.value())
                .query((row, number) -> new Magazine(
                        row.getString("code"),
                        names.read(row.getString("name")),
                        Delivery.valueOf(row.getString("delivery"))))
                .list();
    }

    private Map<VisibleField, Visibility> visibilityOf(MemberId id) {
        var visibility = new EnumMap<VisibleField, Visibility>(VisibleField.class);
        for (VisibleField field : VisibleField.values()) {
            visibility.put(field, field.unchosen());
        }
        jdbc.sql("select field, visibility from field_visibility where member_id = ?")
                .param(id.value())
                .query(row -> {
                    visibility.put(
                            VisibleField.valueOf(row.getString("field")),
                            Visibility.valueOf(row.getString("visibility")));
                });
        return visibility;
    }

    private List<HouseholdPerson> householdOf(MemberId id) {
        LocalDate ofAge = LocalDate.now(clock).minusYears(OF_AGE);
        return jdbc.sql("""
                        select o.id, o.first_name, o.last_name, o.birth_date, o.household_main
                        from member m join member o on o.household_id = m.household_id and o.id <> m.id
                        where m.id = ? and not o.deceased
                        order by o.household_main desc, o.birth_date nulls first, o.first_name""")
                .param(id.value())
                .query((row, number) -> {
                    LocalDate birthDate = row.getObject("birth_date", LocalDate.class);
                    boolean child = birthDate != null && birthDate.isAfter(ofAge);
                    return new HouseholdPerson(
                            new MemberId(row.getObject("id", UUID.class)),
                            new PersonName(row.getString("first_name"), row.getString("last_name")),
                            child ? Relation.CHILD : row.getBoolean("household_main") ? Relation.MAIN : Relation.ADULT,
                            child ? birthDate : null);
                })
                .list();
    }
}
