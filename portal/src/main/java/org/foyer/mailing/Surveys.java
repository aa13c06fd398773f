package org.foyer.mailing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The surveys and the tokens of their participants. */
@Repository
class Surveys {

    private static final int LONGEST_TOKEN = 35;

    private final JdbcClient jdbc;
    private final Clock clock;

    Surveys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The open ones, latest first. */
    List<Survey> open() {
        return jdbc.sql("select * from survey where closed_at is null order by opened_at desc, id desc")
                .query(Surveys::survey)
                .list();
    }

    boolean isOpen(int number) {
        return jdbc.sql("select exists (select from survey where number = ? and closed_at is null)")
                .param(number)
                .query(Boolean.class)
                .single();
    }

    void open(int number, String title, @Nullable UnitId unit, @Nullable String language) {
        jdbc.sql(
                        "insert into survey (number, title, unit_id, language, opened_at) values (:number, :title, :unit, :language, :now)")
                .param("number", number)
                .param("title", title)
                .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                .param("language", language)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void close(UUID survey) {
        jdbc.sql("update survey set closed_at = ? where id = ? and closed_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), survey)
                .update();
    }

    /** The tokens of these members, made up where there is none yet. */
    @Transactional
    public Map<MemberId, String> tokens(UUID survey, Collection<MemberId> members, String prefix) {
        jdbc.sql("""
                        insert into survey_participant (survey_id, member_id, token)
                        select :survey, m.id, left(:prefix || replace(gen_random_uuid()::text, '-', ''), :longest)
                        from unnest(:members) m(id) on conflict (survey_id, member_id) do nothing""")
                .param("survey", survey)
                .param("prefix", prefix)
                .param("longest", LONGEST_TOKEN)
                .param("members", ids(members))
                .update();
        var tokens = new HashMap<MemberId, String>();
        jdbc.sql(
                        "select member_id, token from survey_participant where survey_id = :survey and member_id = any(:members)")
                .param("survey", survey)
                .param("members", ids(members))
                .query(row -> {
                    tokens.put(new MemberId(row.getObject("member_id", UUID.class)), row.getString("token"));
                });
        return tokens;
    }

    /** Notes who is invited now; nobody else is. */
    void invited(UUID survey, Collection<MemberId> members) {
        jdbc.sql("update survey_participant set invited = member_id = any(:members) "
                        + "where survey_id = :survey and invited <> (member_id = any(:members))")
                .param("survey", survey)
                .param("members", ids(members))
                .update();
    }

    /** An open survey to which a member is invited, and agrees by now. */
    record Invitation(Survey survey, String token, String language) {}

    List<Invitation> of(MemberId member) {
        return jdbc.sql("""
                        select s.*, p.token, m.language as speaks
                        from survey_participant p join survey s on s.id = p.survey_id join member m on m.id = p.member_id
                        where p.member_id = ? and p.invited and s.closed_at is null and m.surveys
                        order by s.opened_at desc""")
                .param(member.value())
                .query((row, number) ->
                        new Invitation(survey(row, number), row.getString("token"), row.getString("speaks")))
                .list();
    }

    Optional<Invitation> of(MemberId member, UUID survey) {
        return of(member).stream()
                .filter(one -> one.survey().id().equals(survey))
                .findFirst();
    }

    private static UUID[] ids(Collection<MemberId> members) {
        return members.stream().map(MemberId::value).toArray(UUID[]::new);
    }

    private static Survey survey(ResultSet row, int number) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        return new Survey(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("title"),
                unit == null ? null : new UnitId(unit),
                row.getString("language"));
    }
}
