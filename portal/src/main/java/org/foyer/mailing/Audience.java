package org.foyer.mailing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foyer.member.Preference;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who may be written to: members of today who agreed, with a main e-mail that is confirmed where the association wants that. */
@Repository
@Transactional(readOnly = true)
class Audience {

    /** Members of today with the preference, whether they can be reached or not. */
    private static final String AGREED = """
            from member m
            join lateral (select coalesce(u.name ->> m.language, u.name ->> 'de', u.number) as unit,
                                 coalesce(k.name ->> m.language, k.name ->> 'de', k.code) as category
                          from membership ms join unit u on u.id = ms.unit_id join membership_category k on k.code = ms.category
                          where ms.member_id = m.id and ms.from_date <= :day and (ms.to_date is null or ms.to_date >= :day)
                          order by ms.kind desc, ms.from_date limit 1) main on true
            """;

    private static final String WANTED = " where m.%s and not m.deceased ";

    private static final String REACHABLE = """
            join contact_point c on c.member_id = m.id and c.kind = 'EMAIL' and c.main
                 and (c.verified_at is not null or not :verified)
            """;

    private final JdbcClient jdbc;
    private final MailingProperties properties;
    private final Clock clock;

    Audience(JdbcClient jdbc, MailingProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** Who gets the newsletter. */
    List<Addressee> ofNewsletter() {
        return bind(select(Preference.NEWSLETTER)).query(this::addressee).list();
    }

    /** Who may answer the survey. */
    List<Addressee> of(Survey survey) {
        return bind(select(Preference.SURVEYS) + """
                        and (cast(:language as text) is null or m.language = :language)
                        and (cast(:unit as uuid) is null or exists (
                            select from membership ms join unit u on u.id = ms.unit_id join unit top on u.path <@ top.path
                            where ms.member_id = m.id and top.id = :unit
                              and ms.from_date <= :day and (ms.to_date is null or ms.to_date >= :day)))""")
                .param("language", survey.language())
                .param("unit", survey.unit() == null ? null : survey.unit().value(), Types.OTHER)
                .query(this::addressee)
                .list();
    }

    /** How many agreed, and how many of them can be reached. */
    Reach reach(Preference preference) {
        return new Reach(
                bind("select count(*) " + AGREED + WANTED.formatted(column(preference)))
                        .query(Integer.class)
                        .single(),
                bind("select count(*) " + AGREED + REACHABLE + WANTED.formatted(column(preference)))
                        .query(Integer.class)
                        .single());
    }

    private static String select(Preference preference) {
        return """
                select m.id, m.number, m.first_name, m.last_name, m.language, c.value as email, main.unit, main.category,
                       coalesce((select max(l.at) from change l
                                 where l.member_id = m.id and l.entity = 'member' and l.new_values ->> '%1$s' = 'true'),
                                m.created_at) as consented_at
                """.formatted(column(preference)) + AGREED + REACHABLE + WANTED.formatted(column(preference));
    }

    private JdbcClient.StatementSpec bind(String sql) {
        return jdbc.sql(sql).param("day", LocalDate.now(clock)).param("verified", properties.verifiedOnly());
    }

    private static String column(Preference preference) {
        return preference.name().toLowerCase(Locale.ROOT);
    }

    private Addressee addressee(ResultSet row, int number) throws SQLException {
        return new Addressee(
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("language"),
                row.getString("email"),
                row.getObject("consented_at", OffsetDateTime.class).toInstant(),
                row.getString("unit"),
                row.getString("category"));
    }
}
